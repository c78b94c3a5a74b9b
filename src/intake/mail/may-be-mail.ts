import { firstLines } from '../../text/lines.ts'

/** A name and a colon, perhaps in bold. */
const HEADER_LINE = /^[*_]{0,2}[^\s:：*_][^:：*_]{0,29}[*_]{0,2}[:：]/
/** So much of a text may stand above the header of a mail that was forwarded, in UTF-16 units. */
const BEGINNING = 2000
const MOST_LINES = 6

/** Whether a text may begin as a mail does, with two lines that each have a name. Quick and generous. */
export function mayBeMail(text: string): boolean {
  const lines = firstLines(text.slice(0, BEGINNING), MOST_LINES)
  return lines.filter((line) => HEADER_LINE.test(line)).length > 1
}

/** What the header of an encoded mail has (RFC 2045 and 2047): a line that says so, or an encoded word. */
const ENCODED = /^(?:mime-version|content-type):|=\?[\w-]{1,30}\?[bq]\?/im

/** Whether a text that may be a mail may be an encoded one. */
export function mayBeEncodedMail(text: string): boolean {
  const start = text.trimStart()
  const end = start.indexOf('\n\n')
  return ENCODED.test(end === -1 ? start : start.slice(0, end))
}
