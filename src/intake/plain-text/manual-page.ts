import { endingOf, LONGEST_SHORT_LINE } from '../line-metrics.ts'
import { indentOf } from './code.ts'

// A manual page as `man` sets it: headings in capitals at the margin, and all text indented below them.

/** So many headings make a manual page, all different: those who speak in a play say more than one thing. */
const FEWEST_HEADINGS = 3
/** The text is indented by so many columns at least. */
const SHORTEST_INDENT = 3
const SHORTEST_UNDERLINE = 3
/** Two letters or more, none of them in lower case. */
const CAPITALS = /^(?=.*\p{L}.*\p{L})\P{Ll}+$/u

/** Returns the lines of a manual page with its headings underlined and its text at the margin; other lines as they are. */
export function underlineManualHeadings(lines: readonly string[]): readonly string[] {
  const headings = new Set([...lines.keys()].filter((index) => isHeading(lines, index)))
  const [first = 0] = headings
  const titles = new Set([...headings].map((index) => lines[index]))
  if (headings.size < FEWEST_HEADINGS || titles.size < headings.size) return lines
  // The last line says again which page this is.
  const last = lines.findLastIndex(Boolean)
  const isIndented = (line: string, index: number) =>
    index < first || index >= last || headings.has(index) || line === '' || indentOf(line) >= SHORTEST_INDENT
  if (!lines.every(isIndented)) return lines
  const indent = indentOf(lines[first + 1] ?? '')
  const withoutIndent = (line: string) => line.slice(Math.min(indent, line.length - line.trimStart().length))
  return lines.flatMap((line, index) => {
    if (headings.has(index)) return [line, '-'.repeat(Math.max(line.length, SHORTEST_UNDERLINE))]
    return index < first ? line : withoutIndent(line)
  })
}

function isHeading(lines: readonly string[], index: number): boolean {
  const [above, line = '', below = ''] = [lines[index - 1], lines[index], lines[index + 1]]
  if (above || indentOf(line) > 0 || indentOf(below) < SHORTEST_INDENT) return false
  return line.length <= LONGEST_SHORT_LINE && CAPITALS.test(line) && endingOf(line) === 'open'
}
