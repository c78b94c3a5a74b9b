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
}

const SHORTEST_WRAP = 40
const LONGEST_WRAP = 110
/** Shorter lines are no wrapped prose. */
const SHORTEST_PROSE = 30

/** Returns how a text is wrapped; a group is lines without an empty one among them. */
export function detectWrapping(groups: readonly Lines[]): Wrapping {
  return { width: wrapWidth(groups), isVerse: isVerse(groups) }
}

/**
 * A text is wrapped when nearly every line but a group's last is so long that the next line's first word had no room on
 * it, and most of them end inside a sentence.
 */
function wrapWidth(groups: readonly Lines[]): number {
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
    full.length > 0 && full.length >= pairs.length * 0.6 && sentences.length <= full.length * 0.6
  return isWrapped ? width : 0
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

/**
 * Whether a group may be wrapped by itself in a text that isn't: all its lines but the last end where the next word had
 * no room, and none starts as a line of verse does.
 */
export function isEvenlyWrapped(group: Lines): boolean {
  const width = group.reduce((widest, line) => Math.max(widest, roughColumns(line)), 0)
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
  return wrapWidth > 0 && isFull(above, line, wrapWidth * 0.75)
}

/** Whether the next line's first word had no room at this line's end. */
function isFull(line: string, next: string, width: number): boolean {
  const start = next.trimStart()
  const word = hasIdeograph(start.charAt(0)) ? start.charAt(0) : (/^\S+/.exec(start)?.[0] ?? '')
  const space = hasIdeograph(line.slice(-1)) ? 0 : 1
  return roughColumns(line) + space + roughColumns(word) > width
}
