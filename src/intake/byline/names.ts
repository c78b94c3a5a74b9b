import { LETTER_RANGES, lazy, WORD_END, WORD_START } from '../../text/expressions.ts'
import { endingOf, lowerCase, roughColumns, roughWordCount, startsWithCapital } from '../line-metrics.ts'
import { articles, nameParticles, professions } from '../vocabulary/bylines.ts'
import { anyOf, parsePhrases } from '../vocabulary/phrases.ts'
import { placeEndings, placeOpenings, places } from '../vocabulary/places.ts'

// Names of people, by their shape and by what reporters are called.

/** Longer texts are no names (UTF-16 units). */
const MAX_LENGTH = 140

/** Whether a text can be the names of some people: few words, capitals where the script has them, no sentence. */
export function isName(text: string): boolean {
  if (roughWordCount(text) > 8 || roughColumns(text) > 70 || endingOf(text) !== 'open') return false
  return !/\d/.test(text) && !/^\p{Ll}/u.test(text)
}

const PARTICLES = lazy(() => new Set(parsePhrases(nameParticles)))
const ARTICLE = lazy(() => new RegExp(`^${anyOf(articles)}\\s`))

/** Whether all words of a text in lower case are such as stand within names or between them. */
export function hasOnlyNameParticles(text: string): boolean {
  return text.split(/[\s,&]+/).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES().has(word))
}

const NAME_PART = new RegExp(`^[${LETTER_RANGES}.'’-]*$`)

function isNamePart(word: string): boolean {
  return startsWithCapital(word) && NAME_PART.test(word)
}

/** Whether a text has the shape of a person's name: two to five capitalized words, the first no article. */
export function isPersonName(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 5 && words.every(isNamePart) && !ARTICLE().test(lowerCase(text))
}

const PLACE = lazy(() => {
  const opening = `${anyOf(placeOpenings)}[.\\s-]`
  const ending = `[\\s,]${anyOf(placeEndings)}$`
  return new RegExp(`^(?:${opening}|${anyOf(places)}(?:,|$))|${ending}`)
})

/** Whether a text that has the shape of a person's name is rather that of a place, as `New York` is. */
export function isPlace(text: string): boolean {
  return text.length <= MAX_LENGTH && PLACE().test(lowerCase(text))
}

const EAST_ASIAN_NAME = '[\\u4e00-\\u9fff\\uac00-\\ud7a3]{2,4}'
const EAST_ASIAN_NAMES = new RegExp(`^${EAST_ASIAN_NAME}(?:[ 、,，·]{1,2}${EAST_ASIAN_NAME}){0,4}$`)

const PROFESSION = lazy(() => new RegExp(`${WORD_START}${anyOf(professions)}${WORD_END}`))
/** Up to twelve ideographs of a newspaper's name, a profession, and what parts it from the name behind. */
const PROFESSION_BEFORE = lazy(() => {
  const apart = `[\\u4e00-\\u9fff]{0,12}${anyOf(professions)}(?:\\s*[:：]\\s*|\\s+)`
  const together = `(?:[\\u4e00-\\u9fff]{2,12}${anyOf(professions)}|${anyOf(professions)}(?=[\\u4e00-\\u9fff、]{2,12}[／/]))`
  return new RegExp(`^(?:${apart}|${together})`)
})
const PROFESSION_BEHIND = lazy(() => new RegExp(`\\s?${anyOf(professions)}$`))
/** A newspaper in brackets, perhaps with a place: `(서울=연합뉴스)`. */
const OUTLET = /^[([（【][^)\]）】]{1,20}[)\]）】]\s*/

/** Whether a line says what a reporter is called. */
export function namesProfession(text: string): boolean {
  return text.length <= MAX_LENGTH && PROFESSION().test(lowerCase(text))
}

/** Returns the name beside a profession: `Anna Keller, staff writer`, `海岸报记者 王小明`, `홍길동 기자`. */
export function findReporter(text: string): string | undefined {
  if (!namesProfession(text)) return undefined
  const person = text.replace(OUTLET, '')
  const lower = lowerCase(person)
  const before = PROFESSION_BEFORE().exec(lower)?.[0] ?? ''
  // Behind the name may stand where the report was written: `記者王小明／台北報導`.
  const [name = ''] = person.slice(before.length).split(/\s?[／/]/)
  if (before !== '' && isReporterName(name)) return name
  const behind = PROFESSION_BEHIND().exec(lower)
  const start = behind ? person.slice(0, behind.index) : ''
  if (EAST_ASIAN_NAMES.test(start)) return start
  return splitProfession(person)
}

function isReporterName(text: string): boolean {
  return EAST_ASIAN_NAMES.test(text) || isPersonName(text)
}

/** Returns the name before a comma that a profession follows. */
function splitProfession(text: string): string | undefined {
  const [name = '', ...rest] = text.split(/[,،，]/).map((part) => part.trim())
  const isPeople = startsWithCapital(name) && isName(name) && hasOnlyNameParticles(name)
  return isPeople && rest.some(namesProfession) ? name : undefined
}
