/** A name and a colon, perhaps in bold. */
const HEADER_LINE = /^[*_]{0,2}[^\s:：*_][^:：*_]{0,29}[*_]{0,2}[:：]/
/** So much of a text may stand above the header of a mail that was forwarded, in UTF-16 units. */
const BEGINNING = 2000
const MOST_LINES = 6

/** Whether a text may begin as a mail does, with two lines that each have a name. Quick and generous. */
export function mayBeMail(text: string): boolean {
  const lines = text
    .slice(0, BEGINNING)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.slice(0, MOST_LINES).filter((line) => HEADER_LINE.test(line)).length > 1
}
