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
  ['I. Aims', true],
  ['IX) Aims', true],
  ['B. Aims', true],
  ['B.2 Aims', true],
  ['第三章 海', true],
  ['제2장 바다', true],
  ['一、引言', true],
  ['（二）方法', true],
  ['Aims', false],
  ['I am the sea', false],
  ['第一次见面', false],
  ['一个人', false],
  ['D.C. by night', false],
])('whether "%s" has an own number: %s', (title, has) => expect(hasOwnNumber(title)).toBe(has))
