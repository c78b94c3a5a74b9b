// The library: what the command does, from text to pages, without touching files, terminals or the environment.

import type { ParseOptions, RenderOptions as PublicRenderOptions } from './api.ts'
import { type Article, buildArticle, type Section } from './article/article.ts'
import { readDocument } from './intake/read-document.ts'
import { cleanSource } from './io/decode.ts'
import { RENDERERS } from './render/renderers.ts'

export type { ArticleData, ParseOptions, ReadAs, SectionData } from './api.ts'
export type { Article, Section } from './article/article.ts'
export { pickSections } from './article/pick.ts'
export { ReaderError } from './errors.ts'
export { articleData } from './render/json.ts'

/** How an article is printed: sections are our own, which have more than they publish. */
export type RenderOptions = Omit<PublicRenderOptions, 'sections'> & {
  readonly sections?: Iterable<Section>
}

/** Returns a markdown or plain text, or a web page's HTML, as an article, its control characters removed. */
export async function parseArticle(
  text: string,
  { as = 'auto', verbatim = false }: ParseOptions = {},
): Promise<Article> {
  const source = cleanSource(text)
  return buildArticle(await readDocument(source, { as, verbatim }))
}

/** Yields an article, or some of its sections, as they are to be printed: a section at a time. */
export async function* renderArticle(article: Article, options: RenderOptions = {}): AsyncIterable<string> {
  const { format = 'terminal', sections = article.sections, width, color = false } = options
  const links = options.links ?? (format === 'text' ? 'none' : 'end')
  yield* RENDERERS[format](article, sections, { width, color, links })
}
