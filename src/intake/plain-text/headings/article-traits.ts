import { LETTER } from '../../../text/expressions.ts'
import { isPersonName } from '../../byline/names.ts'
import { comparisonKey, isTitleCase, isUpperCase, startsWithCapital } from '../../line-metrics.ts'
import { contentsNames } from '../../vocabulary/section-names.ts'
import { readNumber, withoutNumber } from '../numbering.ts'
import type { Line } from './line.ts'

// What holds for a whole article and says something about each of its lines.

/** What is known of an article while its lines are weighed; lines are given by their indices. */
export type ArticleTraits = {
  /** How often each short line occurs, and each label before a colon. */
  readonly counts: ReadonlyMap<string, number>
  /** Whether most paragraphs have an empty line above. */
  readonly hasGaps: boolean
  /** Whether headings are marked as such, or set in bold type. */
  readonly hasMarks: boolean
  /** Whether paragraphs start with capitals, so that nothing starts with a line in lower case. */
  readonly usesCapitals: boolean
  /** Whether paragraphs end as sentences do; those of Thai have no mark there. */
  readonly endsSentences: boolean
  /** The columns of the longest heading that there may be. */
  readonly longestHeading: number
  /** The index of the first line below the article; the number of lines where there is none. */
  readonly end: number
  /** The index of the author's name above what is said of them below the article; -1 where there is none. */
  readonly authorBox: number
  readonly series: NumberedSeries
  readonly contents: Contents
  readonly headingStyle: HeadingStyle
}

/** Lines that are numbered one after the other, not all the lines between them too, and so are no list. */
export type NumberedSeries = {
  readonly lines: ReadonlySet<number>
  readonly first: number
  readonly last: number
}

export const NO_SERIES: NumberedSeries = { lines: new Set(), first: 0, last: 0 }

/** The entries of a table of contents, and the headings that it lists. */
export type Contents = { readonly entries: ReadonlySet<number>; readonly headings: ReadonlySet<number> }

/** What an article's headings have in common. */
export type HeadingStyle = {
  readonly isTitleCase: boolean
  /** Whether they are all in capitals, as those of a manual page are. */
  readonly isUpperCase: boolean
  /** The median of the headings' columns. */
  readonly columns: number
  /** Whether an empty line parts them from what stands below; undefined where they differ. */
  readonly isApart: boolean | undefined
}

/** Below an author's box there is no longer text (columns). */
const LONGEST_BELOW_BOX = 80

/** What stands before a colon that text follows. */
export const LABEL = /^[^:：]{1,30}[:：](?=.)/
const FIRST_LETTER = new RegExp(LETTER)

/** Returns what is known of an article before any heading is found; what stands below it says little about it. */
export function surveyArticle(page: readonly Line[], end: number, longestHeading: number): ArticleTraits {
  const lines = page.slice(0, end)
  const paragraphs = lines.filter(({ role, kind }) => role === 'running' && kind === 'paragraph')
  const apart = paragraphs.filter(({ hasGap }) => hasGap)
  const capitalized = paragraphs.filter(({ text }) => startsWithCapital(FIRST_LETTER.exec(text)?.[0] ?? ''))
  return {
    counts: countShortLines(page),
    hasGaps: apart.length > paragraphs.length / 2,
    hasMarks: lines.filter(({ kind, role }) => role === 'short' && kind !== 'paragraph').length > 1,
    usesCapitals: capitalized.length >= paragraphs.length / 2,
    endsSentences: paragraphs.filter(({ ending }) => ending === 'sentence').length > paragraphs.length / 2,
    longestHeading,
    end,
    authorBox: findAuthorBox(lines),
    series: findSeries(lines),
    contents: findContents(page),
    headingStyle: styleOf([], []),
  }
}

/** Returns how often each short line occurs, and each label that one starts with. */
export function countShortLines(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const { role, text } of lines) {
    if (role !== 'short') continue
    count(text)
    const label = LABEL.exec(text)?.[0]
    if (label !== undefined) count(label)
  }
  return counts
}

const USUAL_COLUMNS = 60

/** Returns what the lines that were found to be headings have in common; of less than three, nothing is concluded. */
export function styleOf(lines: readonly Line[], verdicts: readonly boolean[]): HeadingStyle {
  const headings = lines.filter((_, index) => verdicts[index])
  const columns = headings.map((line) => line.columns).sort((a, b) => a - b)
  const longer = headings.filter((line) => line.columns > 16)
  const inTitleCase = longer.filter(({ text }) => isTitleCase(text))
  return {
    isUpperCase: headings.length > 2 && headings.every(({ text }) => isUpperCase(text)),
    isTitleCase: longer.length > 2 && inTitleCase.length >= longer.length * 0.75,
    columns: (headings.length > 2 ? columns[Math.floor(columns.length / 2)] : undefined) ?? USUAL_COLUMNS,
    isApart: areApart(lines.filter((_, index) => verdicts[index - 1])),
  }
}

/** Whether most lines below headings have an empty line above; undefined where about as many have none. */
function areApart(below: readonly Line[]): boolean | undefined {
  const apart = below.filter(({ hasGap }) => hasGap).length
  if (below.length < 3 || (apart > below.length * 0.25 && apart < below.length * 0.75)) return undefined
  return apart > below.length / 2
}

/** Finds the one name among the short lines that the text below starts with, or with its first word, if little follows. */
function findAuthorBox(lines: readonly Line[]): number {
  const names = [...lines.keys()].filter((index) => {
    const [name, below] = lines.slice(index, index + 2)
    const [firstName = ''] = name?.text.split(' ') ?? []
    return name?.role === 'short' && below?.text.startsWith(`${firstName} `) && isPersonName(name.text)
  })
  const [index = -1] = names
  const below = lines.slice(index + 2)
  const isLast = below.every(({ role, columns }) => role !== 'running' || columns <= LONGEST_BELOW_BOX)
  return names.length === 1 && isLast ? index : -1
}

function findSeries(lines: readonly Line[]): NumberedSeries {
  const previous = new Map<
    string,
    { readonly value: number; readonly index: number; readonly texts: number }
  >()
  const series = new Set<number>()
  let texts = 0
  for (const [index, { role, text }] of lines.entries()) {
    const number = role === 'short' ? readNumber(text) : undefined
    if (number === undefined) texts++
    else {
      const { style, value } = number
      const before = previous.get(style)
      if (before && value === before.value + 1 && texts > before.texts) series.add(before.index).add(index)
      previous.set(style, { value, index, texts })
    }
  }
  const sorted = [...series].sort((a, b) => a - b)
  return { lines: series, first: sorted[0] ?? 0, last: sorted.at(-1) ?? 0 }
}

/** The columns of the shortest entry that a table of contents is known by. */
const SHORTEST_ENTRY = 5

/** Finds lines that occur twice, first among others like it, then above text or between such headings. */
function findContents(lines: readonly Line[]): Contents {
  const occurrences = new Map<string, number[]>()
  for (const [index, { columns, key }] of lines.entries()) {
    if (key === '' || columns < SHORTEST_ENTRY) continue
    const indices = occurrences.get(key)
    if (indices) indices.push(index)
    else occurrences.set(key, [index])
  }
  const isShort = (index: number) => lines[index]?.role === 'short'
  const isTwice = (index: number) => occurrences.get(lines[index]?.key ?? '')?.length === 2
  const isEntry = (index: number) =>
    [index - 1, index + 1].some((beside) => {
      const isAlike = lines[beside]?.kind === lines[index]?.kind
      return isAlike && (isShort(beside) || lines[beside]?.kind === 'item')
    })
  const isAboveText = (index: number) =>
    lines[index + 1] !== undefined && (!isShort(index + 1) || isTwice(index + 1))
  const twice = [...occurrences.values()].filter(
    ([entry = 0, heading = -1, ...more]) => more.length === 0 && isShort(heading) && isEntry(entry),
  )
  const aboveText = twice.filter(([, heading = 0]) => isAboveText(heading))
  // Contents stand above all that they list.
  const start = Math.min(...aboveText.map(([, heading = 0]) => heading))
  const sure = aboveText.filter(([entry = 0]) => entry < start)
  if (sure.length < 2) return { entries: new Set(entriesBelowName(lines)), headings: new Set() }
  const [first = 0, last = 0] = [sure.at(0)?.[0], sure.at(-1)?.[0]]
  const pairs = twice.filter((pair) => sure.includes(pair) || isBetween(pair, first, last))
  const headings = new Set(pairs.map(([, heading = 0]) => heading))
  const entries = new Set(pairs.map(([entry = 0]) => entry))
  addNumberedEntries(lines, { entries, headings })
  return { entries, headings }
}

/** Returns the numbered lines right below the first name of contents: what they list may have been cut off. */
function entriesBelowName(lines: readonly Line[]): readonly number[] {
  const name = lines.findIndex(
    ({ text, role }) => role !== 'running' && contentsNames.has(comparisonKey(text)),
  )
  if (name < 0) return []
  const isEntry = (line: Line) => line.role === 'short' && withoutNumber(line.text) !== line.text
  const below = lines.slice(name + 1)
  const count = below.findIndex((line) => !isEntry(line))
  return below.slice(0, count < 0 ? below.length : count).map((_, index) => name + 1 + index)
}

/** Whether a line occurs between two entries of the contents or right behind them, and again below. */
function isBetween([entry = 0, heading = 0]: readonly number[], first: number, last: number): boolean {
  return entry > first && entry <= last + 1 && heading > last + 1
}

/** Adds the entries of which the headings aren't there: those with a number next to an entry with one. */
function addNumberedEntries(
  lines: readonly Line[],
  { entries, headings }: { readonly entries: Set<number>; readonly headings: ReadonlySet<number> },
): void {
  const isNumbered = (index: number) => withoutNumber(lines[index]?.text ?? '') !== lines[index]?.text
  for (const index of entries) {
    for (const beside of [index - 1, index + 1]) {
      const isEntry = lines[beside]?.role === 'short' && isNumbered(index) && isNumbered(beside)
      if (isEntry && !headings.has(beside)) entries.add(beside)
    }
  }
}
