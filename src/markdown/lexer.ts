import { Lexer, Marked, type Token, type TokensList } from 'marked'
import { type Definitions, NO_DEFINITIONS } from './definitions.ts'
import { footnotes } from './footnote.ts'
import { guards, isPlain } from './guards.ts'
import { listInQuote } from './limits/list-in-quote.ts'
import { longParagraph } from './limits/long-paragraph.ts'
import { DEEPEST, limitNesting } from './limits/nesting.ts'
import { pieces } from './limits/pieces.ts'
import { setextHeading } from './limits/setext-heading.ts'
import { table } from './limits/table.ts'

/** Returns marked's tokens for a markdown text: CommonMark 0.31, GFM, footnotes. */
export function lex(markdown: string, definitions: Definitions): TokensList {
  const lexer = new ArticleLexer(definitions)
  return lexer.lex(markdown)
}

/** Returns marked's block tokens, without the inline tokens in them, and the link definitions that are among them. */
export function lexBlocks(markdown: string): TokensList {
  const lexer = new ArticleLexer(NO_DEFINITIONS)
  lexer.blockTokens(markdown, lexer.tokens)
  return lexer.tokens
}

/** marked's lexer for a part of an article, which defines labels elsewhere, with limits on nested and on long inlines. */
class ArticleLexer extends Lexer {
  readonly footnoteNumbers: ReadonlyMap<string, number>
  #depth = 0

  constructor({ links, footnotes: numbers }: Definitions) {
    super(options)
    this.footnoteNumbers = numbers
    for (const [label, { href, title }] of links) this.tokens.links[label] = { href, title }
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    // Else an `<a>` that isn't closed would go on in the next paragraph: no addresses would become links there.
    if (this.#depth === 0) this.state.inLink = false
    if (src !== '' && (this.#depth >= DEEPEST || isPlain(src))) {
      tokens.push({ type: 'text', raw: src, text: src, escaped: this.state.inRawBlock })
      return tokens
    }
    this.#depth++
    for (const piece of pieces(src)) super.inlineTokens(piece, tokens)
    this.#depth--
    return tokens
  }
}

// Of extensions that override the same tokenizer marked asks the last one first.
const { defaults: options } = new Marked(
  limitNesting(),
  listInQuote,
  longParagraph,
  setextHeading,
  table,
  footnotes(({ lexer }) =>
    lexer instanceof ArticleLexer ? lexer.footnoteNumbers : NO_DEFINITIONS.footnotes,
  ),
  guards,
)
