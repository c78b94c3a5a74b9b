import { LETTER } from '../../text/expressions.ts'
import { lowerCase } from '../line-metrics.ts'
import { monthNames, weekdayNames } from '../vocabulary/calendar.ts'
import { parsePhrases } from '../vocabulary/phrases.ts'

// Dates in lines of text, as they stand there. The expressions are for text in lower case.

const YEAR_FIRST = '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}'
const YEAR_LAST = '\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}'
const SECONDS = ':\\d{2}(?:\\.\\d+)?'
const ZONE = 'z|\\s?[ap]m| ?[+-]\\d{2}:?\\d{2}'
/** `2024-03-05`, `5.3.2024`, `2024-03-05T14:20:00Z`. */
const NUMERIC_DATE = new RegExp(
  `(?<!\\d)(?:${YEAR_FIRST}|${YEAR_LAST})(?:[t ,]{1,2}\\d{1,2}:\\d{2}(?:${SECONDS})?(?:${ZONE})?)?(?!\\d)`,
)

/** `2024年3月5日`, `2024년 3월 5일 14:20`. */
const EAST_ASIAN_DATE =
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?/

/** A digit of Latin, Arabic, Persian or Devanagari. */
const DIGIT = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f]'
const YEAR = `${DIGIT}{4}`
const HAS_YEAR = new RegExp(YEAR)
const ORDINAL = `${DIGIT}{1,2}(?:st|nd|rd|th)?`
const CLOCK = `${DIGIT}{1,2}:${DIGIT}{2}(?:\\s?[ap]m)?`
const WORD = `(${LETTER}+)`
/** `5 March 2024`, `5. März 2024`, `1er mai 2024`, `5 de mayo de 2024`, `5 мая 2024 г.` */
const DAY_FIRST = `${DIGIT}{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?${WORD}\\.?,?\\s+(?:del?\\s+)?${YEAR}(?:\\s?[гр]\\.)?`
/** `March 5, 2024`, `Mar. 5th 2024`. */
const MONTH_FIRST = `${WORD}\\.?\\s+${ORDINAL},?\\s+${YEAR}`
/** `March 2024`. */
const MONTH_ONLY = `${WORD},?\\s+${YEAR}`
const WRITTEN_DATE = new RegExp(
  `(?:${DAY_FIRST}|${MONTH_FIRST}|${MONTH_ONLY})(?:,?(?:\\s+at)?\\s+${CLOCK})?`,
  'g',
)

/** A day without its year: `March 5th`, `5. März`. */
const DAY = new RegExp(`^(?:${WORD}\\.?\\s${ORDINAL}|${DIGIT}{1,2}\\.?\\s(?:de\\s)?${WORD})$`)

const MONTHS = parsePhrases(monthNames)
const WEEKDAYS = parsePhrases(weekdayNames)

/**
 * Returns the first date in a short line, perhaps with its time, as it stands there; undefined where none is. The time
 * that this takes may grow with the square of the line's length.
 */
export function findDate(line: string): string | undefined {
  if (!HAS_YEAR.test(line)) return undefined
  const lower = lowerCase(line)
  const match = NUMERIC_DATE.exec(lower) ?? EAST_ASIAN_DATE.exec(lower) ?? findWrittenDate(lower)
  return match && line.slice(match.index, match.index + match[0].length)
}

function findWrittenDate(line: string): RegExpExecArray | undefined {
  return [...line.matchAll(WRITTEN_DATE)].find((date) => isMonth(date[1] ?? date[2] ?? date[3] ?? ''))
}

/** Whether a line is a day without its year, as it stands above what was done on that day. */
export function isDay(line: string): boolean {
  const day = DAY.exec(lowerCase(line))
  return day !== null && isMonth(day[1] ?? day[2] ?? '')
}

/** Whether a text is the name of a weekday, perhaps shortened. */
export function isWeekday(text: string): boolean {
  return isNameIn(WEEKDAYS, lowerCase(text.replace(/[.,،\s]+$/, '')))
}

function isMonth(word: string): boolean {
  // Hebrew writes the word for “in” with the month's name.
  return isNameIn(MONTHS, word.replace(/^ב(?=\p{L}{3})/u, ''))
}

/** Whether a word is a name, or shortens one to three letters or more. */
function isNameIn(names: readonly string[], word: string): boolean {
  return names.some((name) => name === word || (word.length > 2 && name.startsWith(word)))
}
