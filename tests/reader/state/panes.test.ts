import { expect, test } from 'vitest'
import {
  isBeside,
  isTooSmall,
  lineColumns,
  outlineColumns,
  pageRows,
  textColumns,
} from '../../../src/reader/state/panes.ts'

test.each([
  [24, 23],
  [3, 2],
  [2, 1],
  [0, 1],
])('of %i rows, %i are text', (rows, lines) => {
  expect(pageRows(rows)).toBe(lines)
})

/** The columns of a terminal, of the article in it, of a whole line, and of the outline. */
test.each<[terminal: number, text: number, line: number, outline: number]>([
  [1, 1, 0, 1],
  [2, 1, 1, 2],
  [20, 18, 19, 20],
  [40, 38, 39, 40],
  [59, 57, 58, 59],
  [60, 56, 59, 60],
  [80, 76, 79, 80],
  [84, 80, 83, 84],
  [99, 80, 98, 99],
  [100, 72, 99, 24],
  [111, 80, 110, 24],
  [120, 80, 119, 32],
  [140, 80, 139, 40],
  [200, 80, 199, 40],
])('a terminal of %i columns', (terminal, text, line, outline) => {
  expect(textColumns(terminal)).toBe(text)
  expect(lineColumns(terminal)).toBe(line)
  expect(outlineColumns(terminal)).toBe(outline)
  expect(isBeside(terminal)).toBe(outline < terminal)
})

test.each([
  [20, 6, false],
  [19, 6, true],
  [20, 5, true],
  [19, 5, true],
  [5, 2, true],
  [1, 1, true],
])('%i×%i is too small to read in: %s', (columns, rows, tooSmall) => {
  expect(isTooSmall({ columns, rows })).toBe(tooSmall)
})
