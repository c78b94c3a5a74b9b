import { LETTER_RANGES } from '../text/expressions.ts'
import { matchAt } from '../text/lines.ts'
import { stem } from './stem.ts'

/** A term of the index, and where the characters it is made of stand in the text (UTF-16 units; `end` is excluded). */
export type Term = { readonly term: string; readonly start: number; readonly end: number }

/** A stretch of letters and digits; characters above U+FFFF, emoji among them, count as letters. */
const WORD = new RegExp(`[${LETTER_RANGES}0-9\\uff10-\\uff19\\ud800-\\udfff]+`, 'g')

/** Letters of the scripts whose words aren't apart, or, in Korean, have particles behind them. */
const UNSPACED =
  '\\u0e00-\\u0e30\\u0e32\\u0e33\\u0e3b-\\u0e46\\u0e4f-\\u0eb0\\u0eb2\\u0eb3\\u0ebd-\\u0ec7\\u0ecf-\\u0eff\\u1000-\\u102a' +
  '\\u103f-\\u109f\\u1780-\\u17b3\\u17d4-\\u17ff\\u3005-\\u3007\\u3041-\\u3098\\u309b-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af' +
  '\\uf900-\\ufaff\\uff66-\\uff9f\\ud840-\\ud88f'
/** What goes on with such a letter: marks, the second half of a surrogate pair. */
const CONTINUING =
  '\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\u0eb1\\u0eb4-\\u0ebc\\u0ec8-\\u0ece\\u102b-\\u103e\\u17b4-\\u17d3\\u3099\\u309a\\udc00-\\udfff'
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}][${CONTINUING}]*`, 'y')
/** A letter of these scripts and the one right after it, or else all that stands before the next one. */
const PIECE = new RegExp(`(${UNSPACED_LETTER.source})(?=(${UNSPACED_LETTER.source})?)|[^${UNSPACED}]+`, 'g')

/** A quick test for most of what has neither case nor accents: Thai but for am, kana, Chinese, Korean. */
const IS_FOLDED = /^[\u0e01-\u0e32\u0e34-\u0e4e\u3041-\u3098\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]+$/
const ASCII = /^[\0-\x7f]*$/

/** The rest of a longer word is ignored, in UTF-16 units. */
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

/** How a text is split into terms. */
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

/** Returns the phrase to look for to find words within a text; without terms if they hold no letter or digit. */
export function phraseOf(text: string, options?: { readonly exact: boolean }): Phrase {
  const composed = text.normalize('NFC')
  const terms = termsOf(composed, options)
  const last = terms.at(-1)
  const isPrefix = last !== undefined && matchAt(UNSPACED_LETTER, composed, last.start) !== null
  // In the text another letter may follow.
  const endsPair = isPrefix && terms.at(-2)?.end === last.end
  const kept = endsPair ? terms.slice(0, -1) : terms
  return { terms: kept.map(({ term }) => term), isPrefix: isPrefix && !endsPair }
}

/** Returns the phrase to look for to find words that are a whole text, such as a tag. */
export function wholePhraseOf(text: string): Phrase {
  return { terms: termsOf(text.normalize('NFC')).map(({ term }) => term), isPrefix: false }
}

/** Whether a word holds none of the scripts of UNSPACED, by the blocks that they begin at. */
function isSpaced(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) >= 0xe00) return false
  return true
}

/** Adds the terms of a word that holds letters of scripts that don't part words; others may stand among them. */
function addPieces(word: string, offset: number, options: TermOptions, terms: Term[]): void {
  const { initials } = options
  // `matchAll` takes half as long again.
  for (let match = PIECE.exec(word); match; match = PIECE.exec(word)) {
    const [piece, letter, next = ''] = match
    const start = offset + match.index
    if (letter === undefined) terms.push(wordTerm(piece, start, options))
    else if (initials && !initials.has(initialOf(letter))) terms.push(OTHER)
    else terms.push(term(fold(letter + next), start, letter.length + next.length))
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
