import { runWorker } from '../../io/worker.ts'
import type { Picture, PictureProtocol } from '../settings.ts'
import type { Drawing, DrawnAs, PictureJob } from './drawing.ts'
import { inlineImage, kittyGraphics } from './escapes.ts'
import type { Box, Size } from './fit.ts'

/** A picture in a file that a terminal takes, and its size in pixels. */
export type PictureFile = { readonly size: Size; readonly data: Uint8Array }

/** In pixels: kitty shows no larger ones. */
const LONGEST_SIDE = 10_000
/** In milliseconds. Photographs of 12 megapixels take a tenth of it. */
const PATIENCE = 5000
/** In bytes: where the first element of an SVG may be, after an XML declaration and comments. */
const SVG_START = 4096

/**
 * Returns a picture for terminals of a protocol; undefined if there is no such picture: a file of another type, or a
 * broken one. What a file is goes by its bytes, not by its name. `too long` where it takes too long to draw.
 */
export async function preparePicture(
  bytes: Uint8Array,
  protocol: PictureProtocol,
): Promise<Picture | 'too long' | undefined> {
  if (protocol === 'sixel') {
    const drawing = await draw(bytes, await readRaster(bytes), 'pixels')
    if (drawing === undefined || drawing === 'too long') return drawing
    const { sixels } = await import('./sixel.ts')
    return shownAtCursor(drawing.size, (box) => sixels(drawing, box))
  }
  const file = protocol === 'kitty' ? await toPng(bytes) : await toAnyFile(bytes)
  if (file === undefined || file === 'too long') return file
  const escapes = protocol === 'kitty' ? kittyGraphics : inlineImage
  return shownAtCursor(file.size, (box) => escapes(file.data, box))
}

/** Returns a picture as a PNG, that of a PNG as it is; undefined and `too long` as `preparePicture` does. */
export async function toPng(bytes: Uint8Array): Promise<PictureFile | 'too long' | undefined> {
  const raster = await readRaster(bytes)
  return raster?.type === 'png' ? { size: raster.size, data: bytes } : draw(bytes, raster, 'png')
}

/** Returns a picture as it is, where it isn't an SVG. */
async function toAnyFile(bytes: Uint8Array): Promise<PictureFile | 'too long' | undefined> {
  const raster = await readRaster(bytes)
  return raster ? { size: raster.size, data: bytes } : draw(bytes, raster, 'png')
}

/** Returns a picture as pixels, or as a PNG made of them; an SVG where it isn't one of pixels already. */
async function draw(
  bytes: Uint8Array,
  raster: Raster | undefined,
  as: DrawnAs,
): Promise<Drawing | 'too long' | undefined> {
  if (raster === undefined && !isSvg(bytes)) return undefined
  const job: PictureJob = { bytes, isSvg: raster === undefined, as }
  const result = await runWorker<Drawing>('picture-worker.cjs', job, PATIENCE)
  return result === undefined ? 'too long' : result.answer
}

/**
 * Returns a picture that escape sequences show at the cursor, which they leave where it was: empty lines, of which the last
 * goes up, shows the picture and comes down again, so that it never scrolls the screen.
 */
function shownAtCursor(size: Size, escapes: (box: Box) => string): Picture {
  return {
    ...size,
    setIn(box) {
      const above = box.rows - 1
      return above > 0 ? `${'\n'.repeat(above)}\x1b[${above}A${escapes(box)}\x1b[${above}B` : escapes(box)
    },
  }
}

/** Returns the size of a picture that `toPng` may draw, by the beginning of its file; undefined for other files. */
export async function pictureSize(bytes: Uint8Array): Promise<Size | undefined> {
  return (await readRaster(bytes))?.size ?? (isSvg(bytes) ? svgSize(bytes) : undefined)
}

function isSvg(bytes: Uint8Array): boolean {
  return /<(?:svg:)?svg[\s>]/.test(Buffer.from(bytes.subarray(0, SVG_START)).toString('latin1'))
}

async function svgSize(bytes: Uint8Array): Promise<Size | undefined> {
  const { SVG } = await import('image-size/types/svg')
  try {
    const { width, height } = SVG.calculate(bytes.subarray(0, SVG_START))
    return width >= 1 && height >= 1 ? { width, height } : undefined
  } catch {
    // It says no size.
    return undefined
  }
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
