import { MOST_SECTIONS } from './article-rows.ts'
import { COLUMNS, type Database } from './database.ts'
import type { ArticleFile } from './manifest.ts'
import { matchExpression, strongExpression } from './match-expression.ts'
import type { Query } from './query.ts'

/** How many sections are ranked by the engine: each takes it about 15 µs. */
const MOST_RANKED = 2000

/** How many of the best are looked at closely. */
const MOST = 60

const SELECT = `
  SELECT rowid AS id, bm25(terms, ${Object.values(COLUMNS).join(', ')}) AS score
  FROM terms WHERE terms MATCH ? LIMIT ${MOST_RANKED}`

/**
 * Returns the identifiers of the sections that answer a query best, as far as the engine can tell. Where more answer it
 * than can be ranked, those that are about its words, and then the first ones.
 */
export function candidates(
  database: Database,
  query: Query,
  articles: ReadonlyMap<number, ArticleFile>,
): readonly number[] {
  const expression = matchExpression(query)
  const isListing = query.wanted.every(({ field }) => field === 'tag' || field === 'author')
  const best = (match: string) => {
    const rows = database.all(SELECT, [match])
    const ranked = rows.flatMap(({ id, score }) =>
      typeof id === 'number' && typeof score === 'number' && articles.has(articleOf(id))
        ? [{ id, score }]
        : [],
    )
    ranked.sort((one, other) => one.score - other.score)
    return { ids: ranked.map(({ id }) => id), isAll: rows.length < MOST_RANKED }
  }
  const all = best(expression)
  if (isListing) return all.ids.filter((id) => id % MOST_SECTIONS === 0)
  if (all.isAll) return all.ids.slice(0, MOST)
  const ids = [
    ...best(strongExpression(query, 'AND')).ids,
    ...best(strongExpression(query, 'OR')).ids,
    ...all.ids,
  ]
  return [...new Set(ids)].slice(0, MOST)
}

/** Returns the identifier of the article that a section is of. */
export function articleOf(section: number): number {
  return Math.floor(section / MOST_SECTIONS)
}
