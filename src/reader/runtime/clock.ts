import { setImmediate } from 'node:timers/promises'

/** What background work needs of time; tests bring their own. */
export type Clock = {
  /** Returns the milliseconds since some moment. */
  readonly now: () => number
  /** Lets keys and all else that waits be handled. */
  readonly pause: () => Promise<void>
}

export const systemClock: Clock = {
  now: () => performance.now(),
  pause: () => setImmediate(),
}
