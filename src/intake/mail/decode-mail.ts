import { cleanSource } from '../../io/decode.ts'

/** A mail with nothing left encoded: its header, an empty line, and its text. */
export type DecodedMail = {
  readonly text: string
  /** Whether the text is a web page's. */
  readonly isPage: boolean
}

const CONTENT_TYPE = /^content-type:.*(?:\n[ \t].*)*/gim
const CHARSET = /\b(charset=)"?[\w.:-]+"?/gi
const NOT_ASCII = /[^\0-\x7f]/
/** A name of a header line that `readHeader` takes. */
const NAME = /^[A-Za-z][A-Za-z-]{0,29}$/
/** In UTF-16 units: a line that was unfolded may be too long for a header. */
const LONGEST_LINE = 1000

/**
 * Decodes a mail as it was sent (MIME, RFC 2045 to 2047): encoded words in its header, and of its parts the plain text, or
 * else the page. Undefined where a text is no such mail.
 */
export async function decodeMail(source: string): Promise<DecodedMail | undefined> {
  const { default: PostalMime, decodeWords } = await import('postal-mime')
  const email = await parse(PostalMime.parse, withDecodedCharset(source.trimStart()))
  const body = email?.text?.trim() ? email.text : email?.html
  if (!email?.from || (email.subject ?? email.date) === undefined || !body?.trim()) return undefined
  const header = email.headers
    .filter(({ originalKey }) => NAME.test(originalKey))
    .map(({ originalKey, value }) => `${originalKey}: ${oneLine(decodeWords(value)).slice(0, LONGEST_LINE)}`)
  return { text: cleanSource(`${header.join('\n')}\n\n${body}`), isPage: body === email.html }
}

async function parse<Email>(parser: (source: string) => Promise<Email>, source: string) {
  try {
    return await parser(source)
  } catch {
    // Parts within parts without end, or a header of megabytes.
    return undefined
  }
}

/** Parts that were sent as they are have been decoded with the file, so their charsets hold no more. */
function withDecodedCharset(source: string): string {
  if (!NOT_ASCII.test(source)) return source
  return source.replace(CONTENT_TYPE, (field) => field.replace(CHARSET, '$1utf-8'))
}

function oneLine(text: string): string {
  return text.replace(/\s/g, ' ')
}
