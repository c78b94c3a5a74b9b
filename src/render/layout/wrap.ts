import { breakOpportunities } from './breaks.ts'
import { graphemeClusters } from './segments.ts'
import { parseStyled, type Range, sliceStyled } from './styled.ts'
import { displayWidth, isAscii, measurer } from './width.ts'

/**
 * Returns styled text as lines of at most `columns` columns, without blanks at their ends, each carrying its own
 * styles. A newline is a hard break. Lines end where UAX #14 allows it; a word wider than the line breaks between
 * grapheme clusters, and only a cluster that is itself wider than the line overflows it.
 */
export function wrap(input: string, columns: number): string[] {
  const styled = parseStyled(input)
  const ranges: Range[] = []
  let start = 0
  for (const line of styled.text.split('\n')) {
    for (const range of lineRanges(line, columns)) {
      ranges.push({ start: start + range.start, end: start + range.end })
    }
    start += line.length + 1
  }
  return sliceStyled(styled, ranges)
}

function lineRanges(text: string, columns: number): readonly Range[] {
  const width = measurer(text)
  if (width(0, printedEnd(text, 0, text.length)) <= columns) return [trimmed(text, 0, text.length)]
  const ranges: Range[] = []
  let start = 0
  let used = 0
  let from = 0
  const close = (end: number) => {
    ranges.push(trimmed(text, start, end))
    start = end
    used = 0
  }
  for (const to of lineEnds(text, columns)) {
    const end = printedEnd(text, from, to)
    const visibleWidth = width(from, end)
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
  if (start < text.length || ranges.length === 0) close(text.length)
  return ranges
}

const ADDRESS = /(?<![a-z\d+.-])[a-z][a-z\d+.-]*:\/\/\S+/gi

/** Returns where the lines of a text may end: not inside an address that a line has room for. */
function lineEnds(text: string, columns: number): readonly number[] {
  if (text === '') return []
  const ends = breakOpportunities(text)
  if (!text.includes('://')) return ends
  const whole = [...text.matchAll(ADDRESS)].filter(([address]) => displayWidth(address) <= columns)
  let next = 0
  return ends.filter((end) => {
    for (let at = whole[next]; at && at.index + at[0].length <= end; at = whole[next]) next++
    return end <= (whole[next]?.index ?? end)
  })
}

/** Yields the parts of a word wider than the line that can't be broken, with their columns. */
function* unbreakable(word: string): Iterable<{ readonly at: number; readonly width: number }> {
  if (isAscii(word)) for (let at = 0; at < word.length; at++) yield { at, width: 1 }
  else for (const { at, text } of graphemeClusters(word)) yield { at, width: displayWidth(text) }
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
