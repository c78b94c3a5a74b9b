import type { Occurrence } from './occurrences.ts'

/** A piece of a text in one line, and where the words asked for stand in it (UTF-16 units; the end is excluded). */
export type Snippet = {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** In UTF-16 units; about two lines, of Chinese as well. */
const LENGTH = 150
const WIDE_LENGTH = 75
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af]/

/** How far from where a snippet is cut a space is looked for, in UTF-16 units. */
const SLACK = 20

/**
 * Returns the part of a text that has the most of the words asked for, or its beginning where it has none; and the offset of
 * the first of them there.
 */
export function snippetOf(
  text: string,
  occurrences: readonly Occurrence[],
): Snippet & { readonly offset: number } {
  const first = densest(occurrences)
  const length = WIDE.test(text.charAt(first?.start ?? 0)) ? WIDE_LENGTH : LENGTH
  const start = first ? startBefore(text, Math.max(0, first.start - length / 3)) : 0
  const end = endAfter(text, Math.min(text.length, Math.max(start + length, first?.end ?? 0)))
  const marks = occurrences.filter((occurrence) => occurrence.start >= start && occurrence.end <= end)
  return { ...inOneLine(text, start, end, merged(marks)), offset: first?.start ?? 0 }
}

/** Returns the first of the occurrences after which, within a snippet, most of the clauses occur. */
function densest(occurrences: readonly Occurrence[]): Occurrence | undefined {
  let best: Occurrence | undefined
  let most = 0
  const inside = new Map<Occurrence['clause'], number>()
  let end = 0
  for (const first of occurrences) {
    for (; end < occurrences.length; end++) {
      const next = occurrences[end]
      if (!next || next.start > first.start + LENGTH / 2) break
      inside.set(next.clause, (inside.get(next.clause) ?? 0) + 1)
    }
    if (inside.size > most) {
      best = first
      most = inside.size
    }
    const left = (inside.get(first.clause) ?? 1) - 1
    if (left > 0) inside.set(first.clause, left)
    else inside.delete(first.clause)
  }
  return best
}

/** Returns where to begin a snippet: after a space that is near, or at a letter. */
function startBefore(text: string, offset: number): number {
  const start = Math.floor(offset)
  const space = text.slice(start, start + SLACK).search(/\s/)
  return start === 0 ? 0 : space >= 0 ? start + space + 1 : letterStart(text, start)
}

function endAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const space = text.slice(offset, offset + SLACK).search(/\s/)
  return space >= 0 ? offset + space : letterStart(text, offset)
}

/** Returns the offset, or one just before it, where a letter with its marks begins. */
function letterStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && start > offset - SLACK && /\p{M}|[\u200d\udc00-\udfff]/u.test(text.charAt(start)))
    start--
  return start
}

/** Returns the ranges that some cover together, in order. */
function merged(ranges: readonly Occurrence[]): readonly (readonly [start: number, end: number])[] {
  const merged: [number, number][] = []
  for (const { start, end } of ranges) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Returns a part of a text with its blanks and line breaks as single spaces, and what is cut off as an ellipsis. */
function inOneLine(text: string, start: number, end: number, ranges: Snippet['marks']): Snippet {
  let line = start > 0 ? '…' : ''
  const marks: [number, number][] = []
  const add = (from: number, to: number) => {
    const words = text.slice(from, to).replace(/\s+/g, ' ')
    line += line === '' || line.endsWith(' ') ? words.trimStart() : words
  }
  let offset = start
  for (const [from, to] of ranges) {
    add(offset, from)
    const markStart = line.length
    add(from, to)
    marks.push([markStart, line.length])
    offset = to
  }
  add(offset, end)
  return { text: `${line.trimEnd()}${end < text.trimEnd().length ? '…' : ''}`, marks }
}
