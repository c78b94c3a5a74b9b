import { deflateSync } from 'node:zlib'
import type { PictureProtocol } from '../settings.ts'
import { inlineImage, kittyGraphics } from './escapes.ts'
import type { Box, Size } from './fit.ts'
import type { Pixels } from './pixels.ts'

/** A picture that a terminal can be given: its size in pixels, and what shows it. */
export type Picture = Size & {
  /** Returns the escape sequences that show the picture in a box at the cursor, which they leave where it was. */
  readonly show: (box: Box) => string
}

type Typed = Size & { readonly type: 'png' | 'jpg' | 'gif' | 'webp' }

/** In pixels: kitty shows no larger ones. */
const LONGEST_SIDE = 10_000

/**
 * Returns a picture for terminals of a protocol; undefined where there is no such picture: a file of another type, a
 * broken one, or one that would have to be decoded and can't be. What a file is goes by its
 * bytes, not by its name.
 */
export async function preparePicture(
  bytes: Uint8Array,
  protocol: PictureProtocol,
): Promise<Picture | undefined> {
  const size = await readSize(bytes)
  if (size === undefined) return undefined
  const { type, width, height } = size
  if (protocol === 'iterm2') return { width, height, show: (box) => inlineImage(bytes, box) }
  if (protocol === 'kitty' && type === 'png')
    return { width, height, show: (box) => kittyGraphics('f=100', bytes, box) }
  const pixels = await decode(bytes, size, protocol === 'kitty' ? 3 : 4)
  if (pixels === undefined) return undefined
  return { width: pixels.width, height: pixels.height, show: await showPixels(pixels, protocol) }
}

/** Returns the pixels of a picture, of 3 or 4 bytes each; undefined where there is no decoder for it, or it fails. */
async function decode(
  bytes: Uint8Array,
  { type, width, height }: Typed,
  channels: 3 | 4,
): Promise<Pixels | undefined> {
  if (type === 'jpg') return (await import('./jpeg.ts')).decodeJpeg(bytes, channels)
  return type === 'png' ? (await import('./png.ts')).decodePng(bytes, width, height) : undefined
}

async function showPixels(pixels: Pixels, protocol: 'kitty' | 'sixel'): Promise<Picture['show']> {
  if (protocol === 'sixel') {
    const { sixels } = await import('./sixel.ts')
    return (box) => sixels(pixels, box)
  }
  const format = `f=24,s=${pixels.width},v=${pixels.height},o=z`
  const compressed = deflateSync(pixels.data)
  return (box) => kittyGraphics(format, compressed, box)
}

/** Returns type and size of a picture; undefined for other files, and sizes that no terminal shows. */
async function readSize(bytes: Uint8Array): Promise<Typed | undefined> {
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
      return isShown ? { type, width, height } : undefined
    } catch {
      // A broken file fails wherever the parser happens to be.
      return undefined
    }
  }
  return undefined
}
