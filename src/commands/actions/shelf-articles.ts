import type { Catalogued } from '../../io/catalogue.ts'
import type { ArticleFile, Listing } from '../../io/folder.ts'
import { listOwnShelf, ownShelfFolder } from '../../io/own-shelf.ts'
import { bundledKey, type ShelfArticle, type ShelfPlace, visibleBundled } from '../../io/shelf.ts'
import { orReport, type Report } from './report.ts'

/**
 * Returns the articles on the shelf: own ones, newest first, then the bundled ones but for those whose names own ones
 * have. With a folder, the articles in that one alone, newest first; with files, these. Throws a ReaderError if a folder
 * can't be read.
 */
export async function shelfArticles(
  place: ShelfPlace | undefined,
  report: Report,
): Promise<readonly ShelfArticle[]> {
  if (place !== undefined) {
    const articles = await placeArticles(place, report)
    return typeof place === 'string' ? newestFirst(articles) : articles
  }
  const own = newestFirst(await ownArticles(report))
  return [...own, ...visibleBundled(own).map((article) => ({ ...article, key: bundledKey(article.name) }))]
}

/** Returns the user's own articles; what can't be read is reported. */
export async function ownArticles(report: Report): Promise<readonly Catalogued[]> {
  return catalogued(ownShelfFolder(), await listOwnShelf(), report)
}

async function placeArticles(place: ShelfPlace, report: Report) {
  const { listPlace } = await import('../../io/folder.ts')
  return catalogued(place, await listPlace(place), report)
}

async function catalogued(
  place: ShelfPlace,
  { files, problems }: Listing,
  report: Report,
): Promise<readonly Catalogued[]> {
  problems.forEach(report)
  if (files.length === 0) return []
  const { describeFiles } = await import('../../io/catalogue.ts')
  const { progressBar } = await import('../../io/progress.ts')
  // What reads articles is loaded only where some are new.
  const describe = (file: ArticleFile) =>
    orReport(async () => (await import('./describe-article.ts')).describeArticle(file), report)
  return describeFiles(place, files, describe, progressBar('reading'))
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
