import { statSync } from 'node:fs'
import { cachePath } from '../../io/cache-file.ts'
import type { ArticleFile, Listing } from '../../io/folder.ts'
import { listOwnShelf, ownShelfFolder } from '../../io/own-shelf.ts'
import { packageFile } from '../../io/package-files.ts'
import { type ShelfPlace, visibleBundled } from '../../io/shelf.ts'
import { parseQuery } from '../../search/query.ts'
import { type Hit, searchShelf } from '../../search/search.ts'
import { orReport, type Report } from './report.ts'

/** Told what happens while the shelf is searched. */
export type SearchReports = {
  /** A line on a file that can't be read. */
  readonly onProblem: Report
  /** How many new articles of how many are indexed. */
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Returns the sections on the shelf that answer a query, best first; with a folder or files, those in them alone.
 * Throws a ReaderError.
 */
export async function findSections(
  words: string,
  place: ShelfPlace | undefined,
  { onProblem, onProgress }: SearchReports,
): Promise<readonly Hit[]> {
  const query = parseQuery(words)
  const { files, problems } = await listShelf(place)
  problems.forEach(onProblem)
  // What reads articles is loaded only where some are new.
  const load = ({ path }: ArticleFile) =>
    orReport(async () => (await import('./load-article.ts')).loadFile(path), onProblem)
  const cache = cachePath('search', place ?? ownShelfFolder())
  return searchShelf({ files, cache, load, onProgress }, query)
}

/** Returns the articles to search: with a folder or files, those in them alone, named by their paths. */
async function listShelf(place: ShelfPlace | undefined): Promise<Listing> {
  if (place !== undefined) {
    const { listPlace } = await import('../../io/folder.ts')
    return listPlace(place)
  }
  const { files, problems } = await listOwnShelf()
  const bundled = visibleBundled(files).map(({ name }) => bundledFile(name))
  return { files: [...files, ...bundled], problems }
}

function bundledFile(name: string): ArticleFile {
  const path = packageFile(`articles/${name}.md`)
  const { size, mtimeMs } = statSync(path)
  return { name, path, size, mtime: mtimeMs }
}
