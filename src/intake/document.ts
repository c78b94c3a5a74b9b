/** What is known of an article apart from its words. Everything is as it stood in the source; a date isn't parsed. */
export type Meta = {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly summary?: string
  readonly language?: string
  readonly tags?: readonly string[]
  readonly sources?: readonly string[]
}

/** What every intake makes of its input: the markdown is the body without the title line. */
export type Document<Markdown = string> = {
  readonly meta: Meta
  readonly markdown: Markdown
  /** The lines that were left out as page furniture, in order. */
  readonly leftOut: readonly string[]
  /** The front matter as it stood in the source, its marks included. */
  readonly frontMatter?: string
}
