import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { packageFile } from './package-files.ts'

const LIMITS = { maxOldGenerationSizeMb: 256 }

/**
 * Runs a script of dist/ in a thread of its own, which is given `data`, and returns the message that it posts: none if it
 * fails, as for lack of memory. Undefined if it doesn't end within so many milliseconds.
 */
export async function runWorker<Answer>(
  script: string,
  data: unknown,
  patience: number,
): Promise<{ readonly answer?: Answer } | undefined> {
  const worker = new Worker(packageFile(`dist/${script}`), { workerData: data, resourceLimits: LIMITS })
  const waited = new AbortController()
  const late = setTimeout(patience, undefined, { signal: waited.signal }).catch(() => undefined)
  const message = once(worker, 'message').then(
    ([answer]: readonly Answer[]) => (answer === undefined ? {} : { answer }),
    () => ({}),
  )
  try {
    return await Promise.race([message, late])
  } finally {
    waited.abort()
    await worker.terminate()
  }
}
