// The library: what the command does, from text to pages, without touching files, terminals or the environment.

import { type Article, buildArticle, type Section } from './article/article.ts'
import { type ReadAs, readDocument } from './intake/read-document.ts'
import { cleanSource } from './io/decode.ts'
import { RENDERERS } from './render/renderers.ts'
import type { Format, Links } from './render/settings.ts'

export type { Article, Section } from './article/article.ts'
export { pickSections } from './article/pick.ts'
export { ReaderError } from './errors.ts'
export type { ReadAs } from './intake/read-document.ts'
export { type ArticleData, articleData, type SectionData } from './render/json.ts'
export type { Format, Links } from './render/settings.ts'

/** How a text is read. */
export type ParseOptions = {
  /** What the text is; `auto`, the default, goes by its look. */
  readonly as?: ReadAs
  /** Whether page furniture is kept; false by default. */
  readonly verbatim?: boolean
}

/** How an article is printed. */
export type RenderOptions = {
  /** `terminal` by default. */
  readonly format?: Format
  /** All sections by default. */
  readonly sections?: Iterable<Section>
  /** The most columns of a line: by default 80 for `terminal`, unlimited for `text`. */
  readonly width?: number
  /** Whether the terminal format has colours; false by default. */
  readonly color?: boolean
  /** How links are shown: by default `end` for `terminal`, `none` for `text`. */
  readonly links?: Links
}

/** Returns a markdown or plain text, or a web page's HTML, as an article, its control characters removed. */
export async function parseArticle(
  text: string,
  { as = 'auto', verbatim = false }: ParseOptions = {},
): Promise<Article> {
  const source = cleanSource(text.replace(/^\ufeff/, ''))
  return buildArticle(await readDocument(source, { as, verbatim }))
}

/** Yields an article, or some of its sections, as they are to be printed: a section at a time. */
export async function* renderArticle(article: Article, options: RenderOptions = {}): AsyncIterable<string> {
  const { format = 'terminal', sections = article.sections, width, color = false } = options
  const links = options.links ?? (format === 'text' ? 'none' : 'end')
  yield* RENDERERS[format](article, sections, { width, color, links })
}
