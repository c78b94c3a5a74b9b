import { FORMULA_START, formulaBlockAt } from '../../text/formulas.ts'
import { nextLine } from '../../text/lines.ts'
import { BULLET_LIST } from './bullets.ts'
import { beginsFootnote } from './footnote.ts'

/** How much of a paragraph marked is given at once, in UTF-16 units. */
const LONGEST = 1_000_000

const ADMONITION = ':{3,}[ \\t]*[\\w{]|(?:!!!|\\?{3}\\+?)[ \\t]+\\w|===[!+]?[ \\t]*"'
const ATTRIBUTES = '\\{:[^{}\\n]*\\}[ \\t]*(?:\\n|$)'
/** What may be the delimiter row of a table, with 100 lines below. */
const DELIMITER_ROW = '(?=[ |:]*-)[|:-][ |:-]*\\n(?=(?:[^\\n]+\\n){100})'

/**
 * The line break before a blank line, before what looks like a display formula or a footnote, before a block of an
 * extension, and before a delimiter row, which is in the match.
 */
const STOP = new RegExp(
  `\\n(?:(?<blank>[ \\t]*\\n)| {0,3}(?:(?<likely>${FORMULA_START}|\\[\\^)|(?<block>${BULLET_LIST}|${ADMONITION}|${ATTRIBUTES})|${DELIMITER_ROW}))`,
  'g',
)

/**
 * Returns where a paragraph ends that marked would read on; undefined where marked finds that itself. Formulas, footnotes
 * and blocks of other extensions end them; and marked's expression for a paragraph overflows the stack on a very long one,
 * and at each line that could begin a table it reads all lines below. So it is given a paragraph in parts, by the
 * documented way to clip one, and joins them itself.
 */
export function endOfParagraph(src: string): number | undefined {
  STOP.lastIndex = 0
  for (let stop = STOP.exec(src); (stop?.index ?? src.length) <= LONGEST; stop = STOP.exec(src)) {
    const { blank, likely, block } = stop?.groups ?? {}
    if (!stop || blank !== undefined) return undefined
    const line = stop.index + 1
    if (block !== undefined) return line
    if (likely === undefined) return stop.index + stop[0].length
    if (formulaBlockAt(src, line) || beginsFootnote(src, line)) return line
    STOP.lastIndex = line
  }
  return nextLine(src, LONGEST)
}
