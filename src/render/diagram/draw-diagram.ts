import { runWorker } from '../../io/worker.ts'
import { cleanText } from '../../text/clean.ts'
import { displayWidth } from '../../text/width.ts'

/** Longer diagrams are no use in a terminal (UTF-16 units). */
const LONGEST = 5000
/** In milliseconds. Most diagrams take a tenth of it; for a few the library's search for a way of an arrow never ends. */
const PATIENCE = 3000

/**
 * Returns a diagram in Mermaid as lines; undefined if it can't be drawn: kinds that the library doesn't have, and wide
 * characters, each of which it takes for one column. `too long` if drawing takes too long.
 */
export async function drawDiagram(source: string): Promise<readonly string[] | 'too long' | undefined> {
  if (source.length > LONGEST || displayWidth(source) !== source.replaceAll('\n', '').length) return undefined
  const result = await runWorker<string>('diagram-worker.cjs', source, PATIENCE)
  if (result === undefined) return 'too long'
  if (result.answer === undefined) return undefined
  // Labels may hold character references, which have been decoded.
  const lines = cleanText(result.answer)
    .split('\n')
    .map((line) => line.trimEnd())
  while (lines.at(-1) === '') lines.pop()
  return lines.every((line) => displayWidth(line) === line.length) ? lines : undefined
}
