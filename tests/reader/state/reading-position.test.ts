import { describe, expect, test } from 'vitest'
import { currentSection, fillingSection, percentRead } from '../../../src/reader/state/reading-position.ts'
import { layoutOf, pageOf, ROWS, reading } from './states.ts'

describe('how much is read', () => {
  test.each<[name: string, length: number, top: number, done: boolean, percent: number]>([
    ['nothing at the top', 100, 0, true, 0],
    ['half', 100, 45, true, 50],
    ['not all before the end', 1000, 989, true, 99],
    ['all where the last line is on the screen', 100, 90, true, 100],
    ['all of what fits', 5, 0, true, 100],
    ['all of nothing', 0, 0, true, 100],
    ['not all while more comes', 100, 90, false, 99],
    ['nothing yet', 5, 0, false, 0],
  ])('%s', (_, length, top, done, percent) => {
    expect(percentRead(pageOf(reading(layoutOf(length, '', { done }), { top })), ROWS)).toBe(percent)
  })
})

describe('the section being read', () => {
  test.each<[name: string, sections: string, top: number, done: boolean, index: number]>([
    ['the first at the very top', '1@3 2@40', 0, true, 0],
    ['the first before its heading', '1@3 2@40', 2, true, 0],
    ['its heading at the top', '1@3 2@40 3@60', 40, true, 1],
    ['its heading just below the top', '1@3 2@40', 39, true, 0],
    ['the last at the end', '1@3 2@40 3@95 4@98', 90, true, 3],
    ['not so while more comes', '1@3 2@40 3@95', 90, false, 1],
    ['none', '', 20, true, -1],
    ['none at the end', '', 90, true, -1],
  ])('%s', (_, sections, top, done, index) => {
    expect(currentSection(pageOf(reading(layoutOf(100, sections, { done }), { top })), ROWS)).toBe(index)
  })

  test('the first of a page that fits', () => {
    expect(currentSection(pageOf(reading(layoutOf(8, '1@1 2@4'))), ROWS)).toBe(0)
  })
})

test.each([
  // A heading at the top is that of the section one has gone to, else the one with the most lines counts.
  [3, 0],
  [4, 0],
  [8, 2],
  [9, 1],
  [12, 2],
  [90, 3],
])('from line %i on, section %i fills the screen', (top, section) => {
  expect(fillingSection(pageOf(reading(layoutOf(100, '1@3 2@9 3@12 4@95'), { top })), ROWS)).toBe(section)
})
