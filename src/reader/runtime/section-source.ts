import type { Article } from '../../article/article.ts'
import { pickSections } from '../../article/pick.ts'
import { renderMarkdown } from '../../render/markdown.ts'

/** Returns the source of the section with a number of the outline, with its subsections. */
export function sectionSource(article: Article, number: string): string {
  // Even where they are all sections: the article's title is not one of them.
  const sections = [...pickSections(article, number)]
  return [...renderMarkdown(article, sections)].join('')
}
