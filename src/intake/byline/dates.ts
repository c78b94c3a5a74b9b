import { lazy, WORD_END } from '../../text/expressions.ts'
import { matchAt } from '../../text/lines.ts'
import { lowerCase } from '../line-metrics.ts'
import { clockSuffixes, clockWords, monthNames, timeZones, weekdayNames } from '../vocabulary/calendar.ts'
import { anyOf, parsePhrases } from '../vocabulary/phrases.ts'

// Dates in lines of text, as they stand there. The expressions are for text in lower case.

/** A digit of Latin, Arabic, Persian, Devanagari or Thai. */
const DIGIT = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59]'
const NUMBER = `${DIGIT}{1,2}`
const YEAR = `${DIGIT}{4}`
/** A year, or a day of two digits each: `18.03.20`. */
const SHORT_DATE = '(?<![\\d.])\\d{2}([./])\\d{2}\\1\\d{2}(?![\\d.])'
const MAY_BE_DATE = new RegExp(`${YEAR}|[年년]|${SHORT_DATE}`)

/** `2024-03-05`, `2024. 3. 5.`, `5.3.2024`, `5. 3. 2024`. */
const NUMERIC_DATE = lazy(() => {
  const yearFirst = `${YEAR}(?:[-/.]${NUMBER}[-/.]|\\. ${NUMBER}\\. )${NUMBER}(?!${DIGIT})\\.?`
  const yearLast = `${NUMBER}(?:[./-]${NUMBER}[./-]|\\. ${NUMBER}\\. )${YEAR}(?!${DIGIT})`
  return new RegExp(`(?<!${DIGIT})(?:${yearFirst}|${yearLast})|${SHORT_DATE}`)
})

/** `2024年3月5日`, `2024년 3월 5일`, `令和6年3月5日`, `二〇二四年三月五日`. */
const EAST_ASIAN_DATE = lazy(() => {
  const year = '(?:\\d{4}|[〇零一二三四五六七八九]{4}|(?:令和|平成|昭和|民國|民国) ?(?:\\d{1,3}|元))'
  const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
  return new RegExp(`${year}\\s?[年년]\\s?${number}\\s?[月월](?:\\s?${number}\\s?[日일号號])?`)
})

/** Anything that may be a word, in Thai perhaps a point in it: it counts where it is a name of the calendar. A class of letters compiles slowly. */
const LETTERS = '[^\\s\\d.,:،()（）/|·-]+'
const WORD = `(${LETTERS}(?:\\.[\\u0e01-\\u0e2e](?=\\.))?)`
const ORDINAL = `${NUMBER}(?:st|nd|rd|th)?`
const DAY_NUMBER = `${NUMBER}(?:st|nd|rd|th|er|º|ª|\\.)?`
/** Written dates, a word in each that must be the name of a month. */
const WRITTEN_DATE = lazy(() => {
  const dayFirst = [
    // `5 March 2024`, `5. März 2024`, `1er mai 2024`, `5 de mayo del 2024`, `5 d’abril de 2024`
    `${DAY_NUMBER}\\s+(?:of\\s+|de\\s+|d[’'])?${WORD}[.,]{0,2}\\s+(?:del?\\s+)?${YEAR}`,
    // `5-Mar-2024`
    `${NUMBER}[-/]${WORD}[-/]${YEAR}`,
  ]
  const monthFirst = [
    // `March 5, 2024`, `Mar. 5th 2024`
    `${WORD}\\.?\\s+${ORDINAL},?\\s+${YEAR}`,
    // `March 2024`, `marzo de 2024`
    `${WORD}[.,]?\\s+(?:del?\\s+)?${YEAR}`,
  ]
  // `2024. március 5.`
  const yearFirst = `${YEAR}\\.?\\s+${WORD}\\s+${NUMBER}\\.?`
  // `5 tháng 3 năm 2024`, `5 tháng 3, 2024`
  const numbered = `${NUMBER}\\s+${WORD}\\s+${NUMBER},?\\s+(?:năm\\s+)?${YEAR}`
  const yearEnd = '(?:\\s?[гр]\\.|\\sроку)?'
  return new RegExp(`(?:${[numbered, ...dayFirst, ...monthFirst, yearFirst].join('|')})${yearEnd}`, 'g')
})

/** A time of day: `14:20`, `14:20:00.123`, `14.20`, `14h20`, `2 pm`, `14時20分`, with its zone. */
const CLOCK = lazy(() => {
  const minutes = `[:.：h]${DIGIT}{2}(?:[:.：]${DIGIT}{2}(?:[.,]\\d{1,6})?)?(?!${DIGIT})`
  const eastAsian = '\\s?[時时点點시](?:\\s?\\d{1,2}\\s?[分분](?:\\s?\\d{1,2}\\s?[秒초])?)?'
  const suffix = `(?:${anyOf(clockSuffixes)})${WORD_END}`
  const zone = `[(（\\[]?(?:${anyOf(timeZones)}${WORD_END})?\\s?(?:[+−-]\\d{1,2}(?::?\\d{2})?)?[)）\\]]?`
  return `${NUMBER}(?:(?:${minutes}|${eastAsian})(?:\\s?${suffix})?|\\s?${suffix})(?:\\s?${zone})?`
})
const SEPARATORS = '[\\s,،·|/–—-]{0,4}'
/** A time right behind a date, and up to two words before it: a weekday, or such as `at`. */
const TIME_BEHIND = lazy(() => {
  const word = `(?:[(（]?(${LETTERS}(?: ${LETTERS})?)[)）]?[.,:،]{0,2}\\s{0,2})?`
  return new RegExp(`${SEPARATORS}${word}${word}${CLOCK()}`, 'y')
})
/** A time right before a date. */
const TIME_BEFORE = lazy(() => new RegExp(`(?<![\\d.:])${CLOCK()}[\\s,،·|–—-]{1,4}$`))

/** A time by itself, perhaps behind a word such as `at`. */
const TIME = lazy(() => new RegExp(`^(?:${anyOf(clockWords)}\\s*)?${CLOCK()}$`))

/** A day without its year: `March 5th`, `5. März`. */
const DAY = lazy(() => new RegExp(`^(?:${WORD}\\.?\\s${ORDINAL}|${NUMBER}\\.?\\s(?:de\\s)?${WORD})$`))

/** The same in Chinese, Japanese and Korean, perhaps with the weekday: `3月5日（火）`. */
const EAST_ASIAN_DAY = /^\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일號号](?:\s?[(（][^\s)）]{1,3}[)）])?$/

const MONTHS = lazy(() => parsePhrases(monthNames))
const WEEKDAYS = lazy(() => parsePhrases(weekdayNames))
const CLOCK_WORDS = lazy(() => parsePhrases(clockWords).map(withoutStop))

/**
 * Returns the first date in a short line, perhaps with its time, as it stands there; undefined where none is. The time
 * that this takes may grow with the square of the line's length.
 */
export function findDate(line: string): string | undefined {
  if (!MAY_BE_DATE.test(line)) return undefined
  const lower = lowerCase(line)
  const match = NUMERIC_DATE().exec(lower) ?? EAST_ASIAN_DATE().exec(lower) ?? findWrittenDate(lower)
  if (!match) return undefined
  const start = TIME_BEFORE().exec(lower.slice(0, match.index))?.index ?? match.index
  return line.slice(start, endOfTime(lower, match.index + match[0].length))
}

function findWrittenDate(line: string): RegExpExecArray | undefined {
  return [...line.matchAll(WRITTEN_DATE())].find((date) => isMonth(date.slice(1).find(Boolean) ?? ''))
}

/** Returns where the time behind a date ends; where there is none, the end of the date. */
function endOfTime(line: string, endOfDate: number): number {
  const match = matchAt(TIME_BEHIND(), line, endOfDate)
  const isTime = match?.slice(1).every((word) => word === undefined || isClockWord(word) || isWeekday(word))
  return match && isTime ? match.index + match[0].trimEnd().length : endOfDate
}

/** Whether a line is a day without its year, as it stands above what was done on that day. */
export function isDay(line: string): boolean {
  if (EAST_ASIAN_DAY.test(line)) return true
  const day = DAY().exec(lowerCase(line))
  return day !== null && isMonth(day[1] ?? day[2] ?? '')
}

/** Whether a text is a time of day. */
export function isTimeOfDay(text: string): boolean {
  return TIME().test(lowerCase(text).replace(/\.$/, ''))
}

/** Whether a text is the name of a weekday, perhaps shortened. */
export function isWeekday(text: string): boolean {
  return isNameIn(WEEKDAYS(), lowerCase(text.replace(/(?<![.,،\s])[.,،\s]+$/, '')))
}

function isClockWord(word: string): boolean {
  return CLOCK_WORDS().includes(word)
}

function withoutStop(word: string): string {
  return word.replace(/\.$/, '')
}

function isMonth(word: string): boolean {
  // Hebrew writes the word for “in” with the month's name.
  return isNameIn(MONTHS(), word.replace(/^ב(?=\p{L}{3})/u, ''))
}

/** Whether a word is a name, or shortens one to three letters or more. */
function isNameIn(names: readonly string[], word: string): boolean {
  return names.some((name) => name === word || (word.length > 2 && name.startsWith(word)))
}
