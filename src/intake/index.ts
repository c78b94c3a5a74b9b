import type { Document, Meta } from './document.ts'
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

/** Returns a text as a document. What reads plain text, and what reads YAML, is loaded only where it is needed. */
export async function readDocument(text: string, { as, verbatim, meta }: IntakeOptions): Promise<Document> {
  const kind = as === 'auto' ? await guessKind(text) : as
  if (kind === 'text') return (await import('./plain.ts')).plainToDocument(text, { verbatim })
  const readMeta = meta || !hasFrontMatter(text) ? () => meta : (await import('./front-matter.ts')).readMeta
  const document = markdownToDocument(text, { readMeta, verbatim })
  return as === 'auto' ? withTitleLine(document) : document
}

async function guessKind(text: string): Promise<'markdown' | 'text'> {
  return (await import('./sniff.ts')).looksLikeMarkdown(text) ? 'markdown' : 'text'
}
