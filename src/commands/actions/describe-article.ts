import { countSections } from '../../article/sections.ts'
import type { Description } from '../../io/catalogue.ts'
import type { ArticleFile } from '../../io/folder.ts'
import { lengthOf } from '../../text/word-count.ts'
import { bodyOf, digestOf } from './kept-text.ts'
import { loadFile } from './load-article.ts'

/** Returns what is known of an article from its file. Throws a ReaderError where that can't be read. */
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
