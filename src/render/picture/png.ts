import { PNG } from 'pngjs'
import { MOST_MEGAPIXELS, type Pixels } from './pixels.ts'

/** Where the header says how the rows are ordered; 0: one after the other (w3.org/TR/png-3, 11.2.1). */
const INTERLACE_METHOD = 28

/** Returns the pixels of a PNG of a size, of 4 bytes each; undefined where it is broken, too large or interlaced. */
export function decodePng(bytes: Uint8Array, width: number, height: number): Pixels | undefined {
  if (width * height > MOST_MEGAPIXELS * 1e6) return undefined
  // The library inflates interlaced ones whatever their size, which may be gigabytes.
  if (bytes[INTERLACE_METHOD] !== 0) return undefined
  try {
    return PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    // A broken file fails wherever the decoder happens to be.
    return undefined
  }
}
