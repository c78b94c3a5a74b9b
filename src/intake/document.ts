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

/** An article, and what stands around it. */
export type Wrapped = {
  /** The lines above the fence that belong to the article: mostly its title. */
  readonly before?: string
  readonly inside: string
  /** What goes on below the fence and belongs to the article. */
  readonly after?: string
  /** The page's boilerplate below the fence. */
  readonly boilerplate?: string
  /** What the program that wrote the article says before and after it, a line each. */
  readonly remarks: readonly string[]
}
