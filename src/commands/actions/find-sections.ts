import type { Article } from '../../article/article.ts'
import { ReaderError } from '../../errors.ts'
import type { Variables } from '../../io/base-folders.ts'
import type { ArticleFile } from '../../io/folder.ts'
import { listShelf, searchCache } from '../../io/search-files.ts'
import { parseQuery } from '../../search/query.ts'
import { type Hit, searchShelf } from '../../search/search.ts'

/** Told what happens while the shelf is searched. */
export type SearchReports = {
  /** A line on a file that can't be read. */
  readonly onProblem: (problem: string) => void
  /** How many new articles of how many are indexed. */
  readonly onProgress: (done: number, total: number) => void
}

/** Returns the sections on the shelf that answer a query, best first. Throws a ReaderError. */
export async function findSections(
  words: string,
  env: Variables,
  { onProblem, onProgress }: SearchReports,
): Promise<readonly Hit[]> {
  const query = parseQuery(words)
  const { files, problems } = await listShelf(env)
  problems.forEach(onProblem)
  const load = (file: ArticleFile) => loadFile(file, onProblem)
  return searchShelf({ files, cache: searchCache(env), load, onProgress }, query)
}

/** Returns the article in a file; undefined where it can't be read. What reads articles is loaded for the first one. */
async function loadFile(
  { path }: ArticleFile,
  onProblem: SearchReports['onProblem'],
): Promise<Article | undefined> {
  const { readFileSource } = await import('../../io/source.ts')
  const { toArticle } = await import('./load-article.ts')
  try {
    return await toArticle(await readFileSource(path), {})
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    onProblem(error.message)
    return undefined
  }
}
