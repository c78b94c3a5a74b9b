import { expect, test } from 'vitest'
import { hasOwnNumber, ownNumber } from '../../src/article/own-number.ts'

test.each([
  ['1. Aims', '1'],
  ['2) Aims', '2'],
  ['1.1 Aims', '1.1'],
  ['1.10.2. Aims', '1.10.2'],
  ['3、目的', '3'],
  ['3．１', '3'],
  ['1.1　目的', '1.1'],
  ['2.1目的', '2.1'],
  ['10 aims', undefined],
  ['1984', undefined],
  ['2024. A year', undefined],
  ['1.5% more', undefined],
  ['3.14159', undefined],
  ['1st aim', undefined],
  ['Aims 1.1', undefined],
])('the own number of "%s" is %s', (title, number) => expect(ownNumber(title)).toBe(number))

test.each([
  ['2.1 Aims', true],
  ['1.4 Aims', true],
  ['I. Aims', true],
  ['IX) Aims', true],
  ['B. Aims', true],
  ['B.2 Aims', true],
  ['第三章 海', true],
  ['제2장 바다', true],
  ['一、引言', true],
  ['（二）方法', true],
  ['Chapter 4: Aims', true],
  ['Глава 4. Море', true],
  ['ステップ4：海', true],
  ['§ 4 Meer', true],
  ['Aims', false],
  ['5 aims', false],
  ['Apollo 11: the Moon', false],
  ['Version 4.2 is out', false],
  ['I am the sea', false],
  ['第一次见面', false],
  ['一个人', false],
  ['D.C. by night', false],
])('whether "%s" has an own number where it is 1.4: %s', (title, has) => {
  expect(hasOwnNumber(title, '1.4')).toBe(has)
})
