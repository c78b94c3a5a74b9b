import { expect, test } from 'vitest'
import {
  headingLevels,
  isNumberByItself,
  readNumber,
  withoutNumber,
} from '../../../src/intake/plain-text/numbering.ts'

test.each([
  ['1. One', 'decimal', 'decimal 1', 1],
  ['1. 5 小时', 'decimal', 'decimal 1', 1],
  ['3) Three', 'decimal', 'decimal 1', 3],
  ['3️⃣ Three', 'decimal', 'decimal 1', 3],
  ['2.1 Two', 'decimal', 'decimal 2', 1],
  ['2.1. Two', 'decimal', 'decimal 2', 1],
  ['2.1 特点', 'decimal', 'decimal 2', 1],
  ['IV. Four', 'roman', 'roman', 4],
  ['II.', 'roman', 'roman', 2],
  ['第三章 三', 'part', '第章', 3],
  ['第12节 十二', 'part', '第节', 12],
  ['一、一', 'han', '一、', 1],
  ['十二、十二', 'han', '一、', 12],
  ['（三）三', 'han', '（一）', 3],
  ['Chapter 4: Four', 'part', 'chapter', 4],
  ['Глава 2. Два', 'part', 'глава', 2],
  ['Part 2: Two', 'part', 'part', 2],
  ['Part IV', 'part', 'part', 4],
  ['Act II', 'part', 'act', 2],
  ['Part Two', 'part', 'part', 2],
  ['Часть вторая', 'part', 'часть', 2],
  ['Erster Teil', 'part', 'teil', 1],
  ['Troisième partie : le retour', 'part', 'partie', 3],
  ['Вторая глава', 'part', 'глава', 2],
  ['Second Act', 'part', 'act', 2],
  ['제3장 셋', 'part', '第장', 3],
  ['B. Two', 'letter', 'letter A', 2],
  ['c) three', 'letter', 'letter a', 3],
])('the number of %j is %s, in the style %j, %i', (text, kind, style, value) => {
  expect(readNumber(text)).toEqual({ kind, style, value })
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
  [
    ['Letter 1', 'Letter 2', 'Chapter 1', '1. One', 'Chapter 2'],
    [2, 2, 2, 3, 2],
  ],
  [
    ['A. One', 'B. Two', 'Chapter 1', 'Chapter 2'],
    [2, 2, 2, 2],
  ],
  [
    ['Part One', 'Chapter 1', 'Chapter 2', 'Part Two', 'Chapter 3'],
    [2, 3, 3, 2, 3],
  ],
  [
    ['I. One', 'A. Part', 'B. Part', 'II. Two', 'A. Part'],
    [2, 3, 3, 2, 3],
  ],
])('the levels of %j are %j', (titles, levels) => {
  expect(headingLevels(titles)).toEqual(levels)
})

test.each([
  ['II.', true],
  ['Chapter 4.', true],
  ['Chapter 4: Four', false],
  ['2.', false],
  ['Plain', false],
])('%j is a number by itself: %s', (text, is) => {
  expect(isNumberByItself(text)).toBe(is)
})

test.each([
  ['1 Origin', 'Origin'],
  ['3.7.1 NSS', 'NSS'],
  ['2. 评论', '评论'],
  ['Part 2', 'Part 2'],
  ['1984', '1984'],
])('%j without its number is %j', (text, rest) => {
  expect(withoutNumber(text)).toBe(rest)
})
