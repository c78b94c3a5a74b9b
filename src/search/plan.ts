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
  /** The entries that still hold. */
  readonly kept: readonly Entry[]
  readonly added: readonly ArticleFile[]
  /** Whether the base is to be written anew, with all that came since. */
  readonly isMerge: boolean
}

/** In articles. So many may be out of date before the base is written anew; of a large one a tenth. */
const FEW_CHANGES = 50

/** Returns what has to be done so that the index has the articles that the shelf has. */
export function planOf(files: readonly ArticleFile[], manifest: Manifest | undefined): Plan {
  if (!manifest) return { kept: [], added: files, isMerge: true }
  const entries = new Map(manifest.entries.map((entry) => [entry[0], entry]))
  const kept: Entry[] = []
  const added: ArticleFile[] = []
  for (const file of files) {
    const entry = entries.get(file.path)
    if (entry && entry[1] === file.size && entry[2] === file.mtime) kept.push(entry)
    else added.push(file)
  }
  const inBase = kept.filter(([, , , id]) => id <= manifest.lastInBase)
  const outdated = manifest.entries.length - kept.length
  const changes = files.length - inBase.length
  const isMerge = Math.max(outdated, changes) > Math.max(FEW_CHANGES, manifest.entries.length / 10)
  if (!isMerge) return { kept, added, isMerge }
  const others = new Set(inBase.map(([path]) => path))
  return { kept: inBase, added: files.filter(({ path }) => !others.has(path)), isMerge }
}
