import { findMatches, type Match } from '../state/find-matches.ts'
import type { Layout } from '../state/layout.ts'
import type { Clock } from './scheduling.ts'

/** All matches that have been found, and whether the whole article has been searched. */
export type Found = { readonly matches: readonly Match[]; readonly done: boolean }

/** How many lines are searched before keys are handled again. */
const SLICE = 4000

/** How long matches are collected before they are yielded, in milliseconds. */
const INTERVAL = 200

/**
 * Yields the matches of a query in a layout that may still grow: as soon as there is a first one, then as more are found.
 * `latest` returns the layout as it is now. Ends early when that is undefined or another one's, or when aborted.
 */
export async function* searchLayout(
  latest: () => Layout | undefined,
  query: string,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): AsyncIterable<Found> {
  const run = latest()?.run
  const matches: Match[] = []
  let searched = 0
  let yielded = 0
  let yieldedAt = clock.now()
  while (!signal.aborted) {
    const layout = latest()
    if (!layout || layout.run !== run) return
    // Matches are counted from the beginning.
    const end = layout.hasStart ? Math.min(layout.length, searched + SLICE) : 0
    for (const match of findMatches(layout.lines, searched, end, query)) matches.push(match)
    searched = end
    const done = layout.done && searched === layout.length
    const hasNew = matches.length > yielded
    if (done || (hasNew && (yielded === 0 || clock.now() - yieldedAt > INTERVAL))) {
      yielded = matches.length
      yieldedAt = clock.now()
      yield { matches: matches.slice(), done }
    }
    if (done) return
    await clock.pause()
  }
}
