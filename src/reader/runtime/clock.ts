import { setImmediate } from 'node:timers/promises'

/** What the room needs of time; tests bring their own. */
export type Clock = {
  /** Returns the milliseconds since some moment. */
  readonly now: () => number
  /** Lets keys and all else that waits be handled. */
  readonly pause: () => Promise<void>
  /** Does something again and again, so many milliseconds apart; returns a function that ends that. */
  readonly every: (interval: number, act: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  pause: () => setImmediate(),
  every(interval, act) {
    const timer = setInterval(act, interval)
    return () => clearInterval(timer)
  },
}
