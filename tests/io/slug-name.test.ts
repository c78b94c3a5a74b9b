import { expect, test } from 'vitest'
import { slugName } from '../../src/io/slug-name.ts'

const NAMES: readonly (readonly [words: string, name: string])[] = [
  ['The Mill', 'the-mill'],
  ["What's new?  A — B", 'whats-new-a-b'],
  ['a/b\\c', 'a-b-c'],
  ['...', 'article'],
  ['', 'article'],
  ['🙂', 'article'],
  ['-rf', 'rf'],
  ['.hidden', 'hidden'],
  ['nul', 'nul-article'],
  ['COM1', 'com1-article'],
  ['console', 'console'],
  ['Ünïcode in two pieces: é', 'ünïcode-in-two-pieces-é'],
  ['ภาษาไทย', 'ภาษาไทย'],
  ['한국어 글', '한국어-글'],
  ['مقال عن الشاي', 'مقال-عن-الشاي'],
  ['a\u0000b\u001b[31m', 'ab31m'],
  ['\ud800', 'article'],
  ['x'.repeat(300), 'x'.repeat(80)],
  ['😀é'.repeat(300), 'é'.repeat(80)],
]

test.each(NAMES)('%j', (words, name) => {
  expect(slugName(words)).toBe(name)
})

test('is never longer than a file system takes', () => {
  for (const letter of ['a', 'é', '長', '𠮷']) {
    expect(Buffer.byteLength(slugName(letter.repeat(100_000)))).toBeLessThanOrEqual(200)
  }
})
