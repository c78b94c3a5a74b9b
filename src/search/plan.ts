import type { Article } from '../article/article.ts'
import type { ArticleFile } from '../io/folder.ts'
import type { Entry, Manifest } from './manifest.ts'

/** What an index is made of, and where it is kept. */
export type Shelf = {
  readonly files: readonly ArticleFile[]
  /** Where the index is kept; another folder takes its place where it can't be written. */
  readonly cache: string
  /** Returns the article in a file; undefined where it can't be read. */
  readonly load: (file: ArticleFile) => Promise<Article | undefined>
  /** Told how many articles of how many are indexed. */
  readonly onProgress?: (done: number, total: number) => void
}

export type Plan = {
  /** The articles that are in the index as they are, by their identifiers there, in the order of the shelf. */
  readonly kept: ReadonlyMap<number, ArticleFile>
  readonly added: readonly ArticleFile[]
  /** Whether the base is to be written anew, with all that came since. */
  readonly isMerge: boolean
}

/** In articles. So many may be out of date before the base is written anew; of a large one a tenth. */
const FEW_CHANGES = 50

/** Returns what has to be done so that the index has the articles that the shelf has. */
export function planOf(files: readonly ArticleFile[], manifest: Manifest | undefined): Plan {
  if (!manifest) return { kept: new Map(), added: files, isMerge: true }
  const { entries, lastInBase } = manifest
  const plan = planWithin(files, entries)
  const isInBase = (id: number) => id <= lastInBase
  const changes = files.length - [...plan.kept.keys()].filter(isInBase).length
  const outdated = entries.length - plan.kept.size
  const isMerge = Math.max(outdated, changes) > Math.max(FEW_CHANGES, entries.length / 10)
  if (!isMerge) return { ...plan, isMerge }
  return {
    ...planWithin(
      files,
      entries.filter(([, , , id]) => isInBase(id)),
    ),
    isMerge,
  }
}

/** Returns which files are among the entries as they are, and which aren't. */
function planWithin(files: readonly ArticleFile[], entries: readonly Entry[]): Omit<Plan, 'isMerge'> {
  const byPath = new Map(entries.map((entry) => [entry[0], entry]))
  const kept = new Map<number, ArticleFile>()
  const added: ArticleFile[] = []
  for (const file of files) {
    const entry = byPath.get(file.path)
    if (entry && entry[1] === file.size && entry[2] === file.mtime) kept.set(entry[3], file)
    else added.push(file)
  }
  return { kept, added }
}
