import { isNavigation } from '../boilerplate/leading.ts'
import { isBylineOrDate } from '../byline/byline.ts'
import { comparisonKey, endingOf } from '../line-metrics.ts'
import { kickers } from '../vocabulary/kickers.ts'
import type { Block } from './block.ts'
import { isQuotation, toLine } from './headings/line.ts'
import { type HeaderLine, isMenuLine, keyOf, linesAboveText, textOf } from './lines-above-text.ts'
import { isAboveTitle, isPath, isSentence, isTitle, LONGEST_BYLINE, withoutSite } from './title.ts'

// What a web page has above the title of its article: the site's name, menus, the path to the page, notices. Menus say
// anything, so it isn't the header that is looked for, but the title: of the lines above the text, the one that most
// speaks for.

/** No title is looked for below so many lines. */
const MOST_LINES = 400

/** Returns how many blocks at the start are a site's header; 0 where none is, or no line below it is surely the title. */
export function countSiteHeader(blocks: readonly Block[]): number {
  const head = blocks.slice(0, MOST_LINES)
  const lines = linesAboveText(head)
  const below = findBelowWindowTitle(lines)
  if (below > 0) return below
  const counts = new Map<string, number>()
  for (const key of head.map(({ text }) => keyOf(text))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const above = { lines, columns: medianColumns(lines), text: textOf(head.slice(lines.length)), counts }
  const weights = lines.map((line, index) => (isCandidate(line) ? weigh(line, index, above) : 0))
  const most = Math.max(...weights)
  const best = weights.indexOf(most)
  // What stands around a title is no header: dates, the kind of the text.
  if (most < THRESHOLD || lines.slice(0, best).every(({ text }) => isAboveTitle(text))) return 0
  const margin = lines[best]?.block.hasGap ? MARGIN : MARGIN_TO_NEXT
  return isSubtitle(lines, best) || (weights[best - 1] ?? 0) >= most - margin ? best - 1 : best
}

/** Returns the index of the title that the first line says too, with the name of the site; 0 where none does. */
function findBelowWindowTitle(lines: readonly HeaderLine[]): number {
  const title = withoutSite(lines[0]?.text.slice(0, LONGEST_BYLINE) ?? '') ?? ''
  if (title.length < SHORTEST_KEY) return 0
  return Math.max(
    lines.findIndex(({ text }) => text === title),
    0,
  )
}

/** Columns from which on a line is rather a subtitle. */
const LONG_TITLE = 70

/** Whether a long line has one above that stands apart from a menu, or below the kind of the text. */
function isSubtitle(lines: readonly HeaderLine[], index: number): boolean {
  const [menu, title, subtitle] = lines.slice(Math.max(index - 2, 0), index + 1)
  if (menu === undefined || title === undefined || subtitle === undefined) return false
  const isBelowHeader = isMenuLine(menu) || kickers.has(menu.key)
  const isApart = title.block.hasGap && subtitle.block.hasGap && isBelowHeader
  return isApart && subtitle.columns >= LONG_TITLE && isCandidate(title)
}

function medianColumns(lines: readonly HeaderLine[]): number {
  const columns = lines.map((line) => line.columns).sort((a, b) => a - b)
  return columns[Math.floor(columns.length / 2)] ?? 0
}

/** Whether a line may be the title. */
function isCandidate({ block, text, isOther }: HeaderLine): boolean {
  if (isOther || isBylineOrDate(text) || !isTitle(block) || text.length > LONGEST_BYLINE) return false
  const ending = endingOf(text)
  if (ending === 'comma' || ending === 'colon' || isSentence(text)) return false
  // A title may be what somebody says, who speaks nowhere else above the text.
  return isQuotation(text) || toLine(block, LONGEST_BYLINE).role !== 'aside'
}

/** Whether lines are what a site has beside its name: to log in, to subscribe, a path. */
function isBar(lines: readonly HeaderLine[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(({ text }) => isNavigation(text)) &&
    lines.some((line) => line.isNavigation)
  )
}

/** Whether the first line is the name of a site, with a bar below. */
function hasBar(lines: readonly HeaderLine[]): boolean {
  const end = lines.findIndex(({ text }, index) => index > 0 && !isNavigation(text))
  return isBar(lines.slice(1, Math.max(end, 1)))
}

/** Whether a path above a line ends in it. */
function endsPath({ key }: HeaderLine, above: readonly HeaderLine[]): boolean {
  return key.length >= SHORTEST_KEY && above.some((other) => other.key === key && isPath(other.text))
}

/** The lines above the text, the median of their columns, and the comparison key of the text. */
type Surroundings = {
  readonly lines: readonly HeaderLine[]
  readonly columns: number
  readonly text: string
  /** How often each comparison key occurs, in the text and above it. */
  readonly counts: ReadonlyMap<string, number>
}

/** A title weighs so much, and hardly less than the subtitle, which may stand right below. */
const THRESHOLD = 3.5
const MARGIN = 1
const MARGIN_TO_NEXT = 1.5
/** Columns that count as one, and columns from which on more don't count. */
const COLUMNS_PER_WEIGHT = 15
const MOST_COLUMNS = 45
/** Columns beyond those of a long title that count as one less. */
const COLUMNS_PER_EXCESS = 30
/** The byline stands at most so many lines below the title. */
const LINES_TO_BYLINE = 6
/** A shorter comparison key may occur by chance. */
const SHORTEST_KEY = 6
/** More words that the text has, too, don't count. */
const MOST_SHARED = 3
/** A longer line (columns) stands out among entries of menus. */
const SHORT_TITLE = 24
/** So many unknown lines between a line and the text count as one, and more than so many don't count. */
const UNKNOWN_PER_WEIGHT = 8
const MOST_UNKNOWN = 12

/** What a line has that speaks for it being the title, and the weights of that. */
function weigh(line: HeaderLine, index: number, surroundings: Surroundings): number {
  const { lines, columns, text } = surroundings
  const above = lines.slice(0, index)
  const below = lines.slice(index + 1)
  const width = Math.min(line.columns, MOST_COLUMNS) / COLUMNS_PER_WEIGHT
  return (
    width +
    Math.min(countShared(line.text, text), MOST_SHARED) +
    (isSaidAgain(line, surroundings) ? Math.min(width, 2) : 0) +
    (below.slice(0, LINES_TO_BYLINE).some(({ isByline }) => isByline) ? 2 : 0) +
    (index === 0 && !hasBar(lines) ? 4.5 : 0) +
    (index === 1 && above[0]?.isOther ? 1.5 : 0) +
    (isPath(above.at(-1)?.text ?? '') ? 2 : 0) +
    (endsPath(line, above) ? 3 : 0) +
    (isSureMenu(above) ? 2 : 0) +
    (line.block.hasGap ? 0.5 : 0) +
    (line.columns >= Math.max(columns * 2, SHORT_TITLE) ? 0.5 : 0) +
    (isAboveSubtitle(line, below[0]) ? 1 : 0) -
    (endingOf(line.text) === 'sentence' ? 4.5 : 0) -
    Math.max(line.columns - LONG_TITLE, 0) / COLUMNS_PER_EXCESS -
    Math.min(below.filter(isUnknown).length, MOST_UNKNOWN) / UNKNOWN_PER_WEIGHT
  )
}

/** Whether another line says the same, and isn't one of several such: an entry of the contents, a menu shown twice. */
function isSaidAgain(line: HeaderLine, { lines, counts }: Surroundings): boolean {
  if (line.key.length < SHORTEST_KEY || counts.get(line.key) === 1) return false
  return lines.some((other, index) => {
    const next = lines[index + 1]
    return other !== line && other.key === line.key && (next === undefined || counts.get(next.key) === 1)
  })
}

/** So many short lines are a menu. */
const LONG_MENU = 6

/** Whether lines have one that is known to stand in menus, or several short ones together. */
function isSureMenu(lines: readonly HeaderLine[]): boolean {
  return (
    lines.some(({ isNavigation }) => isNavigation) ||
    lines.filter(({ isEntry }) => isEntry).length >= LONG_MENU
  )
}

/** Whether a longer line goes on right below. */
function isAboveSubtitle({ columns }: HeaderLine, next: HeaderLine | undefined): boolean {
  if (next === undefined || next.isOther || next.isByline || next.columns <= columns) return false
  return !next.block.hasGap || endingOf(next.text) === 'sentence'
}

/** Whether nothing tells why a line would stand between the title and the text. */
function isUnknown({ isOther, isByline, text }: HeaderLine): boolean {
  return !isOther && !isByline && endingOf(text) !== 'sentence'
}

/** Longer words, or two Chinese or Japanese characters: so much of one is compared, since endings differ. */
const WORDS = /[\u3041-\u318f\u3400-\u9fff]{2}|(?:(?![\u3041-\u318f\u3400-\u9fff])[\p{L}\p{M}\p{N}]){4,6}/gu

/** Returns how many longer words of a line a comparison key has, too. */
function countShared(line: string, key: string): number {
  const words = new Set(line.toLowerCase().match(WORDS) ?? [])
  return [...words].filter((word) => key.includes(comparisonKey(word))).length
}
