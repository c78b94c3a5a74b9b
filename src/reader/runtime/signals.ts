const ENDING_SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']

/** Those that keys send to all programs on the terminal. */
const FROM_KEYS: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT'])

export type SignalHandlers = {
  /** Called before a signal ends the process. */
  readonly onEnd: () => void
  /** Whether another program has the terminal, so that Ctrl-C and Ctrl-\\ are for that one. */
  readonly isLent: () => boolean
  /** Called in place of being stopped by the terminal: the process has to stop itself. */
  readonly onStop: () => void
  /** Called when the process goes on after it was stopped, by itself or by others. */
  readonly onContinue: () => void
  /** Called with an error that nothing has caught, in place of ending the process. */
  readonly onError: (error: unknown) => void
}

/** Handles the signals of the process and its uncaught errors; returns a function that ends that. */
export function handleSignals({ onEnd, isLent, onStop, onContinue, onError }: SignalHandlers): () => void {
  const end = (signal: NodeJS.Signals) => {
    if (isLent() && FROM_KEYS.has(signal)) return
    onEnd()
    unhandle()
    process.kill(process.pid, signal)
  }
  for (const signal of ENDING_SIGNALS) process.on(signal, end)
  process.on('SIGTSTP', onStop)
  process.on('SIGCONT', onContinue)
  process.on('uncaughtException', onError)
  function unhandle(): void {
    for (const signal of ENDING_SIGNALS) process.off(signal, end)
    process.off('SIGTSTP', onStop)
    process.off('SIGCONT', onContinue)
    process.off('uncaughtException', onError)
  }
  return unhandle
}

/** The longest delay of a timer, in milliseconds; Node takes a longer one for 1. */
const LONGEST_DELAY = 2 ** 31 - 1

/** Stops the process, as Ctrl-Z does. */
export function stopProcess(): void {
  // Listening for a signal doesn't keep the process alive.
  const keepAlive = setInterval(() => {}, LONGEST_DELAY)
  process.once('SIGCONT', () => clearInterval(keepAlive))
  process.kill(process.pid, 'SIGSTOP')
}

/** Ends the process as the system does when its terminal goes away. */
export function hangUp(): void {
  process.removeAllListeners('SIGHUP')
  process.kill(process.pid, 'SIGHUP')
}
