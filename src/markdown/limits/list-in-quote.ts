import type { MarkedExtension } from 'marked'

const QUOTE = /^ {0,3}>/

/**
 * A quote behind text in a list item, which has a list with a number other than 1 and a lazy line. marked 18.2 throws:
 * it takes the list, when that line is added to it, for one that would interrupt the text.
 */
export const listInQuote: MarkedExtension = {
  tokenizer: {
    blockquote(src) {
      if (QUOTE.test(src)) this.lexer.state.lastToken = NOTHING
      return false
    },
  },
}

const NOTHING = { type: 'space', raw: '' } as const
