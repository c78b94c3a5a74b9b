import { inflateRawSync } from 'node:zlib'
import { COLUMNS, COMMON, type Database, MOST_SECTIONS } from './database.ts'
import { type Occurrence, occurrencesOf } from './occurrences.ts'
import type { Clause, Query } from './query.ts'
import { rarity, saturation } from './scoring.ts'

/** A section of an article that answers a query. */
export type Answer = {
  readonly id: number
  readonly number: string
  readonly title: string
  readonly articleTitle: string
  readonly text: string
  readonly occurrences: readonly Occurrence[]
  readonly score: number
}

/** What a word in another form than it was asked for is worth. */
const OTHER_FORM = 0.4

/** Returns the weight of each clause of a query: the fewer sections have it, by the base of the index, the greater. */
export function clauseWeights(base: Database, { wanted }: Query): ReadonlyMap<Clause, number> {
  const look = (term: string) => base.get('SELECT sections FROM common WHERE term = ?', [term])?.sections
  const all = Number(look('') ?? 0)
  const sectionsWith = (term: string) => Number(look(term) ?? Math.min(COMMON, all) / 4)
  const weight = ({ phrase: { terms } }: Clause) => rarity(Math.min(...terms.map(sectionsWith)), all)
  return new Map(wanted.map((clause) => [clause, weight(clause)]))
}

/** Returns those of some sections that have the quoted phrases of a query word by word, with their scores. */
export function answers(
  database: Database,
  ids: readonly number[],
  query: Query,
  weights: ReadonlyMap<Clause, number>,
): readonly Answer[] {
  const rows = database.all(`
    SELECT sections.*, articles.title AS article
    FROM sections JOIN articles ON articles.id = sections.id / ${MOST_SECTIONS}
    WHERE sections.id IN (${ids.join()})`)
  return rows.flatMap((row) => {
    const section = {
      id: Number(row.id),
      number: String(row.number),
      title: String(row.title),
      articleTitle: String(row.article),
      text: row.text instanceof Uint8Array ? inflateRawSync(row.text).toString() : '',
    }
    return answer(section, Number(row.length), query, weights) ?? []
  })
}

function answer(
  section: Omit<Answer, 'occurrences' | 'score'>,
  length: number,
  { wanted }: Query,
  weights: ReadonlyMap<Clause, number>,
): Answer | undefined {
  const anywhere = wanted.filter(({ field }) => field === undefined || field === 'title')
  const inText = occurrencesOf(
    section.text,
    anywhere.filter(({ field }) => field === undefined),
  )
  const inTitle = occurrencesOf(section.title, anywhere)
  const inArticle = occurrencesOf(section.articleTitle, anywhere)
  let score = 0
  for (const clause of anywhere) {
    const worth = (occurrences: readonly Occurrence[]) =>
      occurrences.reduce(
        (sum, { clause: other, isExact }) => sum + (other === clause ? (isExact ? 1 : OTHER_FORM) : 0),
        0,
      )
    const count = worth(inText) + COLUMNS.title * worth(inTitle) + COLUMNS.article * worth(inArticle)
    if (count === 0 && clause.isQuoted) return undefined
    score += (weights.get(clause) ?? 0) * saturation(count, length)
  }
  return { ...section, occurrences: inText, score }
}
