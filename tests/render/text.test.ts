import { expect, test } from 'vitest'
import { articleOf } from '../helpers.ts'
import { lines, printed, printedSections } from './formats.ts'

type Case = readonly [name: string, markdown: string, printed: readonly string[]]

const CASES: readonly Case[] = [
  ['a paragraph on one line', 'one\ntwo\nthree', ['one two three']],
  ['a long paragraph on one line', 'word '.repeat(100).trim(), ['word '.repeat(100).trim()]],
  ['paragraphs apart', 'a\n\nb', ['a', '', 'b']],
  ['a hard break', 'a  \nb', ['a', 'b']],
  ['no markup', '**a** *b* ~~c~~ `d` <kbd>e</kbd>', ['a b ~~c~~ d e']],
  ['the title without its byline', '---\ntitle: A\nauthor: B\n---\nc', ['A', '', 'c']],
  ['headings without numbers', '# A\n\n## B\n\nc\n\n### D\n\ne', ['A', '', 'B', '', 'c', '', 'D', '', 'e']],
  ['a list', '- a\n- b', ['- a', '- b']],
  ['a nested list', '- a\n  - b', ['- a', '  - b']],
  ['numbers', '9. a\n10. b', ['9. a', '10. b']],
  ['tasks', '- [ ] a\n- [x] b', ['☐ a', '☑ b']],
  ['a loose list', '- a\n\n- b', ['- a', '', '- b']],
  ['a quote without bars', '> a\n>\n> b', ['a', '', 'b']],
  ['an alert with its name', '> [!NOTE]\n> a', ['Note', '', 'a']],
  ['code as it is', '```\na  b\n\tc\n```', ['a  b', '\tc']],
  ['code without trailing blanks', '```\na  \n\nb\n```', ['a', '', 'b']],
  ['a thematic break is a blank line', 'a\n\n---\n\nb', ['a', '', 'b']],
  ['CJK lines joined', '中文\n字符', ['中文字符']],
  ['HTML', '<p>a <b>b</b></p>\n\n<!-- c -->\n\nd<br>e', ['a b', '', 'd', 'e']],
  ['superscripts', 'x<sup>2</sup>', ['x²']],
  ['marks of footnotes', 'a[^b] c.\n\n[^b]: d', ['a[1] c.', '', '1. d']],
  ['a footnote of a heading', '## A[^b]\n\nc\n\n[^b]: d', ['A[1]', '', 'c', '', '1. d']],
  ['a formula as its source', 'a $x_1$ and\n\n$$\nb\n= c\n$$', ['a $x_1$ and', '', '$$', 'b', '= c', '$$']],
  ['no soft hyphens', 'a\u00adb `c\u00add`', ['ab cd']],
]

test.each(CASES)('text: %s', async (_, markdown, expected) => {
  expect(await printed('text', markdown)).toBe(lines(...expected))
})

test.each([
  ['a paragraph', 'one two three', ['one two', 'three']],
  ['a list', '- one two three', ['- one two', '  three']],
  ['code stays', '    one two three', ['one two three']],
])('text of a width: %s', async (_, markdown, expected) => {
  expect(await printed('text', markdown, { width: markdown.startsWith('-') ? 12 : 10 })).toBe(
    lines(...expected),
  )
})

test.each(['<!-- a -->', '\u200b', '&nbsp;&shy;', '> \u2060'])(
  'text of nothing is nothing: %j',
  async (markdown) => {
    expect(await printed('text', markdown)).toBe('')
  },
)

test('a section has its heading and its subsections, no title', async () => {
  const article = await articleOf('# T\n\nlead\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc')
  expect(await printedSections('text', article, '1')).toBe(lines('A', '', 'a', '', 'B', '', 'b'))
  expect(await printedSections('text', article, '0')).toBe(lines('lead'))
  expect(await printedSections('text', article, '2')).toBe(lines('C', '', 'c'))
})

test('a section brings the footnotes that it refers to', async () => {
  const article = await articleOf('## A\n\na[^x]\n\n## B\n\nb[^y]\n\n[^x]: X\n\n[^y]: Y')
  expect(await printedSections('text', article, '2')).toBe(lines('B', '', 'b[2]', '', '2. Y'))
})
