import { Hooks, Lexer, Marked, type MarkedOptions, type Token, type TokensList } from 'marked'
import { mayHoldFormulas } from '../text/formulas.ts'
import { type Definitions, NO_DEFINITIONS } from './definitions.ts'
import { readAdmonition } from './extensions/admonition.ts'
import { headingAttributes, readAttributesBehind, readSpan } from './extensions/attributes.ts'
import { readBulletList } from './extensions/bullets.ts'
import { readComponent } from './extensions/components.ts'
import { readDefinitionList } from './extensions/definition-list.ts'
import { readDirective, readDrawing, readFencedQuote, readRole } from './extensions/directives.ts'
import { emphasis, maskCjk, mayHoldCjkEmphasis, resetEmphasis } from './extensions/emphasis.ts'
import { extensionOf, mayHoldMarks } from './extensions/extension.ts'
import { readFootnote, readFootnoteRef } from './extensions/footnote.ts'
import { maskFormulas, readFormula, readFormulaBlock } from './extensions/formula.ts'
import { linkWithBacktick } from './extensions/link-with-backtick.ts'
import { readShortcode, readTemplateLink, readWikilink } from './extensions/links.ts'
import { readCritic, readInlineNote, readMark } from './extensions/mark.ts'
import { type LexerState, NO_STATE } from './extensions/reader.ts'
import { readUnprinted, readUnprintedBlock } from './extensions/unprinted.ts'
import { DEEPEST, limitNesting } from './limits/nesting.ts'
import { pieces } from './limits/pieces.ts'
import { boundedRules } from './limits/rules.ts'
import { setextHeading } from './limits/setext-heading.ts'
import { table } from './limits/table.ts'
import { isPlain, readWordParagraph } from './shortcuts.ts'

/**
 * Returns marked's tokens for a markdown text (CommonMark 0.31, GFM, footnotes, what writers' tools add). `definitions`
 * is what the rest of the article defines.
 */
export function lex(markdown: string, definitions: Definitions): TokensList {
  return new ArticleLexer(markdown, definitions).lex(markdown)
}

/** Returns marked's block tokens, whose inline text isn't lexed, with the link definitions among them in `links`. */
export function lexBlocks(markdown: string): TokensList {
  const lexer = new ArticleLexer(markdown, NO_DEFINITIONS)
  lexer.blockTokens(markdown, lexer.tokens)
  return lexer.tokens
}

/** Whether nothing is open at the end of a text that more may follow, such as fenced code, that a heading would be part of. */
export function isClosed(markdown: string): boolean {
  const lexer = new ArticleLexer(markdown, NO_DEFINITIONS)
  lexer.isBeginning = true
  return lexer.blockTokens(`${markdown}\n\n# x`).at(-1)?.type === 'heading'
}

/** In a shorter text no line is so long that marked's expressions overflow the stack, in UTF-16 units. */
const LONG = 100_000

/** marked's lexer for a part of an article, with limits on what it does with inline text. */
class ArticleLexer extends Lexer implements LexerState {
  readonly footnoteNumbers: ReadonlyMap<string, number>
  hasMarks = false
  isBeginning = false
  #depth = 0

  constructor(markdown: string, { links, footnotes: numbers }: Definitions) {
    super(options)
    const { tokenizer } = options
    if (tokenizer && markdown.length > LONG) tokenizer.rules = boundedRules(tokenizer.rules)
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
    const { hasMarks } = this
    this.hasMarks = mayHoldMarks(src)
    this.#depth++
    for (const piece of pieces(src)) {
      if (this.#depth === 1) resetEmphasis()
      this.options = mayHoldFormulas(piece) || mayHoldCjkEmphasis(piece) ? optionsFor(piece) : options
      // Text grows with each mark in it that marks nothing: each look at its end would copy that of all pieces.
      for (const token of super.inlineTokens(piece)) tokens.push(token)
    }
    this.#depth--
    this.hasMarks = hasMarks
    return tokens
  }
}

/** Returns the options for an inline text with formulas, in which no emphasis begins or ends, or with CJK. */
function optionsFor(text: string): MarkedOptions {
  const emStrongMask = (masked: string) => maskCjk(maskFormulas(text, masked))
  const hooks = Object.assign(new Hooks(), { emStrongMask })
  return { ...options, hooks }
}

/** What begins with each character in a line of text, what is asked first standing first. */
const INLINES = {
  '[': [readSpan, readTemplateLink, readWikilink, readShortcode, readUnprinted, readFootnoteRef],
  '!': [readTemplateLink, readWikilink],
  '{': [readAttributesBehind, readCritic, readUnprinted, readRole],
  '^': [readInlineNote, readUnprinted],
  '=': [readMark],
  $: [readFormula],
  '\\': [readFormula],
  ...Object.fromEntries([...'【:ocf\ue200% \n'].map((first) => [first, [readUnprinted]])),
}

/** The same for blocks. */
const BLOCKS = [
  readComponent,
  readUnprintedBlock,
  readAdmonition,
  readDirective,
  readFencedQuote,
  readDrawing,
  readDefinitionList,
  readBulletList,
  readWordParagraph,
  readFormulaBlock,
  readFootnote,
]

// Of two extensions that override the same method marked asks the later one first.
const { defaults: options } = new Marked(
  limitNesting,
  setextHeading,
  table,
  linkWithBacktick,
  emphasis,
  headingAttributes,
  extensionOf(BLOCKS, INLINES, (lexer) => (lexer instanceof ArticleLexer ? lexer : NO_STATE)),
)
