import { isBreadcrumb, isNavigation } from '../boilerplate/leading.ts'
import { isProse, kindOf } from '../boilerplate/line-kind.ts'
import { isBylineOrDate, mentionsByline } from '../byline/byline.ts'
import { comparisonKey, endingOf, roughColumns } from '../line-metrics.ts'
import type { Block } from './block.ts'
import { canBeTitle, isPath, LONGEST_BYLINE, stepsOf } from './title.ts'

// What a web page has above the title of its article: the site's name, menus, the path to the page. Menus say anything,
// so it isn't the header that is looked for, but the title: of the lines above the text, the one that most speaks for.

/** No title is looked for below so many lines, and its words in no more text than this (UTF-16 units). */
const MOST_LINES = 250
const MOST_TEXT = 2000

/** Returns how many blocks at the start are a site's header; 0 where none is, or no line below it is surely the title. */
export function countSiteHeader(blocks: readonly Block[]): number {
  const head = blocks.slice(0, MOST_LINES)
  const end = head.findIndex(isArticleText)
  const lines = head.slice(0, Math.max(end, 0))
  const menu = findMenu(lines)
  if (menu === undefined) return 0
  const text = blocks.slice(end, end + 2).map(({ text }) => text.slice(0, MOST_TEXT))
  const surroundings = { lines, keys: lines.flatMap(keysOf), text: comparisonKey(text.join(' ')) }
  const weights = lines.map((line, index) => weigh(line, index, surroundings))
  const most = Math.max(...weights)
  const best = weights.indexOf(most)
  const title = weights.findIndex(
    (weight, index) => index >= best - LINES_TO_SUBTITLE && weight >= most - MARGIN,
  )
  return most >= THRESHOLD && title > menu ? title : 0
}

/** Whether a block is the article's: a title stands above it. */
function isArticleText({ kind, text }: Block): boolean {
  if (kind === 'paragraph' || kind === 'item')
    return isSentence(text) && kindOf(text) === undefined && !isBylineOrDate(text)
  return kind !== 'bold'
}

/** Titles of two sentences end without a stop. */
function isSentence(text: string): boolean {
  return isProse(text) && (endingOf(text) !== 'open' || text.length > LONGEST_BYLINE)
}

/** So many short lines together are a menu; where menus are known to say two of them, fewer are. */
const SHORTEST_MENU = 6
const SHORTEST_KNOWN_MENU = 3
/** So many short lines are a menu even with empty ones and a few longer ones among them. */
const LONG_MENU = 10
const MENU_SHARE = 0.8
/** Columns. */
const LONGEST_ENTRY = 30

/** Returns the index from which on lines are surely below the start of a menu or a path; undefined where none is. */
function findMenu(lines: readonly Block[]): number | undefined {
  const startsKnown = isKnown(lines[0]?.text ?? '')
  const firstGap = lines.findIndex(({ hasGap }, index) => index > 0 && hasGap)
  let entries = 0
  let navigation = 0
  const index = lines.findIndex((line, index) => {
    if (isEntry(line)) entries++
    // Buttons stand below titles, too.
    if (startsKnown ? isKnown(line.text) : isNavigation(line.text) && !isButton(line.text)) navigation++
    const isMenu =
      (entries >= SHORTEST_MENU && entries > index && index < firstGap) ||
      (entries >= LONG_MENU && entries >= (index + 1) * MENU_SHARE)
    const isKnownMenu = navigation > 1 && index + 1 >= SHORTEST_KNOWN_MENU
    return isMenu || isKnownMenu || isBreadcrumb(line.text) || isPath(line.text)
  })
  return index < 0 ? undefined : index
}

function isKnown(line: string): boolean {
  return isNavigation(line) || kindOf(line) !== undefined
}

function isButton(line: string): boolean {
  const kind = kindOf(line)
  return kind === 'button' || kind === 'action'
}

/** Whether a line may stand in a menu: a line of a poem or of a list of dates doesn't. */
function isEntry({ kind, text }: Block): boolean {
  const isShort = (kind === 'paragraph' || kind === 'item') && roughColumns(text) <= LONGEST_ENTRY
  return isShort && endingOf(text) === 'open' && !/\d/.test(text) && !isBylineOrDate(text)
}

/** The lines above the text, the comparison keys of them and of the last steps of paths, and that of the text. */
type Surroundings = {
  readonly lines: readonly Block[]
  readonly keys: readonly string[]
  readonly text: string
}

function keysOf({ text }: Block): readonly string[] {
  const last = stepsOf(text).at(-1) ?? ''
  return last === text ? [comparisonKey(text)] : [comparisonKey(last)]
}

/** A title weighs so much. A line that weighs hardly less than one right below it is it: a subtitle is as long. */
const THRESHOLD = 3
const MARGIN = 1
const LINES_TO_SUBTITLE = 3
/** Columns that count as one, and columns from which on more don't count. */
const COLUMNS_PER_WEIGHT = 15
const MOST_COLUMNS = 45
/** The byline stands at most so many lines below the title. */
const LINES_TO_BYLINE = 6
/** A copy that starts with its title has menus, too. */
const FIRST_LINE = 1.5
/** A shorter comparison key may occur by chance. */
const SHORTEST_KEY = 6

/** Returns what speaks for a line being the title: length, gaps, a byline below, that it or its words are said again. */
function weigh(block: Block, index: number, { lines, keys, text }: Surroundings): number {
  if (!canBeTitle(block) || isOther(block.text)) return 0
  const columns = roughColumns(block.text)
  const key = comparisonKey(block.text)
  const next = lines[index + 1]
  const isAbove = next === undefined || next.hasGap
  const isAgain = key.length >= SHORTEST_KEY && keys.indexOf(key) !== keys.lastIndexOf(key)
  const below = lines.slice(index + 1, index + 1 + LINES_TO_BYLINE)
  const isInMenu = !block.hasGap && !isAbove && columns <= LONGEST_ENTRY && isEntry(next)
  return (
    Math.min(columns, MOST_COLUMNS) / COLUMNS_PER_WEIGHT +
    (below.some((line) => mentionsByline(line.text)) ? 2 : 0) +
    (isAgain ? Math.min(columns / COLUMNS_PER_WEIGHT, 2) : 0) +
    Math.min(countShared(block.text, text), 3) +
    (index === 0 ? FIRST_LINE : 0) +
    (block.hasGap ? 1 : 0) +
    (isAbove ? 1 : 0) -
    (isInMenu ? 3 : 0)
  )
}

/** Longer words, or two Chinese or Japanese characters: so much of one is compared, since endings differ. */
const WORDS = /[\u3041-\u318f\u3400-\u9fff]{2}|(?:(?![\u3041-\u318f\u3400-\u9fff])[\p{L}\p{M}\p{N}]){4,6}/gu

/** Returns how many longer words of a line a comparison key has, too. */
function countShared(line: string, key: string): number {
  const words = new Set(line.toLowerCase().match(WORDS) ?? [])
  return [...words].filter((word) => key.includes(comparisonKey(word))).length
}

/** Whether a line is known to be something else. */
function isOther(line: string): boolean {
  return isKnown(line) || isPath(line) || isBylineOrDate(line)
}
