import type { MarkedExtension } from 'marked'

const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/
/** The most lines a heading has here. Inside a list item marked would look through them again for each line. */
const MOST_LINES = 100
/** The most text a heading has here, in UTF-16 units. */
const LONGEST = 100_000

/**
 * Setext headings (CommonMark 4.3) in long texts: marked's expression overflows the stack on a paragraph of many lines.
 * So it is asked only where an underline is near. (That few articles ever compile this expression, which takes V8 longer
 * than any other, is as welcome.)
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
      }
      return undefined
    },
  },
}
