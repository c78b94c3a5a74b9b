const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']

/** What is done about signals. */
export type SignalHandlers = {
  /** Before a signal ends the process. */
  readonly ending: () => void
  /** Instead of stopping it: it stops itself. */
  readonly stopping: () => void
  /** A bug that nothing else has caught. */
  readonly failed: (error: unknown) => void
}

/** Listens for signals and for bugs; returns what ends that. */
export function listen({ ending, stopping, failed }: SignalHandlers): () => void {
  const end = (signal: NodeJS.Signals) => {
    ending()
    off()
    process.kill(process.pid, signal)
  }
  for (const signal of ENDING) process.on(signal, end)
  process.on('SIGTSTP', stopping)
  process.on('uncaughtException', failed)
  function off(): void {
    for (const signal of ENDING) process.off(signal, end)
    process.off('SIGTSTP', stopping)
    process.off('uncaughtException', failed)
  }
  return off
}

/** In milliseconds; what is longer is taken for 1. */
const LONGEST_DELAY = 2 ** 31 - 1

/** Stops the process, as Ctrl-Z does; `resumed` is called once it goes on. */
export function stop(resumed: () => void): void {
  // Listening for a signal doesn't keep the process going.
  const waiting = setInterval(() => {}, LONGEST_DELAY)
  process.once('SIGCONT', () => {
    clearInterval(waiting)
    resumed()
  })
  process.kill(process.pid, 'SIGSTOP')
}
