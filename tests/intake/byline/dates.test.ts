import { expect, test } from 'vitest'
import { findDate, isDay, isWeekday } from '../../../src/intake/byline/dates.ts'

test.each([
  ['on 2024-03-05 it rained', '2024-03-05'],
  ['2024-03-05T14:20:00Z', '2024-03-05T14:20:00Z'],
  ['2024-03-05 14:20:00.123 +01:00', '2024-03-05 14:20:00.123 +01:00'],
  ['5.3.2024, 14:20', '5.3.2024, 14:20'],
  ['5/3/2024 2:20 PM', '5/3/2024 2:20 PM'],
  ['2024年3月5日 14:20', '2024年3月5日 14:20'],
  ['2024년 3월', '2024년 3월'],
  ['MARCH 5TH, 2024 at 2:20 pm', 'MARCH 5TH, 2024 at 2:20 pm'],
  ['le 1er mai 2024', '1er mai 2024'],
  ['5 de mayo de 2024', '5 de mayo de 2024'],
  ['5 de mayo del 2024', '5 de mayo del 2024'],
  ['Sept. 5, 2024', 'Sept. 5, 2024'],
  ['Windows 10 2024, March 2024', 'March 2024'],
  ['Windows 10 2024', undefined],
  ['in 2024', undefined],
  ['March 5', undefined],
  ['12024-03-05', undefined],
])('the date in %j is %j', (line, date) => {
  expect(findDate(line)).toBe(date)
})

test.each([
  ['March 5', true],
  ['Mar. 5th', true],
  ['5. März', true],
  ['5 de mayo', true],
  ['Ma 5', false],
  ['Chapter 5', false],
  ['in March 5', false],
])('%j is a day: %s', (line, is) => {
  expect(isDay(line)).toBe(is)
})

test.each([
  ['Tuesday', true],
  ['TUE.', true],
  ['terça-feira,', true],
  ['الأربعاء،', true],
  ['Tu', false],
  ['Today', false],
  ['', false],
])('%j is a weekday: %s', (text, is) => {
  expect(isWeekday(text)).toBe(is)
})
