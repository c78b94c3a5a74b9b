import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { preparePicture } from '../../../src/render/picture/prepare.ts'
import { gif, jpeg, png, webp } from './files.ts'

const BROKEN_JPEG = jpeg(24, 16).subarray(0, 200)
const SCANS = Buffer.concat([jpeg(24, 16), Buffer.from('ffda'.repeat(100), 'hex')])
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16"/>')
const BROKEN_PNG = png(24, 16).fill('X', 12, 16)

/** What of a file is shown, by iTerm2 and by kitty. */
const FILES: readonly (readonly [name: string, bytes: Buffer, iterm2: boolean, kitty: boolean])[] = [
  ['a PNG', png(24, 16), true, true],
  ['a JPEG', jpeg(24, 16), true, true],
  ['a GIF', gif(24, 16), true, false],
  ['a WebP', webp(24, 16), true, false],
  ['an SVG', SVG, false, false],
  ['a text', Buffer.from('picture'), false, false],
  ['nothing', Buffer.alloc(0), false, false],
  ['a PNG without a size', png(24, 16).subarray(0, 12), false, false],
  ['a broken PNG', BROKEN_PNG, false, false],
  ['a PNG of no height', png(24, 0), false, false],
  ['a PNG that is too wide', png(10_001, 16), false, false],
  ['a JPEG that breaks off', BROKEN_JPEG, true, false],
  ['a JPEG of endless scans', SCANS, true, false],
]

test.each(FILES)('%s', async (_, bytes, iterm2, kitty) => {
  const size = { width: 24, height: 16 }
  const shown = (isShown: boolean) => (isShown ? expect.objectContaining(size) : undefined)
  expect(await preparePicture(bytes, 'iterm2')).toEqual(shown(iterm2))
  expect(await preparePicture(bytes, 'kitty')).toEqual(shown(kitty))
})

test('kitty is given the pixels of a JPEG', async () => {
  const picture = await preparePicture(jpeg(2, 3), 'kitty')
  const set = picture?.show({ columns: 1, rows: 1 }) ?? ''
  expect(set).toMatch(/^\x1b_Ga=T,f=24,s=2,v=3,o=z,q=2,C=1,c=1,r=1,m=0;[\w+/=]+\x1b\\$/)
  const data = set.slice(set.indexOf(';') + 1, -2)
  expect(inflateSync(Buffer.from(data, 'base64'))).toEqual(Buffer.alloc(2 * 3 * 3, 128))
})
