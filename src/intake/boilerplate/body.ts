import { isReadingTime } from '../byline/reading-time.ts'
import { hasIdeograph, roughColumns } from '../line-metrics.ts'
import { readAlso } from '../vocabulary/boilerplate.ts'
import { isSureNavigation } from './leading.ts'
import { isProse, isText, type Kind, type Kinds, keyOf, kindSet } from './line-kind.ts'
import { isInForm } from './trailing.ts'

// Boilerplate within an article: what stands between the title and the text, and buttons among the paragraphs.

/** Lines from one index to another, the latter excluded. */
type Range = { readonly start: number; readonly end: number }

/** So many lines under a title, at most, stand between it and the text. */
const LINES_UNDER_TITLE = 25
/** Where no text follows: as many as there are in a byline with buttons. */
const LINES_WITHOUT_TEXT = 6

/**
 * Returns which lines of an article are boilerplate. Each takes only itself along, and one that may be a cell of a table
 * or one of several headings stays.
 */
export function findBoilerplateWithin(
  lines: readonly string[],
  kinds: Kinds,
  body: Range,
): readonly number[] {
  const headings = findHeadings(lines, kinds, body)
  const ownKinds = kinds.map((kind, index) => (headings.has(index) ? undefined : kind))
  return [...findUnderTitle(lines, ownKinds, body), ...findAmongParagraphs(lines, ownKinds, body)]
}

/**
 * Returns buttons that stand alone, each once, where there are several actions, or where the text below takes up what
 * they say: the headings of an article about them.
 */
function findHeadings(lines: readonly string[], kinds: Kinds, body: Range): ReadonlySet<number> {
  const alone = runsOf(body, (index) => kinds[index] !== undefined).flatMap(([index = 0, ...more]) =>
    more.length === 0 && BUTTONS.has(kinds[index]) ? [index] : [],
  )
  const actions = alone.filter((index) => kinds[index] === 'action' || kinds[index] === 'mail')
  const areActions = actions.length > 2 && areDifferent(lines, actions)
  const title = lines[body.start - 1] ?? ''
  const counts = alone.map((index) => countEchoes(lines[index] ?? '', `${title} ${lines[index + 1] ?? ''}`))
  const echoed = alone.filter((_, nth) => (counts[nth] ?? 0) > 0)
  const areEchoed = counts.reduce((sum, count) => sum + count, 0) > 1 && areDifferent(lines, echoed)
  return new Set([...(areActions ? actions : []), ...(areEchoed ? echoed : [])])
}

function areDifferent(lines: readonly string[], indices: readonly number[]): boolean {
  return new Set(indices.map((index) => keyOf(lines[index] ?? ''))).size === indices.length
}

/** So much of a paragraph is looked at (UTF-16 units). */
const OPENING_LENGTH = 400
/** Endings change with a word's place in a sentence: so many letters of it may differ. */
const ENDING = 2

/** Counts how often a text has a line of one word, perhaps with another ending. */
function countEchoes(line: string, text: string): number {
  const word = line.trim().toLowerCase()
  if (/\s/.test(word)) return 0
  const stem = word.length > ENDING + 3 ? word.slice(0, -ENDING) : word
  const start = text.slice(0, OPENING_LENGTH).toLowerCase()
  if (hasIdeograph(word)) return start.split(word).length - 1
  return start.split(/[^\p{L}\p{M}]+/u).filter((other) => other.startsWith(stem)).length
}

/** Buttons, breadcrumbs, reading times, counts; an everyday word by itself is rather the first heading. */
function findUnderTitle(lines: readonly string[], kinds: Kinds, body: Range): readonly number[] {
  const last = Math.min(body.end, body.start + LINES_UNDER_TITLE)
  const text = lines.findIndex(
    (line, index) => index >= body.start && index < last && isRunning(line, kinds[index]),
  )
  const end = text < 0 ? Math.min(body.end, body.start + LINES_WITHOUT_TEXT) : text
  const isSure = (index: number) => isSureUnderTitle(lines, kinds, index)
  const isPart = (index: number) => isSure(index) || WEAK_UNDER_TITLE.has(kinds[index])
  return runsOf({ start: body.start, end }, isPart).flatMap((run) => {
    const sure = run.filter(isSure).length
    const numbers = run.filter((index) => kinds[index] === 'number').length
    const words = run.filter((index) => kinds[index] !== 'number' && kinds[index] !== 'separator').length
    return run.filter((index) => {
      if (isSure(index)) return true
      if (kinds[index] === 'separator') return sure > 0
      return kinds[index] === 'number' ? sure > 0 && sure + numbers > 2 : words > 1
    })
  })
}

function isSureUnderTitle(lines: readonly string[], kinds: Kinds, index: number): boolean {
  const line = lines[index] ?? ''
  if (SURE_UNDER_TITLE.has(kinds[index]) || isSureNavigation(line)) return true
  // `Anna Keller`, once more for her picture, and `The Coast`, her magazine, around the button to follow her
  if (kinds[index + 1] === 'action' && line === lines[index - 1]) return true
  const isShort = kinds[index] === undefined && roughColumns(line) <= PUBLICATION_WIDTH
  return isShort && kinds[index - 1] === 'action' && isReadingTime(lines[index + 1] ?? '')
}

/** The widest name of a magazine (columns). */
const PUBLICATION_WIDTH = 40

const SURE_UNDER_TITLE = kindSet('button', 'action', 'count', 'comment count', 'readers', 'link', 'mail')
const WEAK_UNDER_TITLE = kindSet('comments', 'field', 'page link', 'number', 'separator')

function isRunning(line: string, kind: Kind | undefined): boolean {
  return kind === undefined && (isProse(line) || (isText(line) && roughColumns(line) > 60))
}

/** The start of an item in a list: what stands in one isn't taken out of it. */
const ITEM = /^(?:[-*+•◦▪‣–—]|\d{1,3}[.)])\s/
/** A wider phrase is no cell of a table (columns). */
const WORD_WIDTH = 12
/** In a run with more short lines that are no boilerplate, a word may be a cell of a table. */
const FEW_NEIGHBOURS = 2

function findAmongParagraphs(lines: readonly string[], kinds: Kinds, body: Range): readonly number[] {
  const isPart = (index: number) =>
    BUTTONS.has(kinds[index]) || BESIDE_BUTTONS.has(kinds[index]) || pointsElsewhere(lines, kinds, index)
  const runs = runsOf(body, (index) => isPart(index) && !ITEM.test(lines[index] ?? ''))
  const neighbours = countShortNeighbours(lines, kinds, body)
  const isButton = (index: number) =>
    (BUTTONS.has(kinds[index]) || pointsElsewhere(lines, kinds, index)) &&
    ((neighbours.get(index) ?? 0) <= FEW_NEIGHBOURS || isPhrase(lines[index] ?? ''))
  return runs.flatMap((run) => {
    const isForm = run.some((index) => isInForm(lines, kinds, index))
    const isShareBar = run.length > 2 && run.some(isButton)
    return run.filter(
      (index) =>
        isButton(index) ||
        (isForm && kinds[index] === 'field') ||
        (isShareBar && (kinds[index] === 'page link' || kinds[index] === 'number')),
    )
  })
}

/** Whether a line points to another article that it names itself, or that was left out above a paragraph. */
function pointsElsewhere(lines: readonly string[], kinds: Kinds, index: number): boolean {
  const line = lines[index] ?? ''
  if (kinds[index] !== 'link' && !(kinds[index] === 'heading' && isText(lines[index + 1] ?? ''))) return false
  return readAlso.prefixesOf(keyOf(line)).length > 0
}

function isPhrase(line: string): boolean {
  return roughColumns(keyOf(line)) > WORD_WIDTH && (/\s/.test(line.trim()) || hasIdeograph(line))
}

const BUTTONS = kindSet('button', 'action', 'form', 'mail', 'notice', 'count', 'comment count', 'readers')
const BESIDE_BUTTONS = kindSet('page link', 'field', 'number')

/** Returns for each line how many others, that are short and no boilerplate, stand together with it. */
function countShortNeighbours(
  lines: readonly string[],
  kinds: Kinds,
  body: Range,
): ReadonlyMap<number, number> {
  const isShort = (index: number) => kinds[index] !== undefined || !isText(lines[index] ?? '')
  return new Map(
    runsOf(body, isShort).flatMap((run) => {
      const others = run.filter((index) => kinds[index] === undefined).length
      return run.map((index) => [index, others] as const)
    }),
  )
}

/** Returns the runs of indices in a range that a condition holds for. */
function runsOf({ start, end }: Range, holds: (index: number) => boolean): readonly (readonly number[])[] {
  const runs: number[][] = []
  let isOpen = false
  for (let index = start; index < end; index++) {
    const isHeld = holds(index)
    if (isHeld && isOpen) runs.at(-1)?.push(index)
    else if (isHeld) runs.push([index])
    isOpen = isHeld
  }
  return runs
}
