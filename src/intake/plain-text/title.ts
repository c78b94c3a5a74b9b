import { union } from '../../text/expressions.ts'
import { isBylineOrDate, mentionsByline } from '../byline/byline.ts'
import { isPersonName } from '../byline/names.ts'
import { comparisonKey, endingOf, isTitleCase, roughColumns } from '../line-metrics.ts'
import { kickers } from '../vocabulary/kickers.ts'
import { sectionNames } from '../vocabulary/section-names.ts'
import type { Block } from './block.ts'
import { readNumber } from './numbering.ts'

// What a line looks like that may be the title of a plain text, or stand above or below it.

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
/** What parts a date from the part of the paper above a title. */
const COLUMN_SEPARATOR = /\s[|·•]\s/
const PATH_SEPARATOR = /\s[/>›»→]\s/

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
