import { withoutEscapes } from '../styled-text.ts'
import { INDENT, INVISIBLE, searchPattern } from './search-pattern.ts'

/** A match of a search; it may go over several lines. */
export type Match = {
  /** The line that it begins on, from 0. */
  readonly line: number
  /** Its part on each line from that one on, in UTF-16 units of the line without its styles; `end` is excluded. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Yields, in reading order, the matches of a query (see `searchPattern`) that end in the lines from `from` up to, not
 * including, `to`; they may begin above. So a growing text can be searched slice by slice without losing a match at a
 * seam. (Of two matches that overlap at a seam both are found.)
 */
export function* findMatches(
  lines: readonly string[],
  from: number,
  to: number,
  query: string,
): Iterable<Match> {
  const pattern = searchPattern(query)
  if (!pattern) return
  let line = firstLine(lines, from, pattern.mostLineBreaks)
  const text = withoutEscapes(lines.slice(line, to).join('\n'))
  const expression = INVISIBLE.test(text) ? pattern.looseExpression : pattern.expression
  let lineStart = 0
  let lineEnd = endOfLine(text, lineStart)
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    while (lineEnd < found.index) {
      lineStart = lineEnd + 1
      lineEnd = endOfLine(text, lineStart)
      line++
    }
    const parts = partsOf(found[0], found.index - lineStart)
    if (line + parts.length > from) yield { line, parts }
    // It ends above, and may hide one that goes on over the seam.
    else expression.lastIndex = found.index + 1
  }
}

/** Returns the first line at which a match that ends at `from` or below may begin: no match goes over an empty line. */
function firstLine(lines: readonly string[], from: number, mostLineBreaks: number): number {
  let line = from
  while (line > 0 && from - line < mostLineBreaks && lines[line - 1] !== '') line--
  return line
}

function endOfLine(text: string, lineStart: number): number {
  const end = text.indexOf('\n', lineStart)
  return end < 0 ? text.length : end
}

/** Returns the parts of a match on its lines; it begins at the offset `start` of the first. */
function partsOf(matched: string, start: number): Match['parts'] {
  if (!matched.includes('\n')) return [{ start, end: start + matched.length }]
  return matched.split('\n').map((part, index) => {
    if (index === 0) return { start, end: start + part.trimEnd().length }
    return { start: part.length - part.replace(INDENT, '').length, end: part.length }
  })
}
