import { isTerminal } from './environment.ts'

/** In columns. */
const BAR = 24
const CLEAR_LINE = '\r\x1b[K'
/** In milliseconds: what takes less needs no word, and what is drawn more often isn't seen. */
const PATIENCE = 500
const INTERVAL = 100

/** Waits for a task and returns its result. If that takes long, standard error, if a terminal, says what for. */
export async function showWaiting<Result>(what: string, result: Promise<Result>): Promise<Result> {
  if (!isTerminal('stderr')) return result
  let isShown = false
  const timer = setTimeout(() => {
    isShown = true
    process.stderr.write(`waiting for ${what} …`)
  }, PATIENCE)
  try {
    return await result
  } finally {
    clearTimeout(timer)
    if (isShown) process.stderr.write(CLEAR_LINE)
  }
}

/**
 * Returns a function that shows on standard error how far a long task is, until it is done; one that does nothing if
 * standard error isn't a terminal.
 */
export function progressBar(task: string): (done: number, total: number) => void {
  if (!isTerminal('stderr')) return () => {}
  const start = performance.now()
  let next = start + PATIENCE
  return (done, total) => {
    const now = performance.now()
    if (done === total && next > start + PATIENCE) process.stderr.write(CLEAR_LINE)
    if (done === total || now < next) return
    next = now + INTERVAL
    const filled = Math.round((BAR * done) / total)
    process.stderr.write(
      `${CLEAR_LINE}${task} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done} of ${total}`,
    )
  }
}
