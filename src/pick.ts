import type { Article, Section } from './article.ts'
import { ReaderError } from './errors.ts'
import { nearest } from './nearest.ts'

const NUMBER = /^\d+(?:\.\d+)*$/
const RANGE = /^(\d+(?:\.\d+)*)?\s*-\s*(\d+(?:\.\d+)*)?$/

/**
 * Returns the sections that `which` names, with their subsections, each once and in reading order. `which` is a
 * number (`2.1`), a range (`2-4`, `3-`), words from a title, a slug, or a comma list of these. Throws a ReaderError
 * naming the candidates where a part names no section or more than one.
 */
export function pickSections({ sections }: Article, which: string): readonly Section[] {
  const whole = which.trim()
  const picked =
    find(sections, whole) ??
    which.split(',').flatMap((part) => find(sections, part.trim()) ?? fail(sections, part))
  const chosen = new Set(picked)
  return sections.filter((section) => chosen.has(section))
}

/** Returns what one part names; undefined where it names nothing. */
function find(sections: readonly Section[], part: string): readonly Section[] | undefined {
  if (part === '') return undefined
  const range = RANGE.exec(part)
  if (NUMBER.test(part)) return byNumber(sections, part) ?? byTitle(sections, part)
  if (range && part !== '-') return byRange(sections, range[1], range[2]) ?? byTitle(sections, part)
  return byTitle(sections, part)
}

function byNumber(sections: readonly Section[], number: string): readonly Section[] | undefined {
  const start = sections.findIndex((section) => section.number === number)
  return start < 0 ? undefined : withSubsections(sections, start)
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
  const start = from === undefined ? 0 : sections.findIndex(({ number }) => number === from)
  const last = to === undefined ? sections.length - 1 : sections.findIndex(({ number }) => number === to)
  if (start < 0 || last < start) return undefined
  return sections.slice(start, to === undefined ? undefined : endOf(sections, last))
}

/** The best kind of match decides: the slug or whole title, then its beginning, then all words anywhere in it. */
function byTitle(sections: readonly Section[], asked: string): readonly Section[] | undefined {
  const wanted = simplified(asked)
  if (wanted === '') return undefined
  const words = wanted.split(' ')
  const title = (section: Section) => simplified(section.title)
  const ways: readonly ((section: Section) => boolean)[] = [
    ({ slug }) => slug !== '' && slug === asked.toLowerCase(),
    (section) => title(section) === wanted,
    (section) => title(section).startsWith(wanted),
    (section) => words.every((word) => title(section).includes(word)),
  ]
  for (const way of ways) {
    const found = sections.filter(way)
    if (found.length > 1)
      throw new ReaderError(`several sections match "${asked}": ${labels(found)}; name one by its number`)
    const [only] = found
    if (only) return withSubsections(sections, sections.indexOf(only))
  }
  return undefined
}

function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

const MOST_LABELS = 8

function labels(sections: readonly Section[]): string {
  const shown = sections
    .slice(0, MOST_LABELS)
    .map(({ number, title }) => (title === '' ? number : `${number} "${title}"`))
  return sections.length > MOST_LABELS ? `${shown.join(', ')}, …` : shown.join(', ')
}

function fail(sections: readonly Section[], part: string): never {
  if (sections.length === 0)
    throw new ReaderError(`there is no section "${part.trim()}": the article is empty`)
  const titled = sections.filter(({ title }) => title !== '')
  const near = new Set(
    nearest(
      part.trim(),
      titled.map(({ title }) => title),
    ),
  )
  const closest = titled.filter(({ title }) => near.has(title))
  throw new ReaderError(
    closest.length > 0
      ? `there is no section "${part.trim()}"; the closest: ${labels(closest)}`
      : `there is no section "${part.trim()}"; there are: ${labels(sections)}`,
  )
}
