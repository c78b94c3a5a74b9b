import type { ArticleData } from '../api.ts'
import { type Article, isWhole, type Section } from '../article/article.ts'
import { type OutlineEntry, outline, outlineWith } from '../article/outline.ts'
import { countSections } from '../article/sections.ts'
import { type Length, lengthOf } from '../text/word-count.ts'
import type { RenderSettings } from './settings.ts'
import { plainText } from './text.ts'

/** What is known of an article: null if something isn't. */
type ArticleHead = Pick<ArticleData, 'title' | 'author' | 'date' | 'words' | 'minutes'>

/** Returns what is known of an article that is so long. */
function articleHead(article: Article, length: Length): ArticleHead {
  const { author, date } = article.meta
  return {
    title: article.title ?? null,
    author: author ?? null,
    date: date ?? null,
    ...length,
  }
}

/** Returns an article with some of its sections as plain data. */
export function articleData(article: Article, sections: Iterable<Section>): ArticleData {
  const { summary, language, tags, sources, url, site } = article.meta
  const data = outlineWith(sections, ({ blocks, markdown }) => ({ text: plainText(blocks), markdown }))
  const length = isWhole(article, sections) ? data.length : lengthOf(countSections(article.sections))
  return {
    ...articleHead(article, length),
    summary: summary ?? null,
    language: language ?? null,
    tags: tags ?? [],
    sources: sources ?? [],
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    leftOut: article.leftOut,
    sections: data.sections,
  }
}

/** Yields the article with the sections as JSON. */
export function* renderJson(
  article: Article,
  sections: Iterable<Section>,
  { compact = false }: Pick<RenderSettings, 'compact'> = {},
): Iterable<string> {
  yield `${JSON.stringify(articleData(article, sections), null, compact ? undefined : 2)}\n`
}

/** Returns an article's outline as data: `sections --json`. */
export function outlineData(article: Article): ArticleHead & { readonly sections: readonly OutlineEntry[] } {
  const { length, sections } = outline(article.sections)
  return { ...articleHead(article, length), sections }
}
