import { PhotonImage, resize, SamplingFilter } from '@silvia-odwyer/photon-node'
import { image2sixel } from 'sixel'
import type { Drawing } from './drawing.ts'
import type { Box, Size } from './fit.ts'

/**
 * The pixels of a cell. A sixel picture is as large as its pixels, so a cell is taken for smaller than most are: the text
 * below a picture is then never written over it.
 */
const CELL: Size = { width: 7, height: 14 }
/** All that the format has. */
const COLORS = 256

/**
 * Returns pixels as sixels (vt100.net/docs/vt3xx-gp/chapter14.html), scaled down to a box. The background shows
 * through where they are transparent. The cursor is saved and restored, since terminals don't agree where it is afterwards.
 */
export function sixels({ pixels, data }: Pick<Drawing, 'pixels' | 'data'>, { columns, rows }: Box): string {
  const scale = Math.min(
    1,
    (columns * CELL.width) / pixels.width,
    // Six pixels less: a last band that reaches into the next row might scroll the screen.
    (rows * CELL.height - 6) / pixels.height,
  )
  const width = Math.max(1, Math.round(pixels.width * scale))
  const height = Math.max(1, Math.round(pixels.height * scale))
  const image = new PhotonImage(data, pixels.width, pixels.height)
  const scaled = resize(image, width, height, SamplingFilter.Triangle)
  const sequence = image2sixel(scaled.get_raw_pixels(), width, height, COLORS, 1)
  // Their memory is WebAssembly's, which nothing else would free soon.
  image.free()
  scaled.free()
  return `\x1b7${sequence}\x1b8`
}
