import type { MarkedExtension } from 'marked'

/** The longest thematic break, in UTF-16 units. */
const LONGEST = 10_000

/** Thematic breaks: marked's expression overflows the stack on a line of some megabytes. */
export const thematicBreak: MarkedExtension = {
  tokenizer: {
    hr(src) {
      return src.slice(0, LONGEST + 1).includes('\n') || src.length <= LONGEST ? false : undefined
    },
  },
}
