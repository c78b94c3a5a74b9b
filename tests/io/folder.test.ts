import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { listFolder } from '../../src/io/folder.ts'
import { listOwnShelf, ownShelfFolder } from '../../src/io/own-shelf.ts'
import { folderWith } from '../program/helpers.ts'

/** The files of a folder, and those of them that are articles. */
const FOLDERS: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['an empty folder', {}, []],
  [
    'articles by their extension',
    { 'a.md': '', 'b.TXT': '', 'c.html': '', 'd.png': '', e: '' },
    ['a.md', 'b.TXT', 'c.html'],
  ],
  ['subfolders', { 'a.md': '', 'x/b.md': '', 'x/y/c.md': '' }, ['a.md', 'x/b.md', 'x/y/c.md']],
  ['hidden files and folders', { '.a.md': '', '.git/b.md': '', 'c.md': '' }, ['c.md']],
  ['.gitignore', { '.gitignore': 'drafts/\n*.txt\n', 'a.md': '', 'b.txt': '', 'drafts/c.md': '' }, ['a.md']],
  ['one in a subfolder', { 'x/.gitignore': 'a.md\n', 'x/a.md': '', 'a.md': '' }, ['a.md']],
  [
    'one that takes back',
    { '.gitignore': '*.md', 'x/.gitignore': '!a.md', 'x/a.md': '', 'b.md': '' },
    ['x/a.md'],
  ],
  ['case counts', { '.gitignore': 'A.md', 'a.md': '' }, ['a.md']],
  ['a name in another script', { '日本/夏目.md': '' }, ['日本/夏目.md']],
]

test.each(FOLDERS)('%s', async (_, files, expected) => {
  const folder = await folderWith(files)
  const { files: listed, problems } = await listFolder(folder, (path) => path)
  expect(listed.map(({ name }) => name).sort()).toEqual(expected)
  expect(listed.map(({ path }) => path).sort()).toEqual(
    expected.map((name) => join(realpathSync(folder), name)),
  )
  expect(problems).toEqual([])
})

test('a .gitignore above the folder holds in a repository alone', async () => {
  const folder = await folderWith({ '.gitignore': 'b.md', 'x/a.md': '', 'x/b.md': '' })
  const names = async () =>
    (await listFolder(join(folder, 'x'), (path) => path)).files.map(({ name }) => name).sort()
  expect(await names()).toEqual(['a.md', 'b.md'])
  mkdirSync(join(folder, '.git'))
  expect(await names()).toEqual(['a.md'])
})

test.skipIf(process.platform === 'win32')('a link that leads nowhere hides no other file', async () => {
  const folder = realpathSync(await folderWith({ 'a.md': 'text' }))
  symlinkSync('nowhere.md', join(folder, 'b.md'))
  symlinkSync('a.md', join(folder, 'c.md'))
  symlinkSync('.', join(folder, 'circle'))
  const { files, problems } = await listFolder(folder, (path) => path)
  expect(files.map(({ name, path, size }) => [name, path, size])).toEqual([
    ['a.md', join(folder, 'a.md'), 4],
    ['c.md', join(folder, 'c.md'), 4],
  ])
  expect(problems).toEqual([`"${join(folder, 'b.md')}" can't be read: there is no such file`])
})

test('the own shelf is named by the environment', async () => {
  const folder = await folderWith({ 'a.md': '', 'x/b.md': '', 'c.markdown': '' })
  expect(ownShelfFolder({ LECTERN_SHELF: folder, XDG_DATA_HOME: '/data' })).toBe(folder)
  expect(ownShelfFolder({ LECTERN_SHELF: '', XDG_DATA_HOME: folder })).toBe(join(folder, 'lectern'))
  vi.stubEnv('LECTERN_SHELF', folder)
  const { files } = await listOwnShelf()
  expect(files.map(({ name }) => name).sort()).toEqual(['a', 'c.markdown', 'x/b'])
  vi.stubEnv('LECTERN_SHELF', join(folder, 'none'))
  expect(await listOwnShelf()).toEqual({ files: [], problems: [] })
  vi.unstubAllEnvs()
})
