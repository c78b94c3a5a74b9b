import { expect, test } from 'vitest'
import { fit, spread, truncate } from '../../../src/reader/view/line.ts'
import { BOLD, LINK, NO_LINK, NOT_BOLD } from '../../render/layout/escapes.ts'

test.each([
  ['words', 5, 'words'],
  ['words', 4, 'wor…'],
  ['words', 1, '…'],
  ['words', 0, ''],
  ['', 0, ''],
  ['東京都', 6, '東京都'],
  ['東京都', 5, '東京…'],
  ['東京都', 4, '東…'],
  ['👩‍👩‍👧👍', 3, '👩‍👩‍👧…'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  [`${BOLD}words${NOT_BOLD}`, 4, `${BOLD}wor${NOT_BOLD}…`],
  [`a ${LINK}link${NO_LINK}`, 4, `a ${LINK}l${NO_LINK}…`],
])('truncate %j to %i', (line, columns, truncated) => {
  expect(truncate(line, columns)).toBe(truncated)
})

test.each([
  ['ab', 4, 'ab  '],
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['東京', 3, '東…'],
  ['東京', 4, '東京'],
  [`${BOLD}a${NOT_BOLD}`, 2, `${BOLD}a${NOT_BOLD} `],
])('fit %j into %i', (line, columns, fitted) => {
  expect(fit(line, columns)).toBe(fitted)
})

test.each([
  ['left', 'right', 20, 'left           right'],
  ['a long left text', 'right', 20, 'a long left t… right'],
  ['a long left text', 'right', 14, 'a long … right'],
  ['a long left text', 'right', 13, 'a long left …'],
])('spread %j and %j over %i', (left, right, columns, line) => {
  expect(spread(left, right, columns)).toBe(line)
})
