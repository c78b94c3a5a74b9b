import type { MarkedExtension } from 'marked'
import { FORMULA_START, formulaBlockAt } from '../../text/formulas.ts'

const FORMULA = new RegExp(`^ {0,3}${FORMULA_START}`)
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
/** The most lines of a heading: in a list item marked would look through them again for each line. */
const MOST_LINES = 100
/** The most text of a heading, in UTF-16 units. */
const LONGEST = 100_000

/**
 * Setext headings (CommonMark 4.3), above a display formula only: its `=` underlines nothing. In long texts marked's
 * expression overflows the stack on a paragraph of many lines, so it is asked only where an underline is near. (It is
 * also the one that takes V8 the longest to compile, 6 ms, and most articles have no such heading.)
 */
export const setextHeading: MarkedExtension = {
  tokenizer: {
    lheading(src) {
      let end = src.indexOf('\n')
      for (let lines = 1; end >= 0 && end < LONGEST && lines <= MOST_LINES; lines++) {
        const start = end + 1
        end = src.indexOf('\n', start)
        const line = src.slice(start, end < 0 ? src.length : end)
        if (line.trim() === '') return undefined
        if (UNDERLINE.test(line)) return false
        if (FORMULA.test(line) && formulaBlockAt(src, start)) return undefined
      }
      return undefined
    },
  },
}
