import { PhotonImage, resize, SamplingFilter } from '@silvia-odwyer/photon-node'
import { type Drawing, type DrawnAs, LONGEST_SIDE } from './drawing.ts'

/** Returns a GIF, JPEG, PNG or WebP (of a moving one its first frame), scaled down. Throws for a broken one. */
export function drawRaster(bytes: Uint8Array, as: DrawnAs): Drawing {
  const original = PhotonImage.new_from_byteslice(bytes)
  const size = { width: original.get_width(), height: original.get_height() }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(size.width, size.height))
  const pixels = {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
  const image = scale < 1 ? resize(original, pixels.width, pixels.height, SamplingFilter.Triangle) : original
  return { size, pixels, data: as === 'png' ? image.get_bytes() : image.get_raw_pixels() }
}
