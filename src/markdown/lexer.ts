import { getDefaults, Lexer, type Token, Tokenizer, type Tokens, type TokensList } from 'marked'
import { codespanIn, type InlineRun } from './codespan.ts'
import { footnoteIn, footnoteRefIn } from './footnote.ts'
import { guardRules } from './guards.ts'
import { type Known, NOTHING } from './known.ts'
import { lheading } from './lheading.ts'
import { plainList } from './list.ts'
import { pieces } from './pieces.ts'
import { plainInlines, textToken } from './plain-inlines.ts'
import { plainParagraph } from './runs.ts'
import { plainTable } from './table.ts'

/** Deeper nesting stays as text: no reader follows it, and marked's time grows with its square. */
const DEEPEST = 30

/** Returns marked's tokens for a markdown text: CommonMark 0.31, GFM, footnotes. */
export function lex(markdown: string, known: Known): TokensList {
  const lexer = createLexer(known)
  for (const [label, { href, title }] of known.links) lexer.tokens.links[label] = { href, title }
  return lexer.lex(markdown)
}

/** Returns marked's tokens, inline text apart, and the link definitions that are among them. */
export function lexBlocks(markdown: string): TokensList {
  const lexer = createLexer(NOTHING)
  lexer.blockTokens(markdown, lexer.tokens)
  return lexer.tokens
}

/** marked's lexer with limits on nested and on long inlines, which remembers the inline texts that it is inside of. */
class BoundedLexer extends Lexer {
  readonly runs: InlineRun[] = []

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    // marked takes an `<a>` that isn't closed for one that goes on in the next paragraph.
    if (this.runs.length === 0) this.state.inLink = false
    // What is nested too deep is taken to have no markup.
    const isTooDeep = this.runs.length >= DEEPEST
    const plain = isTooDeep ? [textToken(src)] : plainInlines(src, this, tokenizer.footnotes)
    if (plain) for (const token of plain) tokens.push(token)
    else for (const piece of pieces(src)) this.#lexPiece(piece, tokens)
    return tokens
  }

  #lexPiece(src: string, tokens: Token[]): void {
    this.runs.push({ src })
    super.inlineTokens(src, tokens)
    this.runs.pop()
  }
}

const BLANK: Token = { type: 'space', raw: '' }

/** marked's tokenizer with limits, faster where marked takes long, and with footnotes. */
class BoundedTokenizer extends Tokenizer {
  footnotes: ReadonlyMap<string, number> = new Map()
  runs: readonly InlineRun[] = []
  #depth = 0

  /** Runs a container's tokenizer one level deeper; undefined, so that the text stays text, where it is too deep. */
  #nested<Result>(tokenize: () => Result): Result | undefined {
    if (this.#depth >= DEEPEST) return undefined
    this.#depth++
    try {
      return tokenize()
    } finally {
      this.#depth--
    }
  }

  // Of each kind of block marked asks in turn whether a text begins with it, and of this one first; most are paragraphs,
  // or the only line of a list's item, that are told by a look at the first character of their lines.
  override space(src: string): Tokens.Space | undefined {
    return (this.#plain(src) as Tokens.Space | undefined) ?? super.space(src)
  }

  #plain(src: string): Tokens.Generic | undefined {
    const { top, lastToken } = this.lexer.state
    // These would go on, and marked takes a single character for the end of a line.
    if (lastToken?.type === 'paragraph' || lastToken?.type === 'text' || src.length === 1) return undefined
    const text = plainParagraph(src)
    if (text === undefined || text.length === 1 || !(top || text.length === src.length)) return undefined
    if (!top && text.includes('\n')) return undefined
    return { type: top ? 'paragraph' : 'text', raw: text, text, tokens: this.lexer.inline(text) }
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    const { state } = this.lexer
    const before = state.lastToken ?? BLANK
    // A list in a quote interrupts nothing that is before the quote: marked 18.2 throws where it seems to.
    state.lastToken = BLANK
    const quote = this.#nested(() => super.blockquote(src))
    state.lastToken = before
    return quote
  }

  override list(src: string): Tokens.List | undefined {
    return this.#nested(() => plainList.call(this, src) ?? super.list(src))
  }

  override table(src: string): Tokens.Table | undefined {
    const table = plainTable.call(this, src)
    return table === undefined ? super.table(src) : (table ?? undefined)
  }

  override lheading(src: string): Tokens.Heading | undefined {
    return lheading.call(this, src)
  }

  override codespan(src: string): Tokens.Codespan | undefined {
    return codespanIn(this.runs.at(-1), src)
  }

  // What marked calls an extension it asks at each place; no other rule of those before these two matches a footnote.
  override html(src: string): Tokens.HTML | undefined {
    const footnote = footnoteIn(src, this.footnotes, (text) => this.lexer.blockTokens(text, []))
    return (footnote as Tokens.Generic | undefined as Tokens.HTML | undefined) ?? super.html(src)
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    const reference = footnoteRefIn(src, this.footnotes)
    return (reference as Tokens.Generic | undefined as Tokens.Link | undefined) ?? super.link(src)
  }
}

// One text is lexed at a time; marked gives each new lexer its own rules.
const tokenizer = new BoundedTokenizer()
const options = { ...getDefaults(), tokenizer }
let rules: Tokenizer['rules'] | undefined

function createLexer(known: Known): BoundedLexer {
  const lexer = new BoundedLexer(options)
  rules ??= guardRules(tokenizer.rules, () => tokenizer.runs.at(-1))
  tokenizer.rules = rules
  tokenizer.footnotes = known.footnotes
  tokenizer.runs = lexer.runs
  return lexer
}
