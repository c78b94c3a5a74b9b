import { ReaderError } from '../errors.ts'
import type { Bytes } from './bytes.ts'

// Pages that browsers save with all that belongs to them in one file (MHTML, RFC 2557): a MIME message whose first part of
// HTML is the page.

/** A page in a web archive. */
export type ArchivedPage = {
  readonly bytes: Buffer
  /** What the archive says its encoding is. */
  readonly charset: string | undefined
  /** Where the page was. */
  readonly url: string | undefined
}

/** The message's header is at most so long, in bytes. */
const LONGEST_HEADER = 1 << 16
/** The page is in the first bytes of an archive: pictures follow. */
const MOST_BYTES = 64 * 2 ** 20

/** Whether bytes begin as a saved page does: a message of parts that belong together, which was sent to nobody. */
export function isWebArchive(bytes: Bytes): boolean {
  const beginning = bytes.subarray(0, LONGEST_HEADER).toString('latin1')
  if (!/^\s*[A-Za-z][A-Za-z-]*:/.test(beginning)) return false
  const header = headerOf(beginning)
  return (
    /^mime-version:/im.test(header) &&
    /^content-type:\s*multipart\/related\b/im.test(header) &&
    !/^(?:to|received):/im.test(header)
  )
}

/** Returns the page in a web archive; throws a ReaderError that names it where there is none. */
export async function readWebArchive(name: string, archive: Bytes): Promise<ArchivedPage> {
  const bytes = archive.subarray(0, MOST_BYTES)
  const header = headerOf(bytes.toString('latin1', 0, LONGEST_HEADER))
  const boundary = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(header)
  const part = pagePart(bytes, boundary?.[1] ?? boundary?.[2] ?? '')
  if (!part) throw new ReaderError(`${name} is a web archive without a page`)
  const { default: PostalMime } = await import('postal-mime')
  // As an attachment its bytes stay as they are.
  const message = await PostalMime.parse(
    Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), part]),
  )
  const content = message.attachments[0]?.content ?? ''
  const partHeader = headerOf(part.toString('latin1', 0, LONGEST_HEADER))
  return {
    bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content)),
    charset: /^content-type:[^\n]*;\s*charset\s*=\s*"?([\w.:-]+)/im.exec(partHeader)?.[1],
    url: addressIn(header, 'snapshot-content-location') ?? addressIn(partHeader, 'content-location'),
  }
}

/** Returns the first part of a message that is a page, with its header. */
function pagePart(bytes: Buffer, boundary: string): Buffer | undefined {
  if (boundary === '') return undefined
  const delimiter = Buffer.from(`--${boundary}`, 'latin1')
  let start = bytes.indexOf(delimiter)
  while (start >= 0) {
    const begin = bytes.indexOf('\n', start) + 1
    const next = bytes.indexOf(delimiter, start + delimiter.length)
    const part = bytes.subarray(begin, next < 0 ? bytes.length : next)
    const header = headerOf(part.toString('latin1', 0, LONGEST_HEADER))
    if (begin > 0 && /^content-type:\s*(?:text\/html|application\/xhtml\+xml)\b/im.test(header)) return part
    start = next
  }
  return undefined
}

/** Returns the lines above the first blank one, folded lines joined (RFC 5322, 2.2.3). */
function headerOf(text: string): string {
  const [header = ''] = text.trimStart().replaceAll('\r\n', '\n').split('\n\n', 1)
  return header.replace(/\n[ \t]+/g, ' ')
}

function addressIn(header: string, name: string): string | undefined {
  const value = new RegExp(`^${name}:[ \\t]*(https?:\\S+)`, 'im').exec(header)?.[1]
  return value !== undefined && URL.canParse(value) ? value : undefined
}
