import type { PictureProtocol } from '../settings.ts'
import { inlineImage, kittyGraphics } from './escapes.ts'
import type { Box, Size } from './fit.ts'

/** A picture that a terminal can be given: its size in pixels, and what shows it. */
export type Picture = Size & {
  /** Returns the escape sequences that show the picture in a box at the cursor, which they leave where it was. */
  readonly show: (box: Box) => string
}

type Type = 'png' | 'jpg' | 'gif' | 'webp'

/** In pixels: kitty shows no larger ones. */
const LONGEST_SIDE = 10_000

/**
 * Returns a picture for terminals of a protocol; undefined where there is no such picture: a file of another type, a
 * broken one, or, for kitty, one that it would have to be decoded for and that can't be. What a file is goes by its
 * bytes, not by its name.
 */
export async function preparePicture(
  bytes: Uint8Array,
  protocol: PictureProtocol,
): Promise<Picture | undefined> {
  const size = await readSize(bytes)
  if (size === undefined) return undefined
  if (protocol === 'iterm2') return { ...size, show: (box) => inlineImage(bytes, box) }
  if (size.type === 'png') return { ...size, show: (box) => kittyGraphics('f=100', bytes, box) }
  if (size.type !== 'jpg') return undefined
  const { decodeJpeg } = await import('./jpeg.ts')
  const pixels = decodeJpeg(bytes)
  if (pixels === undefined) return undefined
  const { width, height, compressed } = pixels
  const format = `f=24,s=${width},v=${height},o=z`
  return { width, height, show: (box) => kittyGraphics(format, compressed, box) }
}

/** Returns type and size of a picture; undefined for other files, and sizes that no terminal shows. */
async function readSize(bytes: Uint8Array): Promise<(Size & { readonly type: Type }) | undefined> {
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
