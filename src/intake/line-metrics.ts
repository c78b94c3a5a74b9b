// What one line of text looks like, in any script. Rough measures: they serve guesses about what a line is, not layout.

import { LETTER, LETTER_RANGES } from '../text/expressions.ts'

/** Longer lines are prose, whatever is in them: no expression is tried on them (UTF-16 units). */
export const LONGEST_SHORT_LINE = 300

const ASCII = /^[\x20-\x7e]*$/
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/g
const IDEOGRAPHIC = /[\u3041-\u318f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud87f][\udc00-\udfff]/

/** Returns roughly how many columns a text takes in a terminal: two for an ideograph, one for anything else. */
export function roughColumns(text: string): number {
  if (ASCII.test(text)) return text.length
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** In a text without spaces between words, one word is taken to be so many UTF-16 units. */
const LONG_WORD = 14

/** Returns roughly how many words a short text has; two ideographs count as a word. */
export function roughWordCount(text: string): number {
  if (ASCII.test(text)) return Math.max(countSpaced(text), text.length / LONG_WORD)
  const ideographs = text.match(WIDE)?.length ?? 0
  return Math.max(countSpaced(text.replace(WIDE, ' ')) + ideographs / 2, text.length / LONG_WORD)
}

function countSpaced(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Whether a text has a Chinese or Japanese character; these are written without spaces between words. */
export function hasIdeograph(text: string): boolean {
  return IDEOGRAPHIC.test(text)
}

/**
 * Returns a text in lower case with every character at its old offset (UTF-16 units): `İ` is the only letter whose
 * lower case would be longer.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase()
}

/** Returns the letters and digits of a text in lower case, without accents: lines are compared by it. */
export function comparisonKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
  return ACCENTED.test(key)
    ? key
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .normalize('NFC')
    : key
}

/** What may have a letter of Latin or Greek with an accent, which many leave out in capitals. */
const ACCENTED = /[\u00df-\u03ff\u1e00-\u1fff]/

const LETTERS = new RegExp(`${LETTER}+`, 'g')

/** Returns the share of letters among a text's visible characters, from 0 to 1. */
export function letterShare(text: string): number {
  const visible = text.replace(/\s+/g, '')
  const letters = (visible.match(LETTERS) ?? []).reduce((sum, run) => sum + run.length, 0)
  return visible === '' ? 0 : letters / visible.length
}

/** How a text ends: `open` when no punctuation ends it. */
export type Ending = 'sentence' | 'question' | 'colon' | 'comma' | 'open'

/** So much of a text's end is looked at, in UTF-16 units. */
const TAIL = 40
/** Numbers of footnotes after the end of a sentence, perhaps in brackets: `.[3] [4]`; `39.99` is none. */
const FOOTNOTE_NUMBERS = /(?<=[.!?:。！？：]["”’)]?)(?<!\d\.(?=\d))(?:\s?\[?\d{1,3}\]?){1,4}$/
const CLOSING_MARKS = /[\s"'”’“‘»«）)\]】」』*]{1,8}$/

/** Returns how a text ends, whatever footnote numbers, closing quotes and brackets come after. */
export function endingOf(text: string): Ending {
  const tail = text.slice(-TAIL).replace(FOOTNOTE_NUMBERS, '')
  const last = tail.replace(CLOSING_MARKS, '').at(-1) ?? ''
  if ('.。．｡…।۔։።'.includes(last)) return 'sentence'
  if ('?!？！؟'.includes(last)) return 'question'
  if (':：'.includes(last)) return 'colon'
  if (',;，；、،؛'.includes(last)) return 'comma'
  return 'open'
}

/** A lower-case letter, perhaps after quotes or brackets, of a word that isn't spelled like iPhone. */
const LOWER_CASE_START = new RegExp(`^["'“‘«([…]{0,3}\\p{Ll}(?!(?:${LETTER}|\\d){0,4}\\p{Lu})`, 'u')

/** Whether a text starts in lower case, as the middle of a sentence does. */
export function startsInLowerCase(text: string): boolean {
  return LOWER_CASE_START.test(text)
}

/** Whether the first character of a text is a capital letter. */
export function startsWithCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

const LONGER_WORDS = new RegExp(`${LETTER}[${LETTER_RANGES}'’]{3,}`, 'g')

/** Whether most of the longer words start with a capital, as in an English title; never so in scripts without case. */
export function isTitleCase(text: string): boolean {
  const words = text.match(LONGER_WORDS) ?? []
  const capitalized = words.filter(startsWithCapital)
  return words.length > 1 && capitalized.length >= words.length * 0.75
}

/** Whether a text has no letter but capitals, of a script that has them, and more than an initial of those. */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}
