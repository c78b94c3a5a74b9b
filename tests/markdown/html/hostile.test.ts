import { expect, test } from 'vitest'
import type { HtmlNode } from '../../../src/markdown/html/dom.ts'
import { htmlToBlocks, nodesToBlocks } from '../../../src/markdown/html/html-to-blocks.ts'
import { plainText } from '../../../src/render/text.ts'

const MANY = 20_000

/** HTML that nests deep, ends nothing or is long in one place, and how it begins and ends when it is read. */
const CASES: readonly (readonly [name: string, html: string, start: string, end: string])[] = [
  ['nested div', `${'<div>'.repeat(MANY)}a${'</div>'.repeat(MANY)}<p>b`, 'a', 'b'],
  ['nested b', `${'<b>'.repeat(MANY)}a`, 'a', 'a'],
  ['nested b and text', '<b>a '.repeat(MANY), 'a a', 'a a'],
  ['nested lists', '<ul><li>a'.repeat(MANY), '- a', 'a'],
  ['nested quotes', '<blockquote>a'.repeat(MANY), 'a', 'a'],
  ['nested tables', '<table><tr><td>a'.repeat(MANY), 'a', 'a'],
  ['nested description lists', '<dl><dd>a'.repeat(MANY), 'a', 'a'],
  ['nested links', '<a href=/x>a<i>'.repeat(MANY), 'aa', 'aa'],
  ['nested formulas', `<math>${'<mrow>'.repeat(MANY)}<mi>x</mi></math>a`, '', 'a'],
  ['unclosed paragraphs', '<p>a'.repeat(MANY), 'a', 'a'],
  ['unclosed attribute', `a<a href="${'x'.repeat(MANY)}`, 'a', 'a'],
  [
    'long attributes',
    `<a href="${'x'.repeat(MANY)}" title="${' '.repeat(MANY)}" class="${'y '.repeat(MANY)}">a</a>`,
    'a',
    'a',
  ],
  ['wide spans', `<table>${'<tr><td colspan=1000 rowspan=1000>a<td>b'.repeat(300)}</table>`, 'a', 'b'],
  ['many classes', `<p class="${'a '.repeat(MANY)}" style="${';display'.repeat(MANY)}">a`, 'a', 'a'],
  ['dollars', '$a '.repeat(MANY), '$a $a', '$a'],
  ['unclosed formulas', '\\(a'.repeat(MANY), '\\(a', '\\(a'],
  ['white space', `a${' \n'.repeat(MANY)}b`, 'a b', 'a b'],
  ['line breaks', 'a<br>'.repeat(MANY), 'a\na', 'a'],
  [
    'tags of unknown elements',
    Array.from({ length: MANY }, (_, index) => `<x${index}>`).join(''),
    '<x0><x1>',
    `<x${MANY - 1}>`,
  ],
]

test.each(CASES)('%s', (_, html, start, end) => {
  const blocks = htmlToBlocks(html)
  expect(blocks.map(({ raw }) => raw).join('')).toBe(html)
  const text = plainText(blocks)
  expect(text.slice(0, 100).startsWith(start)).toBe(true)
  expect(text.slice(-100).endsWith(end)).toBe(true)
})

test('a document that another parser nested deep is read as far as its text goes', () => {
  let node: HtmlNode = { type: 'text', data: 'a' }
  for (let depth = 0; depth < 100_000; depth++)
    node = { type: 'tag', name: 'div', attribs: {}, children: [node] }
  expect(plainText(nodesToBlocks([node]))).toBe('a')
})
