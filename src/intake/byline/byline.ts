import { LETTER_RANGES, WORD_START } from '../../text/expressions.ts'
import { endingOf, lowerCase, roughColumns, roughWordCount, startsWithCapital } from '../line-metrics.ts'
import { authorLabels, authorWords, dateWords } from '../vocabulary/bylines.ts'
import { anyOf } from '../vocabulary/phrases.ts'
import { findDate, isDay, isWeekday } from './dates.ts'
import { breakAtReadingTime } from './reading-time.ts'

// Who wrote an article and when, from the lines under its title. A line counts only when all of it is byline.

/** An author and a date, each as it stands in the text. */
export type Byline = { readonly author?: string; readonly date?: string }

/** Longer lines are no bylines (UTF-16 units). */
const MAX_LENGTH = 140

/** The name may follow without a space only in Chinese and Japanese. */
const AFTER_AUTHOR_WORD = '(?:\\s*[:：]|\\s|(?<=[\\u3041-\\u9fff]))'
/** `by`, `von`, `author:`, in lower case; `文/` is Chinese for “text by”. */
const AUTHOR_INTRO = new RegExp(
  `^(?:${anyOf(authorWords)}${AFTER_AUTHOR_WORD}|${anyOf(authorLabels)}\\s*[:：]|文\\s*[/／:：])\\s*(?=\\S)`,
)

/** Words such as `published on` at the end of a part, in lower case. */
const DATE_WORDS = new RegExp(`${WORD_START}${anyOf(dateWords)}\\s*[:：]?\\s*$`)

const PARTS = /\s*[\n|·•]\s*/
const LEADING_SEPARATORS = /^[\s,،;:：·•|/–—-]+/
const TRAILING_SEPARATORS = /[\s,،;·•|/–—-]+$/

/** Returns the author and date that a line is made of; undefined where it says something else too. */
export function readByline(line: string): Byline | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const date = findDate(line)
  const parts = breakAtReadingTime(date === undefined ? line : line.replace(date, '\n'))
    .split(PARTS)
    .map((part) => trimSeparators(withoutDateWords(part)))
    .filter((part) => part !== '' && !(date !== undefined && isWeekday(part)))
  const [part] = parts
  if (parts.length > 1) return undefined
  if (part === undefined) return date === undefined ? undefined : { date }
  const author = readAuthor(part, date !== undefined)
  if (author === undefined) return undefined
  return date === undefined ? { author } : { author, date }
}

/** Returns the author that a text names; without a word such as `by`, only beside a date and only a person's name. */
function readAuthor(text: string, isBesideDate: boolean): string | undefined {
  const intro = AUTHOR_INTRO.exec(lowerCase(text))?.[0] ?? ''
  const author = trimSeparators(text.slice(intro.length))
  const isNamed = author !== text || (isBesideDate && isPersonName(author))
  return isNamed && isName(author) ? author : undefined
}

function withoutDateWords(text: string): string {
  return text.slice(0, DATE_WORDS.exec(lowerCase(text))?.index)
}

function trimSeparators(text: string): string {
  return text.replace(LEADING_SEPARATORS, '').replace(TRAILING_SEPARATORS, '')
}

/**
 * Returns what the first `count` of the lines under a title say about who wrote the article and when, and the indices
 * of those that say only that. The lines after them show whether dates divide the text, as in a diary or a changelog.
 */
export function findByline(
  lines: readonly string[],
  count: number,
): { readonly byline: Byline; readonly indices: readonly number[] } {
  const bylines = lines.map(
    (line, index) => readByline(line) ?? readNameAboveDate(line, lines[index + 1] ?? ''),
  )
  const dated = bylines.flatMap((byline, index) => (byline?.date === undefined ? [] : [index]))
  const isDivided = dated.some(
    (index, nth) =>
      nth > 0 && index < bylines.length - 1 && bylines.slice(dated[nth - 1], index).includes(undefined),
  )
  const usable = bylines
    .slice(0, count)
    .map((byline) => (isDivided && byline?.date !== undefined ? undefined : byline))
  const author = usable.find((byline) => byline?.author !== undefined)?.author
  const date = usable.find((byline) => byline?.date !== undefined)?.date
  return {
    byline: { ...(author !== undefined && { author }), ...(date !== undefined && { date }) },
    indices: usable.flatMap((byline, index) => (byline === undefined ? [] : [index])),
  }
}

/** A name by itself, when the line below it is a date. */
function readNameAboveDate(line: string, below: string): Byline | undefined {
  const next = isPersonName(line) ? readByline(below) : undefined
  return next?.date !== undefined && next.author === undefined ? { author: line } : undefined
}

/** Whether a line is a byline, or a date with at most a short word beside it. */
export function isBylineOrDate(line: string): boolean {
  if (line.length > MAX_LENGTH) return false
  if (!/\p{Nd}/u.test(line)) return AUTHOR_INTRO.test(lowerCase(line)) && readByline(line) !== undefined
  if (isDay(line) || readByline(line) !== undefined) return true
  const date = findDate(line)
  const rest = date === undefined ? undefined : line.replace(date, '')
  return rest !== undefined && rest.length <= 12 && /^[\p{L}\s,:]*$/u.test(rest)
}

/** Whether a text can be the names of some people: few words, capitals where the script has them, no sentence. */
function isName(text: string): boolean {
  if (roughWordCount(text) > 8 || roughColumns(text) > 70 || endingOf(text) !== 'open') return false
  return !/\d/.test(text) && !/^\p{Ll}/u.test(text)
}

const NAME_PART = new RegExp(`^[${LETTER_RANGES}.'’-]*$`)

function isNamePart(word: string): boolean {
  return startsWithCapital(word) && NAME_PART.test(word)
}

/** Whether a text has the shape of a person's name: two to five capitalized words. */
function isPersonName(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 5 && words.every(isNamePart)
}
