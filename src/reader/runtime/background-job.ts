/** Work in the background, of which the last one started goes on. */
export type BackgroundJob<Args extends readonly unknown[]> = {
  /** Starts the work, in place of what was started before. */
  readonly start: (...args: Args) => void
  readonly stop: () => void
}

/** Returns a job that does `run` until its signal is aborted; what that throws goes to `onError`. */
export function createJob<Args extends readonly unknown[]>(
  run: (signal: AbortSignal, ...args: Args) => Promise<void>,
  onError: (error: unknown) => void,
): BackgroundJob<Args> {
  let current = new AbortController()
  return {
    start(...args) {
      current.abort()
      current = new AbortController()
      run(current.signal, ...args).catch(onError)
    },
    stop() {
      current.abort()
    },
  }
}
