import { Hooks, Lexer, Marked, type MarkedOptions, type Token, type TokensList } from 'marked'
import { mayHoldFormulas } from '../text/formulas.ts'
import { type Definitions, NO_DEFINITIONS } from './definitions.ts'
import { footnotes } from './footnote.ts'
import { formulas, maskFormulas } from './formula.ts'
import { isPlain, wordParagraph } from './guards.ts'
import { listInQuote } from './limits/list-in-quote.ts'
import { DEEPEST, limitNesting } from './limits/nesting.ts'
import { paragraphEnd } from './limits/paragraph-end.ts'
import { pieces } from './limits/pieces.ts'
import { setextHeading } from './limits/setext-heading.ts'
import { table } from './limits/table.ts'
import { linkWithBacktick } from './link-with-backtick.ts'
import { strikethrough } from './strikethrough.ts'

/**
 * Returns marked's tokens for a markdown text (CommonMark 0.31, GFM, footnotes). `definitions` is what the rest of the
 * article defines.
 */
export function lex(markdown: string, definitions: Definitions): TokensList {
  return new ArticleLexer(definitions).lex(markdown)
}

/** Returns marked's block tokens, whose inline text isn't lexed, with the link definitions among them in `links`. */
export function lexBlocks(markdown: string): TokensList {
  const lexer = new ArticleLexer(NO_DEFINITIONS)
  lexer.blockTokens(markdown, lexer.tokens)
  return lexer.tokens
}

/** marked's lexer for a part of an article, with limits on what it does with inline text. */
class ArticleLexer extends Lexer {
  readonly footnoteNumbers: ReadonlyMap<string, number>
  #depth = 0

  constructor({ links, footnotes: numbers }: Definitions) {
    super(options)
    this.footnoteNumbers = numbers
    for (const [label, { href, title }] of links) this.tokens.links[label] = { href, title }
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    // Otherwise an `<a>` that is never closed would turn off bare addresses in all that follows.
    if (this.#depth === 0) this.state.inLink = false
    if (isPlain(src) || this.#depth >= DEEPEST) {
      tokens.push({ type: 'text', raw: src, text: src, escaped: this.state.inRawBlock })
      return tokens
    }
    this.#depth++
    for (const piece of pieces(src)) {
      this.options = mayHoldFormulas(piece) ? optionsFor(piece) : options
      super.inlineTokens(piece, tokens)
    }
    this.#depth--
    return tokens
  }
}

/** Returns the options for an inline text with formulas, in which no emphasis begins or ends. */
function optionsFor(text: string): MarkedOptions {
  const hooks = Object.assign(new Hooks(), { emStrongMask: (masked: string) => maskFormulas(text, masked) })
  return { ...options, hooks }
}

// Of two extensions that override the same method marked asks the later one first.
const { defaults: options } = new Marked(
  limitNesting(),
  listInQuote,
  paragraphEnd,
  setextHeading,
  table,
  footnotes((lexer) => (lexer instanceof ArticleLexer ? lexer.footnoteNumbers : NO_DEFINITIONS.footnotes)),
  formulas,
  linkWithBacktick,
  strikethrough,
  wordParagraph,
)
