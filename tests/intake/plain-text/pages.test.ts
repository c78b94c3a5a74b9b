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

test.each([
  [[1, 2, 3].map((page) => `Page ${page} of 9`)],
  [[4, 5, 6].map((page) => `- Seite ${page} -`)],
  [[1, 2, 3].map((page) => `第 ${page} 页`)],
])('lines that say which page it is go, with what stands beside each of them: %j', (labels) => {
  const text = labels.map((label) => `A ship came in.\n\nThe Coast Quarterly\n${label}`).join('\n\n')
  expect(splitPages(text).pageLines).toEqual(labels.flatMap((label) => ['The Coast Quarterly', label]))
})

test.each([
  ['two of them', ['Page 1', 'Page 2']],
  ['pages that don’t count up', ['Page 3', 'Page 1', 'Page 2']],
  ['the steps of a guide', ['Step 1 of 3', 'Step 2 of 3', 'Step 3 of 3']],
])('%s stay', (_, labels) => {
  const text = labels.map((label) => `A ship came in.\n\n${label}`).join('\n\n')
  expect(splitPages(text)).toEqual({ text, pageLines: [] })
})
