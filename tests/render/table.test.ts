import { describe, expect, test } from 'vitest'
import { page } from '../helpers.ts'
import { lines, printed } from './formats.ts'

type Case = readonly [name: string, markdown: string, width: number, printed: readonly string[]]

const rows = (...all: readonly string[]) => all.map((row) => `| ${row} |`).join('\n')

const CASES: readonly Case[] = [
  ['a header and a row', rows('a | b', '- | -', 'c | d'), 40, ['a  b', '─  ─', 'c  d']],
  ['aligned left', rows('a | b', ':-- | -', 'long | d'), 40, ['a     b', '────  ─', 'long  d']],
  ['aligned right', rows('a | b', '--: | -', 'long | d'), 40, ['   a  b', '────  ─', 'long  d']],
  ['centred', rows('a | b', ':-: | -', 'long | d'), 40, [' a    b', '────  ─', 'long  d']],
  ['no trailing blanks', rows('a | long', '- | -', 'c | d'), 40, ['a  long', '─  ────', 'c  d']],
  ['wide characters', rows('中文 | b', '- | -', 'c | d'), 40, ['中文  b', '────  ─', 'c     d']],
  ['emoji', rows('👍🏽 | b', '- | -', 'cde | d'), 40, ['👍🏽   b', '───  ─', 'cde  d']],
  ['empty cells', rows('a | b', '- | -', ' | d'), 40, ['a  b', '─  ─', '   d']],
  ['a short row', rows('a | b', '- | -', 'c'), 40, ['a  b', '─  ─', 'c']],
  ['a long row', rows('a | b', '- | -', 'c | d | e'), 40, ['a  b', '─  ─', 'c  d']],
  ['an empty last column', rows('a | ', '- | -', 'b | '), 40, ['a', '─', 'b']],
  ['no rows', rows('a | b', '- | -'), 40, ['a  b', '─  ─']],
  ['one column', rows('a', '-', 'b'), 40, ['a', '─', 'b']],
  ['styles in cells', rows('**a** | `b`', '- | -', '*c* | ~~d~~'), 40, ['a  b', '─  ─', 'c  d']],
  [
    'a pipe in a cell',
    rows('a | b', '- | -', 'c \\| d | `e \\| f`'),
    40,
    ['a      b', '─────  ─────', 'c | d  e | f'],
  ],
  ['a break in a cell', rows('a | b', '- | -', 'c<br>d | e'), 40, ['a  b', '─  ─', 'c  e', 'd']],
  [
    'a break in a cell as wide as its line, in the heading too',
    rows('a<br>bb | c', '- | -', 'd e f<br>gg | h<br>i', 'j | '),
    9,
    ['a      c', 'bb', '─────  ─', 'd e f  h', 'gg     i', '', 'j'],
  ],
  ['no heading', rows(' | ', '- | -', 'a | b'), 40, ['a  b']],
  [
    'wrapped cells, rows apart',
    rows('name | text', '- | -', 'one | two three four', 'x | y'),
    16,
    ['name  text', '────  ──────────', 'one   two three', '      four', '', 'x     y'],
  ],
  [
    'records where it is too narrow',
    rows('first | second | third', '- | - | -', 'one | two | three', 'x | y | z'),
    14,
    ['first: one', 'second: two', 'third: three', '', 'first: x', 'second: y', 'third: z'],
  ],
  [
    'wrapped records',
    rows('first | second | third', '- | - | -', 'one | two three four | 5'),
    14,
    ['first: one', 'second: two', '  three four', 'third: 5'],
  ],
  [
    'a record without a name',
    rows(' | second | third', '- | - | -', 'one one one | two two | three'),
    14,
    ['one one one', 'second: two', '  two', 'third: three'],
  ],
  ['in a quote', '> | a | b |\n> |---|---|\n> | c | d |', 40, ['│ a  b', '│ ─  ─', '│ c  d']],
  ['in a list', '- | a | b |\n  |---|---|\n  | c | d |', 40, ['  • a  b', '    ─  ─', '    c  d']],
  [
    'CJK wrapped by its rules',
    rows('a | b', '- | -', 'c | 中文字符，中文。'),
    11,
    ['a  b', '─  ────────', 'c  中文字', '   符，中', '   文。'],
  ],
]

describe('tables on a page', () => {
  test.each(CASES)('%s', async (_, markdown, width, expected) => {
    const whole = await page(markdown, { width })
    expect(whole.replace(/^\n.*\d min.*\n(?:.*words?\n)?\n\n/s, '')).toBe(lines(...expected))
  })
})

describe('tables as text', () => {
  test.each([
    ['cells apart by tabs', rows('a | b', '- | -', 'c | d'), 'a\tb\nc\td\n'],
    ['alignment plays no part', rows('a | b', '--: | :-:', 'long | d'), 'a\tb\nlong\td\n'],
    ['a break is a blank', rows('a | b', '- | -', 'c<br>d | e'), 'a\tb\nc d\te\n'],
    ['an empty row', rows('a | b', '- | -', ' | ', 'c | d', ' | '), 'a\tb\nc\td\n'],
    ['an empty first cell', rows('a | b', '- | -', ' | d'), 'a\tb\n\td\n'],
    ['an empty last cell', rows('a | b', '- | -', 'c | '), 'a\tb\nc\n'],
    ['links as their text', rows('a | b', '- | -', '[c](d) | e'), 'a\tb\nc\te\n'],
  ])('%s', async (_, markdown, expected) => expect(await printed('text', markdown)).toBe(expected))
})
