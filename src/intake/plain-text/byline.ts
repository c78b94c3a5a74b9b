import { columns, ending, roughWords } from './characters.ts'

// Who wrote an article and when, from the lines under its title. A line counts only when all of it is byline.

type Byline = { readonly author?: string; readonly date?: string }

const BY =
  /^(?:(?:written|posted|published|words|story|text|reported) by|by|authors?\s*:|von|autor(?:in)?\s*:|text\s*:|par|auteur\s*:|por|autora?\s*:|di|a cura di|autore\s*:|door|auteur\s*:|av|af|skrevet av|tekst\s*:|kirjoittaja\s*:|autor\s*:|автор\s*:?|текст\s*:|yazar\s*:|tác giả\s*:|oleh|penulis\s*:|بقلم|الكاتب\s*:?|מאת|작성자\s*:|글\s*:|作者\s*[:：]?|撰文\s*[:：]?|文\s*[/／:：]|记者\s*[:：]?|記者\s*[:：]?|著者\s*[:：]?|筆者\s*[:：]?)(?:\s+|\s*[:：]|(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]))\s*(?=\S)/iu
const ON =
  /(?:(?:first |last )?(?:published|posted|updated|modified|written)(?: on| at)?|date|on|veröffentlicht(?: am)?|aktualisiert(?: am)?|stand|am|publié(?:e)? le|mis à jour le|le|publicado(?: el| em| en)?|actualizado(?: el)?|el|pubblicato(?: il)?|aggiornato(?: il)?|gepubliceerd(?: op)?|opublikowano|aktualizacja|опубликовано|обновлено|дата|yayınlanma tarihi|发布时间|发布于|发表于|更新时间|更新于|日期|時間|发布|發佈於|公開日|更新日|投稿日|公開|更新|作成日|게시일|발행|입력|수정|نشر(?: في)?|تاريخ النشر|آخر تحديث|تاریخ انتشار|פורסם(?: ב)?|עודכן(?: ב)?)\s*[:：]?\s*$/iu
const NUMERIC =
  /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?:[T ,]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|\s?[ap]m| ?[+-]\d{2}:?\d{2})?)?(?!\d)/i
const EASTERN = /\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?/
const WRITTEN =
  /(?:\p{Nd}{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(\p{L}{3,12}|\p{Script=Arabic}{2})\.?,?\s+(?:de\s+|del\s+)?\p{Nd}{4}(?:\s?[гр]\.)?|(\p{L}{3,12}|\p{Script=Arabic}{2})\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th)?,?\s+\p{Nd}{4}|(\p{L}{3,12}|\p{Script=Arabic}{2}),?\s+\p{Nd}{4})(?:,?(?:\s+at)?\s+\p{Nd}{1,2}:\p{Nd}{2}(?:\s?[ap]m)?)?/iu
const WEEKDAY = /^[\p{L}\u200c ]{2,15}\.?[,،]?\s*$/u
const TIME_TO_READ =
  /\d{1,3}[\s-]?(?:min(?:ute|uto|uut|uter)?[ns]?|мин(?:ут[аы]?)?)\.?(?:\s(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|czytania|lästid|чтения|на чтение))?|\d{1,3} ?(?:分钟|分鐘|分|분)(?:阅读|閱讀|で読めます| ?읽기)?/iu
const READING_TIME = new RegExp(`[\\s,·•|–—-]*(?:${TIME_TO_READ.source})[\\s,·•|–—-]*`, 'iu')
const READING_TIME_ALONE = new RegExp(
  `^(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|время чтения|阅读时间|閱讀時間|読了時間|lecture)\\s?[:：]?\\s?)?(?:约|約|ca\\.? ?|~)?\\s?(?:${TIME_TO_READ.source})$`,
  'iu',
)
const EDGES = /^[\s,،;:：·•|/–—-]+|[\s,،;·•|/–—-]+$/gu
const LONGEST = 140
const LOCALES =
  'en de fr es pt it nl pl ru uk cs sk hu ro sv da nb fi tr el id vi hr bg ca ar he fa fa-u-ca-gregory'.split(
    ' ',
  )

/** The author and date that a line is made of, or nothing when it says something else too. */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const date = findDate(line)
  const rest = (date === undefined ? line : line.replace(date, '\n')).replace(READING_TIME, '\n')
  const parts = rest
    .split(/\s*[\n|·•]\s*/)
    .map((part) => part.replace(ON, '').replace(EDGES, ''))
    .filter(Boolean)
  const words = parts.filter(
    (part) => !(date !== undefined && WEEKDAY.test(part) && isWeekday(part.replace(/[.,،\s]+$/, ''))),
  )
  if (words.length > 1) return undefined
  const [name] = words
  if (name === undefined) return date === undefined ? undefined : { date }
  const author = name.replace(BY, '').replace(EDGES, '').trim()
  const named = author !== name || (date !== undefined && isPersonal(author))
  if (!named || !isName(author)) return undefined
  return date === undefined ? { author } : { author, date }
}

/**
 * What the first so many lines under a title say about who wrote the article and when, and which of them say only
 * that. The lines after them show whether a date divides the text, as in a diary or a list of changes.
 */
export function findByline(
  lines: readonly string[],
  count: number,
): { readonly byline: Byline; readonly places: readonly number[] } {
  const read = lines.map((line, at) => readByline(line) ?? nameAboveDate(line, lines[at + 1] ?? ''))
  const dates = read.flatMap((found, at) => (found?.date === undefined ? [] : [at]))
  const divides = dates.some(
    (at, nth) => nth > 0 && at < read.length - 1 && read.slice(dates[nth - 1], at).includes(undefined),
  )
  const found = read.slice(0, count).map((line) => (divides && line?.date !== undefined ? undefined : line))
  const author = found.find((line) => line?.author !== undefined)?.author
  const date = found.find((line) => line?.date !== undefined)?.date
  return {
    byline: { ...(author !== undefined && { author }), ...(date !== undefined && { date }) },
    places: found.flatMap((line, at) => (line === undefined ? [] : [at])),
  }
}

/** A name by itself, when the line below it is a date. */
function nameAboveDate(line: string, below: string): Byline | undefined {
  const next = isPersonal(line) ? readByline(below) : undefined
  return next?.date !== undefined && next.author === undefined ? { author: line } : undefined
}

/** Whether a line says only how long an article takes to read. */
export function isReadingTime(line: string): boolean {
  return line.length <= LONGEST && READING_TIME_ALONE.test(line.trim())
}

/** Whether a line is a byline, or a date with a word beside it. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST) return false
  if (!/\p{Nd}/u.test(line)) return BY.test(line) && readByline(line) !== undefined
  const date = findDate(line) ?? findDay(line)
  return (
    readByline(line) !== undefined ||
    (date !== undefined && /^[\p{L}\s,:]{0,12}$/u.test(line.replace(date, '')))
  )
}

/** Whether a text can be the names of some people: few words, capitals where the script has them, no sentence. */
function isName(text: string): boolean {
  if (roughWords(text) > 8 || columns(text) > 70 || ending(text) !== 'open') return false
  return !/\d/.test(text) && !/^\p{Ll}/u.test(text)
}

/** Whether a text has the shape of a person's name: two to four capitalized words. */
function isPersonal(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(text)
}

function findDate(line: string): string | undefined {
  const numeric = NUMERIC.exec(line)?.[0] ?? EASTERN.exec(line)?.[0]
  if (numeric !== undefined) return numeric
  const written = WRITTEN.exec(line)
  const month = written?.[1] ?? written?.[2] ?? written?.[3]
  return month !== undefined && isMonth(month) ? written?.[0] : undefined
}

/** A day without its year, as it stands above what was done on that day. */
function findDay(line: string): string | undefined {
  const day = /^(?:(\p{L}{3,12})\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.?\s(?:de\s)?(\p{L}{3,12}))$/u.exec(line)
  return isMonth(day?.[1] ?? day?.[2] ?? '') ? line : undefined
}

/** Whether a word is a month's name or the beginning of one, in the languages that write dates with words. */
function isMonth(word: string): boolean {
  months ??= beginnings('month', (month) => Date.UTC(2024, month, 15))
  // Hebrew writes the word for “in” with the month's name.
  return months.has(word.toLowerCase().replace(/^ב(?=\p{L}{3})/u, ''))
}

function isWeekday(word: string): boolean {
  weekdays ??= beginnings('weekday', (day) => Date.UTC(2024, 0, 1 + day))
  return weekdays.has(word.toLowerCase())
}

// Asked of Intl when a line first looks like a date, since that takes some milliseconds.
let months: ReadonlySet<string> | undefined
let weekdays: ReadonlySet<string> | undefined

/** The names of months or weekdays in lower case, and what they may be shortened to. */
function beginnings(part: 'month' | 'weekday', time: (index: number) => number): ReadonlySet<string> {
  const names = LOCALES.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', [part]: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) =>
      format
        .formatToParts(time(index))
        .find(({ type }) => type === part)
        ?.value.toLowerCase(),
    )
  })
  const known = names.filter((name) => name !== undefined)
  return new Set(
    known.flatMap((name) => Array.from({ length: name.length }, (_, cut) => name.slice(0, cut + 1)).slice(1)),
  )
}
