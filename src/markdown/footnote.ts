import type { Token } from 'marked'

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

/** Returns the definition of a footnote at the start of a text; `lex` returns the blocks of what it says. */
export function footnoteIn(
  src: string,
  numbers: ReadonlyMap<string, number>,
  lex: (text: string) => Token[],
): FootnoteToken | undefined {
  const [raw, label, text] = (src.startsWith('[^') && DEFINITION.exec(src)) || []
  if (raw === undefined || label === undefined || text === undefined) return undefined
  const tokens = lex(text.replace(/\n(?: {4}|\t)/g, '\n'))
  return { type: 'footnote', raw, label, number: numbers.get(label) ?? 0, tokens }
}

/** Returns the reference to a footnote at the start of a text; undefined where its label isn't defined. */
export function footnoteRefIn(
  src: string,
  numbers: ReadonlyMap<string, number>,
): FootnoteRefToken | undefined {
  const [raw, label] = (src.startsWith('[^') && REFERENCE.exec(src)) || []
  const number = label === undefined ? undefined : numbers.get(label)
  if (raw === undefined || label === undefined || number === undefined) return undefined
  return { type: 'footnoteRef', raw, label, number }
}

/** Returns how the source of a footnote's definition goes on from the start of a text; undefined where it is none. */
export function footnoteSource(text: string): string | undefined {
  return DEFINITION.exec(text)?.[0]
}
