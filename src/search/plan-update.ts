import type { Article } from '../article/article.ts'
import { recordFinder } from '../io/file-records.ts'
import type { ArticleFile } from '../io/folder.ts'
import { type Entry, lastIdOf, type Manifest } from './manifest.ts'

/** What an index is made of, and where it is kept. */
export type IndexedShelf = {
  readonly files: readonly ArticleFile[]
  /** Where the index is kept; another folder takes its place where it can't be written. */
  readonly cache: string
  /** Returns the article in a file; undefined if it can't be read. */
  readonly load: (file: ArticleFile) => Promise<Article | undefined>
  /** Told how many articles of how many are indexed. */
  readonly onProgress?: (done: number, total: number) => void
}

export type Plan = {
  /** The articles by their identifiers in the index, in the order of the shelf. */
  readonly articles: ReadonlyMap<number, ArticleFile>
  /** Those that are new or have changed since they were indexed. */
  readonly added: ReadonlyMap<number, ArticleFile>
  /** Whether the base is to be written anew, with all that came since. */
  readonly isMerge: boolean
}

/** In articles. So many may be out of date before the base is written anew; of a large one a tenth. */
const FEW_CHANGES = 50

/** Returns what has to be done for the index to have the articles of the shelf. */
export function planUpdate(files: readonly ArticleFile[], manifest: Manifest | undefined): Plan {
  if (!manifest) return { ...planWithin(files, [], 0), isMerge: true }
  const { entries, lastInBase } = manifest
  const lastId = lastIdOf(entries)
  const isInBase = (id: number) => id <= lastInBase
  const plan = planWithin(files, entries, lastId)
  const changes = files.length - [...plan.articles.keys()].filter(isInBase).length
  const outdated = entries.length - (files.length - plan.added.size)
  if (Math.max(outdated, changes) <= Math.max(FEW_CHANGES, entries.length / 10))
    return { ...plan, isMerge: false }
  const inBase = entries.filter(([, , , id]) => isInBase(id))
  return { ...planWithin(files, inBase, lastId), isMerge: true }
}

/** Returns which files are among the entries as they are; the others get identifiers after the last one. */
function planWithin(
  files: readonly ArticleFile[],
  entries: readonly Entry[],
  lastId: number,
): Omit<Plan, 'isMerge'> {
  const entryOf = recordFinder(entries)
  const articles = new Map<number, ArticleFile>()
  const added = new Map<number, ArticleFile>()
  for (const file of files) {
    const entry = entryOf(file)
    const id = entry ? entry[3] : lastId + 1 + added.size
    articles.set(id, file)
    if (!entry) added.set(id, file)
  }
  return { articles, added }
}
