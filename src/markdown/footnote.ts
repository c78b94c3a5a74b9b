import type { Token, TokenizerExtension } from 'marked'

// Footnotes as GitHub has them. marked-footnote takes a whole article at once; here a part is parsed at a time, and
// whether a label is defined, and which number it has, is asked of what knows the whole.

export type FootnoteToken = {
  readonly type: 'footnote'
  readonly raw: string
  readonly label: string
  /** Of its first reference, from 1; 0 where nothing refers to it. */
  readonly number: number
  readonly tokens: Token[]
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

/** Which number a footnote has: undefined where the label isn't defined. */
export type FootnoteNumber = (label: string) => number | undefined

/** Returns marked's extensions for footnotes. */
export function footnotes(numberOf: FootnoteNumber): TokenizerExtension[] {
  return [
    {
      name: 'footnote',
      level: 'block',
      tokenizer(src): FootnoteToken | undefined {
        const [raw, label, text] = (src.startsWith('[^') && DEFINITION.exec(src)) || []
        if (raw === undefined || label === undefined || text === undefined) return undefined
        const content = text.replace(/\n(?: {4}|\t)/g, '\n')
        return {
          type: 'footnote',
          raw,
          label,
          number: numberOf(label) ?? 0,
          tokens: this.lexer.blockTokens(content, []),
        }
      },
    },
    {
      name: 'footnoteRef',
      level: 'inline',
      tokenizer(src): FootnoteRefToken | undefined {
        const [raw, label] = (src.startsWith('[^') && REFERENCE.exec(src)) || []
        const number = label === undefined ? undefined : numberOf(label)
        return raw === undefined || label === undefined || number === undefined
          ? undefined
          : { type: 'footnoteRef', raw, label, number }
      },
    },
  ]
}

/** Returns how the source of a footnote's definition goes on from the start of a text; undefined where it is none. */
export function footnoteSource(text: string): string | undefined {
  return DEFINITION.exec(text)?.[0]
}
