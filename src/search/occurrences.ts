import type { Clause } from './query.ts'
import { type Phrase, phraseOf, type Term, termsOf } from './terms.ts'

/** Where a clause of a query stands in a text (UTF-16 units; `end` is excluded). */
export type Occurrence = {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  /** Whether its words stand there as they were asked for, but for accents and case. */
  readonly isExact: boolean
}

/** Returns where clauses of a query stand in a text, in order; phrases in quotation marks only word by word. */
export function occurrencesOf(text: string, clauses: readonly Clause[]): readonly Occurrence[] {
  const initials = new Set(clauses.flatMap(({ phrase }) => phrase.terms.map((term) => term.charAt(0))))
  const terms = termsOf(text, { initials })
  const occurrences: Occurrence[] = []
  for (let index = 0; index < terms.length; index++) {
    for (const clause of clauses) {
      const occurrence = occurrenceAt(text, terms, index, clause)
      if (occurrence && (occurrence.isExact || !clause.isQuoted)) occurrences.push(occurrence)
    }
  }
  return occurrences
}

function occurrenceAt(
  text: string,
  terms: readonly Term[],
  index: number,
  clause: Clause,
): Occurrence | undefined {
  const { phrase, exact } = clause
  const first = terms[index]
  const last = terms[index + phrase.terms.length - 1]
  if (!first || !last || !isPhraseAt(terms, index, phrase)) return undefined
  const end = phrase.isPrefix ? last.start + (phrase.terms.at(-1) ?? '').length : last.end
  const { terms: written } = phraseOf(text.slice(first.start, end), { exact: true })
  return { clause, start: first.start, end, isExact: written.join(' ') === exact.terms.join(' ') }
}

function isPhraseAt(terms: readonly Term[], start: number, phrase: Phrase): boolean {
  const last = phrase.terms.length - 1
  return phrase.terms.every((wanted, index) => {
    const term = terms[start + index]?.term
    return phrase.isPrefix && index === last ? term?.startsWith(wanted) : term === wanted
  })
}
