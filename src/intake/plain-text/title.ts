import { union } from '../../text/expressions.ts'
import { countLeadingBoilerplate } from '../boilerplate/leading.ts'
import { COPYRIGHT } from '../boilerplate/line-kind.ts'
import { isBylineOrDate, mentionsByline } from '../byline/byline.ts'
import { findDate } from '../byline/dates.ts'
import { isPersonName } from '../byline/names.ts'
import { comparisonKey, endingOf, isTitleCase, roughColumns } from '../line-metrics.ts'
import { kickers } from '../vocabulary/kickers.ts'
import { sectionNames } from '../vocabulary/section-names.ts'
import type { Block } from './block.ts'
import { readNumber } from './numbering.ts'

// Which line is the title of a plain text, and which of those around it only say whose text it is.

/** A longer line is no title (columns), and a longer one no byline (UTF-16 units). */
const LONGEST_TITLE = 200
export const LONGEST_BYLINE = 160
/** A line of more UTF-16 units that ends a sentence is text. */
const LONGEST_LINE = 60
/** So many lines above a title may say something else, and so many under it may be its byline. */
export const LINES_ABOVE_TITLE = 6
const LINES_UNDER_TITLE = 16
/** So many lines show whether dates belong to the byline or divide the text. */
export const LINES_WITH_DATES = 40

/** An address, such as `https://a.example/b`, `www.a.example`, `a.com`, `/news/bells`; `Node.js` is none. */
const ADDRESS = union(
  /^(?:https?:\/\/|www\.)\S+$/,
  /^(?:[\w-]+\.)+(?:(?:com|org|net|info)\/?|[a-z]{2,}\/\S+)$/,
  /^\/[\w-]+\/[\w./-]*$/,
)
const HAS_WORDS = /[\p{L}\p{N}]/u
/** What parts an article's title from the name of its site. */
const SITE_SEPARATOR = /\s[|·–—»-]\s/
/** What parts a date from the part of the paper above a title. */
const COLUMN_SEPARATOR = /\s[|·•]\s/
const PATH_SEPARATOR = /\s[/>›»→]\s/
/** A shorter comparison key may occur by chance. */
const SHORTEST_SITE_NAME = 6

/**
 * Returns the index of the block that is the title, the first or a few lines below it: an address, a date, the name of the
 * site may stand above. `boilerplate` is what was left out: the copyright notice there names the site.
 */
export function findTitle(blocks: readonly Block[], boilerplate: readonly string[]): number {
  const first = blocks.slice(0, LINES_ABOVE_TITLE).findIndex(({ text }) => !isAboveTitle(text))
  const index = Math.max(first, 0)
  if (!canBeTitle(blocks[index]) || hasOtherDate(blocks.slice(0, index), blocks.slice(index + 1))) return 0
  const next = index + 1 + countLeadingBoilerplate(blocks.slice(index + 1).map(({ text }) => text))
  const others = [...blocks.slice(index + 1).map(({ text }) => text), ...boilerplate]
  const isSite = isSiteName(blocks[index]?.text ?? '', others)
  return isSite && canBeTitle(blocks[next]) && !mentionsByline(blocks[next]?.text ?? '') ? next : index
}

/** Whether a date below differs from that above a title, as in a diary. */
function hasOtherDate(above: readonly Block[], below: readonly Block[]): boolean {
  const dates = above.map(dateOf).filter(Boolean)
  const others = below.slice(0, LINES_WITH_DATES).map(dateOf).filter(Boolean)
  return dates.length > 0 && others.some((date) => !dates.includes(date))
}

function dateOf({ text }: Block): string | undefined {
  return isBylineOrDate(text) ? findDate(text) : undefined
}

/** Whether a line may stand above a title: a rule, where or when an article was printed, what kind of text it is. */
export function isAboveTitle(line: string): boolean {
  if (line.length > LONGEST_BYLINE) return false
  if (!HAS_WORDS.test(line)) return true
  if ((!line.includes(' ') && ADDRESS.test(line)) || kickers.has(comparisonKey(line))) return true
  return isPath(line) || line.split(COLUMN_SEPARATOR).some(isBylineOrDate)
}

/** Whether a line is the steps to a page, as in `News / Coast / Bells`. */
export function isPath(line: string): boolean {
  const steps = stepsOf(line)
  return (
    steps.length > 2 && !steps.includes('') && steps.slice(0, -1).every((step) => roughColumns(step) <= 30)
  )
}

/** Returns the steps of a path; a line that is none as it is. */
export function stepsOf(line: string): readonly string[] {
  return line.length > LONGEST_BYLINE ? [line] : line.split(PATH_SEPARATOR)
}

/** Whether a block has words, and is short enough for a title. */
export function isTitle({ kind, text }: Block): boolean {
  const start = text.slice(0, LONGEST_TITLE + 1)
  const isShort = roughColumns(start) <= LONGEST_TITLE
  return ['paragraph', 'heading', 'bold'].includes(kind) && isShort && HAS_WORDS.test(start)
}

/** Whether a block is short enough for a title, and ends as titles do. */
function canBeTitle(block: Block | undefined): block is Block {
  return (
    block !== undefined &&
    isTitle(block) &&
    block.text.length <= LONGEST_BYLINE &&
    endingOf(block.text) !== 'sentence'
  )
}

/** Whether a line is the site's name: the title of another page ends in that too, or the copyright notice has it. */
function isSiteName(line: string, others: readonly string[]): boolean {
  const name = comparisonKey(line)
  if (name.length < SHORTEST_SITE_NAME) return false
  const namesSite = (text: string) =>
    COPYRIGHT.test(text) ? comparisonKey(text).includes(name) : comparisonKey(siteOf(text)) === name
  return others.some((text) => text.length <= LONGEST_BYLINE && namesSite(text))
}

/** Returns the name of the site that a title ends in. */
function siteOf(title: string): string {
  return SITE_SEPARATOR.test(title) && !isPath(title) ? (title.split(SITE_SEPARATOR).at(-1) ?? '') : ''
}

/**
 * Returns how many of the blocks below a title may be its byline: the few before a list, a quote or a long paragraph. Of
 * shorter ones, the first may sum the article up.
 */
export function countUnderTitle(blocks: readonly Block[]): number {
  const first = blocks.slice(0, LINES_UNDER_TITLE)
  const isBody = ({ kind, text }: Block) => kind !== 'paragraph' || text.length > LONGEST_BYLINE
  const body = first.findIndex(isBody)
  const [, secondSentence = first.length] = [...first.keys()].filter((index) =>
    isSentence(first[index]?.text),
  )
  return Math.min(body < 0 ? first.length : body, secondSentence)
}

/** Whether a line is too long for a title that ends as a sentence does. */
export function isSentence(text = ''): boolean {
  return text.length > LONGEST_LINE && endingOf(text) === 'sentence'
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
export function namesAuthorOrDate(line: string, headings: readonly string[]): boolean {
  if (isBylineOrDate(line) && headings.some((heading) => heading !== line && isBylineOrDate(heading)))
    return false
  if (kickers.has(comparisonKey(line))) return true
  if (sectionNames.has(comparisonKey(line)) || readNumber(line)?.kind === 'part') return false
  const others = headings.filter((heading) => heading !== line && heading.includes(' '))
  return mentionsByline(line) || (isPersonName(line) && !others.some(isTitleCase))
}
