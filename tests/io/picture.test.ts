import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { pictureBase, readPicture } from '../../src/io/picture.ts'
import { folderWith } from '../program/helpers.ts'

let folder: string
beforeAll(async () => {
  const large = Buffer.alloc(10 * 2 ** 20 + 1)
  folder = await folderWith({
    'a/b.png': 'b',
    'c d.png': 'cd',
    'e#.png': 'e',
    'large.png': large,
    'x/a.md': '',
  })
})

/** By the address in an article in the folder `x`. */
const ADDRESSES: readonly (readonly [address: string, text: string | undefined])[] = [
  ['../a/b.png', 'b'],
  ['../a/b.png?raw=true', 'b'],
  ['../c%20d.png', 'cd'],
  ['../c d.png', 'cd'],
  ['../e%23.png', 'e'],
  ['../a', undefined],
  ['../gone.png', undefined],
  ['../large.png', undefined],
  ['../a/b%00.png', undefined],
  ['../%ff.png', undefined],
  ['/dev/zero', undefined],
  ['//server/a.png', undefined],
  ['file://server/a.png', undefined],
  ['https://example.com/a.png', undefined],
  ['ftp://example.com/a.png', undefined],
  ['C:\\a.png', undefined],
  ['data:image/png;base64,cGlj', 'pic'],
  ['DATA:image/png;base64,cGlj', 'pic'],
  ['data:;base64,cG%6Cj', 'pic'],
  ['data:image/svg+xml,%3Csvg/%3E', '<svg/>'],
  ['data:image/png;base64,cGl*', undefined],
  ['data:image/png', undefined],
]

test.each(ADDRESSES)('%s', async (address, text) => {
  const base = pathToFileURL(join(folder, 'x/a.md')).href
  expect((await readPicture(address, { base, fetches: false }))?.toString()).toBe(text)
})

test.each([undefined, 'https://example.com/post'])(
  'only local articles show local files: %s',
  async (base) => {
    const { href } = pathToFileURL(join(folder, 'a/b.png'))
    expect(await readPicture(href, { base, fetches: true })).toBeUndefined()
  },
)

test('an address that is too long is none', async () => {
  const address = `data:image/png;base64,${'A'.repeat(14 * 2 ** 20)}`
  expect(await readPicture(address, { base: undefined, fetches: false })).toBeUndefined()
})

test.each([
  ['a file', { key: '/home/ada/a.md' }, 'file:///home/ada/a.md'],
  ['one of the web', { key: 'https://example.com/a', url: 'https://example.com/a' }, 'https://example.com/a'],
  ['one on the shelf', { key: 'shelf:a' }, undefined],
  ['standard input', { key: undefined }, `${pathToFileURL(process.cwd()).href}/`],
])('what the pictures of an article are relative to: %s', (_, source, base) => {
  expect(pictureBase(source)).toBe(base)
})
