import { isBylineOrDate, mentionsByline } from '../byline/byline.ts'
import { findDate } from '../byline/dates.ts'
import { isPersonName } from '../byline/names.ts'
import { comparisonKey, endingOf, isTitleCase, roughColumns } from '../line-metrics.ts'
import { sectionNames } from '../vocabulary/section-names.ts'
import type { Block } from './block.ts'

// Which line is the title of a plain text, and which of those around it only say whose text it is.

/** A longer line is no title (columns), and a longer one no byline (UTF-16 units). */
const LONGEST_TITLE = 200
const LONGEST_BYLINE = 160
/** So many lines above a title may say something else, and so many under it may be its byline. */
const LINES_ABOVE_TITLE = 6
const LINES_UNDER_TITLE = 16
/** So many lines show whether dates belong to the byline or divide the text. */
export const LINES_WITH_DATES = 40

/** An address: `https://a.example/b`, `a.example`, or a path such as `/news/bells`. */
const ADDRESS = /^(?:https?:\/\/\S+|(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}(?:\/\S*)?|\/[\w-]+\/[\w./-]*)$/i
/** What parts an article's title from the name of its site. */
const SITE_SEPARATOR = /\s[|·–—»-]\s/
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i

/**
 * Returns the index of the block that is the title, `start` or a few lines below it: an address, a date, the name of the
 * site may stand above.
 */
export function findTitle(blocks: readonly Block[], start: number): number {
  const below = blocks.slice(start, start + LINES_ABOVE_TITLE)
  const first = below.findIndex(({ text }) => !isAboveTitle(text))
  const title = start + Math.max(first, 0)
  if (!canBeTitle(blocks[title]) || (first > 0 && isDivided(blocks.slice(title)))) return start
  return isSiteName(blocks, title) ? title + 1 : title
}

/** Whether more dates follow below a title and its byline, as in a diary. */
function isDivided([, ...blocks]: readonly Block[]): boolean {
  const lines = blocks.slice(0, LINES_WITH_DATES).map(({ text }) => text)
  const text = lines.findIndex((line) => !isBylineOrDate(line))
  return lines.slice(Math.max(text, 0)).some((line) => isBylineOrDate(line) && findDate(line) !== undefined)
}

/** Whether a line says where or when an article was printed: it may stand above the title. */
function isAboveTitle(line: string): boolean {
  return (line.length <= LONGEST_BYLINE && ADDRESS.test(line)) || isBylineOrDate(line)
}

/** Whether a block is short enough for a title. */
export function isTitle({ kind, text }: Block): boolean {
  const start = text.slice(0, LONGEST_TITLE + 1)
  return (kind === 'paragraph' || kind === 'underlined') && roughColumns(start) <= LONGEST_TITLE
}

function canBeTitle(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    isTitle(block) &&
    block.text.length <= LONGEST_BYLINE &&
    endingOf(block.text) !== 'sentence'
  )
}

/** Whether a block is the site's name: the title right below it ends in that too, or the copyright names it. */
function isSiteName(blocks: readonly Block[], index: number): boolean {
  const name = comparisonKey(blocks[index]?.text.slice(0, LONGEST_BYLINE) ?? '')
  const next = blocks[index + 1]
  if (name.length < 4 || !canBeTitle(next) || mentionsByline(next?.text ?? '')) return false
  return blocks.slice(index + 1).some(({ text }) => namesSite(text, name))
}

function namesSite(line: string, name: string): boolean {
  if (line.length > LONGEST_BYLINE) return false
  if (COPYRIGHT.test(line)) return comparisonKey(line).includes(name)
  return (
    SITE_SEPARATOR.test(line) &&
    line
      .split(SITE_SEPARATOR)
      .slice(1)
      .some((part) => comparisonKey(part) === name)
  )
}

/** Returns how many of the blocks below a title may be its byline: the few before a list, a quote or a long paragraph. */
export function countUnderTitle(blocks: readonly Block[]): number {
  const first = blocks.slice(0, LINES_UNDER_TITLE)
  const text = first.findIndex(({ kind, text }) => kind !== 'paragraph' || text.length > LONGEST_BYLINE)
  return text < 0 ? first.length : text
}

/** Whether a line says a title again, whatever its punctuation. */
export function repeatsTitle(line: string, title: string): boolean {
  const key = comparisonKey(line)
  return line === title || (key !== '' && key === comparisonKey(title))
}

/**
 * Whether a line under a title only says who or when, and so is no heading. A name by itself is told from a heading by
 * the article's other headings.
 */
export function isUnderTitle(line: string, headings: readonly string[]): boolean {
  if (sectionNames.has(comparisonKey(line))) return false
  const others = headings.filter((heading) => heading !== line && heading.includes(' '))
  const isName = isPersonName(line) && !others.some(isTitleCase)
  return mentionsByline(line) || isName
}
