/** One or several lines that belong together. */
export type Block = {
  /** `heading`: marked as one in the text; `paragraph` and `bold`, a line in bold type, may turn out to be one. */
  readonly kind: 'paragraph' | 'heading' | 'bold' | 'item' | 'quote' | 'code' | 'table'
  /** One line, but for code and tables. */
  readonly text: string
  /** Whether an empty line stands above it. */
  readonly hasGap: boolean
  /** A list item's marker as it stands, else empty. */
  readonly marker: string
  /** Columns before a list item's marker; the number of signs before a quote; 1 or 2 for an underline of = or -, else 2. */
  readonly depth: number
  /** The language of code, where the text names it. */
  readonly language?: string
}
