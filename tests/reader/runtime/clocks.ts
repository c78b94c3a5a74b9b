import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../../src/reader/runtime/scheduling.ts'

/** Returns a clock by which so many milliseconds pass each time it is looked at. */
export function tickingClock(step: number): Clock {
  let now = 0
  return {
    now() {
      now += step
      return now
    },
    pause: () => setImmediate(),
    every: () => () => {},
  }
}

/** Returns a clock whose intervals are over when `tick` is called; else no time passes. */
export function clockWithTicks(): Clock & { readonly tick: () => void } {
  const acts = new Set<() => void>()
  return {
    ...STOPPED,
    every(_, act) {
      acts.add(act)
      return () => acts.delete(act)
    },
    tick() {
      for (const act of acts) act()
    },
  }
}

/** A clock by which no time passes. */
export const STOPPED = tickingClock(0)
