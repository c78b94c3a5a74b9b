import type { Meta } from '../io/meta.ts'
import type { SourceText } from '../text/source-text.ts'

/** What every kind of text is read as: its markdown, without the title line, and what else it says. */
export type Document<Markdown extends SourceText = string> = {
  readonly meta: Meta
  readonly markdown: Markdown
  /** The lines that were left out as boilerplate, in order. */
  readonly leftOut: readonly string[]
  /** The front matter as it stood in the source, its marks included. */
  readonly frontMatter?: string
}
