import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../program/helpers.ts'
import { shelfOf } from './shelf-of.ts'

const ARTICLES = { a: 'One lamp.', b: '## Two\n\nMore lamps.' }
const HITS = ['a 0', 'b 1']

/** Returns the path of the base of an index. */
async function baseOf(cache: string): Promise<string> {
  const name = (await readdir(cache)).find((file) => file.startsWith('base-'))
  return join(cache, name ?? '')
}

async function overwrite(path: string, start: number, end: number): Promise<void> {
  const bytes = await readFile(path)
  await writeFile(path, bytes.fill(0xa5, start, end))
}

test.each<[string, (cache: string) => Promise<unknown>]>([
  ['deleted', (cache) => rm(cache, { recursive: true })],
  ['without its manifest', (cache) => rm(join(cache, 'manifest'))],
  ['with an empty manifest', (cache) => truncate(join(cache, 'manifest'))],
  ['with half a manifest', (cache) => truncate(join(cache, 'manifest'), 100)],
  ['with a damaged manifest', (cache) => overwrite(join(cache, 'manifest'), 60, 70)],
  [
    'with a folder for a manifest',
    async (cache) => {
      await rm(join(cache, 'manifest'))
      await mkdir(join(cache, 'manifest'))
    },
  ],
  [
    'of another version',
    async (cache) => {
      const manifest = await readFile(join(cache, 'manifest'), 'utf8')
      await writeFile(
        join(cache, 'manifest'),
        manifest.replace(
          /^\w+/,
          createHash('sha1')
            .update(`9\n${manifest.split('\n')[1]}`)
            .digest('hex'),
        ),
      )
    },
  ],
  ['without its base', async (cache) => rm(await baseOf(cache))],
  ['with half a base', async (cache) => truncate(await baseOf(cache), 8192)],
  ['with an empty base', async (cache) => truncate(await baseOf(cache))],
  ['with a damaged header', async (cache) => overwrite(await baseOf(cache), 0, 100)],
  ['with a byte changed', async (cache) => overwrite(await baseOf(cache), 20_000, 20_001)],
  [
    'damaged by the disk, which leaves no trace',
    async (cache) => {
      const base = await baseOf(cache)
      const { atime, mtime } = await stat(base)
      await overwrite(base, 0, 20_000)
      await utimes(base, atime, mtime)
    },
  ],
  ['locked by a process that was killed', async (cache) => mkdir(`${await baseOf(cache)}.lock`)],
])('an index %s is made anew where it has to be', async (_, damage) => {
  const shelf = await shelfOf(ARTICLES)
  await shelf.search('lamp')
  await damage(shelf.cache)
  expect((await shelf.search('lamp')).hits).toEqual(HITS)
  expect((await shelf.search('lamp')).read).toBe(0)
})

test('where no index can be kept, there is one for the moment', async () => {
  const folder = await folderWith({ file: 'not a folder' })
  const shelf = await shelfOf(ARTICLES, { cache: join(folder, 'file', 'cache') })
  expect(await shelf.search('lamp')).toEqual({ hits: HITS, read: 2 })
  expect(await shelf.search('lamp')).toEqual({ hits: HITS, read: 2 })
})

test('what a killed process left behind is removed with the next change', async () => {
  const shelf = await shelfOf(ARTICLES)
  await shelf.search('lamp')
  // No process has such a number.
  await writeFile(join(shelf.cache, 'base-4194305-1-0'), 'half an index')
  await mkdir(join(shelf.cache, 'base-4194305-1-0.lock'))
  await shelf.write('c', 'A lamp.')
  await shelf.search('lamp')
  expect((await readdir(shelf.cache)).filter((file) => file.includes('4194305'))).toEqual([])
})

test('searches at the same time, while the shelf changes', async () => {
  const shelf = await shelfOf(ARTICLES)
  const searches = Array.from({ length: 8 }, async (_, index) => {
    await shelf.write(`n${index}`, `Another lamp, number${index}.`)
    return shelf.search(`number${index}`)
  })
  const found = (await Promise.all(searches)).map(({ hits }) => hits)
  expect(found).toEqual(found.map((_, index) => [`n${index} 0`]))
  expect((await shelf.search('lamp')).hits).toHaveLength(10)
})
