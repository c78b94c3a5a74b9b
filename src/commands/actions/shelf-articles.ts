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
  return catalogued(ownShelfFolder(env), await listOwnShelf(env), env, report)
}

async function folderArticles(folder: string, env: Variables, report: Report) {
  const { listFolder } = await import('../../io/folder.ts')
  return catalogued(folder, await listFolder(folder), env, report)
}

async function catalogued(
  folder: string,
  { files, problems }: Listing,
  env: Variables,
  report: Report,
): Promise<readonly Catalogued[]> {
  problems.forEach(report)
  if (files.length === 0) return []
  const { describeFiles } = await import('../../io/catalogue.ts')
  const { progressBar } = await import('../../io/progress.ts')
  // What reads articles is loaded only where some are new.
  const describe = (file: ArticleFile) =>
    orReport(async () => (await import('./describe-article.ts')).describeArticle(file), report)
  return describeFiles(folder, files, describe, { env, onProgress: progressBar('reading') })
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
