import { lazy, WORD_START } from '../../text/expressions.ts'
import { endingOf, hasIdeograph, lowerCase } from '../line-metrics.ts'
import { agoWords, dateWords, oneWords } from '../vocabulary/byline-dates.ts'
import { authorLabels, authorWords, professions, sourceLabels } from '../vocabulary/bylines.ts'
import { anyOf } from '../vocabulary/phrases.ts'
import { findDate, isTimeOfDay, isWeekday } from './dates.ts'
import { breakAtReadingTime } from './reading-time.ts'

// What a byline consists of: dates, and parts that say something else. The expressions are for text in lower case.

/** A line's first date, what else the line says, without labels, and the line with line breaks in place of dates. */
export type BylineParts = {
  readonly date: string | undefined
  readonly parts: readonly string[]
  readonly rest: string
}

/** A line of more dates is no byline (when it was written, printed, updated). */
const MOST_DATES = 3

/** Words such as `published on` at the end or the start of a part. */
const DATE_WORDS_BEHIND = lazy(() => new RegExp(`${WORD_START}${anyOf(dateWords)}(?:\\s*[:：])?\\s*$`))
const DATE_WORDS_BEFORE = lazy(() => new RegExp(`^${anyOf(dateWords)}(?:\\s*[:：]|\\s)\\s*`))
/** A weekday, if it is one, at the end of a part that stands before a date. */
const WORD_BEHIND = /(?:^|[\s,،]{1,3})([^\s,،]+)[.,،]?$/
/** `Source: Reuters`, `来源：`. */
const SOURCE = lazy(() => new RegExp(`^${anyOf(sourceLabels)}\\s*[:：]`))
/** `3 hours ago`, `vor 3 Stunden`, `há um ano`, `3小时前`, perhaps behind a name. */
const TIME_AGO = lazy(() => {
  const number = `(?:\\d{1,3}\\s?[^\\s\\d,.]{1,12},?\\s)?(?:\\d{1,3}\\s?|${anyOf(oneWords)}\\s)[^\\s\\d,.]+?`
  return new RegExp(`(?:^|[\\s,]{1,3})(?:${anyOf(agoWords)}\\s?${number}|${number}\\s?${anyOf(agoWords)})$`)
})
/** A label in any language before a date: up to three words and a colon. */
const LABEL = /^[^\s\d:：]+(?:\s[^\s\d:：]+){0,2}\s?[:：]$/

const SEPARATOR = /\s{0,9}[\n|·•\t\u3000]\s*|\s{1,9}[–—-]\s+|\s{3,}/
/** White space before another label in Chinese, Japanese or Korean: `来源：晨报 记者 李小红`. */
const BEFORE_LABEL = lazy(() => {
  const labels = [authorWords, authorLabels, professions, sourceLabels].map(anyOf).join('|')
  return new RegExp(
    `(?<=[\\u3041-\\ud7a3])\\s{1,9}(?=(?:${labels})(?:\\s?[:：/／・]|\\s[\\u3041-\\ud7a3]{2}))`,
    'g',
  )
})
const LEADING_SEPARATORS = /^[\s.,،;:：·•|/–—)\]）】〔「-]+/
const TRAILING_SEPARATORS = /(?<![\s,،;·•|/–—([=（【〕」-])[\s,،;·•|/–—([=（【〕」-]+$/

/** The name of a paper or an agency. (UTF-16 units.) */
const LONGEST_SOURCE = 40

/** Whether a line says where an article was first printed, and nothing else. */
export function isSource(line: string): boolean {
  return line.length <= LONGEST_SOURCE && SOURCE().test(lowerCase(line)) && endingOf(line) === 'open'
}

/** Returns what a short line consists of. */
export function takeApart(line: string): BylineParts {
  const { dates, rest } = takeDates(line)
  const [date] = dates
  // The parts of a date's day, month and year: a month alone may go with any words before a colon.
  const isDay = date !== undefined && /\d\D+\d/.test(date)
  const parts = breakAtReadingTime(hasIdeograph(rest) ? rest.replace(BEFORE_LABEL(), '\n') : rest)
    .split(SEPARATOR)
    .filter((part) => !(isDay && LABEL.test(part.trim())))
    .map((part) => withoutLabel(part, date !== undefined))
    .flatMap(splitTimeAgo)
    .filter((part) => part !== '')
  return { date, parts, rest }
}

/** Returns a line's dates, and the line with line breaks in their places. */
function takeDates(line: string): { readonly dates: readonly string[]; readonly rest: string } {
  const dates: string[] = []
  let rest = line
  for (let date = findDate(rest); date !== undefined && dates.length < MOST_DATES; date = findDate(rest)) {
    dates.push(date)
    rest = rest.replace(date, '\n')
  }
  return { dates, rest }
}

/** Returns a part without separators around it, and without the weekday and the words that go with a date behind it. */
function withoutLabel(part: string, isDated: boolean): string {
  const text = trimSeparators(part)
  const weekday = isDated ? WORD_BEHIND.exec(text) : null
  const isBehind = weekday?.[1] !== undefined && isWeekday(weekday[1])
  const rest = trimSeparators(isBehind ? text.slice(0, weekday.index) : text)
  return trimSeparators(rest.slice(0, DATE_WORDS_BEHIND().exec(lowerCase(rest))?.index))
}

/** Returns the parts of a text that ends in a time that has passed. */
function splitTimeAgo(part: string): readonly string[] {
  const index = isTimeAgo(part) ? undefined : TIME_AGO().exec(lowerCase(part))?.index
  return index === undefined ? [part] : [part.slice(0, index), trimSeparators(part.slice(index))]
}

/** Whether a part of a line only goes with a date: a weekday, another time, where the text comes from. */
export function isBesideDate(part: string): boolean {
  if (isWeekday(part) || isTimeAgo(part)) return true
  const lower = lowerCase(part)
  return SOURCE().test(`${lower}:`) || isTimeOfDay(lower.replace(DATE_WORDS_BEFORE(), ''))
}

/** Whether a line only says at what time of a day something happened to an article: `Updated 7:00 PM GMT`. */
export function isTimeOfUpdate(line: string): boolean {
  if (line.length > LONGEST_SOURCE || !hasNumber(line)) return false
  const lower = lowerCase(line)
  const time = lower.replace(DATE_WORDS_BEFORE(), '')
  return time !== lower && isTimeOfDay(time)
}

/** Whether a text only says how much time has passed: `Updated 3 hours ago`. */
export function isTimeAgo(text: string): boolean {
  return TIME_AGO().exec(lowerCase(text).replace(DATE_WORDS_BEFORE(), ''))?.index === 0
}

/** Returns a text without the separators and brackets at its ends that part it from others. */
export function trimSeparators(text: string): string {
  return text.replace(LEADING_SEPARATORS, '').replace(TRAILING_SEPARATORS, '')
}

/** Whether a text has a digit of any script. */
export function hasNumber(text: string): boolean {
  return /\p{Nd}/u.test(text)
}
