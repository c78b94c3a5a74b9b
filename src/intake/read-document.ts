import { type Bytes, bytesFrom, LONG } from '../io/bytes.ts'
import { decodeText } from '../io/decode.ts'
import type { Document, Meta } from './document.ts'
import { opensFence } from './fence.ts'
import { hasFrontMatter, markdownToDocument, withTitleLine } from './markdown.ts'

/** What a text is to be read as: `auto` goes by its look. */
export type ReadAs = 'auto' | 'markdown' | 'text'

/** How a text is to be read. */
export type IntakeOptions = {
  readonly as: ReadAs
  /** Whether page furniture is kept. */
  readonly verbatim: boolean
  /** What its front matter is known to say. */
  readonly meta?: Meta | undefined
}

/** Of long markdown only so much is read here, in bytes. */
const BEGINNING = 1 << 18

/** Returns a text as a document. What reads plain text, and what reads YAML, is loaded only where it is needed. */
export async function readDocument(
  bytes: Bytes,
  { as, verbatim, meta }: IntakeOptions,
): Promise<Document<string | Bytes>> {
  const beginning = beginningOf(bytes)
  const start = decodeText(beginning)
  const whole = () => (beginning.length < bytes.length ? decodeText(bytes.read(0, bytes.length)) : start)
  const kind = as === 'auto' ? await guessKind(start) : as
  if (kind === 'text')
    return (await import('./plain-text/plain-text.ts')).plainToDocument(whole(), { verbatim })

  const readMeta = meta || !hasFrontMatter(start) ? () => meta : (await import('./front-matter.ts')).readMeta
  const read = (text: string) => {
    const document = markdownToDocument(text, { readMeta, verbatim })
    return as === 'auto' ? withTitleLine(document) : document
  }
  // What a fence around the body ends with, and what else is mended in it, is only known of a whole text.
  const isMended = Buffer.byteLength(start) !== beginning.length
  if (beginning.length === bytes.length || isMended || opensFence(start)) return read(whole())
  const document = read(start)
  const before = beginning.length - Buffer.byteLength(document.markdown)
  return { ...document, markdown: bytesFrom(bytes, before) }
}

/** Returns the lines that a text begins with: all of it unless it is long. */
function beginningOf(bytes: Bytes): Uint8Array {
  if (bytes.length <= LONG) return bytes.read(0, bytes.length)
  const start = bytes.read(0, BEGINNING)
  return start.subarray(0, start.lastIndexOf(0x0a) + 1 || BEGINNING)
}

async function guessKind(text: string): Promise<'markdown' | 'text'> {
  return (await import('./detect-kind.ts')).looksLikeMarkdown(text) ? 'markdown' : 'text'
}
