import { TAG_EDGE } from './database.ts'
import type { Clause, Query } from './query.ts'
import type { Phrase } from './terms.ts'

// Queries in the language of FTS5 (sqlite.org/fts5.html#full_text_query_syntax). Terms have no quotation marks in them.

/**
 * Returns the expression that finds the sections that a query asks for. Words may stand in the article's title, but not
 * all of them, or every section of the article would be found.
 */
export function matchExpression({ wanted, unwanted }: Query): string {
  const anywhere = wanted.filter(({ field }) => field === undefined)
  const hasWords = anywhere.length > 0
  const parts = wanted.map((clause) => clauseExpression(clause, hasWords))
  if (hasWords)
    parts.push(`{title body} : (${anywhere.map(({ phrase }) => phraseExpression(phrase)).join(' OR ')})`)
  const without = unwanted.map((clause) => ` NOT ${clauseExpression(clause, true)}`)
  return `(${parts.join(' AND ')})${without.join('')}`
}

/** Returns the expressions that find those of the sections that are about all words of a query, and about any. */
export function strongExpressions(query: Query): readonly string[] {
  const terms = query.wanted.flatMap(({ field, phrase }) => (field ? [] : strongTerms(phrase)))
  if (terms.length === 0) return []
  const expressions = [' AND ', ' OR '].map(
    (joint) => `(${matchExpression(query)}) AND {title strong} : (${terms.join(joint)})`,
  )
  return [...new Set(expressions)]
}

function clauseExpression({ field, phrase }: Clause, hasWords: boolean): string {
  switch (field) {
    case undefined:
      return `{title body article} : ${phraseExpression(phrase)}`
    case 'title':
      return `${hasWords ? '{title article}' : 'title'} : ${phraseExpression(phrase)}`
    case 'author':
      return `author : ${phraseExpression(phrase)}`
    case 'tag':
      return `tags : ${phraseExpression({ terms: [TAG_EDGE, ...phrase.terms, TAG_EDGE], isPrefix: false })}`
  }
}

function phraseExpression({ terms, isPrefix }: Phrase): string {
  return `"${terms.join(' ')}"${isPrefix ? ' *' : ''}`
}

/** Their column has terms in no order, so that a phrase can't be looked for. */
function strongTerms({ terms, isPrefix }: Phrase): readonly string[] {
  return terms.map((term, index) =>
    phraseExpression({ terms: [term], isPrefix: isPrefix && index === terms.length - 1 }),
  )
}
