import { type Lexer, type MarkedExtension, type Token, Tokenizer } from 'marked'
import { nextLine } from '../../text/lines.ts'

/** Deeper nesting stays text: nobody can follow it, and marked's time grows with its square. */
export const DEEPEST = 30

/** The longest quote that is read as one, in UTF-16 units: marked's expression overflows the stack on one of 10 MB. */
const LONGEST_QUOTE = 4_000_000

/** How many blocks the one that is being read is inside of. (marked reads a text without a pause.) */
let depth = 0

/** Runs a tokenizer one level deeper. Where that is too deep it returns undefined, and marked goes on to text. */
function nested<Result>(tokenize: () => Result): Result | undefined {
  if (depth >= DEEPEST) return undefined
  depth++
  try {
    return tokenize()
  } finally {
    depth--
  }
}

/** Returns the block tokens of what a block holds; undefined where that would be nested too deep. */
export function innerTokens(lexer: Lexer, markdown: string): Token[] | undefined {
  return nested(() => {
    const { top } = lexer.state
    // In a list item a paragraph is something else.
    lexer.state.top = true
    const tokens = lexer.blockTokens(markdown, [])
    lexer.state.top = top
    return tokens
  })
}

const QUOTE = /^ {0,3}>/
const NO_TEXT = { type: 'space', raw: '' } as const

/**
 * Block quotes and lists that are nested deep. Where a quote that follows text in a list item ends in a list that goes on
 * with a lazy line, marked 18.2 throws: it takes the list for one that interrupts that text.
 */
export const limitNesting: MarkedExtension = {
  tokenizer: {
    blockquote(src) {
      if (QUOTE.test(src)) this.lexer.state.lastToken = NO_TEXT
      const start = src.length > LONGEST_QUOTE ? src.slice(0, nextLine(src, LONGEST_QUOTE)) : src
      return nested(() => Tokenizer.prototype.blockquote.call(this, start))
    },
    list(src) {
      return nested(() => Tokenizer.prototype.list.call(this, src))
    },
  },
}
