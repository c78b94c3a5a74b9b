import type { Article } from '../../article/article.ts'
import { ReaderError } from '../../errors.ts'
import { type Environment, readEnvironment } from '../../io/environment.ts'
import type { ArticleFile } from '../../io/folder.ts'
import { print } from '../../io/output.ts'
import { progressBar } from '../../io/progress.ts'
import { listShelf, searchCache } from '../../io/search-files.ts'
import { hitFields, listedHit } from '../../search/hit-fields.ts'
import { parseQuery } from '../../search/query.ts'
import { type Hit, searchShelf } from '../../search/search.ts'

/** What the options of `search` say. */
export type SearchFlags = { readonly json?: boolean }

/** Prints the sections that answer a query: a page on a terminal, else fields, or JSON where that is chosen. */
export async function search(words: string, { json = false }: SearchFlags): Promise<void> {
  const query = parseQuery(words)
  const environment = readEnvironment()
  const { files, problems } = await listShelf(environment.env)
  problems.forEach(report)
  const cache = searchCache(environment.env)
  const hits = await searchShelf({ files, cache, load, onProgress: progressBar('indexing') }, query)
  if (hits.length === 0) process.exitCode = 1
  const form = json ? 'json' : environment.terminal ? 'page' : 'fields'
  const text = await PRINTERS[form](hits, environment)
  await print(text === '' ? [] : [`${text}\n`])
}

const PRINTERS = {
  json: async (hits: readonly Hit[]) => JSON.stringify(hits.map(listedHit), null, 2),
  fields: async (hits: readonly Hit[]) => hitFields(hits),
  page: async (hits: readonly Hit[], environment: Environment) => {
    const { hitsPage } = await import('../../search/hits-page.ts')
    const { createTheme } = await import('../../render/terminal/theme.ts')
    const { terminalWidth, wantsColor } = await import('../settings.ts')
    return hitsPage(hits, terminalWidth(environment), createTheme(wantsColor(undefined, environment)))
  },
}

/** Returns the article in a file; undefined, and a line on standard error, where it can't be read. */
async function load({ path }: ArticleFile): Promise<Article | undefined> {
  const { readFileSource } = await import('../../io/source.ts')
  const { toArticle } = await import('./load-article.ts')
  try {
    return await toArticle(await readFileSource(path), {})
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    report(error.message)
    return undefined
  }
}

function report(problem: string): void {
  process.stderr.write(`lectern: ${problem}\n`)
}
