import { createHash } from 'node:crypto'
import type { Article } from '../../article/article.ts'
import { countSections } from '../../article/sections.ts'
import type { Description } from '../../io/catalogue.ts'
import type { ArticleFile } from '../../io/folder.ts'
import { renderMarkdown } from '../../render/markdown.ts'
import { lengthOf } from '../../text/word-count.ts'
import { loadFile } from './load-article.ts'

/** Returns what is known of an article from its file. Throws a ReaderError if that can't be read. */
export async function describeArticle({ path }: Pick<ArticleFile, 'path'>): Promise<Description> {
  const article = await loadFile(path)
  const { title, meta } = article
  const { words, minutes } = article.length() ?? lengthOf(countSections(article.sections))
  let sections = 0
  for (const { depth } of article.sections) if (depth === 1) sections++
  return {
    meta: title === undefined ? meta : { ...meta, title },
    sections,
    words,
    minutes,
    digest: digestOf(title, bodyOf(article)),
  }
}

/** Returns the markdown of an article without its front matter, and without the title where that is to stand there. */
export function bodyOf(article: Article): string {
  const headless = { ...article, frontMatter: '', headingSource: () => '', meta: {} }
  return [...renderMarkdown(headless, article.sections)].join('')
}

/** Returns a digest that articles with the same title and the same body have in common. */
export function digestOf(title: string | undefined, body: string): string {
  return createHash('sha256')
    .update(`${title ?? ''}\n${body}`)
    .digest('hex')
    .slice(0, 32)
}
