/** One or several lines that belong together. */
export type Block = {
  /** `paragraph` may turn out to be a heading; `underlined` is one that the text itself marks. */
  readonly kind: 'paragraph' | 'underlined' | 'item' | 'quote' | 'code' | 'table' | 'formula'
  /** One line, but for code, tables and formulas. */
  readonly text: string
  /** Whether an empty line stands above it. */
  readonly hasGap: boolean
  /** A list item's marker as it stands, else empty. */
  readonly marker: string
  /** Columns before a list item's marker; the number of signs before a quote; 1 or 2 for an underline of = or -. */
  readonly depth: number
}

/** Lines without an empty one among them, and how many empty ones stand above. */
export type LineGroup = { readonly lines: readonly string[]; readonly emptyAbove: number }
