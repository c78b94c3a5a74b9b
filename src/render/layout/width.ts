import stringWidth from 'string-width'

/** Measured short texts: those of CJK are measured character by character, the same few over and over. */
const known = new Map<string, number>()
const LONGEST_KNOWN = 4
const MOST_KNOWN = 20_000

const ASCII = /^[ -~]*$/

/** Returns the columns that the text takes in a terminal (UAX #11; grapheme clusters by UAX #29). */
export function displayWidth(text: string): number {
  if (isAscii(text)) return text.length
  if (text.length > LONGEST_KNOWN) return measure(text)
  const found = known.get(text)
  if (found !== undefined) return found
  const width = measure(text)
  if (known.size < MOST_KNOWN) known.set(text, width)
  return width
}

/** Whether the text is printable ASCII, a column a character. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

function measure(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true })
}
