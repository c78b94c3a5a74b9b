import { decode, toRGBA8888 } from 'sixel'
import { expect, test } from 'vitest'
import { preparePicture } from '../../../src/render/picture/prepare.ts'
import { sixels } from '../../../src/render/picture/sixel.ts'
import { jpeg, png, wholePng } from './files.ts'

const RED = [255, 0, 0, 255]
const pixels = (width: number, height: number, color: readonly number[]) => ({
  pixels: { width, height },
  data: Uint8Array.from({ length: width * height * 4 }, (_, index) => color[index % 4] ?? 0),
})

/** Pixels, the box that they are shown in, and their size in it. */
test.each<[width: number, height: number, columns: number, rows: number, size: string]>([
  [14, 8, 2, 1, '14×8'],
  [160, 48, 20, 3, '120×36'],
  [64, 640, 4, 20, '27×274'],
  [1, 1, 1, 1, '1×1'],
  [10, 1000, 1, 20, '3×274'],
])('%i × %i pixels in %i × %i cells are %s', (width, height, columns, rows, size) => {
  const escapes = sixels(pixels(width, height, RED), { columns, rows })
  const [, data = ''] = /^\x1b7\x1bP0;1;q(.*)\x1b\\\x1b8$/s.exec(escapes) ?? []
  const shown = decode(Buffer.from(data))
  expect(`${shown.width}×${shown.height}`).toBe(size)
  expect(new Set(shown.data32)).toEqual(new Set([toRGBA8888(255, 0, 0)]))
})

test.each<[name: string, bytes: Buffer, isShown: boolean]>([
  ['a PNG', wholePng(24, 16), true],
  ['a JPEG', jpeg(24, 16), true],
  ['a PNG without pixels', png(24, 16), false],
  ['a PNG that is too large', wholePng(24, 16).fill('\x20', 18, 19).fill('\x20', 22, 23), false],
])('%s', async (_, bytes, isShown) => {
  const picture = await preparePicture(bytes, 'sixel')
  const shown = picture === 'too long' ? undefined : picture
  expect(shown && [shown.width, shown.height]).toEqual(isShown ? [24, 16] : undefined)
  expect(shown?.setIn({ columns: 3, rows: 1 }).startsWith('\x1b7\x1bP')).toBe(isShown || undefined)
})
