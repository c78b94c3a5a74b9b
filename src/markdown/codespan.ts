import type { Tokens } from 'marked'

/** An inline text being lexed, with what is known of it once it was needed. */
export type InlineRun = {
  readonly src: string
  /** The lengths of the runs of backticks that none of the same length follows. */
  unmatched?: Set<number>
  /** Whether its texts go on to the next mark of markdown: there are no bare addresses in it, no hard breaks. */
  plain?: boolean
  /** Whether it has only common characters (punctuation.ts). */
  common?: boolean
}

/**
 * Returns the code span (CommonMark 6.1) at the start of `src`, which is the rest of `run`; undefined when there is
 * none. marked's own rule scans the whole text again for every unmatched run of backticks, which is quadratic;
 * here it is scanned once for each length.
 */
export function codespanIn(run: InlineRun | undefined, src: string): Tokens.Codespan | undefined {
  if (!run || !src.startsWith('`')) return undefined
  const length = backticksAt(src, 0)
  if (run.unmatched?.has(length)) return undefined
  const end = closingRun(src, length)
  if (end < 0) {
    run.unmatched ??= new Set()
    run.unmatched.add(length)
    return undefined
  }
  const raw = src.slice(0, end + length)
  const text = raw.slice(length, -length).replaceAll('\n', ' ')
  const padded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== ''
  return { type: 'codespan', raw, text: padded ? text.slice(1, -1) : text }
}

function backticksAt(text: string, start: number): number {
  let end = start
  while (text.charCodeAt(end) === BACKTICK) end++
  return end - start
}

/** Returns the offset of the next run of so many backticks after that at the start; -1 where there is none. */
function closingRun(text: string, length: number): number {
  const ticks = text.slice(0, length)
  let at = text.indexOf(ticks, length)
  while (at >= 0) {
    const found = backticksAt(text, at)
    if (found === length) return at
    at = text.indexOf(ticks, at + found)
  }
  return -1
}

const BACKTICK = 0x60
