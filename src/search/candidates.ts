import type { ArticleFile } from '../io/folder.ts'
import { articleOf, COLUMNS, type Database, MOST_SECTIONS } from './database.ts'
import { matchExpression, strongExpressions } from './match-expression.ts'
import type { Query } from './query.ts'

/** How many sections are ranked by the engine: each takes it about 15 µs. */
const MOST_RANKED = 500

/** How many of the best are looked at closely. Some may be out of date. */
const MOST = 60
const MOST_WITH_OUTDATED = 2 * MOST

/** The best of the sections that match, and how many of these were ranked. */
const SELECT = `
  SELECT id, count(*) OVER () AS ranked FROM (
    SELECT rowid AS id, bm25(terms, ${Object.values(COLUMNS).join(', ')}) AS score
    FROM terms WHERE terms MATCH ?1 LIMIT ${MOST_RANKED}
  ) ORDER BY score LIMIT ${MOST_WITH_OUTDATED}`

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
  const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => Number(id))
  const match = matchExpression(query)
  const asksForArticles = query.wanted.every(({ field }) => field === 'tag' || field === 'author')
  if (asksForArticles) return idsOf(database.all(SELECT_ARTICLES, [match]))
  const first = database.all(SELECT, [match])
  if (Number(first[0]?.ranked ?? 0) < MOST_RANKED) return idsOf(first)
  const strong = strongExpressions(query).flatMap((expression) => database.all(SELECT, [expression]))
  return idsOf([...strong, ...first])
}

type Row = ReturnType<Database['all']>[number]
