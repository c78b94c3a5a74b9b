import { isBundledKey, type ShelfArticle } from '../../io/shelf.ts'
import type { Sort } from '../options.ts'

type Compare = (a: ShelfArticle, b: ShelfArticle) => number

/**
 * Returns articles in another order: by title, newest first by their dates or by when they were kept, or longest first.
 * Those of the same rank, and without a date, stay in order, and own ones before bundled ones.
 */
export function sortArticles(articles: readonly ShelfArticle[], sort: Sort): readonly ShelfArticle[] {
  const compare = COMPARE[sort]
  return articles.toSorted(
    (a, b) => Number(isBundledKey(a.key)) - Number(isBundledKey(b.key)) || compare(a, b),
  )
}

const titles = new Intl.Collator(undefined, { numeric: true })

const COMPARE: Readonly<Record<Sort, Compare>> = {
  title: (a, b) => titles.compare(titleOf(a), titleOf(b)),
  date: (a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(b) - dateOf(a)),
  // The articles come in that order.
  saved: () => 0,
  length: (a, b) => b.words - a.words,
}

function titleOf({ name, meta }: ShelfArticle): string {
  return meta.title ?? name
}

function dateOf({ meta }: ShelfArticle): number {
  return Date.parse(meta.date ?? '') || Number.NEGATIVE_INFINITY
}
