import type { Lexer, MarkedExtension, Token } from 'marked'

// Footnotes as GitHub has them. (marked-footnote needs the whole article at once; here it is parsed part by part, and its
// caller knows which labels are defined and their numbers.)

export type FootnoteToken = {
  readonly type: 'footnote'
  readonly raw: string
  readonly label: string
  /** Counts from 1 in the order of first references; 0 where nothing refers to it. */
  readonly number: number
  tokens: Token[]
}
export type FootnoteRefToken = {
  readonly type: 'footnoteRef'
  readonly raw: string
  readonly label: string
  readonly number: number
}

/** A definition: its first line, and the lines after it that are indented by four spaces or more. */
const DEFINITION = /^\[\^([^\]\n]+)\]:[ \t]*([^\n]*(?:\n+ {4,}[^\n]*)*)\n?/
const REFERENCE = /^\[\^([^\]\n]+)\]/

/**
 * Returns an extension for footnotes; `numbersOf` returns the numbers of the defined footnotes by label. Neither tokenizer
 * has a `start`: a definition doesn't interrupt a paragraph, and marked's inline text always ends at a bracket.
 */
export function footnotes(numbersOf: (lexer: Lexer) => ReadonlyMap<string, number>): MarkedExtension {
  return {
    extensions: [
      {
        name: 'footnote',
        level: 'block',
        tokenizer(src): FootnoteToken | undefined {
          const [raw, label, text] = (src.startsWith('[^') && DEFINITION.exec(src)) || []
          if (raw === undefined || label === undefined || text === undefined) return undefined
          const tokens = this.lexer.blockTokens(text.replace(/\n(?: {4}|\t)/g, '\n'), [])
          return { type: 'footnote', raw, label, number: numbersOf(this.lexer).get(label) ?? 0, tokens }
        },
      },
      {
        name: 'footnoteRef',
        level: 'inline',
        tokenizer(src): FootnoteRefToken | undefined {
          const [raw, label] = (src.startsWith('[^') && REFERENCE.exec(src)) || []
          const number = label === undefined ? undefined : numbersOf(this.lexer).get(label)
          if (raw === undefined || label === undefined || number === undefined) return undefined
          return { type: 'footnoteRef', raw, label, number }
        },
      },
    ],
  }
}

/** Returns the source of the footnote definition at the start of a text; undefined where there is none. */
export function footnoteSource(text: string): string | undefined {
  return DEFINITION.exec(text)?.[0]
}
