import type { Tokens } from 'marked'

/** An inline text being lexed, with what is known of it once it was needed. */
export type InlineRun = {
  readonly src: string
  /** Its runs of backticks by length: offsets, ascending. */
  backticks?: ReadonlyMap<number, readonly number[]>
  /** Whether its texts go on to the next mark of markdown: there are no bare addresses in it, no hard breaks. */
  plain?: boolean
  /** Whether it has only common characters (punctuation.ts). */
  common?: boolean
}

/**
 * Returns the code span (CommonMark 6.1) at the start of `src`, which is the rest of `run`; undefined when there is
 * none. marked's own rule scans the whole text again for every unmatched run of backticks, which is quadratic;
 * here the closing run is looked up.
 */
export function codespanIn(run: InlineRun | undefined, src: string): Tokens.Codespan | undefined {
  if (!run || !src.startsWith('`')) return undefined
  const length = /^`+/.exec(src)?.[0].length ?? 0
  run.backticks ??= backtickRuns(run.src)
  const start = run.src.length - src.length
  const end = firstFrom(run.backticks.get(length) ?? [], start + length)
  if (end === undefined) return undefined
  const raw = src.slice(0, end + length - start)
  const text = raw.slice(length, -length).replaceAll('\n', ' ')
  const padded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== ''
  return { type: 'codespan', raw, text: padded ? text.slice(1, -1) : text }
}

function backtickRuns(src: string): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: ticks, index } of src.matchAll(/`+/g)) {
    const same = runs.get(ticks.length)
    if (same) same.push(index)
    else runs.set(ticks.length, [index])
  }
  return runs
}

function firstFrom(ascending: readonly number[], from: number): number | undefined {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return ascending[low]
}
