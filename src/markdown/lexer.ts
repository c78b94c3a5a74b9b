import { Lexer, Marked, type Token, Tokenizer, type TokensList } from 'marked'
import { codespanIn, type InlineRun } from './codespan.ts'
import { footnotes } from './footnote.ts'
import { guardRules, hasNoMarkup } from './guards.ts'
import type { Known } from './known.ts'
import { lheading } from './lheading.ts'
import { pieces } from './pieces.ts'

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
  const lexer = createLexer({ links: new Map(), footnotes: new Map() })
  lexer.blockTokens(markdown, lexer.tokens)
  return lexer.tokens
}

/** marked's lexer with limits on nested and on long inlines, which remembers the inline texts that it is inside of. */
class BoundedLexer extends Lexer {
  readonly runs: InlineRun[] = []

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    // marked takes an `<a>` that isn't closed for one that goes on in the next paragraph.
    if (this.runs.length === 0) this.state.inLink = false
    // Most texts have no markup; and what is nested too deep is taken to have none.
    if (this.runs.length >= DEEPEST || (src !== '' && hasNoMarkup(src)))
      tokens.push({ type: 'text', raw: src, text: src, escaped: false })
    else for (const piece of pieces(src)) this.#lexPiece(piece, tokens)
    return tokens
  }

  #lexPiece(src: string, tokens: Token[]): void {
    this.runs.push({ src })
    super.inlineTokens(src, tokens)
    this.runs.pop()
  }
}

// What the tokenizers below are to know: one text is lexed at a time.
let footnoteNumbers: ReadonlyMap<string, number> = new Map()
let runs: readonly InlineRun[] = []
/** Made once: marked gives each new lexer its own rules. */
let rules: Tokenizer['rules'] | undefined

function createLexer(known: Known): BoundedLexer {
  const lexer = new BoundedLexer(marked.defaults)
  const { tokenizer } = marked.defaults
  if (tokenizer) {
    rules ??= guardRules(tokenizer.rules, () => runs.at(-1))
    tokenizer.rules = rules
  }
  footnoteNumbers = known.footnotes
  runs = lexer.runs
  return lexer
}

let depth = 0
/** Runs a container's tokenizer one level deeper; undefined, so that the text stays text, where it is too deep. */
function nested<Result>(tokenize: () => Result): Result | undefined {
  if (depth >= DEEPEST) return undefined
  depth++
  try {
    return tokenize()
  } finally {
    depth--
  }
}

const { blockquote, list } = Tokenizer.prototype
const marked = new Marked({
  extensions: footnotes((label) => footnoteNumbers.get(label)),
  tokenizer: {
    blockquote(this: Tokenizer, src: string) {
      return nested(() => blockquote.call(this, src))
    },
    list(this: Tokenizer, src: string) {
      return nested(() => list.call(this, src))
    },
    lheading,
    codespan: (src: string) => codespanIn(runs.at(-1), src),
  },
})
