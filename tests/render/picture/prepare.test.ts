import { expect, test } from 'vitest'
import { preparePicture } from '../../../src/render/picture/prepare.ts'
import { DOT_GIF, gif, INTERLACED_PNG, jpeg, png, svg, webp, wholePng, wholeWebp } from './files.ts'

const BROKEN_JPEG = jpeg(24, 16).subarray(0, 200)
const SIZE = 'width="24" height="16"'
/** Each shows the one before ten times. */
const USES = Array.from(
  { length: 8 },
  (_, index) => `<g id="a${index + 1}">${`<use href="#a${index}"/>`.repeat(10)}</g>`,
)
/** Each holds the one before ten times. */
const ENTITIES = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join('')
const DOCTYPE = Buffer.from(`<!DOCTYPE svg [<!ENTITY a0 "entity">${ENTITIES}]>`)
const BROKEN_PNG = png(24, 16).fill('X', 12, 16)

/** What of a file is shown, by iTerm2 and by kitty. */
test.each<[name: string, bytes: Buffer, iterm2: boolean, kitty: boolean]>([
  ['a PNG', png(24, 16), true, true],
  ['a JPEG', jpeg(24, 16), true, true],
  ['a GIF that breaks off', gif(24, 16), true, false],
  ['a WebP', wholeWebp(24, 16), true, true],
  ['a WebP that breaks off', webp(24, 16), true, false],
  ['an SVG', svg(SIZE), true, true],
  ['a text', Buffer.from('picture'), false, false],
  ['nothing', Buffer.alloc(0), false, false],
  ['a PNG without a size', png(24, 16).subarray(0, 12), false, false],
  ['a broken PNG', BROKEN_PNG, false, false],
  ['a PNG of no height', png(24, 0), false, false],
  ['a PNG that is too wide', png(10_001, 16), false, false],
  ['a JPEG that breaks off', BROKEN_JPEG, true, false],
])('%s', async (_, bytes, iterm2, kitty) => {
  const size = { width: 24, height: 16 }
  const shown = (isShown: boolean) => (isShown ? expect.objectContaining(size) : undefined)
  expect(await preparePicture(bytes, 'iterm2')).toEqual(shown(iterm2))
  expect(await preparePicture(bytes, 'kitty')).toEqual(shown(kitty))
})

/** What is drawn before it is shown: its size in pixels, or whether it can't be. */
test.each<[name: string, bytes: Buffer, size: string | undefined]>([
  ['a PNG', wholePng(24, 16), '24×16'],
  ['an interlaced PNG', INTERLACED_PNG, '1×1'],
  ['a GIF', DOT_GIF, '1×1'],
  ['a large JPEG', jpeg(2000, 1000), '2000×1000'],
  ['an SVG', svg(SIZE), '24×16'],
  [
    'an SVG with a declaration',
    Buffer.concat([Buffer.from('<?xml version="1.0"?>\n<!-- -->'), svg(SIZE)]),
    '24×16',
  ],
  ['an SVG of a ratio', svg('viewBox="0 0 30 20"'), '30×20'],
  ['a vast SVG', svg('width="1e9" height="1e9"'), '1000000000×1000000000'],
  ['an SVG that is a line', svg('width="1e9" height="1"'), undefined],
  ['an SVG that breaks off', svg(SIZE).subarray(0, 80), undefined],
  ['an SVG without its namespace', Buffer.from(`<svg ${SIZE}/>`), undefined],
  ['an SVG that shows itself', svg(SIZE, '<g id="a"><use href="#a"/></g>'), '24×16'],
  ['an SVG of a hundred million elements', svg(SIZE, `<path id="a0"/>${USES.join('')}`), undefined],
  ['an SVG of nested entities', Buffer.concat([DOCTYPE, svg(SIZE, '<text>&a9;</text>')]), undefined],
  [
    'an SVG of a local entity',
    Buffer.from(`<!DOCTYPE svg [<!ENTITY a SYSTEM "a.txt">]><svg>&a;</svg>`),
    undefined,
  ],
  [
    'an SVG of deep groups',
    svg(
      'width="1999" height="1999"',
      `${'<g opacity=".5">'.repeat(100)}<path d="M0 0h1999v1999z"/>${'</g>'.repeat(100)}`,
    ),
    undefined,
  ],
  ['an SVG of too deep groups', svg(SIZE, '<g>'.repeat(99_999) + '</g>'.repeat(99_999)), undefined],
  [
    'an SVG with pictures elsewhere',
    svg(SIZE, '<image href="a.png"/><image href="file:///a.png"/><image href="http://127.0.0.1:9/a.png"/>'),
    '24×16',
  ],
])('%s is drawn', async (_, bytes, size) => {
  const picture = await preparePicture(bytes, 'sixel')
  // What is too much fails for want of memory, or of time on a slow machine.
  expect(typeof picture === 'object' ? `${picture.width}×${picture.height}` : undefined).toBe(size)
})

/** Returns the size of the PNG that kitty is given of a picture. */
async function sizeOfPng(bytes: Buffer): Promise<string> {
  const picture = await preparePicture(bytes, 'kitty')
  const set = typeof picture === 'object' ? picture.setIn({ columns: 1, rows: 1 }) : ''
  const data = set.matchAll(/\x1b_G(?:a=T,f=100,q=2,C=1,c=1,r=1,)?m=[01];([\w+/=]+)\x1b\\/g)
  const png = Buffer.from([...data].map(([, chunk]) => chunk).join(''), 'base64')
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`
}

test.each([
  ['a JPEG', jpeg(3, 2), '3×2'],
  ['a large JPEG, scaled down', jpeg(2000, 1000), '1600×800'],
  ['a GIF', DOT_GIF, '1×1'],
  ['an SVG, for fine pixels', svg(SIZE), '48×32'],
  ['a large SVG', svg('width="1000" height="500"'), '1600×800'],
])('kitty is given %s as a PNG', async (_, bytes, size) => {
  expect(await sizeOfPng(bytes)).toBe(size)
})
