import type { Meta } from '../io/meta.ts'
import { displayWidth } from '../text/width.ts'
import type { Length } from '../text/word-count.ts'
import { wrap } from './layout/wrap.ts'

/**
 * Returns who wrote an article, when, and, where that is known, how long it is, as lines of at most `columns` columns:
 * `author · date · 4 min · 856 words`.
 */
export function byline(
  { author, date }: Meta,
  length: Length | undefined,
  columns: number,
): readonly string[] {
  const lines: string[] = []
  for (const part of [author, date, ...(length ? lengths(length) : [])]) {
    if (!part) continue
    const last = lines.at(-1)
    const joined = last === undefined ? part : `${last} · ${part}`
    if (last !== undefined && displayWidth(joined) <= columns) lines.pop()
    lines.push(displayWidth(joined) <= columns ? joined : part)
  }
  return lines.flatMap((line) => wrap(line, columns))
}

function lengths({ words, minutes }: Length): readonly string[] {
  if (words === 0) return []
  return [`${minutes} min`, `${grouped(words)} ${words === 1 ? 'word' : 'words'}`]
}

/** Digits in groups of three; `toLocaleString` would load the tables of all locales. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
