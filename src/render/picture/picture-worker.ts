import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Drawing, PictureJob } from './drawing.ts'

// Draws the picture that a thread is given, and says what came of it; undefined if it is broken, or too much.

/** In pages of 64 KB: pictures of about 20 megapixels. */
const MOST_MEMORY = 8192

async function draw({ bytes, isSvg, as }: PictureJob): Promise<Drawing | undefined> {
  try {
    return isSvg
      ? await (await import('./svg.ts')).drawSvg(bytes, as)
      : (await import('./raster.ts')).drawRaster(bytes, as)
  } catch {
    // The decoders throw ordinary errors for broken files, and WebAssembly's for what is too much for them.
    return undefined
  }
}

const port = parentPort
if (port) {
  setFlagsFromString(`--wasm-max-mem-pages=${MOST_MEMORY}`)
  const job: PictureJob = workerData
  draw(job).then((drawing) => port.postMessage(drawing))
}
