import { isTerminal } from './environment.ts'

/** In columns. */
const BAR = 24
/** In milliseconds: what takes less needs no bar, and what is drawn more often isn't seen. */
const PATIENCE = 500
const INTERVAL = 100

/**
 * Returns a function that shows on standard error how far a long task is, and nothing when it is done; one that does
 * nothing where that isn't a terminal.
 */
export function progressBar(task: string): (done: number, total: number) => void {
  if (!isTerminal('stderr')) return () => {}
  const start = performance.now()
  let next = start + PATIENCE
  return (done, total) => {
    const now = performance.now()
    if (done === total && next > start + PATIENCE) process.stderr.write('\r\x1b[K')
    if (done === total || now < next) return
    next = now + INTERVAL
    const filled = Math.round((BAR * done) / total)
    process.stderr.write(
      `\r\x1b[K${task} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done} of ${total}`,
    )
  }
}
