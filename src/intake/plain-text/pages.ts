import { lazy } from '../../text/expressions.ts'
import { comparisonKey, endingOf, lowerCase, roughColumns, startsInLowerCase } from '../line-metrics.ts'
import { pageLabels } from '../vocabulary/page-labels.ts'
import { anyOf } from '../vocabulary/phrases.ts'

// What a printed page has above and below its text: a page number, perhaps with the title or the author. It is known
// where it breaks a sentence, and then wherever it occurs again with another number; and where it says that it is one,
// and others of the text count on from it.

/** A text without the lines of its page breaks, and these. */
export type Pages = { readonly text: string; readonly pageLines: readonly string[] }

/** Longer lines are no headers of pages (UTF-16 units). */
const MAX_LENGTH = 120
/** A shorter line above a page break isn't wrapped prose (columns). */
const SHORTEST_PROSE = 30
/** So many lines may stand between two pages. */
const MOST_LINES = 3

const PAGE_NUMBER = /^[-–—[(]?\s?\d{1,4}\s?[-–—\])]?$/
/** A number at either end of a line, with a wide gap to the rest. */
const NUMBERED_HEADER = /^\d{1,4}\s{3,}\S|\S\s{3,}\d{1,4}$/

/** Takes the headers and footers of pages out of a text, and joins the sentences that they break. */
export function splitPages(text: string): Pages {
  const lines = text.split('\n')
  const numbered = [...lines.keys()].filter((index) => hasPageNumber(lines[index] ?? ''))
  if (numbered.length === 0) return { text, pageLines: [] }
  const breaks = numbered.flatMap((index) => breakAround(lines, index) ?? [])
  const removed = new Set([...breaks, ...labelledPages(lines, numbered)])
  const headers = new Set(numbered.flatMap((index) => (removed.has(index) ? headerOf(lines[index]) : [])))
  for (const index of numbered)
    if (isAlone(lines, index) && headers.has(headerOf(lines[index]))) removed.add(index)
  return {
    text: lines.filter((_, index) => !removed.has(index)).join('\n'),
    pageLines: lines.flatMap((line, index) => (removed.has(index) && line.trim()) || []),
  }
}

function hasPageNumber(line: string): boolean {
  if (line.length > MAX_LENGTH || !/\d/.test(line)) return false
  const text = line.trim()
  return PAGE_NUMBER.test(text) || NUMBERED_HEADER.test(text) || pageOf(text) !== undefined
}

/** `Page 3`, `Seite 3 von 9`, `第 3 页`. */
const LABELLED_PAGE = lazy(
  () =>
    new RegExp(
      `^[-–—[(]?\\s?${anyOf(pageLabels)}\\s?(\\d{1,4})(?:\\s?(?:[页頁]|ページ|페이지))?(?:\\s?(?:[/／|]|[^\\s\\d]{1,5})\\s?\\d{1,4}\\s?[页頁]?)?\\s?[-–—\\])]?$`,
    ),
)

/** Returns the number in a line that says that it is a page's; undefined where none does. */
function pageOf(line: string): number | undefined {
  const number = line.length <= LONGEST_LABEL ? LABELLED_PAGE().exec(lowerCase(line))?.[1] : undefined
  return number === undefined ? undefined : Number(number)
}

/** In UTF-16 units. */
const LONGEST_LABEL = 30
const FEWEST_LABELLED = 3

/**
 * Returns the lines that say which page it is, if they count up, and the lines next to them that are the same on most
 * of these pages.
 */
function labelledPages(lines: readonly string[], numbered: readonly number[]): readonly number[] {
  const labelled = numbered.filter((index) => pageOf(lines[index]?.trim() ?? '') !== undefined)
  const pages = labelled.map((index) => pageOf(lines[index]?.trim() ?? '') ?? 0)
  const countsUp = pages.every((page, nth) => nth === 0 || page > (pages[nth - 1] ?? 0))
  if (labelled.length < FEWEST_LABELLED || !countsUp) return []
  const beside = labelled.flatMap((index) => [index - 1, index + 1]).filter((index) => lines[index]?.trim())
  const counts = new Map<string, number>()
  for (const index of beside) counts.set(lines[index] ?? '', (counts.get(lines[index] ?? '') ?? 0) + 1)
  const isRunning = (index: number) => (counts.get(lines[index] ?? '') ?? 0) > labelled.length / 2
  return [...labelled, ...beside.filter(isRunning)]
}

/**
 * Returns the lines between two pages around a line with a page number, empty ones among them; undefined where the
 * sentence above doesn't go on below.
 */
function breakAround(lines: readonly string[], index: number): readonly number[] | undefined {
  const above = neighbours(lines, index, -1)
  const below = neighbours(lines, index, 1)
  for (let before = 0; before < MOST_LINES; before++) {
    for (let after = 0; before + after < MOST_LINES; after++) {
      const start = above[before]
      const end = below[after]
      if (start !== undefined && end !== undefined && isBrokenSentence(lines[start], lines[end]))
        return Array.from({ length: end - start - 1 }, (_, offset) => start + 1 + offset)
    }
  }
  return undefined
}

/** So many empty lines may stand between the lines at a page break. */
const MOST_EMPTY = 12

/** Returns the indices of the next few lines in a direction that aren't empty. */
function neighbours(lines: readonly string[], index: number, step: 1 | -1): readonly number[] {
  const indices: number[] = []
  let empty = 0
  for (let next = index + step; indices.length < MOST_LINES && empty < MOST_EMPTY; next += step) {
    const line = lines[next]
    if (line === undefined) break
    if (line.trim() === '') empty++
    else indices.push(next)
  }
  return indices
}

function isBrokenSentence(above = '', below = ''): boolean {
  const ending = endingOf(above.trimEnd())
  const isProse = roughColumns(above.slice(0, MAX_LENGTH)) >= SHORTEST_PROSE && !hasPageNumber(above)
  return (
    isProse && (ending === 'open' || ending === 'comma') && startsInLowerCase(below.trimStart().slice(0, 40))
  )
}

/** Returns what a line says beside its page number. */
function headerOf(line = ''): string {
  return comparisonKey(line).replace(/^\d{1,4}|\d{1,4}$/g, '')
}

function isAlone(lines: readonly string[], index: number): boolean {
  return !lines[index - 1]?.trim() && !lines[index + 1]?.trim() && headerOf(lines[index]) !== ''
}
