import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { openFile } from '../../src/io/bytes.ts'

const OLD = 'old '.repeat(500_000)

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-bytes-'))
  path = join(folder, 'long.md')
  writeFileSync(path, OLD)
  // A clock that is coarse would give the next writing the same time.
  utimesSync(path, 1, 1)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a file that has changed since it was opened is read no further', () => {
  test.each<readonly [way: string, change: () => void]>([
    ['rewritten in place', () => writeFileSync(path, OLD.replaceAll('old', 'new'))],
    ['cut off', () => truncateSync(path, 100)],
    ['longer', () => appendFileSync(path, 'new')],
  ])('%s', (_, change) => {
    const file = openFile(path, OLD.length)
    expect(file.subarray(0, 8).toString()).toBe('old old ')
    change()
    expect(file.subarray(0, 8).toString()).toBe('old old ')
    expect(() => file.subarray(1_500_000, 1_500_008)).toThrow(ReaderError)
  })
})

test('a file that another one replaces is read to its end', () => {
  const file = openFile(path, OLD.length)
  writeFileSync(join(folder, 'other'), OLD.replaceAll('old', 'new'))
  renameSync(join(folder, 'other'), path)
  expect(file.subarray(1_500_000, 1_500_008).toString()).toBe('old old ')
})
