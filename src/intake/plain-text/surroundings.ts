import { bare, isTitleCase, letterShare } from './characters.ts'
import type { Line } from './measure.ts'
import { readNumber } from './numbering.ts'

// What is around a line: the short lines it stands among, and what holds for the whole article.

/** What is known of the whole article while a line is weighed. */
export type Survey = {
  /** How often each short line is said, and each label before a colon. */
  readonly counts: ReadonlyMap<string, number>
  /** Whether nearly every line has an empty line before it. */
  readonly gapped: boolean
  /** Whether its paragraphs start with capitals, so that a line in lower case is not where something starts. */
  readonly capitals: boolean
  /** Where the lines are that are numbered one after the other, in order. */
  readonly series: ReadonlySet<number>
  readonly firstOfSeries: number
  readonly lastOfSeries: number
  /** Where the entries of a table of contents are, and where the headings are that it lists. */
  readonly contents: ReadonlySet<number>
  readonly listed: ReadonlySet<number>
  readonly style: Style
}

/** What an article's headings have in common. */
type Style = { readonly titleCase: boolean; readonly words: number }

/** A line among the short lines right above and below it. */
export type Setting = {
  /** The line's place in the article. */
  readonly at: number
  readonly run: readonly Line[]
  /** The line's place in the run. */
  readonly place: number
  /** Whether the run looks like the cells of a table. */
  readonly inTable: boolean
  /** The line before the run, and the line after it, captions aside. */
  readonly above: Line | undefined
  readonly below: Line | undefined
  /** The line after this one, captions aside. */
  readonly next: Line | undefined
  /** Whether the line after this one was found to be a heading. */
  readonly aboveHeading: boolean
  readonly article: Survey
}

const CAPITAL = /^[\p{P}\p{S}\p{N}\s]*\p{Lu}/u
const SHORTEST_ENTRY = 5
const LABEL = /^[^:：]{2,30}[:：](?=.)/

/** What is known of an article before any heading was found. */
export function surveyArticle(lines: readonly Line[]): Survey {
  const counts = new Map<string, number>()
  const count = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const { role, text } of lines) {
    if (role !== 'short') continue
    count(text)
    const label = LABEL.exec(text)?.[0]
    if (label !== undefined) count(label)
  }
  const gapped = lines.filter((line) => line.gap).length > lines.length * 0.6
  const paragraphs = lines.filter((line) => line.role === 'running')
  const capitals = paragraphs.filter((line) => CAPITAL.test(line.text)).length >= paragraphs.length / 2
  return { counts, gapped, capitals, ...findSeries(lines), ...findContents(lines), style: styleOf([]) }
}

/** What some headings have in common; of less than three, nothing. */
export function styleOf(headings: readonly Line[]): Style {
  const words = headings.map((line) => line.words).sort((a, b) => a - b)
  const several = headings.filter((line) => line.words > 2)
  const titled = several.filter((line) => isTitleCase(line.text)).length
  return {
    titleCase: several.length > 2 && titled >= several.length * 0.75,
    words: headings.length > 2 ? (words[Math.floor(words.length / 2)] ?? 10) : 10,
  }
}

/** The lines that are numbered one after the other with other text in between: not the items of a list. */
function findSeries(lines: readonly Line[]): Pick<Survey, 'series' | 'firstOfSeries' | 'lastOfSeries'> {
  const last = new Map<string, { readonly value: number; readonly at: number }>()
  const series = new Set<number>()
  for (const [at, line] of lines.entries()) {
    const number = line.kind === 'line' && line.role === 'short' ? readNumber(line.text) : undefined
    if (number === undefined) continue
    const before = last.get(number.style)
    if (before && number.value === before.value + 1 && at > before.at + 1) series.add(before.at).add(at)
    last.set(number.style, { value: number.value, at })
  }
  const places = [...series].sort((a, b) => a - b)
  return { series, firstOfSeries: places[0] ?? 0, lastOfSeries: places.at(-1) ?? 0 }
}

/** Lines that are said twice, first among other short lines, then above text: a table of contents and its headings. */
function findContents(lines: readonly Line[]): Pick<Survey, 'contents' | 'listed'> {
  const places = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    if (line.role === 'running' || line.size < SHORTEST_ENTRY) continue
    const key = bare(line.text)
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  const isShort = (at: number) => lines[at]?.role === 'short'
  const isTwice = (at: number) => places.get(bare(lines[at]?.text ?? ''))?.length === 2
  const entries = [...places.values()].flatMap(([first = 0, second = 0, ...more]) =>
    second > 0 &&
    more.length === 0 &&
    (isShort(first - 1) || isShort(first + 1)) &&
    lines[second + 1] &&
    (!isShort(second + 1) || isTwice(second + 1))
      ? [{ first, second }]
      : [],
  )
  const found = entries.length > 1 ? entries : []
  return {
    contents: new Set(found.map(({ first }) => first)),
    listed: new Set(found.map(({ second }) => second)),
  }
}

/** Whether a run is more likely the cells of a table: many short ones, figures, and cells that are said again. */
export function isTable(run: readonly Line[], counts: Survey['counts']): boolean {
  if (run.length <= 5 || run.filter((line) => line.words <= 2).length <= run.length * 0.6) return false
  return run.filter((line) => isFigure(line) || (counts.get(line.text) ?? 0) > 1).length > 1
}

/** Whether a line is a cell of a table, not the heading right above it or right below its figures. */
export function isCell(line: Line, setting: Setting): boolean {
  return setting.inTable && !(setting.place === 0 && line.words > 2) && !isBelowTable(line, setting)
}

/** Whether a line comes right after the last cell of a table, which is a figure. */
export function isBelowTable(line: Line, setting: Setting): boolean {
  const before = setting.run[setting.place - 1]
  return setting.inTable && isLast(setting) && before !== undefined && isFigure(before) && !isFigure(line)
}

/** Whether a line is the last of the short lines it stands among. */
export function isLast({ place, run }: Setting): boolean {
  return place === run.length - 1
}

/** Whether a line is the first of several short ones, which nothing announced: the heading of a list. */
export function opensList(line: Line, setting: Setting): boolean {
  const { place, run, above, below } = setting
  if (place > 0 || run.length < 3 || above?.announces === true || below === undefined) return false
  const figures = run.filter(({ text }) => /\d/.test(text)).length
  return line.words >= 2 || (isShorter(line, setting) && figures * 2 < run.length)
}

/** Whether a line stands by itself above a paragraph that is long enough to be no item of a list. */
export function isAloneAboveText({ run, next }: Setting): boolean {
  return run.length === 1 && next !== undefined && next.role === 'running' && next.size >= 150
}

/** Whether a line has a label before a colon, and so has the line above or below it: entries, not headings. */
export function isLabelledAlike({ text }: Line, { run, place, next }: Setting): boolean {
  return LABEL.test(text) && [run[place - 1], next].some((other) => LABEL.test(other?.text ?? ''))
}

/** Whether a line at an end of its run has half the words of those next to it, as the heading of a list has. */
export function isShorter(line: Line, setting: Setting): boolean {
  const { run, place } = setting
  if (run.length < 3 || (place > 0 && !isLast(setting))) return false
  const others = place === 0 ? run.slice(1, 4) : run.slice(-4, -1)
  return line.words * 2 <= others.reduce((sum, other) => sum + other.words, 0) / others.length
}

/** Whether the two lines above end alike and have about as many words, as the items of a list do. */
export function isAlike(line: Line, setting: Setting): boolean {
  const { run, place } = setting
  if (run.length < 3 || place < 2 || isShorter(line, setting)) return false
  const near = (other: Line) => Math.abs(other.words - line.words) <= Math.max(1, line.words / 3)
  return run.slice(place - 2, place).every((other) => other.end === line.end && near(other))
}

/** Whether a line starts with an emoji, and the lines around it don't. */
export function hasOwnPicture({ text }: Line, { run, place, next }: Setting): boolean {
  const starts = (other: string | undefined) => /^\p{Extended_Pictographic}/u.test(other ?? '')
  return starts(text) && !starts(run[place - 1]?.text) && !starts(next?.text)
}

/** Whether a line is said more than twice, or the label that it starts with is. */
export function isRepeated({ text }: Line, { article: { counts } }: Setting): boolean {
  return (counts.get(text) ?? 0) > 2 || (counts.get(LABEL.exec(text)?.[0] ?? '') ?? 0) > 2
}

/** Whether a line says the line above and some more, as the caption of a picture below a heading does. */
export function repeatsAbove(line: Line, { run, place }: Setting): boolean {
  const above = bare(run[place - 1]?.text ?? '')
  return above !== '' && bare(line.text) !== above && bare(line.text).includes(above)
}

/** Whether a line without a number stands among the numbered headings of an article. */
export function isBetweenNumbers({ at, article: { series, firstOfSeries, lastOfSeries } }: Setting): boolean {
  return series.size > 2 && at > firstOfSeries && at < lastOfSeries && !series.has(at)
}

function isFigure(line: Line): boolean {
  return letterShare(line.text) < 0.3
}
