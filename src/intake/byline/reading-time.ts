import { lazy } from '../../text/expressions.ts'
import { lowerCase } from '../line-metrics.ts'
import { minuteWords, readingTimeLabels, readingWords } from '../vocabulary/bylines.ts'
import { anyOf } from '../vocabulary/phrases.ts'

// How long an article takes to read, as pages say it. The expressions are for text in lower case.

/** `5 min read`, `5 Minuten Lesezeit`, `5 分钟阅读`. */
const MINUTES = lazy(() => `\\d{1,3}[\\s-]?${anyOf(minuteWords)}\\.?(?:\\s?${anyOf(readingWords)})?`)
const SEPARATORS = '[\\s,·•|–—-]{0,8}'
const READING_TIME = lazy(() => new RegExp(`${SEPARATORS}${MINUTES()}${SEPARATORS}`))
const ABOUT = '约|約|ca\\.? ?|~'
const READING_TIME_LINE = lazy(() => {
  const label = `${anyOf(readingTimeLabels)}\\s?[:：·]?\\s?`
  return new RegExp(`^(?:${label})?(?:${ABOUT})?\\s?${MINUTES()}$`)
})

/** Whether a line says only how long an article takes to read. */
export function isReadingTime(line: string): boolean {
  return hasDigit(line) && READING_TIME_LINE().test(lowerCase(line.trim()))
}

/** Returns a line with its reading time, and what parts that from the rest, as a line break. */
export function breakAtReadingTime(line: string): string {
  const match = hasDigit(line) ? READING_TIME().exec(lowerCase(line)) : undefined
  return match ? `${line.slice(0, match.index)}\n${line.slice(match.index + match[0].length)}` : line
}

function hasDigit(line: string): boolean {
  return /\d/.test(line)
}
