import { lazy } from '../../text/expressions.ts'
import { comparisonKey } from '../line-metrics.ts'

// Words and phrases of all languages are written as lists, so that another language is another line:
//
//   en: one phrase | another
//     one more
//   de: noch einer
//
// Some lists stand beside one another as the columns of a table, a row a language. Slashes stand between the phrases of
// a column, a dash where a language has none. A line may end in a slash, or the next one begin with a bar.
//
//   en: by/written by | author
//   de: - | autor/autorin

/** A list of phrases: all of a text, or a column of a table, from 1. */
export type Phrases = string | { readonly table: string; readonly column: number }

const LANGUAGE = /^\s*[a-z]{2}(?:-[A-Z]{2})?:/

/** Returns the phrases of a list, as they are written. */
export function parsePhrases(list: Phrases): readonly string[] {
  if (typeof list !== 'string') return parseTable(list.table).flatMap((row) => row[list.column - 1] ?? [])
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.replace(LANGUAGE, '').trim())
    .filter(Boolean)
}

/** Returns the rows of a table: the phrases of each of their columns. */
function parseTable(table: string): readonly (readonly (readonly string[])[])[] {
  const rows = table
    .replace(/\n\s*\|/g, ' |')
    .replace(/\/\n\s*/g, '/')
    .split('\n')
  return rows.map((row) => parsePhrases(row).map((cell) => (cell === '-' ? [] : cell.split('/'))))
}

/** Phrases that are found by their comparison keys: case, punctuation and spaces don't count. */
export type PhraseSet = {
  readonly has: (key: string) => boolean
  /** Returns the keys of the phrases that a key starts with. */
  readonly prefixesOf: (key: string) => readonly string[]
}

/** Returns the phrases of a list as a set. It is made when it is first asked, since most articles ask none. */
export function phraseSet(list: Phrases): PhraseSet {
  const keys = lazy(() => new Set(parsePhrases(list).map(comparisonKey)))
  const byStart = lazy(() => groupByStart(keys()))
  return {
    has: (key) => keys().has(key),
    prefixesOf: (key) => (byStart().get(startOf(key)) ?? []).filter((phrase) => key.startsWith(phrase)),
  }
}

/** Returns a function that gives the column of a table, from 1, that has a phrase, by its comparison key; 0 where none has. */
export function phrasePlaces(table: string): (key: string) => number {
  const places = lazy(() => {
    const columns = parseTable(table).flatMap((row) => [...row.entries()])
    return new Map(
      columns.flatMap(([index, phrases]) =>
        phrases.map((phrase) => [comparisonKey(phrase), index + 1] as const),
      ),
    )
  })
  return (key) => places().get(key) ?? 0
}

function groupByStart(keys: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const key of keys) {
    const group = groups.get(startOf(key))
    if (group) group.push(key)
    else groups.set(startOf(key), [key])
  }
  return groups
}

/** Phrases are grouped by their first two characters, so that a line is held against few of them. */
function startOf(key: string): string {
  return key.slice(0, 2)
}

/** Returns the source of an expression that matches any phrase of a list, the longest that fits. */
export function anyOf(list: Phrases): string {
  const longestFirst = [...parsePhrases(list)].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map(escapeExpression).join('|')})`
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
