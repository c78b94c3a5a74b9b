import { LETTER, lazy } from '../../text/expressions.ts'
import { lowerCase, startsInLowerCase } from '../line-metrics.ts'
import { hyphenatedPrefixes, hyphenConjunctions } from '../vocabulary/hyphens.ts'
import { parsePhrases } from '../vocabulary/phrases.ts'

// Words that were hyphenated at the end of a line. The text itself shows whether the hyphen belongs to the word.

/** Returns how two lines of a paragraph are joined: what the first becomes, with a space behind where one belongs. */
export type JoinHyphenated = (above: string, below: string) => string

/** So much of a line is looked at, in UTF-16 units. */
const LONGEST_WORD = 40
const WORD_AT_END = new RegExp(`(${LETTER}{1,40})[-‐]$`)
const WORD_AT_START = new RegExp(`^${LETTER}+`)
const WORDS = new RegExp(`${LETTER}+(?:[-‐]${LETTER}+)*`, 'g')
/** A hyphen that is only there to part a word: a soft one, or the sign that old programs put in its place. */
const SOFT_HYPHEN = /[\u00ad¬]$/

const CONJUNCTIONS = lazy(() => new Set(parsePhrases(hyphenConjunctions)))
const PREFIXES = lazy(() => new Set(parsePhrases(hyphenatedPrefixes)))

/** Whether a line ends in a hyphen behind a letter or a digit. */
export function endsInHyphen(line: string): boolean {
  return /[^\s-‐][-‐\u00ad¬]$/.test(line.slice(-2))
}

/** Returns how the hyphenated lines of a text are joined; its words are gathered when the first one is. */
export function hyphenJoiner(lines: () => readonly string[]): JoinHyphenated {
  const words = lazy(() => wordsOf(lines()))
  return (above, below) => {
    if (SOFT_HYPHEN.test(above)) return above.slice(0, -1)
    const first = WORD_AT_END.exec(above.slice(-LONGEST_WORD))?.[1]
    const second = WORD_AT_START.exec(below.slice(0, LONGEST_WORD))?.[0]
    if (first === undefined || second === undefined || !startsInLowerCase(second)) return above
    if (CONJUNCTIONS().has(second)) return `${above} `
    return isOneWord(lowerCase(first), second, words()) ? above.slice(0, -1) : above
  }
}

/** Returns the words of lines, without the pieces that a hyphen at the end of a line leaves. */
function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line, index) => {
      const end = endsInHyphen(line) ? line.replace(WORD_AT_END, '') : line
      const whole = endsInHyphen(lines[index - 1] ?? '') ? end.trimStart().replace(WORD_AT_START, '') : end
      return lowerCase(whole).match(WORDS) ?? []
    }),
  )
}

/** Whether a hyphen is no part of a word: the text has the word whole, or else its parts are no words of their own. */
function isOneWord(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + second)) return true
  if (words.has(`${first}-${second}`) || PREFIXES().has(first)) return false
  return !(words.has(first) && words.has(second))
}
