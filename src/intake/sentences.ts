import { LETTER } from '../text/expressions.ts'
import { comparisonKey } from './line-metrics.ts'
import { abbreviations } from './vocabulary/abbreviations.ts'

// Where sentences end inside a short line. A point after an abbreviation or a roman number ends none.

/** A word of three letters or more, the end of a sentence, a capital. */
const SENTENCE_BREAK = new RegExp(`(?<=${LETTER}{3})[.!?](?=["”’)]?\\s+["“‘„«]?\\p{Lu})`, 'gu')
/** Chinese and Japanese: more than closing marks behind the end of a sentence. */
const EAST_ASIAN_BREAK = /[。！？].*[^\s」』”）]/u

/** Whether a sentence ends in a short line, and another begins. */
export function hasInnerSentence(text: string): boolean {
  if (EAST_ASIAN_BREAK.test(text)) return true
  return [...text.matchAll(SENTENCE_BREAK)].some(
    ({ 0: mark, index }) => mark !== '.' || !isAbbreviation(text.slice(0, index)),
  )
}

/** Whether the point that a short line ends in is part of an abbreviation: `Miller & Sons Inc.`, `Trio No. 5`. */
export function endsInAbbreviation(text: string): boolean {
  const [end, number] = ABBREVIATION_END.exec(text) ?? []
  if (end === undefined) return false
  const before = text.slice(0, -end.length)
  return isAbbreviation(before) || (number !== undefined && /\bno$/i.test(before))
}

/** A point, perhaps with the number that the abbreviation is of. */
const ABBREVIATION_END = /\.(\s\d{1,3})?$/
/** Longer words are no abbreviations (UTF-16 units). */
const LONGEST = 12
const LAST_WORD = /[^\s.]+$/
/** `U.S`, `z. B`: letters with a point after each. */
const LETTERS = /(?:^|[\s.(])\p{L}\.\s?\p{L}$/u
const ROMAN = /^[IVXLC]{2,}$/

/** Whether a text before a point ends in an abbreviation or a roman number. */
function isAbbreviation(text: string): boolean {
  const end = text.slice(-LONGEST)
  const word = LAST_WORD.exec(end)?.[0] ?? ''
  return abbreviations.has(comparisonKey(word)) || ROMAN.test(word) || LETTERS.test(end)
}
