import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { toArticle } from '../../src/commands/actions/load-article.ts'
import { replaceFile } from '../../src/io/files.ts'
import { type ArticleFile, listFolder } from '../../src/io/folder.ts'
import { readFileSource } from '../../src/io/source.ts'
import { parseQuery } from '../../src/search/query.ts'
import { searchShelf } from '../../src/search/search.ts'

/** A folder of articles that can be searched. */
export type TestShelf = {
  /** Where its index is. */
  readonly cache: string
  /** Writes an article, given by its name. */
  readonly write: (name: string, markdown: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
  /** Returns the hits of a query, as name and section, and how many articles had to be read for that. */
  readonly search: (query: string) => Promise<{ readonly hits: readonly string[]; readonly read: number }>
}

/** Makes a shelf with these articles, given by name. Its index is in `cache`, or in a folder of its own. */
export async function shelfOf(
  articles: { readonly [name: string]: string },
  { cache }: { readonly cache?: string } = {},
): Promise<TestShelf> {
  const root = await mkdtemp(join(inject('temporaryFolder'), 'shelf-'))
  const folder = join(root, 'articles')
  await mkdir(folder)
  const path = (name: string) => join(folder, `${name}.md`)
  const shelf: TestShelf = {
    cache: cache ?? join(root, 'cache'),
    // At once, so that no other search meets half a file.
    write: async (name, markdown) => replaceFile(path(name), markdown),
    remove: (name) => rm(path(name)),
    async search(query) {
      let read = 0
      const load = async ({ path }: ArticleFile) => {
        read++
        return toArticle(await readFileSource(path), {})
      }
      const { files } = await listFolder(folder, (path) => path.replace(/\.md$/, ''))
      const hits = await searchShelf({ files, cache: shelf.cache, load }, parseQuery(query))
      return { hits: hits.map(({ name, section }) => `${name} ${section}`), read }
    },
  }
  for (const [name, markdown] of Object.entries(articles)) await shelf.write(name, markdown)
  return shelf
}
