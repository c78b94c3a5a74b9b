import { image2sixel } from 'sixel'
import type { Box, Size } from './fit.ts'
import { type Pixels, scaleDown } from './pixels.ts'

/**
 * The pixels of a cell. A sixel picture is as large as its pixels, so a cell is taken for smaller than most are: the text
 * below a picture is then never written over it.
 */
const CELL: Size = { width: 7, height: 14 }
/** All that the format has. */
const COLORS = 256

/**
 * Returns pixels of 4 bytes as sixels (vt100.net/docs/vt3xx-gp/chapter14.html), scaled down to a box. The background shows
 * through where they are transparent. The cursor is saved and restored, since terminals don't agree where it is afterwards.
 */
export function sixels(pixels: Pixels, { columns, rows }: Box): string {
  const scale = Math.min(
    1,
    (columns * CELL.width) / pixels.width,
    // Six pixels less: a last band that reaches into the next row might scroll the screen.
    (rows * CELL.height - 6) / pixels.height,
  )
  const scaled = scaleDown(pixels, {
    width: Math.max(1, Math.round(pixels.width * scale)),
    height: Math.max(1, Math.round(pixels.height * scale)),
  })
  return `\x1b7${image2sixel(scaled.data, scaled.width, scaled.height, COLORS, 1)}\x1b8`
}
