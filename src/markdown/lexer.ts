import { Lexer, Marked, type Token, Tokenizer, type TokensList } from 'marked'
import markedAlert from 'marked-alert'
import markedFootnote from 'marked-footnote'
import { codespanIn, type InlineRun } from './codespan.ts'
import { guardRules } from './guards.ts'
import { lheading } from './lheading.ts'
import { pieces } from './pieces.ts'

/** Deeper nesting stays as text: no reader follows it, and marked's time grows with its square. */
const DEEPEST = 30

/** Returns marked's tokens for a whole markdown text: CommonMark 0.31, GFM, footnotes and GitHub alerts. */
export function lex(markdown: string): TokensList {
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
  // New instances each time, since marked-footnote keeps state between calls.
  const marked = new Marked(markedFootnote(), markedAlert(), {
    tokenizer: {
      blockquote(this: Tokenizer, src: string) {
        return nested(() => blockquote.call(this, src))
      },
      list(this: Tokenizer, src: string) {
        return nested(() => list.call(this, src))
      },
      lheading,
      codespan: (src: string) => codespanIn(lexer.runs.at(-1), src),
    },
  })
  const lexer = new BoundedLexer(marked.defaults)
  const { tokenizer, walkTokens } = marked.defaults
  if (tokenizer) tokenizer.rules = guardRules(tokenizer.rules, () => lexer.runs.at(-1))
  const tokens = lexer.lex(markdown)
  if (walkTokens) marked.walkTokens(tokens, walkTokens)
  return tokens
}

/** marked's lexer with limits on nested and on long inlines, which remembers the inline texts that it is inside of. */
class BoundedLexer extends Lexer {
  readonly runs: InlineRun[] = []

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (this.runs.length >= DEEPEST) tokens.push({ type: 'text', raw: src, text: src, escaped: false })
    else for (const piece of pieces(src)) this.#lexPiece(piece, tokens)
    return tokens
  }

  #lexPiece(src: string, tokens: Token[]): void {
    this.runs.push({ src })
    super.inlineTokens(src, tokens)
    this.runs.pop()
  }
}
