/**
 * The text of an article, decoded and cleaned: a string, or a long text that is read in ranges. Offsets and lengths are
 * in units of the text: UTF-16 units of a string, bytes of a long text.
 */
export type SourceText = string | LongText

/** UTF-8 that is decoded and cleaned a range at a time, so that it never has to be in memory as a whole. */
export type LongText = {
  /** In bytes. */
  readonly length: number
  /** The lines that it begins with. Decoding and cleaning changes nothing in these. */
  readonly beginning: string
  /** Returns the text between two offsets, which are those of lines or of characters. */
  readonly slice: (start: number, end: number) => string
  /**
   * Returns the bytes between two offsets as Latin-1: an offset in it is one in the text, ASCII is what it is, and all else
   * is some character beyond ASCII. Line ends are newlines; other control characters are left in.
   */
  readonly latin1: (start: number, end: number) => string
  /** Returns the text without the first UTF-16 units of its beginning. */
  readonly without: (units: number) => LongText
}

/** A longer text is never read as a whole to find out something about it, in units. */
export const LONG = 1_000_000

/** Of a long text, so much is its beginning, in units. */
export const BEGINNING = 1 << 18

/** Returns the lines that a text begins with: all of it unless it is long. */
export function beginningOf(text: SourceText): string {
  if (typeof text !== 'string') return text.beginning
  if (text.length <= LONG) return text
  return text.slice(0, text.lastIndexOf('\n', BEGINNING) + 1 || BEGINNING)
}

/** Returns a text without the first UTF-16 units of its beginning. */
export function withoutBeginning(text: SourceText, units: number): SourceText {
  return typeof text === 'string' ? text.slice(units) : text.without(units)
}

/** Returns all of a text as a string. */
export function wholeText(text: SourceText): string {
  return typeof text === 'string' ? text : text.slice(0, text.length)
}

/**
 * Returns a range for a scan that looks at nothing but ASCII and whether a character may be a letter: it has one UTF-16
 * unit for each unit of the text.
 */
export function scanRange(text: SourceText, start: number, end: number): string {
  return typeof text === 'string' ? text.slice(start, end) : text.latin1(start, end)
}
