import { ReaderError } from '../errors.ts'
import { nearest } from '../text/nearest.ts'
import type { Article, Section } from './article.ts'
import { ownNumber } from './own-number.ts'

const NUMBER = /^\d+(?:\.\d+)*$/
const RANGE = /^(\d+(?:\.\d+)*)?\s*-\s*(\d+(?:\.\d+)*)?$/
/** Numbers, ranges and lists of them: no words that a title could be searched for. */
const NUMERIC = /^[\d.,\s-]*$/

/**
 * Returns the sections that `which` names, with their subsections, each once and in reading order. `which` is a
 * number (`2.1`), a range (`2-4`, `3-`), words from a title, a slug, or a comma list of these. A number is that of the
 * outline; where the outline has none such, one that a title begins with. Throws a ReaderError naming the candidates
 * where a part names no section or more than one. All sections are the article's own.
 */
export function pickSections(article: Article, which: string): Iterable<Section> {
  const sections = [...article.sections]
  const whole = NUMERIC.test(which) ? undefined : byTitle(sections, which.trim())
  const parts = which.split(',').map((part) => part.trim())
  const chosen = new Set(
    whole ?? parts.flatMap((part) => find(sections, part) ?? fail(sections, part || which)),
  )
  return chosen.size === sections.length
    ? article.sections
    : sections.filter((section) => chosen.has(section))
}

/** Returns what one part names; undefined if it names nothing. A number is no part of a title, but may be one. */
function find(sections: readonly Section[], part: string): readonly Section[] | undefined {
  if (part === '') return undefined
  if (!NUMERIC.test(part)) return byTitle(sections, part)
  const [, from, to] = RANGE.exec(part) ?? []
  const ranged = from === undefined && to === undefined ? undefined : byRange(sections, from, to)
  return (NUMBER.test(part) ? byNumber(sections, part) : ranged) ?? byTitle(sections, part, WHOLE)
}

function byNumber(sections: readonly Section[], number: string): readonly Section[] | undefined {
  const start = indexOfNumber(sections, number)
  return start < 0 ? undefined : withSubsections(sections, start)
}

/** Returns the index of the section with a number: the outline's, or else its title's own. */
function indexOfNumber(sections: readonly Section[], number: string): number {
  const index = sections.findIndex((section) => section.number === number)
  if (index >= 0) return index
  const own = sections.filter(({ title }) => ownNumber(title) === number)
  if (own.length > 1) failAmong(own, number)
  return own[0] ? sections.indexOf(own[0]) : -1
}

function withSubsections(sections: readonly Section[], start: number): readonly Section[] {
  return sections.slice(start, endOf(sections, start))
}

function endOf(sections: readonly Section[], start: number): number {
  const depth = sections[start]?.depth ?? 0
  const next = sections.findIndex(
    (section, index) => index > start && (section.depth <= depth || depth === 0),
  )
  return next < 0 ? sections.length : next
}

function byRange(sections: readonly Section[], from?: string, to?: string): readonly Section[] | undefined {
  const start = from === undefined ? 0 : indexOfNumber(sections, from)
  const last = to === undefined ? sections.length - 1 : indexOfNumber(sections, to)
  if (start < 0 || last < start) return undefined
  return sections.slice(start, to === undefined ? undefined : endOf(sections, last))
}

/** A title or slug that is looked for: as it was given, and without what doesn't count in a comparison. */
type Query = {
  readonly text: string
  readonly simplified: string
  readonly simplify: (title: string) => string
}

type Match = (section: Section, query: Query) => boolean

const SLUG: readonly Match[] = [
  ({ slug }, { text }) => slug !== '' && slug === text,
  ({ slug }, { text }) => slug !== '' && slug === text.toLowerCase(),
]
const WHOLE: readonly Match[] = [
  ...SLUG,
  ({ title }, { text }) => title.normalize('NFKC').toLowerCase() === text.normalize('NFKC').toLowerCase(),
  ({ title }, { simplified, simplify }) => simplify(title) === simplified,
]
const PARTIAL: readonly Match[] = [
  ({ title }, { simplified, simplify }) => simplify(title).startsWith(simplified),
  ({ title }, { simplified, simplify }) =>
    simplified.split(' ').every((word) => simplify(title).includes(word)),
]

/** Returns the section whose title matches best; throws where the best kind of match is that of several. */
function byTitle(
  sections: readonly Section[],
  text: string,
  matches: readonly Match[] = [...WHOLE, ...PARTIAL],
): readonly Section[] | undefined {
  const simplify = words(text) === '' ? symbols : words
  const query = { text, simplified: simplify(text), simplify }
  for (const match of query.simplified === '' ? SLUG : matches) {
    const matching = sections.filter((section) => match(section, query))
    if (matching.length > 1) failAmong(matching, text)
    const [only] = matching
    if (only) return withSubsections(sections, sections.indexOf(only))
  }
  return undefined
}

function failAmong(matching: readonly Section[], text: string): never {
  throw new ReaderError(`several sections match "${text}": ${labels(matching)}; name one by its number`)
}

function words(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** What stands for words where there are none, such as emoji; punctuation doesn't. */
function symbols(text: string): string {
  return text.normalize('NFKC').replace(/\P{S}+/gu, '')
}

const MOST_LABELS = 8

function labels(sections: readonly Section[]): string {
  const shown = sections
    .slice(0, MOST_LABELS)
    .map(({ number, title }) => (title === '' ? number : `${number} "${title}"`))
  return sections.length > MOST_LABELS ? `${shown.join(', ')}, …` : shown.join(', ')
}

function fail(sections: readonly Section[], part: string): never {
  if (sections.length === 0) throw new ReaderError(`there is no section "${part}": the article is empty`)
  const titled = NUMERIC.test(part) ? [] : sections.filter(({ title }) => title !== '')
  const near = new Set(
    nearest(
      part,
      titled.map(({ title }) => title),
    ),
  )
  const closest = titled.filter(({ title }) => near.has(title))
  throw new ReaderError(
    closest.length > 0
      ? `there is no section "${part}"; the closest: ${labels(closest)}`
      : `there is no section "${part}"; there are: ${labels(sections)}`,
  )
}
