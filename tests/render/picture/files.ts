import { PhotonImage } from '@silvia-odwyer/photon-node'

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
  return Buffer.from(grey(width, height).get_bytes_jpeg(90))
}

export function wholePng(width: number, height: number): Buffer {
  return Buffer.from(grey(width, height).get_bytes())
}

export function wholeWebp(width: number, height: number): Buffer {
  return Buffer.from(grey(width, height).get_bytes_webp())
}

/** A red dot. */
export const DOT_GIF = Buffer.from('R0lGODlhAQABAIAAAP8AAP///ywAAAAAAQABAAACAkQBADs=', 'base64')

/** A pixel, whose row is interlaced. */
export const INTERLACED_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAAHncGNIAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)

export function svg(attributes: string, content = '<path d="M0 0h9v9z"/>'): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`)
}

function grey(width: number, height: number): PhotonImage {
  return new PhotonImage(new Uint8Array(width * height * 4).fill(128), width, height)
}
