import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'

// Files of pictures; `png`, `gif` and `webp` are the beginning alone, which says their type and size.

export function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

export function gif(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13)
  bytes.write('GIF89a')
  bytes.writeUInt16LE(width, 6)
  bytes.writeUInt16LE(height, 8)
  return bytes
}

export function webp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(30)
  bytes.write('RIFF\0\0\0\0WEBPVP8X\x0a', 'latin1')
  bytes.writeUIntLE(width - 1, 24, 3)
  bytes.writeUIntLE(height - 1, 27, 3)
  return bytes
}

/** A grey picture. */
export function jpeg(width: number, height: number): Buffer {
  return encode({ width, height, data: Buffer.alloc(width * height * 4, 128) }).data
}

/** A transparent picture. */
export function pixelsPng(width: number, height: number): Buffer {
  return PNG.sync.write(new PNG({ width, height, fill: true }))
}

/** Says that its rows are interlaced. */
export function interlacedPng(width: number, height: number): Buffer {
  return pixelsPng(width, height).fill(1, 28, 29)
}
