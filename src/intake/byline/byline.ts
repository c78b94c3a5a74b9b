import { lazy } from '../../text/expressions.ts'
import { endingOf, hasIdeograph, isTitleCase, lowerCase, roughColumns } from '../line-metrics.ts'
import { authorLabels, authorWords, publicationLabels } from '../vocabulary/bylines.ts'
import { anyOf, parsePhrases } from '../vocabulary/phrases.ts'
import { findDate, isDay } from './dates.ts'
import {
  findReporter,
  hasOnlyNameParticles,
  isName,
  isPersonName,
  isPlace,
  namesProfession,
} from './names.ts'
import {
  hasNumber,
  isBesideDate,
  isSource,
  isTimeAgo,
  isTimeOfUpdate,
  takeApart,
  trimSeparators,
} from './parts.ts'

// Who wrote an article and when, from the lines under its title. A line counts only when all of it is byline.

/** An author and a date, each as it stands in the text. */
export type Byline = { readonly author?: string; readonly date?: string }

/** Longer lines are no bylines (UTF-16 units). */
const MAX_LENGTH = 160

/** The name may follow without a space only in Chinese and Japanese. */
const AFTER_AUTHOR_WORD = '(?:\\s*[:：]|\\s|(?<=[\\u3041-\\u9fff]))'
/** `by`, `von`, `author:`, `文/`, `文・`, in lower case. */
const AUTHOR_INTRO = lazy(() => {
  const words = `${anyOf(authorWords)}${AFTER_AUTHOR_WORD}`
  const labels = `${anyOf(authorLabels)}\\s*[:：＝]`
  return new RegExp(`^(?:${words}|${labels}|[文글]\\s*[/／=]|(?:取材・)?文・)\\s*(?=\\S)`)
})

/** Returns the author and date that a line is made of; undefined where it says something else too. */
export function readByline(line: string): Byline | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const { date: fullDate, parts } = takeApart(line)
  const date = fullDate ?? (parts.length > 1 ? parts.find(isDay) : undefined)
  const isTimed = date !== undefined || parts.some(isTimeAgo)
  const texts = isTimed ? parts.filter((part) => part !== date && !isBesideDate(part)) : parts
  const authors = texts.map((part) => readAuthor(part, isTimed))
  const author = authors.find((name) => name !== undefined)
  if (texts.length > 0 && (author === undefined || !texts.every(isShort))) return undefined
  // What stands beside an author and a date is where the article was first printed; without a date, beside a person.
  const areLabelled = texts.every((text) => LABELLED.test(text))
  if (texts.length > 1 && date === undefined && !areLabelled && !isAuthor(author ?? '')) return undefined
  if (author === undefined && fullDate === undefined) return undefined
  return { ...(author !== undefined && { author }), ...(date !== undefined && { date }) }
}

/** Whether a text by itself may be an author's name; where a report was written looks the same. */
function isAuthor(text: string): boolean {
  return isPersonName(text) && !isPlace(text)
}

function isShort(part: string): boolean {
  return roughColumns(part) <= 70 && endingOf(part) === 'open'
}

/** Returns the author that a text names; without a word such as `by`, only beside a date and only a person's name. */
function readAuthor(text: string, isTimed: boolean): string | undefined {
  const intro = AUTHOR_INTRO().exec(lowerCase(text))?.[0] ?? ''
  const name = trimSeparators(text.slice(intro.length).replace(HANDLE_BEHIND, '').replace(LABEL_BEHIND, ''))
  const isIntroduced =
    /[:：＝=/／・]\s*$/.test(intro) || (intro !== '' && (hasOnlyNameParticles(name) || namesProfession(name)))
  const isNamed = isIntroduced || (isTimed && isAuthor(name))
  return findReporter(name) ?? (isNamed && isName(name) ? name : undefined)
}

/** `Text: Anna Keller`, `攝影／李四`. */
const LABELLED = /^[^\s:：／/＝]{1,12}\s?[:：／/＝]/
/** Another label behind a name: `, Photos: Jon Rego`, ` Reviewed by: Jon Rego`. */
const LABEL_BEHIND = /[,，;]?\s+[^\s,，:：]+(?:\s\p{Ll}+)?\s?[:：].*$/u
/** An address of mail behind a name. */
const HANDLE_BEHIND = /\s{1,3}[(<]?[\w.+-]{0,40}@[\w.-]{2,40}[)>]?$/

/**
 * Returns what the first `count` of the lines under a title say about who wrote the article and when, and the indices
 * of those that say only that. The lines after them show whether dates divide the text, as in a diary or a changelog.
 */
export function findByline(
  lines: readonly string[],
  count: number,
): { readonly byline: Byline; readonly indices: readonly number[] } {
  const bylines = lines.map(
    (line, index) =>
      readByline(line) ??
      readByPosition(line, lines[index - 1] ?? '', lines[index + 1] ?? '') ??
      readBelowDate(lines, index),
  )
  const isDivided = isDividedByDates(bylines)
  const usable = bylines
    .slice(0, count)
    .map((byline) => (isDivided && byline?.date !== undefined ? undefined : byline))
  const author = usable.find((byline) => byline?.author !== undefined)?.author
  const date =
    usable.find((byline) => byline?.date !== undefined)?.date ??
    (isDivided ? undefined : lines.slice(0, count).map(findSeparateDate).find(Boolean))
  return {
    byline: { ...(author !== undefined && { author }), ...(date !== undefined && { date }) },
    indices: usable.flatMap((byline, index) => (byline === undefined ? [] : [index])),
  }
}

/** Whether other lines stand between dates, and more below the last. */
function isDividedByDates(bylines: readonly (Byline | undefined)[]): boolean {
  const dated = bylines.flatMap((byline, index) => (byline?.date === undefined ? [] : [index]))
  return dated.some(
    (index, nth) =>
      nth > 0 && index < bylines.length - 1 && bylines.slice(dated[nth - 1], index).includes(undefined),
  )
}

/**
 * The source of an article or the time of its update, which say neither, beside a line that does. A name by itself when
 * the line below it is a date, a profession, or the name again, since a picture's text is copied along with it; a
 * profession or a day without its year below a name. The paper's name below a line that says that it is in one.
 */
function readByPosition(line: string, above: string, below: string): Byline | undefined {
  if (isPublicationLabel(line) || isPublicationLabel(above)) return {}
  if (isDay(line))
    return isAuthor(above) || readByline(above)?.author !== undefined ? { date: line } : undefined
  if (isSource(line) || isTimeOfUpdate(line)) return readByline(above) || readByline(below) ? {} : undefined
  if (isTimeAgo(line)) return isTimeAgo(above) || isTimeAgo(below) ? {} : undefined
  const isTeam = isProfession(line)
  if (isTeam && isAuthor(above)) return {}
  if (!isTeam && !isAuthor(line)) return undefined
  const next = readByline(below)
  const isAboveDate = (next?.date !== undefined && next.author === undefined) || isDay(below)
  return isAboveDate || isProfession(below) || isPublicationLabel(below) || line === below || line === above
    ? { author: line }
    : undefined
}

/** Words of the longest profession on a line of its own. */
const PROFESSION_WORDS = 3

/** Whether a line is a profession: `Marine correspondent`. */
function isProfession(line: string): boolean {
  return isShort(line) && namesProfession(line) && line.split(' ').length <= PROFESSION_WORDS
}

const PUBLICATION_LABELS = lazy(() => new Set(parsePhrases(publicationLabels)))

function isPublicationLabel(line: string): boolean {
  return line.length < 20 && PUBLICATION_LABELS().has(lowerCase(line))
}

/** A name by itself below a date, unless lines further down are in title case, too: headings, rather. */
function readBelowDate(lines: readonly string[], index: number): Byline | undefined {
  const line = lines[index] ?? ''
  if (!isAuthor(line)) return undefined
  const above = readByline(lines[index - 1] ?? '')
  if (above?.date === undefined || above.author !== undefined) return undefined
  return lines.slice(index + 1).some((other) => isShort(other) && isTitleCase(other))
    ? undefined
    : { author: line }
}

/** Returns the date in a line of other short parts; they may be the name of a paper, or say what the text is. */
function findSeparateDate(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const { date, parts, rest } = takeApart(line)
  const isApart = SEPARATED.test(rest) || hasIdeograph(rest)
  return isApart && parts.every((part) => roughColumns(part) <= 30 && endingOf(part) === 'open')
    ? date
    : undefined
}

/** A separator beside a date, in whose place stands a line break. */
const SEPARATED = /\n\s{0,9}[,،|·•/–—-]|[,،|·•/–—-]\s{0,9}\n/

/** Whether a line is a byline, or a date with at most a short word beside it. */
export function isBylineOrDate(line: string): boolean {
  if (line.length > MAX_LENGTH) return false
  if (!hasNumber(line)) return mayNameAuthor(line) && readByline(line) !== undefined
  if (isDay(line) || readByline(line) !== undefined) return true
  const date = findDate(line)
  const rest = date === undefined ? undefined : line.replace(date, '')
  return rest !== undefined && rest.length <= 12 && /^[\p{L}\s,:]*$/u.test(rest)
}

function mayNameAuthor(line: string): boolean {
  return AUTHOR_INTRO().test(lowerCase(line)) || namesProfession(line)
}

/** Whether a line under a title says who or when: a date and something else, a profession, a time that has passed. */
export function mentionsByline(line: string): boolean {
  if (line.length > MAX_LENGTH) return false
  return isBylineOrDate(line) || namesProfession(line) || findDate(line) !== undefined || isTimeAgo(line)
}
