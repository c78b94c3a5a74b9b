import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { ReaderError } from '../../errors.ts'
import { type Environment, readEnvironment } from '../../io/environment.ts'
import { print } from '../../io/output.ts'
import { progressBar } from '../../io/progress.ts'
import { hitFields, listedHit } from '../../search/hit-fields.ts'
import type { ArticleFile } from '../../search/manifest.ts'
import { parseQuery } from '../../search/query.ts'
import { type Hit, searchShelf } from '../../search/search.ts'

/** What the options of `search` say. */
export type SearchFlags = { readonly json?: boolean }

/** Prints the sections that answer a query: a page on a terminal, else fields, or JSON where that is chosen. */
export async function search(words: string, { json = false }: SearchFlags): Promise<void> {
  const query = parseQuery(words)
  const environment = readEnvironment()
  const hits = await searchShelf(
    { files: files(), cache: cacheFolder(environment.env), load, onProgress: progressBar('indexing') },
    query,
  )
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

async function load(file: ArticleFile) {
  try {
    const { loadArticle } = await import('./load-article.ts')
    return await loadArticle(file.path, {})
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error
    process.stderr.write(`lectern: ${error.message}\n`)
    return undefined
  }
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  const base = env.XDG_CACHE_HOME
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'lectern')
}

function files(): readonly ArticleFile[] {
  const folder = process.env.LECTERN_SHELF ?? ''
  return readdirSync(folder).map((name) => {
    const path = join(folder, name)
    const { size, mtimeMs } = statSync(path)
    return { name: name.replace(/\.md$/, ''), path, size, mtime: mtimeMs }
  })
}
