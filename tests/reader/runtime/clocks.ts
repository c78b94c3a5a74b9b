import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../../src/reader/runtime/clock.ts'

/** Returns a clock by which so many milliseconds pass each time it is looked at. */
export function tickingClock(step: number): Clock {
  let now = 0
  return {
    now() {
      now += step
      return now
    },
    pause: () => setImmediate(),
  }
}

/** A clock by which no time passes. */
export const STOPPED = tickingClock(0)
