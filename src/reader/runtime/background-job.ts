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
