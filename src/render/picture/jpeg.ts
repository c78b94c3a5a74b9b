import { decode } from 'jpeg-js'
import { MOST_MEGAPIXELS, type Pixels } from './pixels.ts'

/** Each takes as long as the whole picture; progressive files have about ten. */
const MOST_SCANS = 50
const START_OF_SCAN = Buffer.from([0xff, 0xda])

/** Returns the pixels of a JPEG, of 3 or 4 bytes each; undefined where it is broken, or too large. */
export function decodeJpeg(bytes: Uint8Array, channels: 3 | 4): Pixels | undefined {
  if (countScans(bytes) > MOST_SCANS) return undefined
  try {
    return decode(bytes, {
      useTArray: true,
      formatAsRGBA: channels === 4,
      maxResolutionInMP: MOST_MEGAPIXELS,
    })
  } catch {
    // A broken file fails wherever the decoder happens to be.
    return undefined
  }
}

function countScans(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (
    let index = buffer.indexOf(START_OF_SCAN);
    index !== -1;
    index = buffer.indexOf(START_OF_SCAN, index + 2)
  )
    count++
  return count
}
