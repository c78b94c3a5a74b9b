import { expect, test } from 'vitest'
import { headingLevels, isPartNumber, readNumber } from '../../../src/intake/plain-text/numbering.ts'

test.each([
  ['1. One', 'decimal 1', 1],
  ['3) Three', 'decimal 1', 3],
  ['2.1 Two', 'decimal 2', 1],
  ['2.1. Two', 'decimal 2', 1],
  ['2.1 特点', 'decimal 2', 1],
  ['IV. Four', 'roman', 4],
  ['II.', 'roman', 2],
  ['第三章 三', '第章', 3],
  ['第12节 十二', '第节', 12],
  ['一、一', '一、', 1],
  ['十二、十二', '一、', 12],
  ['（三）三', '（一）', 3],
  ['Chapter 4: Four', 'chapter', 4],
  ['Глава 2. Два', 'глава', 2],
])('%j is %s, %i', (text, style, value) => {
  expect(readNumber(text)).toEqual({ style, value })
})

test.each(['Plain', '2024 in review', '3 月天气', '3 cups of flour', '一个人', 'Catch 22 people', 'Civil'])(
  '%j has no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined()
  },
)

test.each([
  [
    ['One', 'Two'],
    [2, 2],
  ],
  [
    ['1. One', '1.1 Part', '2. Two'],
    [2, 3, 2],
  ],
  [
    ['第一章 一', '一、二', '（一）三', '第二章 四'],
    [2, 3, 4, 2],
  ],
  [
    ['I. One', '1. Part', 'II. Two'],
    [2, 3, 2],
  ],
  [
    ['1. One', 'Plain', '2. Two'],
    [2, 2, 2],
  ],
])('the levels of %j are %j', (titles, levels) => {
  expect(headingLevels(titles)).toEqual(levels)
})

test.each([
  ['Part 2: Two', true],
  ['第三章 三', true],
  ['2. Two', false],
  ['IV. Four', false],
])('%j counts a part: %s', (text, counts) => {
  expect(isPartNumber(text)).toBe(counts)
})
