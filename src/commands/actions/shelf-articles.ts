import { existsSync } from 'node:fs'
import type { Variables } from '../../io/base-folders.ts'
import type { Catalogued } from '../../io/catalogue.ts'
import type { ArticleFile, Listing } from '../../io/folder.ts'
import { listOwnShelf, ownShelfFolder } from '../../io/own-shelf.ts'
import { bundledBeside, bundledKey, type ShelfArticle } from '../../io/shelf.ts'
import { orReport, type Report } from './report.ts'

/**
 * Returns the articles on the shelf: own ones, newest first, then the bundled ones but for those whose names own ones
 * have. With a folder, the articles in that one alone. Throws a ReaderError where a folder can't be read.
 */
export async function shelfArticles(
  folder: string | undefined,
  env: Variables,
  report: Report,
): Promise<readonly ShelfArticle[]> {
  if (folder !== undefined) return newestFirst(await folderArticles(folder, env, report))
  const own = newestFirst(await ownArticles(env, report))
  return [...own, ...bundledBeside(own).map((article) => ({ ...article, key: bundledKey(article.name) }))]
}

/** Returns the user's own articles; what can't be read is reported. */
export async function ownArticles(env: Variables, report: Report): Promise<readonly Catalogued[]> {
  const folder = ownShelfFolder(env)
  if (!existsSync(folder)) return []
  return catalogued(folder, () => listOwnShelf(env), env, report)
}

async function folderArticles(folder: string, env: Variables, report: Report) {
  const { listFolder } = await import('../../io/folder.ts')
  return catalogued(folder, () => listFolder(folder), env, report)
}

async function catalogued(
  folder: string,
  list: () => Promise<Listing>,
  env: Variables,
  report: Report,
): Promise<readonly Catalogued[]> {
  const { describeFiles } = await import('../../io/catalogue.ts')
  const { progressBar } = await import('../../io/progress.ts')
  const listing = await list()
  for (const problem of listing.problems) report(problem)
  // What reads articles is loaded only where some are new.
  const describe = (file: ArticleFile) =>
    orReport(async () => (await import('./describe-article.ts')).describeArticle(file), report)
  return describeFiles(folder, listing, describe, { env, onProgress: progressBar('reading') })
}

/** Returns articles by when they were kept, or else changed; those of the same time by name. */
function newestFirst(articles: readonly Catalogued[]): readonly ShelfArticle[] {
  return articles
    .map((article) => ({ article, time: timeOf(article) }))
    .sort((a, b) => b.time - a.time || (a.article.name < b.article.name ? -1 : 1))
    .map(({ article }) => article)
}

function timeOf({ meta, mtime }: Catalogued): number {
  return (meta.saved !== undefined && Date.parse(meta.saved)) || mtime
}
