import { runWorker } from '../../io/worker.ts'
import type { PictureProtocol } from '../settings.ts'
import type { Drawing, PictureJob } from './drawing.ts'
import { inlineImage, kittyGraphics } from './escapes.ts'
import type { Box, Size } from './fit.ts'

/** A picture that a terminal can be given: its size in pixels, and what shows it. */
export type Picture = Size & {
  /** Returns the escape sequences that show the picture in a box at the cursor, which they leave where it was. */
  readonly show: (box: Box) => string
}

/** In pixels: kitty shows no larger ones. */
const LONGEST_SIDE = 10_000
/** In milliseconds. Photographs of 12 megapixels take a tenth of it. */
const PATIENCE = 5000

/**
 * Returns a picture for terminals of a protocol; undefined where there is no such picture: a file of another type, or a
 * broken one. What a file is goes by its bytes, not by its name. `too long` where it takes too long to draw.
 */
export async function preparePicture(
  bytes: Uint8Array,
  protocol: PictureProtocol,
): Promise<Picture | 'too long' | undefined> {
  const raster = await readRaster(bytes)
  if (raster && protocol === 'iterm2') return { ...raster.size, show: (box) => inlineImage(bytes, box) }
  if (raster?.type === 'png' && protocol === 'kitty')
    return { ...raster.size, show: (box) => kittyGraphics(bytes, box) }
  if (raster === undefined && !isSvg(bytes)) return undefined
  const as = protocol === 'sixel' ? 'pixels' : 'png'
  const job: PictureJob = { bytes, isSvg: raster === undefined, as }
  const result = await runWorker<Drawing>('picture-worker.cjs', job, PATIENCE)
  if (result === undefined) return 'too long'
  return result.answer && { ...result.answer.size, show: await showDrawing(result.answer, protocol) }
}

async function showDrawing(drawing: Drawing, protocol: PictureProtocol): Promise<Picture['show']> {
  if (protocol === 'iterm2') return (box) => inlineImage(drawing.data, box)
  if (protocol === 'kitty') return (box) => kittyGraphics(drawing.data, box)
  const { sixels } = await import('./sixel.ts')
  return (box) => sixels(drawing, box)
}

/** Whether a file seems to be an SVG: where its first element may be, after an XML declaration and comments. */
function isSvg(bytes: Uint8Array): boolean {
  return /<(?:svg:)?svg[\s>]/.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
}

type Raster = { readonly type: 'png' | 'jpg' | 'gif' | 'webp'; readonly size: Size }

/** Returns type and size of a picture of pixels; undefined for other files, and sizes that no terminal shows. */
async function readRaster(bytes: Uint8Array): Promise<Raster | undefined> {
  // One by one: the library's parsers of other types aren't needed, and some have been led into endless loops.
  const [{ PNG }, { JPG }, { GIF }, { WEBP }] = await Promise.all([
    import('image-size/types/png'),
    import('image-size/types/jpg'),
    import('image-size/types/gif'),
    import('image-size/types/webp'),
  ])
  const parsers = { png: PNG, jpg: JPG, gif: GIF, webp: WEBP } as const
  for (const type of ['png', 'jpg', 'gif', 'webp'] as const) {
    try {
      if (!parsers[type].validate(bytes)) continue
      const { width, height } = parsers[type].calculate(bytes)
      const isShown = [width, height].every((side) => side >= 1 && side <= LONGEST_SIDE)
      return isShown ? { type, size: { width, height } } : undefined
    } catch {
      // A broken file fails wherever the parser happens to be.
      return undefined
    }
  }
  return undefined
}
