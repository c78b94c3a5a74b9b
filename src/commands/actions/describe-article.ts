import { createHash } from 'node:crypto'
import { countSections } from '../../article/sections.ts'
import { findFrontMatter } from '../../intake/front-matter-marks.ts'
import type { Description } from '../../io/catalogue.ts'
import type { ArticleFile } from '../../io/folder.ts'
import { readFileSource } from '../../io/source.ts'
import { wholeText } from '../../text/source-text.ts'
import { lengthOf } from '../../text/word-count.ts'
import { toArticle } from './load-article.ts'

/** Returns what is known of an article from its file. Throws a ReaderError where that can't be read. */
export async function describeArticle({ path }: Pick<ArticleFile, 'path'>): Promise<Description> {
  const source = await readFileSource(path)
  const article = await toArticle(source, {})
  const { words, minutes } = article.length() ?? lengthOf(countSections(article.sections))
  let sections = 0
  for (const { depth } of article.sections) if (depth === 1) sections++
  const { title, meta } = article
  const text = wholeText(source.text)
  return {
    meta: title === undefined ? meta : { ...meta, title },
    sections,
    words,
    minutes,
    digest: digestOf(text.slice(findFrontMatter(text)?.source.length ?? 0)),
  }
}

/** Returns what two texts have in common that differ in the white space around them alone. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 32)
}
