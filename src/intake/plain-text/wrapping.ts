import { columns, ending, isUnspaced, startsLower } from './characters.ts'
import { isMarked } from './marks.ts'

// Whether a text's lines were broken by hand, and where.

export const LONGEST_WRAPPED_LINE = 110
export const SHORTEST_OPEN_LINE = 30

/**
 * The columns that the text was wrapped at, or 0 when it wasn't: then nearly every line but a group's last is so
 * long that the next line's first word had no room on it, and most of them end inside a sentence.
 */
export function wrapWidth(groups: readonly (readonly string[])[]): number {
  const running = groups.filter((group) => group.length > 1)
  const widths = running.flatMap((group) => group.map(columns)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (width < 40 || width > LONGEST_WRAPPED_LINE) return 0
  let full = 0
  let stops = 0
  let pairs = 0
  for (const group of running) {
    for (let at = 1; at < group.length; at++) {
      const line = group[at - 1] ?? ''
      if (columns(line) < width / 2 || isMarked(line)) continue
      pairs++
      if (!isFull(line, group[at] ?? '', width * 0.9)) continue
      full++
      if (ending(line) === 'sentence') stops++
    }
  }
  return full > 0 && full >= pairs * 0.6 && stops <= full * 0.6 ? width : 0
}

/** Whether a sentence is broken between two lines. */
export function isBroken(line: string, next: string): boolean {
  return !isMarked(line) && ending(line) === 'open' && startsLower(next.trimStart())
}

/** Whether sentences are broken at several lines of uneven length, as in a poem. */
export function isVerse(groups: readonly (readonly string[])[]): boolean {
  const broken = groups.flatMap((group) =>
    group.filter((line, at) => at < group.length - 1 && isBroken(line, group[at + 1] ?? '')),
  )
  const sizes = broken.map(columns).sort((a, b) => a - b)
  return sizes.length > 2 && (sizes[0] ?? 0) < (sizes.at(-1) ?? 0) * 0.8
}

/** Whether all lines of a group but the last end where the next word had no room, and none starts as a verse does. */
export function isEven(group: readonly string[]): boolean {
  const width = group.reduce((most, line) => Math.max(most, columns(line)), 0)
  return group.slice(1).every((next, at) => {
    const line = group[at] ?? ''
    const isVerse = /^\s/.test(next) || (ending(line) !== 'sentence' && /^\p{Lu}/u.test(next))
    return !isVerse && isFull(line, next, width * 0.8)
  })
}

/** Whether the next line's first word had no room at this line's end. */
export function isFull(line: string, next: string, width: number): boolean {
  const start = next.trimStart()
  const word = isUnspaced(start.charAt(0)) ? start.charAt(0) : (/^\S+/.exec(start)?.[0] ?? '')
  const space = isUnspaced(line.slice(-1)) ? 0 : 1
  return columns(line) + space + columns(word) > width
}
