import { buildArticle } from './article.ts'
import { cleanText } from './clean.ts'
import { type ReadAs, readDocument } from './intake/index.ts'
import { type ArticleData, articleData } from './render/json.ts'

export type { ReadAs } from './intake/index.ts'
export type { ArticleData, SectionData } from './render/json.ts'
export function parseArticle(
  text: string,
  { as = 'auto', verbatim = false }: { readonly as?: ReadAs; readonly verbatim?: boolean } = {},
): ArticleData {
  const article = buildArticle(readDocument(cleanText(text), { as, verbatim }))
  return articleData(article, article.sections)
}
