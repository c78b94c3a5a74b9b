import { LETTER_RANGES } from '../text/expressions.ts'
import { stem } from './stem.ts'

/** A term of the index, and where what it is made of stands in the text (UTF-16 units; `end` is excluded). */
export type Term = { readonly term: string; readonly start: number; readonly end: number }

/** A stretch of letters and digits; characters above U+FFFF, emoji among them, count as letters. */
const WORD = new RegExp(`[${LETTER_RANGES}0-9\\uff10-\\uff19\\ud800-\\udfff]+`, 'g')

/** What a character is to the terms. */
const SPACED = 1
/** A letter of a script whose words aren't apart, or, in Korean, have particles behind them. */
const UNSPACED = 2
/** Goes on with the letter before: a mark, the second half of a surrogate pair. */
const CONTINUING = 3

const UNSPACED_LETTER =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\ud840-\ud88f]/
const CONTINUATION =
  /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3\u3099\u309a\udc00-\udfff]/

function kindAt(text: string, index: number): number {
  const character = text.charAt(index)
  return CONTINUATION.test(character) ? CONTINUING : UNSPACED_LETTER.test(character) ? UNSPACED : SPACED
}

/** A quick test for most of what has neither case nor accents: Thai but for am, kana, Chinese, Korean. */
const IS_FOLDED = /^[\u0e01-\u0e32\u0e34-\u0e4e\u3041-\u3098\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]+$/
const ASCII = /^[\0-\x7f]*$/

/** In UTF-16 units. What is longer is no word, and differs from another one before this. */
const LONGEST = 64

/** Combining marks that don't make another letter: accents, and the vowel points of Arabic and Hebrew. */
const ACCENT = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g
/** Letters that Unicode doesn't take apart, and what a reader without them on the keyboard types. */
const LETTERS = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ς: 'σ',
  }),
)

/** Returns a word in lower case, without accents, full width letters as usual ones. */
export function fold(word: string): string {
  if (IS_FOLDED.test(word)) return word
  const lower = word.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(ACCENT, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => LETTERS.get(letter) ?? letter)
}

/** How a text is taken apart. */
type TermOptions = {
  /** Whether words are taken as they stand, but for accents and case, instead of by their stems. */
  readonly exact?: boolean
  /** The first characters of the terms that matter; in place of another there may be one without letters. */
  readonly initials?: ReadonlySet<string>
}

/**
 * Returns the terms of a text, in order. A word is one term: its stem, or itself if that is wanted. In scripts that don't
 * part words, each letter makes a term with the letter after it, and the last one by itself: any word is then found as a
 * phrase of such pairs, and a single letter as the beginning of one.
 */
export function termsOf(text: string, options: TermOptions = {}): readonly Term[] {
  const terms: Term[] = []
  const { initials } = options
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isSpaced(word)) addPieces(word, index, options, terms)
    else if (initials && !initials.has(initialOf(word))) terms.push(OTHER)
    else terms.push(wordTerm(word, index, options))
  }
  return terms
}

/** Stands for a term that doesn't matter, so that those around it keep their distance. */
const OTHER: Term = { term: '', start: 0, end: 0 }

function initialOf(word: string): string {
  return fold(word.charAt(0)).charAt(0)
}

/** The terms to look for, in a row; `isPrefix` where any term that begins with the last one will do. */
export type Phrase = { readonly terms: readonly string[]; readonly isPrefix: boolean }

/** Returns what finds a word or phrase as part of a text; without terms where the text has no letter or digit. */
export function phraseOf(text: string, options?: { readonly exact: boolean }): Phrase {
  const terms = termsOf(text.normalize('NFC'), options)
  const last = terms.at(-1)
  const isPrefix = last !== undefined && kindAt(text.normalize('NFC'), last.start) === UNSPACED
  // In the text another letter may follow.
  const endsPair = isPrefix && terms.at(-2)?.end === last.end
  const kept = endsPair ? terms.slice(0, -1) : terms
  return { terms: kept.map(({ term }) => term), isPrefix: isPrefix && !endsPair }
}

/** Returns what finds a text that is all that there is. */
export function wholePhraseOf(text: string): Phrase {
  return { terms: termsOf(text.normalize('NFC')).map(({ term }) => term), isPrefix: false }
}

/** Whether a word holds none of the scripts of UNSPACED_LETTER, by the blocks that they begin at. */
function isSpaced(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) >= 0xe00) return false
  return true
}

/** Adds the terms of a word that holds letters of scripts that don't part words; others may stand among them. */
function addPieces(word: string, offset: number, options: TermOptions, terms: Term[]): void {
  let letters: number[] = []
  let start = 0
  const endRun = (end: number) => {
    if (letters.length > 0) addPairs(word, [...letters, end], offset, terms, options.initials)
    else if (end > start) terms.push(wordTerm(word.slice(start, end), offset + start, options))
    letters = []
    start = end
  }
  for (let index = 0; index < word.length; index++) {
    const kind = kindAt(word, index)
    if (kind === UNSPACED) {
      if (letters.length === 0) endRun(index)
      letters.push(index)
    } else if (kind === SPACED && letters.length > 0) endRun(index)
  }
  endRun(word.length)
}

/** Adds the pairs of a run of letters, and its last one. `bounds` is where each letter begins and the run ends. */
function addPairs(
  word: string,
  bounds: readonly number[],
  offset: number,
  terms: Term[],
  initials: TermOptions['initials'],
): void {
  for (let index = 0; index + 1 < bounds.length; index++) {
    const start = bounds[index] ?? 0
    const pair = word.slice(start, bounds[index + 2] ?? bounds[index + 1])
    if (initials && !initials.has(initialOf(pair))) terms.push(OTHER)
    else terms.push(term(fold(pair), offset + start, pair.length))
  }
}

function term(text: string, start: number, length: number): Term {
  return { term: text, start, end: start + length }
}

function wordTerm(word: string, start: number, { exact = false }: TermOptions): Term {
  const whole = word.slice(0, LONGEST)
  return term(exact ? fold(whole) : stemOf(whole), start, word.length)
}

/** The stems of the words met so far: most come again. */
const stems = new Map<string, string>()
const MOST_STEMS = 100_000

function stemOf(word: string): string {
  const kept = stems.get(word)
  if (kept !== undefined) return kept
  if (stems.size >= MOST_STEMS) stems.clear()
  const stemmed = stem(fold(word))
  stems.set(word, stemmed)
  return stemmed
}
