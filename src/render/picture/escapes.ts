import type { Box } from './fit.ts'

// What shows a picture in a terminal. Of the picture's bytes nothing is written but base64.

/** In bytes of base64: so much kitty takes at once. */
const CHUNK = 4096

/**
 * Returns a picture in a PNG as kitty's graphics protocol has it (sw.kovidgoyal.net/kitty/graphics-protocol). The terminal is
 * told to answer nothing (`q=2`) and to leave the cursor (`C=1`). A picture with an id is shown by its placeholders.
 */
export function kittyGraphics(bytes: Uint8Array, { columns, rows }: Box, id?: number): string {
  const data = base64(bytes)
  const placed = id === undefined ? '' : `U=1,i=${id},`
  let escapes = ''
  for (let start = 0; start < data.length; start += CHUNK) {
    const first = start === 0 ? `a=T,f=100,q=2,C=1,${placed}c=${columns},r=${rows},` : ''
    const more = start + CHUNK < data.length ? 1 : 0
    escapes += `\x1b_G${first}m=${more};${data.slice(start, start + CHUNK)}\x1b\\`
  }
  return escapes
}

/** Returns what makes kitty forget a picture. */
export function forgetKittyPicture(id: number): string {
  return `\x1b_Ga=d,d=I,i=${id},q=2\x1b\\`
}

/**
 * Returns a picture as an inline image of iTerm2 (iterm2.com/documentation-images.html). The cursor is saved and restored,
 * since not all terminals know `doNotMoveCursor`.
 */
export function inlineImage(bytes: Uint8Array, { columns, rows }: Box): string {
  const options = [
    'inline=1',
    `size=${bytes.length}`,
    `width=${columns}`,
    `height=${rows}`,
    'preserveAspectRatio=1',
    'doNotMoveCursor=1',
  ]
  return `\x1b7\x1b]1337;File=${options.join(';')}:${base64(bytes)}\x07\x1b8`
}

function base64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}
