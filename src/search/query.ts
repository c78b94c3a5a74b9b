import { UsageError } from '../errors.ts'
import { type Phrase, phraseOf, wholePhraseOf } from './terms.ts'

const FIELDS = ['title', 'tag', 'author'] as const

/** A word or phrase of a query. */
export type Clause = {
  /** Where it must stand; undefined for anywhere in a section or its titles. */
  readonly field: (typeof FIELDS)[number] | undefined
  readonly phrase: Phrase
  /** The same with its words as they stand, but for accents and case. */
  readonly exact: Phrase
  /** Whether it stood in quotation marks, and is to be found only word by word. */
  readonly isQuoted: boolean
}

/** What to find: sections that have all of `wanted` and none of `unwanted`. */
export type Query = { readonly wanted: readonly Clause[]; readonly unwanted: readonly Clause[] }

/** In terms. What is longer was pasted by mistake. */
const LONGEST = 200

/** `-`, a field, and a phrase in quotation marks or a word; a quotation mark that isn't closed ends with the query. */
const CLAUSE = new RegExp(
  `(?<minus>-?)(?:(?<field>${FIELDS.join('|')}):)?(?:["“”„](?<phrase>[^"“”„]*)(?<close>["“”„]?)|(?<word>[^\\s"“”„]+))`,
  'giu',
)

/**
 * Returns what a query asks for: words, `"a phrase"`, `-without`, and any of these after `title:`, `tag:` or `author:`.
 * Throws a UsageError if it asks for nothing, or can't be read.
 */
export function parseQuery(text: string): Query {
  const wanted: Clause[] = []
  const unwanted: Clause[] = []
  for (const { groups } of text.matchAll(CLAUSE)) {
    const { minus, field, phrase, close, word = '' } = groups ?? {}
    if (phrase !== undefined && close === '')
      throw new UsageError(`a quotation mark is missing after "${phrase}`)
    const clause = clauseOf(field?.toLowerCase(), phrase ?? word, phrase !== undefined)
    if (clause) (minus ? unwanted : wanted).push(clause)
  }
  const length = [...wanted, ...unwanted].reduce((sum, { phrase }) => sum + phrase.terms.length, 0)
  if (length > LONGEST) throw new UsageError(`that is more than ${LONGEST} words to find`)
  if (wanted.length > 0) return { wanted, unwanted }
  if (unwanted.length > 0) throw new UsageError('say what to find as well, not only what to leave out')
  throw new UsageError(`there is no word to find in "${text.trim()}"`)
}

/** Returns a clause; undefined for one without letters or digits, which any section has. Throws a UsageError. */
function clauseOf(field: string | undefined, text: string, isQuoted: boolean): Clause | undefined {
  const name = FIELDS.find((name) => name === field)
  // A tag is found whole, so its last letter counts as one that ends it.
  const phrase = name === 'tag' ? wholePhraseOf(text) : phraseOf(text)
  const bare = name ?? (isQuoted ? undefined : FIELDS.find((name) => text.toLowerCase() === `${name}:`))
  const isEmpty = phrase.terms.length === 0
  if (bare && (isEmpty || !name)) throw new UsageError(`say what follows "${bare}:"`)
  if (isEmpty) return undefined
  return { field: name, phrase, exact: phraseOf(text, { exact: true }), isQuoted }
}
