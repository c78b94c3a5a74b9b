import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { resolveLink } from '../../../src/reader/runtime/resolve-link.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-resolve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'sub'))
for (const name of ['a.md', 'b c.md', 'sub/ä.md', 'Note.md', '100%.md'])
  writeFileSync(join(folder, name), 'x')

test.each<[href: string, from: string, name: string, slug: string | undefined]>([
  ['b%20c.md', 'a.md', 'b c.md', undefined],
  ['b c.md', 'a.md', 'b c.md', undefined],
  ['./sub/%C3%A4.md#one', 'a.md', 'sub/ä.md', 'one'],
  ['../a.md#', 'sub/ä.md', 'a.md', ''],
  ['a.md?plain=1#x%20y', 'a.md', 'a.md', 'x y'],
  ['Note', 'a.md', 'Note.md', undefined],
  ['100%.md', 'a.md', '100%.md', undefined],
])('%s from %s', (href, from, name, slug) => {
  expect(resolveLink(href, join(folder, from))).toEqual({ type: 'article', name: join(folder, name), slug })
})

test.each([
  ['other.html', 'https://a.example/x/y', 'https://a.example/x/other.html'],
  ['/other?a#b', 'https://a.example/x/y', 'https://a.example/other?a#b'],
])('%s from %s', (href, key, address) => {
  expect(resolveLink(href, key)).toEqual({ type: 'address', address })
})

test.each([
  ['missing.md', join(folder, 'a.md'), 'there is no file "missing.md"'],
  ['sub', join(folder, 'a.md'), 'there is no file "sub"'],
  ['a.md/b', join(folder, 'a.md'), 'there is no file "a.md/b"'],
  ['x'.repeat(5000), join(folder, 'a.md'), 'there is no file "x'],
  ['a\0b', join(folder, 'a.md'), 'there is no file "a'],
  ['b.md', 'shelf:harbour', `"b.md" can't be opened: the article's folder isn't known`],
])('%.20s from %s is a problem', (href, key, problem) => {
  expect(resolveLink(href, key)).toMatchObject({ type: 'problem', problem: expect.stringContaining(problem) })
})
