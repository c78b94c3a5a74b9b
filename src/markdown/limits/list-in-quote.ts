import type { MarkedExtension } from 'marked'

const QUOTE = /^ {0,3}>/

/**
 * A list in a quote that goes on with a lazy line, where the quote follows text in a list item. marked 18.2 throws: when
 * it adds the line to the list, it takes the list for one that interrupts that text.
 */
export const listInQuote: MarkedExtension = {
  tokenizer: {
    blockquote(src) {
      if (QUOTE.test(src)) this.lexer.state.lastToken = NO_TEXT
      return false
    },
  },
}

const NO_TEXT = { type: 'space', raw: '' } as const
