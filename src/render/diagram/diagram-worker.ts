import { parentPort, workerData } from 'node:worker_threads'
import { renderMermaidASCII } from 'beautiful-mermaid'

// Draws the diagram that a thread is given, and says what came of it; undefined if it is of a kind that can't be drawn.

/** Returns a diagram in Mermaid as lines of text; undefined if it can't be drawn. */
function draw(source: string): string | undefined {
  try {
    return renderMermaidASCII(source, { colorMode: 'none', paddingX: 3, paddingY: 2, boxBorderPadding: 0 })
  } catch {
    // The library throws ordinary errors for what it can't read, and for what is too much for it.
    return undefined
  }
}

parentPort?.postMessage(draw(String(workerData)))
