import type { ArticleFile } from '../io/folder.ts'
import { articleOf, COLUMNS, type Database, MOST_SECTIONS } from './database.ts'
import { matchExpression, strongExpressions } from './match-expression.ts'
import type { Query } from './query.ts'

/** How many sections are ranked by the engine: each takes it about 15 µs. */
const MOST_RANKED = 500

/** How many of the best are looked at closely. Some may be out of date. */
const MOST = 60
const MOST_WITH_OUTDATED = 2 * MOST

/** The best of the sections that match. */
const SELECT = `
  SELECT id FROM (
    SELECT rowid AS id, bm25(terms, ${Object.values(COLUMNS).join(', ')}) AS score
    FROM terms WHERE terms MATCH ?1 LIMIT ${MOST_RANKED}
  ) ORDER BY score LIMIT ${MOST_WITH_OUTDATED}`

/** The last section that would be ranked. */
const SELECT_LAST = `SELECT rowid FROM terms WHERE terms MATCH ?1 LIMIT 1 OFFSET ${MOST_RANKED - 1}`

/** The articles that match, each by its first section. */
const SELECT_ARTICLES = `
  SELECT rowid AS id FROM terms WHERE terms MATCH ?1 AND rowid % ${MOST_SECTIONS} = 0 LIMIT ${MOST_WITH_OUTDATED}`

/**
 * Returns the identifiers of the sections that answer a query best, as far as the engine can tell. Where more answer it
 * than can be ranked, those that are about its words, and then the first ones.
 */
export function candidates(
  database: Database,
  query: Query,
  articles: ReadonlyMap<number, ArticleFile>,
): readonly number[] {
  const ids = matching(database, query).filter((id) => articles.has(articleOf(id)))
  return [...new Set(ids)].slice(0, MOST)
}

function matching(database: Database, query: Query): readonly number[] {
  const idsOf = (select: string, expression: string) =>
    database.all(select, [expression]).map(({ id }) => Number(id))
  const match = matchExpression(query)
  const asksForArticles = query.wanted.every(({ field }) => field === 'tag' || field === 'author')
  if (asksForArticles) return idsOf(SELECT_ARTICLES, match)
  const isCommon = database.all(SELECT_LAST, [match]).length > 0
  return [...(isCommon ? strongExpressions(query) : []), match].flatMap((expression) =>
    idsOf(SELECT, expression),
  )
}
