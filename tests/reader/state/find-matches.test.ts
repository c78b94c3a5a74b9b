import { expect, test } from 'vitest'
import { findMatches } from '../../../src/reader/state/find-matches.ts'
import { withoutEscapes } from '../../../src/reader/styled-text.ts'
import { BOLD, CYAN, LINK, NO_COLOR, NO_LINK, NOT_BOLD } from '../../render/layout/escapes.ts'

/** Returns what matches, its lines parted by `/`, with the line and offset where it begins. */
function found(lines: readonly string[], query: string, from = 0, to = lines.length): readonly string[] {
  return [...findMatches(lines, from, to, query)].map(({ line, parts }) => {
    const texts = parts.map(({ start, end }, at) => withoutEscapes(lines[line + at] ?? '').slice(start, end))
    return `${line}:${parts[0]?.start} ${texts.join('/')}`
  })
}

type Case = readonly [name: string, lines: readonly string[], query: string, found: readonly string[]]

const CASES: readonly Case[] = [
  ['a word', ['one two', 'two'], 'two', ['0:4 two', '1:0 two']],
  ['two on a line', ['aXbXc'], 'X', ['0:1 X', '0:3 X']],
  ['none', ['one'], 'two', []],
  ['nothing', ['one'], '', []],
  ['only blanks', ['one two'], '  ', []],
  ['lower case finds capitals', ['Two TWO ÉTÉ ОДИН'], 'two', ['0:0 Two', '0:4 TWO']],
  ['lower case beyond ASCII', ['ÉTÉ ОДИН'], 'один', ['0:4 ОДИН']],
  ['a capital makes it case-sensitive', ['two Two TWO'], 'Two', ['0:4 Two']],
  ['not an expression', ['a.c abc (a|b)* \\d'], 'a.c', ['0:0 a.c']],
  ['brackets', ['a.c abc (a|b)* \\d'], '(a|b)*', ['0:8 (a|b)*']],
  ['a backslash', ['a.c abc (a|b)* \\d'], '\\d', ['0:15 \\d']],
  ['over a line break', ['see the', 'next line'], 'the next', ['0:4 the/next']],
  ['over three lines', ['a b', 'c', 'd e'], 'b c d', ['0:2 b/c/d']],
  ['over an indent', ['  • one', '    two'], 'one two', ['0:4 one/two']],
  ['over bars', ['│ │ one', '│ │ two'], 'one two', ['0:4 one/two']],
  ['not over a blank line', ['one', '', 'two'], 'one two', []],
  ['not over a paragraph of a quote', ['│ one', '│', '│ two'], 'one two', []],
  ['not inside of a word', ['on', 'e'], 'one', []],
  ['several blanks', ['one   two'], 'one two', ['0:0 one   two']],
  ['a no-break space', ['one\u00a0two'], 'one two', ['0:0 one\u00a0two']],
  ['a blank before', ['atone one'], ' one', ['0:6 one']],
  ['a blank behind', ['ones one', 'one'], 'one ', ['0:5 one', '1:0 one']],
  ['after a hyphen', ['well-', 'known'], 'well-known', ['0:0 well-/known']],
  ['after a first hyphen', ['x-', 'y'], '-y', ['0:1 -/y']],
  ['after a dash', ['one—', 'two'], 'one—two', ['0:0 one—/two']],
  ['an address', ['https://a.example/', 'b'], 'a.example/b', ['0:8 a.example//b']],
  ['ideographs', ['終端の行', '頭と行末'], '行頭', ['0:3 行/頭']],
  ['ideographs in a quote', ['│ 終端の行', '│ 頭と行末'], '行頭', ['0:5 行/頭']],
  ['kana', ['ひら', 'がな'], 'ひらがな', ['0:0 ひら/がな']],
  ['Thai', ['ภาษา', 'ไทย'], 'ภาษาไทย', ['0:0 ภาษา/ไทย']],
  [
    'a long word broken, with a soft hyphen',
    ['hyphen\u00ad', 'ation'],
    'hyphenation',
    ['0:0 hyphen\u00ad/ation'],
  ],
  ['soft hyphens', ['hy\u00adphen\u00adation'], 'phenation', ['0:3 phen\u00adation']],
  ['decomposed text', ['cafe\u0301'], 'café', ['0:0 cafe\u0301']],
  ['a decomposed query', ['café'], 'cafe\u0301', ['0:0 café']],
  ['typographic quotes', ['don’t “go”'], `don't "go"`, ['0:0 don’t “go”']],
  ['a no-break hyphen', ['x‑y'], 'x-y', ['0:0 x‑y']],
  ['emoji', ['a👍b👍'], '👍', ['0:1 👍', '0:4 👍']],
  ['inside of styles', [`a ${BOLD}bo${NOT_BOLD}ld b`], 'bold', ['0:2 bold']],
  ['inside of a link', [`see ${LINK}the`, `link${NO_LINK}`], 'the link', ['0:4 the/link']],
  ['not in an address', [`${LINK}text${NO_LINK}`], 'example', []],
]

test.each(CASES)('findMatches: %s', (_, lines, query, expected) => {
  expect(found(lines, query)).toEqual(expected)
})

const SEAMS: readonly Case[] = [
  ['a word', ['one', 'two', 'one'], 'one', ['0:0 one', '2:0 one']],
  ['over the seam', ['a one', 'two b', 'a one', 'two b'], 'one two', ['0:2 one/two', '2:2 one/two']],
  ['over two seams', ['x a', 'b', 'c', 'x a', 'b', 'c'], 'a b c', ['0:2 a/b/c', '3:2 a/b/c']],
  ['one letter a line', ['行', '頭', '禁', '則'], '頭禁則', ['1:0 頭/禁/則']],
  ['one that another may hide', ['a', 'b a', 'b a', 'b'], 'a b', ['0:0 a/b', '1:2 a/b', '2:2 a/b']],
]

test.each(SEAMS)('findMatches, line by line: %s', (_, lines, query, expected) => {
  expect(lines.flatMap((_, at) => found(lines, query, at, at + 1))).toEqual(expected)
})

test.each([2, 3, 5])('findMatches finds the same in slices of %i lines', (slice) => {
  const lines = Array.from({ length: 60 }, (_, at) => (at % 7 === 0 ? '' : `word${at % 3} and`))
  const sliced: string[] = []
  for (let from = 0; from < lines.length; from += slice) {
    sliced.push(...found(lines, 'and word1', from, Math.min(lines.length, from + slice)))
  }
  expect(sliced).toEqual(found(lines, 'and word1'))
  expect(sliced.length).toBeGreaterThan(5)
})

test('findMatches takes a page for a query', () => {
  expect(found(['a'], 'long words '.repeat(100_000))).toEqual([])
})

test('findMatches reads each line of a long article about once', () => {
  const text: string[] = Array.from({ length: 250_000 }, (_, at) =>
    at % 6 ? `${CYAN}some${NO_COLOR} words of a line` : '',
  )
  text.push('the needle')
  let reads = 0
  const lines = new Proxy(text, {
    get(target, key) {
      if (typeof key === 'string' && /^\d/.test(key)) reads++
      return Reflect.get(target, key)
    },
  })
  const matches: number[] = []
  for (let from = 0; from < text.length; from += 2000) {
    for (const { line } of findMatches(lines, from, Math.min(text.length, from + 2000), 'needle')) {
      matches.push(line)
    }
  }
  expect(matches).toEqual([250_000])
  expect(reads).toBeLessThan(1.01 * text.length)
})
