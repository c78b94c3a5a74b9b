import { countBefore } from '../../text/binary-search.ts'
import { balanceBidi, SOFT_HYPHEN, withoutSoftHyphens } from '../../text/clean.ts'
import { breakOpportunities, lineBreaks, withBracketsForQuotes, wordBreaks } from '../../text/line-breaks.ts'
import { displayWidth, fittingEnd } from '../../text/width.ts'

/** A part of a text: offsets in UTF-16 units, the end excluded. */
export type Range = { readonly start: number; readonly end: number }

/**
 * Returns text as lines of at most `columns` columns, without blanks at their ends; a newline is a hard break. Lines end
 * where UAX #14 allows it; a word wider than the line breaks between grapheme clusters, and only a cluster that is itself
 * wider than the line overflows it. Bidi characters that a break would leave open are left out, and so are soft hyphens
 * but at a line's end.
 */
export function wrap(text: string, columns: number): string[] {
  return lineRanges(text, columns).map(({ start, end }) => balanceBidi(hyphenated(text.slice(start, end))))
}

/** Returns a line as it is printed: of its soft hyphens only the last one shows, at its end. */
export function hyphenated(line: string): string {
  if (!line.includes(SOFT_HYPHEN)) return line
  return withoutSoftHyphens(line.endsWith(SOFT_HYPHEN) ? `${line}-` : line)
}

/** Returns the ranges of the lines that `wrap` breaks a text into, in order. */
export function lineRanges(text: string, columns: number): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    addLines(ranges, line, start, columns)
    start += line.length + 1
  }
  return ranges
}

/** A text without hard breaks that is to be broken into lines. */
type Line = {
  readonly text: string
  readonly columns: number
  /** Whether an offset is inside an address that a line has room for. */
  readonly isInside: (offset: number) => boolean
  /** The text with its quotes as the breaking rules want them. */
  readonly breakable: string
}

/** Adds the lines of a text without hard breaks, which stands at `offset`. */
function addLines(ranges: Range[], text: string, offset: number, columns: number): void {
  const line: Line = {
    text,
    columns,
    isInside: insideAddress(text, columns),
    breakable: withBracketsForQuotes(text),
  }
  let start = 0
  do {
    const end = lineEnd(line, start)
    const first = start + countSpaces(text, start, end)
    ranges.push({ start: offset + first, end: offset + shownEnd(text, first, end) })
    start = end
  } while (start < text.length)
}

/** Returns where what is shown of a line ends: of a soft hyphen nothing is, unless the line breaks right behind it. */
function shownEnd(text: string, start: number, end: number): number {
  let last = printedEnd(text, start, end)
  if (last === end && end < text.length) return end
  while (last > start && UNSEEN.test(text.charAt(last - 1))) last--
  return last
}

/** What isn't seen at the end of a line. */
const UNSEEN = new RegExp(`[\\s${SOFT_HYPHEN}]`)

/** How far beyond the end of a line the next break is looked for, in UTF-16 units. */
const LOOKAHEAD = 200

/** Returns where the line that begins at `start` ends: the last break before its columns are full. */
function lineEnd({ text, columns, isInside, breakable }: Line, start: number): number {
  const limit = fittingEnd(text, start, columns)
  if (limit === text.length || printedEnd(text, start, text.length) <= limit) return text.length
  const from = start + (SURE_BREAK.exec(text.slice(start, limit + 2))?.[0].length ?? 0)
  let to = Math.min(limit + LOOKAHEAD, text.length)
  to += countSpaces(text, to, text.length)
  let end = from
  let next = to
  for (const position of lineBreaks(breakable, from, to)) {
    if (isInside(position)) continue
    next = position
    if (printedEnd(text, from, position) > limit) break
    if (hasRoomForHyphen(text, start, position, columns)) end = position
  }
  const base = end
  // A dictionary's breaks are looked for only where the line ends among such words.
  for (const position of wordBreaks(text.slice(base, next))) {
    const absolute = base + position
    if (printedEnd(text, base, absolute) <= limit && !isInside(absolute)) end = absolute
  }
  if (end > start) return end
  // Between two letters no hyphen shows, so the line needs no room for one.
  return Math.max(text[limit - 1] === SOFT_HYPHEN ? limit - 1 : limit, start + 1)
}

/** Whether a hyphen fits on a line, if it ends at a soft one. */
function hasRoomForHyphen(text: string, start: number, end: number, columns: number): boolean {
  return text[end - 1] !== SOFT_HYPHEN || displayWidth(text.slice(start, end)) < columns
}

/** Up to the last space between two plain words, where a line may always end (UAX #14, LB18). */
const SURE_BREAK = /^.*[A-Za-z\d,.:;!?)] (?=[A-Za-z\d])/s

const ADDRESS = /(?<![A-Za-z\d+.-])[A-Za-z][A-Za-z\d+.-]*:\/\/\S+/g

/** Returns whether an offset is inside an address that a line has room for. */
function insideAddress(text: string, columns: number): (offset: number) => boolean {
  if (!text.includes('://')) return () => false
  const whole = [...text.matchAll(ADDRESS)].filter(([address]) => displayWidth(address) <= columns)
  return (offset) => {
    const before = countBefore(whole.length, (index) => (whole[index]?.index ?? offset) < offset)
    const address = whole[before - 1]
    return address !== undefined && offset < address.index + address[0].length
  }
}

/** Returns the columns of the widest part of one line of text between two places where a line may end. */
export function widestWord(text: string): number {
  let widest = 0
  let from = 0
  for (const to of text === '' ? [] : breakOpportunities(text)) {
    widest = Math.max(widest, displayWidth(hyphenated(text.slice(from, printedEnd(text, from, to)))))
    from = to
  }
  return widest
}

/** Returns how many spaces stand at an offset, up to another one. */
function countSpaces(text: string, start: number, end: number): number {
  let last = start
  while (last < end && text.charCodeAt(last) === SPACE) last++
  return last - start
}

const SPACE = 0x20

/** Returns where a part of a text ends without the blanks at its end. */
function printedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && text.charCodeAt(last - 1) === SPACE) last--
  const isPlain = last === start || (text.charCodeAt(last - 1) > SPACE && text.charCodeAt(last - 1) < 0x80)
  return isPlain ? last : start + text.slice(start, last).trimEnd().length
}
