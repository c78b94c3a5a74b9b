import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readCacheFile, writeCacheFile } from '../../src/io/cache-file.ts'

const DATA = { ünder: ['one', 2, null] }

test.each<[string, (text: string) => string, unknown]>([
  ['as it was written', (text) => text, DATA],
  ['with a letter changed', (text) => text.replace('one', 'two'), undefined],
  ['cut short', (text) => text.slice(0, -1), undefined],
  ['without its digest', (text) => text.slice(text.indexOf('\n') + 1), undefined],
  ['empty', () => '', undefined],
])('a cache file %s', (_, damage, expected) => {
  const path = join(mkdtempSync(join(inject('temporaryFolder'), 'cache-')), 'file')
  writeCacheFile(path, 1, DATA, {})
  writeFileSync(path, damage(readFileSync(path, 'utf8')))
  expect(readCacheFile(path, 1)).toEqual(expected)
  expect(readCacheFile(path, 2)).toBeUndefined()
})
