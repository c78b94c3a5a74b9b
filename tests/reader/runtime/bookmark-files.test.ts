import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReaderError } from '../../../src/errors.ts'
import {
  type Memory,
  recall,
  recallPercents,
  remember,
  stateFolder,
} from '../../../src/reader/runtime/bookmark-files.ts'
import { LONGEST_TITLE } from '../../../src/reader/state/anchor.ts'

let base: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lectern-memory-'))
  folder = join(base, 'state', 'lectern')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const KEY = 'shelf:kinsoku'
const MEMORY: Memory = {
  title: 'Kinsoku',
  place: { section: '行頭禁則', nth: 1, letters: 42, quote: '禁じられているのは' },
  percent: 37,
}
const STORED = { version: 1, article: KEY, ...MEMORY }

const FOLDERS: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{}, '/home/me/.local/state/lectern'],
  [{ XDG_STATE_HOME: '/state' }, '/state/lectern'],
  [{ XDG_STATE_HOME: '' }, '/home/me/.local/state/lectern'],
  [{ XDG_STATE_HOME: 'state' }, '/home/me/.local/state/lectern'],
]

test.skipIf(process.platform === 'win32').each(FOLDERS)('stateFolder: %j', (env, expected) => {
  expect(stateFolder(env, '/home/me')).toBe(expected)
})

test('nothing is known before anything is remembered', () => {
  expect(recall(folder, KEY)).toBeUndefined()
  expect(recallPercents(folder, [KEY]).size).toBe(0)
})

test('what is remembered is known, each article by itself, the last as a whole', () => {
  remember(folder, 'shelf:other', MEMORY)
  remember(folder, KEY, { ...MEMORY, percent: 1 })
  remember(folder, KEY, MEMORY)
  expect(recall(folder, KEY)).toEqual(MEMORY)
  expect(recallPercents(folder, [KEY, 'shelf:none', 'shelf:other'])).toEqual(
    new Map([
      [KEY, 37],
      ['shelf:other', 37],
    ]),
  )
  expect(readdirSync(folder)).toHaveLength(2)
})

test.skipIf(process.platform === 'win32')('others may not look', () => {
  remember(folder, KEY, MEMORY)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600)
})

test('a title of any length is kept so far', () => {
  remember(folder, KEY, { ...MEMORY, title: 'x'.repeat(1 << 20) })
  expect(recall(folder, KEY)?.title).toHaveLength(LONGEST_TITLE)
})

test('a title is cleaned', () => {
  store({ ...STORED, title: '\x1b]0;x\x07a\n b' })
  expect(recall(folder, KEY)?.title).toBe(']0;xa b')
})

function fileIn(inside: string): string {
  return join(inside, readdirSync(inside)[0] ?? '')
}

/** Puts something in the place of what was remembered. */
function store(stored: unknown): void {
  remember(folder, KEY, MEMORY)
  writeFileSync(fileIn(folder), typeof stored === 'string' ? stored : JSON.stringify(stored))
}

const DAMAGED: readonly (readonly [name: string, stored: unknown])[] = [
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
]

test.each(DAMAGED)('a damaged file is set aside: %s', (_, stored) => {
  store(stored)
  expect(recallPercents(folder, [KEY]).size).toBe(0)
  const file = fileIn(folder)
  const text = readFileSync(file, 'utf8')
  expect(recall(folder, KEY)).toEqual({
    message: `your place was damaged and is set aside as "${file}.damaged"`,
  })
  expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text)
  expect(recall(folder, KEY)).toBeUndefined()
})

test('another damaged file is set aside beside the first', () => {
  store('')
  const file = fileIn(folder)
  recall(folder, KEY)
  writeFileSync(file, '')
  expect(recall(folder, KEY)?.message).toContain('.damaged2"')
  remember(folder, KEY, MEMORY)
  expect(recall(folder, KEY)).toEqual(MEMORY)
  expect(readdirSync(folder)).toHaveLength(3)
})

test('a file in the place of the folder is told of', () => {
  mkdirSync(join(base, 'state'))
  writeFileSync(folder, '')
  expect(() => remember(folder, KEY, MEMORY)).toThrow(
    new ReaderError(`your place can't be kept in "${folder}": it isn't a folder`),
  )
  expect(recall(folder, KEY)?.message).toContain("it isn't a folder")
  expect(recallPercents(folder, [KEY]).size).toBe(0)
})

// Root may write everywhere.
const cantWriteAll = process.platform !== 'win32' && process.getuid?.() !== 0

test.runIf(cantWriteAll)('a folder that can not be written to is told of', () => {
  store('')
  chmodSync(folder, 0o500)
  expect(() => remember(folder, KEY, MEMORY)).toThrow('permission denied')
  expect(recall(folder, KEY)?.message).toContain('permission denied')
  chmodSync(folder, 0o700)
})

test('nothing is left of what could not be written', () => {
  remember(folder, KEY, MEMORY)
  const file = fileIn(folder)
  rmSync(file)
  mkdirSync(join(file, 'x'), { recursive: true })
  expect(() => remember(folder, KEY, MEMORY)).toThrow(ReaderError)
  expect(readdirSync(folder)).toHaveLength(1)
})
