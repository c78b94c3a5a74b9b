import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReaderError } from '../../../src/errors.ts'
import {
  type Bookmark,
  readBookmark,
  readPercents,
  readRecent,
  readSidebar,
  writeBookmark,
  writeSidebar,
} from '../../../src/reader/runtime/bookmark-files.ts'
import { LONGEST_TITLE } from '../../../src/reader/state/anchor.ts'

let base: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lectern-bookmarks-'))
  folder = join(base, 'state', 'lectern')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const KEY = 'shelf:kinsoku'
const BOOKMARK: Bookmark = {
  title: 'Kinsoku',
  anchor: { section: '行頭禁則', nth: 1, letters: 42, quote: '禁じられているのは' },
  percent: 37,
}
const STORED = { version: 1, article: KEY, title: 'Kinsoku', place: BOOKMARK.anchor, percent: 37 }

test('there is no bookmark before one is written', () => {
  expect(readBookmark(folder, KEY)).toEqual({})
  expect(readPercents(folder, [KEY]).size).toBe(0)
})

test('articles from elsewhere than the shelf are recent, the last one first', () => {
  const keys = ['one.md', 'two.md', 'gone.md'].map((name) => join(base, name))
  const [one = '', two = '', gone = ''] = keys
  for (const path of [one, two]) writeFileSync(path, 'text')
  const address = 'https://example.com/post'
  for (const [at, key] of [one, address, KEY, gone, two].entries()) {
    writeBookmark(folder, key, { ...BOOKMARK, title: `Title ${at}`, percent: at })
    const [last = ''] = readdirSync(folder).filter(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).article === key,
    )
    utimesSync(join(folder, last), at, at)
  }
  writeFileSync(join(folder, 'other.json'), '[1, 2]')
  writeSidebar(folder, true)
  expect(readRecent(folder, 5)).toEqual([
    { key: two, title: 'Title 4', percent: 4 },
    { key: address, title: 'Title 1', percent: 1 },
    { key: one, title: 'Title 0', percent: 0 },
  ])
  expect(readRecent(folder, 2).map(({ key }) => key)).toEqual([two, address])
  expect(readRecent(join(base, 'none'), 5)).toEqual([])
})

test('the outline is as it was left', () => {
  expect(readSidebar(folder)).toBe(false)
  for (const open of [true, false]) {
    writeSidebar(folder, open)
    expect(readSidebar(folder)).toBe(open)
  }
  writeFileSync(join(folder, 'sidebar.json'), '{"version":2,"open":true}')
  expect(readSidebar(folder)).toBe(false)
})

test('each article has its own bookmark, the one written last', () => {
  writeBookmark(folder, 'shelf:other', BOOKMARK)
  writeBookmark(folder, KEY, { ...BOOKMARK, percent: 1 })
  writeBookmark(folder, KEY, BOOKMARK)
  expect(readBookmark(folder, KEY)).toEqual({ bookmark: BOOKMARK })
  expect(readPercents(folder, [KEY, 'shelf:none', 'shelf:other'])).toEqual(
    new Map([
      [KEY, 37],
      ['shelf:other', 37],
    ]),
  )
  expect(readdirSync(folder)).toHaveLength(2)
})

test.skipIf(process.platform === 'win32')('other users may not read bookmarks', () => {
  writeBookmark(folder, KEY, BOOKMARK)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600)
})

test('a bookmark is stored in a format that later versions read', () => {
  writeBookmark(folder, KEY, BOOKMARK)
  expect(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).toEqual(STORED)
})

test('marks are kept with the place', () => {
  const marks = [
    { letter: 'a', anchor: BOOKMARK.anchor },
    { letter: 'ж', anchor: { ...BOOKMARK.anchor, letters: 7 } },
  ]
  writeBookmark(folder, KEY, { ...BOOKMARK, marks })
  expect(readBookmark(folder, KEY)).toEqual({ bookmark: { ...BOOKMARK, marks } })
})

test('marks that are damaged are left out', () => {
  const sound = { letter: 'a', place: BOOKMARK.anchor }
  const damaged = [
    null,
    'a',
    { letter: 'ab', place: BOOKMARK.anchor },
    { letter: 'b', place: {} },
    { place: 1 },
  ]
  store({ ...STORED, marks: [...damaged, sound] })
  expect(readBookmark(folder, KEY).bookmark?.marks).toEqual([{ letter: 'a', anchor: BOOKMARK.anchor }])
  store({ ...STORED, marks: 'a' })
  expect(readBookmark(folder, KEY)).toEqual({ bookmark: BOOKMARK })
})

test('the marks of an article fit into its file', () => {
  const anchor = { section: '東'.repeat(200), nth: 10_000, letters: 10_000_000, quote: '京'.repeat(40) }
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX'
  const marks = [...letters].map((letter) => ({ letter, anchor }))
  writeBookmark(folder, KEY, { ...BOOKMARK, marks })
  expect(readBookmark(folder, KEY).bookmark?.marks).toHaveLength(50)
})

test('a long title is cut', () => {
  writeBookmark(folder, KEY, { ...BOOKMARK, title: 'x'.repeat(1 << 20) })
  expect(readBookmark(folder, KEY).bookmark?.title).toHaveLength(LONGEST_TITLE)
})

test('a title is cleaned', () => {
  store({ ...STORED, title: '\x1b]0;x\x07a\n b' })
  expect(readBookmark(folder, KEY).bookmark?.title).toBe(']0;xa b')
})

function fileIn(inside: string): string {
  return join(inside, readdirSync(inside)[0] ?? '')
}

/** Overwrites the file of a bookmark. */
function store(stored: unknown): void {
  writeBookmark(folder, KEY, BOOKMARK)
  writeFileSync(fileIn(folder), typeof stored === 'string' ? stored : JSON.stringify(stored))
}

test.each<[name: string, stored: unknown]>([
  ['nothing', ''],
  ['no JSON', '{"version":1,'],
  ['null', null],
  ['an array', []],
  ['another version', { ...STORED, version: 2 }],
  ['another article', { ...STORED, article: 'shelf:other' }],
  ['no title', { ...STORED, title: undefined }],
  ['a percentage below', { ...STORED, percent: -1 }],
  ['a percentage above', { ...STORED, percent: 101 }],
  ['a percentage in words', { ...STORED, percent: '37' }],
  ['no place', { ...STORED, place: undefined }],
  ['a place in a word', { ...STORED, place: 'here' }],
  ['half a letter', { ...STORED, place: { ...STORED.place, letters: 0.5 } }],
  ['no letters', { ...STORED, place: { ...STORED.place, letters: -1 } }],
  ['no count of sections', { ...STORED, place: { ...STORED.place, nth: null } }],
  ['no section', { ...STORED, place: { ...STORED.place, section: 1 } }],
  ['a long section', { ...STORED, place: { ...STORED.place, section: 'x'.repeat(LONGEST_TITLE + 1) } }],
  ['a long quote', { ...STORED, place: { ...STORED.place, quote: 'x'.repeat(41) } }],
  ['too much', `${JSON.stringify(STORED)}${' '.repeat(1 << 16)}`],
])('a damaged file is set aside: %s', (_, stored) => {
  store(stored)
  expect(readPercents(folder, [KEY]).size).toBe(0)
  const file = fileIn(folder)
  const text = readFileSync(file, 'utf8')
  expect(readBookmark(folder, KEY)).toEqual({
    problem: `the saved place was damaged; it was moved to "${file}.damaged"`,
  })
  expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text)
  expect(readBookmark(folder, KEY)).toEqual({})
})

test('another damaged file is set aside beside the first', () => {
  store('')
  const file = fileIn(folder)
  readBookmark(folder, KEY)
  writeFileSync(file, '')
  expect(readBookmark(folder, KEY).problem).toContain('.damaged2"')
  writeBookmark(folder, KEY, BOOKMARK)
  expect(readBookmark(folder, KEY)).toEqual({ bookmark: BOOKMARK })
  expect(readdirSync(folder)).toHaveLength(3)
})

test('a file in place of the folder is a problem', () => {
  mkdirSync(join(base, 'state'))
  writeFileSync(folder, '')
  expect(() => writeBookmark(folder, KEY, BOOKMARK)).toThrow(
    new ReaderError(`your place can't be kept in "${folder}": it isn't a folder`),
  )
  expect(readBookmark(folder, KEY).problem).toContain("it isn't a folder")
  expect(readPercents(folder, [KEY]).size).toBe(0)
})

// Root may write everywhere.
const isNotRoot = process.platform !== 'win32' && process.getuid?.() !== 0

test.runIf(isNotRoot)('a folder that can not be written to is a problem', () => {
  store('')
  chmodSync(folder, 0o500)
  expect(() => writeBookmark(folder, KEY, BOOKMARK)).toThrow('permission denied')
  expect(readBookmark(folder, KEY).problem).toContain('permission denied')
  chmodSync(folder, 0o700)
})

test('a bookmark that could not be written leaves nothing behind', () => {
  writeBookmark(folder, KEY, BOOKMARK)
  const file = fileIn(folder)
  rmSync(file)
  mkdirSync(join(file, 'x'), { recursive: true })
  expect(() => writeBookmark(folder, KEY, BOOKMARK)).toThrow(ReaderError)
  expect(readdirSync(folder)).toHaveLength(1)
})
