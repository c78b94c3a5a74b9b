import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { packageFile } from '../../io/package-files.ts'
import { cleanText } from '../../text/clean.ts'
import { displayWidth } from '../../text/width.ts'

/** Longer diagrams are no use in a terminal (UTF-16 units). */
const LONGEST = 5000
/** In milliseconds. Most diagrams take a tenth of it; for a few the library's search for a way of an arrow never ends. */
const PATIENCE = 3000
const LIMITS = { maxOldGenerationSizeMb: 256 }

/**
 * Returns a diagram in Mermaid as lines; undefined where it can't be drawn: kinds that the library doesn't have, and wide
 * characters, of which it takes each for one column. `too long` where it would take that.
 */
export async function drawDiagram(source: string): Promise<readonly string[] | 'too long' | undefined> {
  if (source.length > LONGEST || displayWidth(source) !== source.replaceAll('\n', '').length) return undefined
  const answer = await runWorker(source)
  if (!answer) return 'too long'
  const { drawing } = answer
  if (drawing === undefined) return undefined
  // Labels may hold character references, which have been decoded.
  const lines = cleanText(drawing)
    .split('\n')
    .map((line) => line.trimEnd())
  while (lines.at(-1) === '') lines.pop()
  return lines.every((line) => displayWidth(line) === line.length) ? lines : undefined
}

/** Returns what the worker draws, if it can; undefined where it doesn't come to an end in time. */
async function runWorker(source: string): Promise<{ readonly drawing?: string } | undefined> {
  const worker = new Worker(packageFile('dist/worker.cjs'), { workerData: source, resourceLimits: LIMITS })
  const waited = new AbortController()
  const late = setTimeout(PATIENCE, undefined, { signal: waited.signal }).catch(() => undefined)
  const answer = once(worker, 'message').then(
    ([drawing]: readonly unknown[]) => (typeof drawing === 'string' ? { drawing } : {}),
    // It ran out of memory.
    () => ({}),
  )
  try {
    return await Promise.race([answer, late])
  } finally {
    waited.abort()
    await worker.terminate()
  }
}
