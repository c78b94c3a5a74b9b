import { expect, test } from 'vitest'
import { splitPages } from '../../../src/intake/plain-text/pages.ts'

const ABOVE = 'The lamp was lit by a boy who had never seen'
const BELOW = 'a ship before, and who was afraid of it.'

test.each([
  ['a page number', ['12']],
  ['a number between dashes', ['- 12 -']],
  ['a footer and a header', ['Letters from the Coast      12', '', '13      N. Lind']],
  ['a number and a header without one', ['12', '', 'Letters from the Coast']],
])('%s in the middle of a sentence goes', (_, lines) => {
  expect(splitPages([ABOVE, '', ...lines, '', BELOW].join('\n'))).toEqual({
    text: `${ABOVE}\n${BELOW}`,
    pageLines: lines.filter(Boolean),
  })
})

test.each([
  ['a number below a sentence', 'The lamp was lit.', '12', BELOW],
  ['a number above a new sentence', ABOVE, '12', 'A ship came in.'],
  ['a line without a number', ABOVE, 'Letters from the Coast', BELOW],
  ['a number below a short line', 'Lamps', '12', BELOW],
  ['a row of a table', 'The lamp was lit.', 'Lamps      12', 'Then it went out.'],
])('%s stays', (_, ...lines) => {
  const text = lines.join('\n\n')
  expect(splitPages(text)).toEqual({ text, pageLines: [] })
})

test('a header that breaks a sentence goes between paragraphs too', () => {
  const text = [
    ABOVE,
    'The Coast     12',
    BELOW,
    'The Coast     13',
    'A ship came in.',
    'A coast     14',
  ].join('\n\n')
  expect(splitPages(text).pageLines).toEqual(['The Coast     12', 'The Coast     13'])
})
