import { countBefore } from '../../text/binary-search.ts'
import {
  breakOpportunities,
  breaksWithoutDictionary,
  isIdeograph,
  wordBreaks,
} from '../../text/line-breaks.ts'
import { graphemeClusters } from '../../text/segments.ts'
import { displayWidth, isAscii, isNarrow, type Measure, measure } from '../../text/width.ts'
import { parseStyled, type Range, sliceStyled } from './styled.ts'

/**
 * Returns styled text as lines of at most `columns` columns, without blanks at their ends, each carrying its own
 * styles. A newline is a hard break. Lines end where UAX #14 allows it; a word wider than the line breaks between
 * grapheme clusters, and only a cluster that is itself wider than the line overflows it.
 */
export function wrap(input: string, columns: number): string[] {
  // A narrow text has no styles, hard breaks or bidi characters in it.
  if (input.length <= columns && isNarrow(input)) return [input.replace(/^ +/, '').trimEnd()]
  const styled = parseStyled(input)
  const { text } = styled
  const ranges = text.includes('\n') ? allLineRanges(text, columns) : lineRanges(text, columns)
  return sliceStyled(styled, ranges)
}

function allLineRanges(text: string, columns: number): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (const range of lineRanges(line, columns)) {
      ranges.push({ start: start + range.start, end: start + range.end })
    }
    start += line.length + 1
  }
  return ranges
}

function lineRanges(text: string, columns: number): readonly Range[] {
  const { width, reach } = measure(text)
  const mayFit = text.length <= 2 * columns
  if (mayFit && width(0, printedEnd(text, 0, text.length)) <= columns) return [trimmed(text, 0, text.length)]
  const ranges: Range[] = []
  const start = reach && !text.includes('://') ? plainLines(text, columns, ranges, reach) : 0
  if (start < text.length) addLines(text, columns, ranges, start, width)
  return ranges
}

/** Adds the lines of a text from an offset on, looking at each place where one may end. */
function addLines(
  text: string,
  columns: number,
  ranges: Range[],
  first: number,
  width: Measure['width'],
): void {
  let start = first
  let used = 0
  let from = first
  const close = (end: number) => {
    ranges.push(trimmed(text, start, end))
    start = end
    used = 0
  }
  const add = (to: number, visibleWidth = width(from, printedEnd(text, from, to))) => {
    const end = printedEnd(text, from, to)
    if (used + visibleWidth > columns && from > start) close(from)
    if (visibleWidth <= columns) used += visibleWidth
    else {
      for (const cluster of unbreakable(text.slice(from, end))) {
        if (used + cluster.width > columns && used > 0) close(from + cluster.at)
        used += cluster.width
      }
    }
    if (end < to) used += width(end, to)
    from = to
  }
  const isInside = insideAddress(text, columns)
  for (const to of breaksWithoutDictionary(text)) {
    if (to <= from || isInside(to)) continue
    const visibleWidth = width(from, printedEnd(text, from, to))
    const isCut = visibleWidth > columns || (used < columns && used + visibleWidth > columns)
    if (!isCut) add(to, visibleWidth)
    else {
      // Only where a line ends among them are words looked for that a dictionary tells.
      const part = from
      for (const at of wordBreaks(text.slice(part, to))) if (!isInside(part + at)) add(part + at)
      add(to)
    }
  }
  if (start < text.length) close(text.length)
}

/** In a longer one without spaces every place to break is looked at once, not anew for each line. */
const LONGEST_CHUNK = 200

/**
 * Adds the lines of a text whose characters can be measured one by one, looking only at the words at their ends, and
 * returns where it stopped: at the text's end, or at a line that begins with a blank or a word wider than it, or ends in
 * a long run without plain spaces.
 */
function plainLines(
  text: string,
  columns: number,
  ranges: Range[],
  reach: (from: number, columns: number) => number,
): number {
  let start = 0
  while (start < text.length && text.charCodeAt(start) !== SPACE) {
    const limit = reach(start, columns)
    if (printedEnd(text, start, text.length) <= limit) {
      ranges.push(trimmed(text, start, text.length))
      return text.length
    }
    const { from, to } = wordsAround(text, start, limit)
    if (to - from > LONGEST_CHUNK) return start
    const chunk = text.slice(from, to)
    let end = from
    for (const at of isWord(chunk) ? [chunk.length] : breakOpportunities(chunk)) {
      if (printedEnd(text, from, from + at) <= limit) end = from + at
    }
    if (end === start) return start
    ranges.push(trimmed(text, start, end))
    start = end
  }
  return start
}

/**
 * Returns the part of a text around an offset that begins and ends where a line surely may end: after the space between
 * two plain words (UAX #14, LB18), or between two ideographs; it begins at `start` where there is no such place.
 */
function wordsAround(
  text: string,
  start: number,
  offset: number,
): { readonly from: number; readonly to: number } {
  let from = Math.min(offset, text.length - 1)
  while (from > start && !isSurelyBreak(text, from)) from--
  let to = Math.max(offset + 1, from + 1)
  while (to < text.length && to - from <= LONGEST_CHUNK && !isSurelyBreak(text, to)) to++
  return { from, to }
}

function isSurelyBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? isBetweenWords(text, at) : isIdeograph(unit) && isIdeograph(text.charCodeAt(at - 1))
}

function isBetweenWords(text: string, at: number): boolean {
  return (
    text.charCodeAt(at - 1) === SPACE &&
    isLetterOrDigit(text.charCodeAt(at)) &&
    endsWord(text.charCodeAt(at - 2))
  )
}

/** ASCII letters and digits, and `, . : ; ! ? )` after them. */
function endsWord(unit: number): boolean {
  return isLetterOrDigit(unit) || ',.:;!?)'.includes(String.fromCharCode(unit))
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
}

/** Whether a line may end nowhere in a text but after its spaces. */
function isWord(text: string): boolean {
  return /^[A-Za-z\d]+[,.:;!?]? *$/.test(text)
}

const ADDRESS = /(?<![A-Za-z\d+.-])[A-Za-z][A-Za-z\d+.-]*:\/\/\S+/g

/** Returns whether an offset is inside an address that a line has room for. */
function insideAddress(text: string, columns: number): (at: number) => boolean {
  if (!text.includes('://')) return () => false
  const whole = [...text.matchAll(ADDRESS)].filter(([address]) => displayWidth(address) <= columns)
  return (at) => {
    const last = whole[countBefore(whole.length, (index) => (whole[index]?.index ?? at) < at) - 1]
    return last !== undefined && at < last.index + last[0].length
  }
}

/** Yields the parts of a word wider than the line that can't be broken, with their columns. */
function* unbreakable(word: string): Iterable<{ readonly at: number; readonly width: number }> {
  if (isAscii(word)) for (let at = 0; at < word.length; at++) yield { at, width: 1 }
  else for (const { at, text } of graphemeClusters(word)) yield { at, width: displayWidth(text) }
}

/** Returns the columns of the widest part of one line of text between two places where a line may end. */
export function widestWord(text: string): number {
  const { width } = measure(text)
  let widest = 0
  let from = 0
  for (const to of text === '' ? [] : breakOpportunities(text)) {
    widest = Math.max(widest, width(from, printedEnd(text, from, to)))
    from = to
  }
  return widest
}

function trimmed(text: string, start: number, end: number): Range {
  let first = start
  while (first < end && text.charCodeAt(first) === SPACE) first++
  return { start: first, end: printedEnd(text, first, end) }
}

const SPACE = 0x20

/** Returns where a part of a text ends without the blanks at its end. */
function printedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && text.charCodeAt(last - 1) === SPACE) last--
  const isPlain = last === start || (text.charCodeAt(last - 1) > SPACE && text.charCodeAt(last - 1) < 0x80)
  return isPlain ? last : start + text.slice(start, last).trimEnd().length
}
