import { deflateSync } from 'node:zlib'
import { decode } from 'jpeg-js'
import type { Size } from './fit.ts'

/** The pixels of a picture, three bytes each, compressed with zlib (RFC 1950). */
type Pixels = Size & { readonly compressed: Uint8Array }

/** Larger pictures take seconds to decode. */
const MOST_MEGAPIXELS = 20
/** Each takes as long as the whole picture; progressive files have about ten. */
const MOST_SCANS = 50
const START_OF_SCAN = Buffer.from([0xff, 0xda])

/** Returns the pixels of a JPEG; undefined where it is broken, or too large. */
export function decodeJpeg(bytes: Uint8Array): Pixels | undefined {
  if (countScans(bytes) > MOST_SCANS) return undefined
  try {
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      maxResolutionInMP: MOST_MEGAPIXELS,
    })
    return { width, height, compressed: deflateSync(data) }
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
