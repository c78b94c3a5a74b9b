import { expect, test } from 'vitest'
import { recordFinder } from '../../src/io/file-records.ts'

const RECORDS = ['a', 'b', 'c'].map((path, index) => [path, 10, 20, index] as const)

test.each<[string, string, readonly (number | undefined)[]]>([
  ['the same files', 'a b c', [0, 1, 2]],
  ['another order', 'c a b', [2, 0, 1]],
  ['one more', 'a aa b c', [0, undefined, 1, 2]],
  ['one less', 'a c', [0, 2]],
  ['none', '', []],
])('the records of %s', (_, paths, expected) => {
  const find = recordFinder(RECORDS)
  const files = paths.split(' ').filter((path) => path !== '')
  expect(files.map((path) => find({ name: path, path, size: 10, mtime: 20 })?.[3])).toEqual(expected)
})

test.each([
  [11, 20],
  [10, 21],
])('no record of a file that has changed: %d bytes, at %d', (size, mtime) => {
  expect(recordFinder(RECORDS)({ name: 'a', path: 'a', size, mtime })).toBeUndefined()
})
