import type { MarkedExtension, Token, TokenizerThis } from 'marked'

// Footnotes as GitHub has them. marked-footnote takes a whole article at once; here a part is parsed at a time, and
// whether a label is defined, and which number it has, is asked of what knows the whole.

export type FootnoteToken = {
  readonly type: 'footnote'
  readonly raw: string
  readonly label: string
  /** Of its first reference, from 1; 0 where nothing refers to it. */
  readonly number: number
  tokens: Token[]
}
export type FootnoteRefToken = {
  readonly type: 'footnoteRef'
  readonly raw: string
  readonly label: string
  readonly number: number
}

/** Its first line, and those after it that are indented by four columns. */
const DEFINITION = /^\[\^([^\]\n]+)\]:[ \t]*([^\n]*(?:\n+ {4,}[^\n]*)*)\n?/
const REFERENCE = /^\[\^([^\]\n]+)\]/

/** Returns an extension for footnotes; `numbersOf` returns the numbers of those that are defined, by label. */
export function footnotes(
  numbersOf: (tokenizer: TokenizerThis) => ReadonlyMap<string, number>,
): MarkedExtension {
  return {
    extensions: [
      {
        name: 'footnote',
        level: 'block',
        tokenizer(src): FootnoteToken | undefined {
          const [raw, label, text] = (src.startsWith('[^') && DEFINITION.exec(src)) || []
          if (raw === undefined || label === undefined || text === undefined) return undefined
          const tokens = this.lexer.blockTokens(text.replace(/\n(?: {4}|\t)/g, '\n'), [])
          return { type: 'footnote', raw, label, number: numbersOf(this).get(label) ?? 0, tokens }
        },
      },
      {
        name: 'footnoteRef',
        level: 'inline',
        tokenizer(src): FootnoteRefToken | undefined {
          const [raw, label] = (src.startsWith('[^') && REFERENCE.exec(src)) || []
          const number = label === undefined ? undefined : numbersOf(this).get(label)
          if (raw === undefined || label === undefined || number === undefined) return undefined
          return { type: 'footnoteRef', raw, label, number }
        },
      },
    ],
  }
}

/** Returns how the source of a footnote's definition goes on from the start of a text; undefined where it is none. */
export function footnoteSource(text: string): string | undefined {
  return DEFINITION.exec(text)?.[0]
}
