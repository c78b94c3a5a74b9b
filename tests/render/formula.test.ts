import { expect, test } from 'vitest'
import { paintLines, unstyled, wrapSpans } from '../../src/render/layout/spans.ts'
import { wrap } from '../../src/render/layout/wrap.ts'
import { printed } from './formats.ts'

test.each([
  ['in a line', 'so $x_1^2$ holds', 'so x₁² holds'],
  ['that Unicode can’t say', 'so $x^*_1$ holds', 'so $x^*_1$ holds'],
  ['on lines of its own', '$$\n\\alpha\n= 1\n$$', '  α\n  = 1'],
  [
    'that is long',
    `$$ ${'x^* '.repeat(20)} $$`,
    `  ${'x^* '.repeat(14)}\n  ${'x^* '.repeat(6)}`.replace(/ $/gm, ''),
  ],
  ['a matrix on one line', '$$\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$$', '  ⎛1  2⎞\n  ⎝3  4⎠'],
  [
    'a matrix on several lines',
    '$$\n\\begin{pmatrix}\n1 & 2\n\\end{pmatrix}\n$$',
    '  \\begin{pmatrix}\n  1 & 2\n  \\end{pmatrix}',
  ],
  ['words between two prices', 'from $5 to 10$ or so', 'from $5 to 10$ or so'],
  ['in a heading', '## The $\\alpha$', '1  The α'],
  ['in a footnote', 'a[^b]\n\n[^b]: $\\alpha$', 'a¹\n\n\n───\n1. α'],
  ['in a table', '| a |\n|---|\n| $\\beta$ |', 'a\n─\nβ'],
  ['in a list', '- a $\\beta$', '  • a β'],
])('a formula on a page: %s', async (_, markdown, page) => {
  const text = await printed('terminal', markdown, { width: 60 })
  expect(`\n${text.trimEnd()}`.slice(-page.length - 1)).toBe(`\n${page}`)
})

test('the title keeps its link', async () => {
  const markdown = '# [A](https://b.cd) $\\alpha$\n\ne'
  expect(await printed('terminal', markdown, { width: 60, links: 'inline' })).toContain(
    'A (https://b.cd) α\n',
  )
  expect(await printed('text', markdown, { links: 'inline' })).toContain('A (https://b.cd) $\\alpha$\n')
  expect(await printed('markdown', markdown)).toBe(`${markdown}\n`)
})

test.each([
  [12, 'the abcdefgh'],
  [11, 'the abcd-\nefgh'],
  [9, 'the abcd-\nefgh'],
  [8, 'the\nabcdefgh'],
  [5, 'the\nabcd-\nefgh'],
  [4, 'the\nabcd\nefgh'],
])('a soft hyphen on %i columns', (width, lines) => {
  expect(wrap('the abcd\u00adefgh', width).join('\n')).toBe(lines)
  const spans = wrapSpans([unstyled('the ab'), unstyled('cd\u00adefgh')], width)
  expect(paintLines(spans)).toBe(lines)
})
