import {
  endingOf,
  hasIdeograph,
  roughColumns,
  startsInLowerCase,
  startsWithCapital,
} from '../line-metrics.ts'
import { hasMarker } from './markers.ts'

// Whether the lines of a text were wrapped by hand, and where. Widths are columns.

type Lines = readonly string[]

/** How the lines of a group of lines may go on with the line above. */
export type Wrapping = {
  /** The width that the text is wrapped at, or 0 when it isn't. */
  readonly width: number
  /** Whether sentences are broken at uneven widths, as in a poem. */
  readonly isVerse: boolean
  /** Whether the text has paragraphs of one long line, so that two lines are two paragraphs. */
  readonly hasLongLines: boolean
}

/** How lines are read that each stand for themselves. */
export const UNWRAPPED: Wrapping = { width: 0, isVerse: true, hasLongLines: true }

const SHORTEST_WRAP = 40
const LONGEST_WRAP = 110
/** Shorter lines are no wrapped prose. */
const SHORTEST_PROSE = 30
/** A shorter line that ends in a comma is as likely verse. */
const SHORTEST_PROSE_WITH_COMMA = 50
/** A longer line was wrapped by nobody. */
const LONG_LINE = 160
/** So many full lines show that a text is wrapped, and so many more for each long line that speaks against it. */
const LEAST_FULL = 3
const FULL_FOR_LONG = 10

/** Returns how a text is wrapped; a group is lines without an empty one among them. */
export function detectWrapping(groups: readonly Lines[]): Wrapping {
  const longLines = groups.flat().filter(isLongLine).length
  return { width: wrapWidth(groups, longLines), isVerse: isVerse(groups), hasLongLines: longLines > 0 }
}

function isLongLine(line: string): boolean {
  return roughColumns(line.slice(0, LONG_LINE + 1)) > LONG_LINE && !hasMarker(line)
}

/**
 * A text is wrapped when nearly every line but a group's last is so long that the next line's first word had no room on
 * it, and most of them end inside a sentence.
 */
function wrapWidth(groups: readonly Lines[], longLines: number): number {
  const running = groups.filter((group) => group.length > 1)
  const widths = running.flatMap((group) => group.map(roughColumns)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (width < SHORTEST_WRAP || width > LONGEST_WRAP) return 0
  const pairs = running
    .flatMap(pairsOf)
    .filter(({ line }) => roughColumns(line) >= width / 2 && !hasMarker(line))
  const full = pairs.filter(({ line, next }) => isFull(line, next, width * 0.9))
  const sentences = full.filter(({ line }) => endingOf(line) === 'sentence')
  const isWrapped =
    full.length >= Math.max(LEAST_FULL, longLines * FULL_FOR_LONG) &&
    full.length >= pairs.length * 0.6 &&
    sentences.length <= full.length * 0.6
  return isWrapped ? width : 0
}

/**
 * Whether a group of a text that is wrapped at a width is prose rather than verse or a list of short lines: its lines
 * are full, or break a sentence where there was little room.
 */
export function isWrappedGroup(group: Lines, width: number): boolean {
  const pairs = pairsOf(group).filter(({ line }) => !hasMarker(line))
  const running = pairs.filter(
    ({ line, next }) =>
      isFull(line, next, width * 0.9) || (isFull(line, next, width * 0.75) && isSentenceBroken(line, next)),
  )
  return running.length * 2 >= pairs.length && !isStanza(group)
}

/** Whether each line starts with a capital, though one of these had room above, or most lines end as a clause does. */
function isStanza(group: Lines): boolean {
  const width = widestOf(group)
  const pairs = pairsOf(group)
  const isCapitalized = pairs.every(({ next }) =>
    startsWithCapital(next.trimStart().replace(OPENING_QUOTE, '')),
  )
  if (pairs.length < 3 || !isCapitalized) return false
  const clauses = pairs.filter(({ line }) => endingOf(line) !== 'open')
  return clauses.length * 2 >= pairs.length || pairs.some(({ line, next }) => !isFull(line, next, width))
}

const OPENING_QUOTE = /^["'“‘«„]/

function widestOf(group: Lines): number {
  return group.reduce((widest, line) => Math.max(widest, roughColumns(line)), 0)
}

function isVerse(groups: readonly Lines[]): boolean {
  const widths = groups
    .flatMap(pairsOf)
    .filter(({ line, next }) => isSentenceBroken(line, next))
    .map(({ line }) => roughColumns(line))
    .sort((a, b) => a - b)
  return widths.length > 2 && (widths[0] ?? 0) < (widths.at(-1) ?? 0) * 0.8
}

/** Returns each line but the last with the line below it. */
function pairsOf(group: Lines): readonly { readonly line: string; readonly next: string }[] {
  return group.slice(1).map((next, index) => ({ line: group[index] ?? '', next }))
}

/** Whether a sentence is broken between two lines. */
function isSentenceBroken(line: string, next: string): boolean {
  return !hasMarker(line) && endingOf(line) === 'open' && startsInLowerCase(next.trimStart())
}

function isClauseBehindComma(line: string, next: string): boolean {
  const start = next.trimStart()
  const goesOn = startsInLowerCase(start) || hasIdeograph(start.charAt(0))
  return !hasMarker(line) && endingOf(line) === 'comma' && goesOn
}

/** Whether a group may be wrapped by itself in a text that isn't; two lines aren't beside long ones. */
export function mayBeWrappedAlone(group: Lines, { isVerse, hasLongLines }: Wrapping): boolean {
  return !isVerse && (group.length > 2 || !hasLongLines) && isEvenlyWrapped(group)
}

/** Whether all lines but the last end where the next word had no room, and none starts as a line of verse does. */
function isEvenlyWrapped(group: Lines): boolean {
  const width = widestOf(group)
  return pairsOf(group).every(({ line, next }) => {
    const startsVerse = /^\s/.test(next) || (endingOf(line) !== 'sentence' && startsWithCapital(next))
    return !startsVerse && isFull(line, next, width * 0.8)
  })
}

/** Whether a line goes on with the paragraph that the line above it belongs to. */
export function isWrapped(above: string, line: string, wrapWidth: number, isEven: boolean): boolean {
  const width = roughColumns(above)
  if (width > LONGEST_WRAP) return false
  if (isEven && width >= SHORTEST_PROSE && isSentenceBroken(above, line)) return true
  if (isEven && width >= SHORTEST_PROSE_WITH_COMMA && isClauseBehindComma(above, line)) return true
  return wrapWidth > 0 && isFull(above, line, wrapWidth * 0.75)
}

/** Whether the next line's first word had no room at this line's end. */
function isFull(line: string, next: string, width: number): boolean {
  const start = next.trimStart()
  const word = hasIdeograph(start.charAt(0)) ? start.charAt(0) : (/^\S+/.exec(start)?.[0] ?? '')
  const space = hasIdeograph(line.slice(-1)) ? 0 : 1
  return roughColumns(line) + space + roughColumns(word) > width
}
