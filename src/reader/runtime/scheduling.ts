import { setImmediate } from 'node:timers/promises'

/** The clock of the room; tests bring their own. */
export type Clock = {
  /** Returns the milliseconds since some moment. */
  readonly now: () => number
  /** Lets keys and all else that waits be handled. */
  readonly pause: () => Promise<void>
  /** Calls a function every so many milliseconds; returns a function that ends that. */
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

/** Returns a function that calls `act` when the current task is done: once, however often it was called itself. */
export function batched(act: () => void): () => void {
  let isPending = false
  return () => {
    if (isPending) return
    isPending = true
    queueMicrotask(() => {
      isPending = false
      act()
    })
  }
}

/** Returns a function that calls what it is given, unless its last call was less than `interval` milliseconds ago. */
export function throttled(interval: number, clock: Clock): (act: () => void) => void {
  let actedAt = Number.NEGATIVE_INFINITY
  return (act) => {
    if (clock.now() - actedAt < interval) return
    actedAt = clock.now()
    act()
  }
}

/** Background work that runs once at a time. */
export type BackgroundJob<Args extends readonly unknown[]> = {
  /** Starts the work; aborts the run before. */
  readonly start: (...args: Args) => void
  readonly stop: () => void
}

/** Returns a job. `run` ends once its signal is aborted; an error that it throws before goes to `onError`. */
export function createJob<Args extends readonly unknown[]>(
  run: (signal: AbortSignal, ...args: Args) => Promise<void>,
  onError: (error: unknown) => void,
): BackgroundJob<Args> {
  let current = new AbortController()
  return {
    start(...args) {
      current.abort()
      current = new AbortController()
      const { signal } = current
      run(signal, ...args).catch((error) => {
        if (!signal.aborted) onError(error)
      })
    },
    stop() {
      current.abort()
    },
  }
}

/** Returns a promise with the functions that settle it. (Promise.withResolvers came with Node 22.) */
export function deferred() {
  let resolve: () => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}
