import { lazy } from '../../text/expressions.ts'
import { comparisonKey } from '../line-metrics.ts'

// Words and phrases of all languages are written as lists, so that another language is another line:
//
//   en: one phrase | another
//     one more
//   de: noch einer

const LANGUAGE = /^\s*[a-z]{2}(?:-[A-Z]{2})?:/

/** Returns the phrases of a list, as they are written. */
export function parsePhrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.replace(LANGUAGE, '').trim())
    .filter(Boolean)
}

/** Phrases that are found by their comparison keys: case, punctuation and spaces don't count. */
export type PhraseSet = {
  readonly has: (key: string) => boolean
  /** Returns the keys of the phrases that a key starts with. */
  readonly prefixesOf: (key: string) => readonly string[]
}

/** Returns the phrases of a list as a set. It is made when it is first asked, since most articles ask none. */
export function phraseSet(list: string): PhraseSet {
  const keys = lazy(() => new Set(parsePhrases(list).map(comparisonKey)))
  const byStart = lazy(() => groupByStart(keys()))
  return {
    has: (key) => keys().has(key),
    prefixesOf: (key) => (byStart().get(startOf(key)) ?? []).filter((phrase) => key.startsWith(phrase)),
  }
}

/**
 * Returns a function that gives the place of a phrase in its language's list, from 1, by its comparison key; 0 where it is
 * in none. A slash stands between words for one place, a dash for a place that has none.
 */
export function phrasePlaces(list: string): (key: string) => number {
  const places = lazy(() => {
    const languages = list
      .replace(/\n\s*\|/g, ' |')
      .split('\n')
      .map(parsePhrases)
    const entries = languages.flatMap((phrases) =>
      phrases.flatMap((words, index) =>
        words.split('/').map((word) => [comparisonKey(word), index + 1] as const),
      ),
    )
    return new Map(entries)
  })
  return (key) => (key === '' ? 0 : (places().get(key) ?? 0))
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
export function anyOf(list: string): string {
  const longestFirst = [...parsePhrases(list)].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map(escapeExpression).join('|')})`
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
