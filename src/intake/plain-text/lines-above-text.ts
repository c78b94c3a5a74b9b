import { isNavigation } from '../boilerplate/leading.ts'
import { isProse, kindOf } from '../boilerplate/line-kind.ts'
import { isBylineOrDate, mentionsByline } from '../byline/byline.ts'
import { comparisonKey, endingOf, roughColumns } from '../line-metrics.ts'
import type { Block } from './block.ts'
import { isPath, LONGEST_BYLINE, stepsOf } from './title.ts'

// Where the text of a web page starts, and what each line above it looks like.

/** So many lines show whether a paragraph is one of several, and so many of them are enough. */
const LINES_OF_TEXT = 10
const ENOUGH_PARAGRAPHS = 3
/** A notice stands among so many entries of menus. */
const ENTRIES_PER_NOTICE = 5

/** Returns the lines above the text, which is denser than the notices among menus are; none where there is no text. */
export function linesAboveText(blocks: readonly Block[]): readonly HeaderLine[] {
  const areText = blocks.map(isParagraph)
  const counts = areText.map((isText, index) =>
    isText ? areText.slice(index, index + LINES_OF_TEXT).filter(Boolean).length : 0,
  )
  const enough = Math.min(ENOUGH_PARAGRAPHS, Math.max(...counts, 1) / 2)
  const start = Math.max(
    counts.findIndex((count) => count >= enough),
    0,
  )
  const lines = blocks.slice(0, start).map(readLine)
  const notices = areText.slice(0, start).filter(Boolean).length
  const isHeader = lines.filter(isMenuLine).length >= notices * ENTRIES_PER_NOTICE
  return isHeader ? lines : lines.slice(0, areText.indexOf(true))
}

/** Whether a block is a paragraph. Titles of two sentences end without a stop. */
function isParagraph({ kind, text }: Block): boolean {
  if ((kind !== 'paragraph' && kind !== 'item') || !isProse(text)) return false
  const isOpen = endingOf(text) === 'open' && text.length <= LONGEST_BYLINE
  return !isOpen && kindOf(text) === undefined && !isBylineOrDate(text)
}

/** So much of the text shows what it is about: paragraphs, and UTF-16 units of each. */
const PARAGRAPHS = 4
const MOST_TEXT = 1000

/** Returns the comparison key of the first paragraphs. */
export function textOf(blocks: readonly Block[]): string {
  const paragraphs = blocks.filter(isParagraph).slice(0, PARAGRAPHS)
  return comparisonKey(paragraphs.map(({ text }) => text.slice(0, MOST_TEXT)).join(' '))
}

/** A line above the text. */
export type HeaderLine = {
  readonly block: Block
  readonly columns: number
  readonly text: string
  /** The comparison key, of a path that of its last step. */
  readonly key: string
  /** Whether it could stand in a menu, whether it is a link or a button of pages, and whether it surely stands in a menu. */
  readonly isEntry: boolean
  readonly isLink: boolean
  readonly isNavigation: boolean
  /** Whether it is known to be something else than a title. */
  readonly isOther: boolean
  /** Whether it says who wrote the article, or when. */
  readonly isByline: boolean
}

/** The widest entry of a menu (columns). */
const LONGEST_ENTRY = 30

/** Returns how a block looks as a line above the text. */
export function readLine(block: Block): HeaderLine {
  const { kind, text } = block
  const columns = roughColumns(text.slice(0, LONGEST_BYLINE + 1))
  const boilerplate = kindOf(text)
  const isOpen = endingOf(text) === 'open'
  const isLink = isNavigation(text)
  // Buttons stand below titles, too.
  const isButton = boilerplate === 'button' || boilerplate === 'action'
  const isShort = (kind === 'paragraph' || kind === 'item') && columns <= LONGEST_ENTRY
  return {
    block,
    columns,
    text,
    key: keyOf(text),
    isEntry: isShort && boilerplate === undefined && isOpen && !/\d/.test(text) && !isBylineOrDate(text),
    isLink,
    isNavigation: isLink && !isButton,
    isOther: boilerplate !== undefined || isLink || isPath(text),
    isByline: mentionsByline(text),
  }
}

/** Whether a line stands in a menu: it is known to, or is short and glued to the line above it. */
export function isMenuLine({ isEntry, isNavigation, block }: HeaderLine): boolean {
  return isNavigation || (isEntry && !block.hasGap)
}

/** Returns the comparison key of a line, of a path that of its last step. */
function keyOf(text: string): string {
  return comparisonKey(isPath(text) ? (stepsOf(text).at(-1) ?? '') : text.slice(0, LONGEST_BYLINE + 1))
}
