import { expect, test } from 'vitest'
import { findDate, isDay, isTimeOfDay, isWeekday } from '../../../src/intake/byline/dates.ts'

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
  '7 JAN 2021 - 9:05 GMT',
  '7 de enero de 2021 09:05:30',
  '07.01.2021 09:05 Uhr',
  '07.01.21',
  '7 janvier 2021 à 9h05',
  '7 janv. 2021',
  '7 gennaio 2021 alle ore 9:05',
  '7 de jan. de 2021 às 09h05',
  '7 stycznia 2021, 09:05',
  '7 января 2021, 9:05 МСК',
  '7 січня 2021 року, 9:05',
  '7 januari 2021 kl. 9.05',
  '7. tammikuuta 2021 klo 9.05',
  '7 Ocak 2021 Perşembe, 09:05',
  '7 tháng 1 năm 2021',
  '7/1/2021, 9:05 (GMT+7)',
  '7 يناير 2021',
  '٧ يناير ٢٠٢١',
  '7 जनवरी 2021',
  '7 มกราคม 2564',
  '7. ledna 2021 9:05',
  '2021. január 7. 9:05',
  '7 Ιανουαρίου 2021',
  '2021年1月7日(木) 9時05分',
  '2021年01月07日 星期四 09:05',
  '令和3年1月7日',
  '二〇二一年一月七日',
  '2021. 1. 7. 오전 9:05',
  '2021년 1월 7일 09시 05분',
  '7-Jan-2021',
  '9:05 AM, Jan 7, 2021',
  'Jan 7, 2021 / 9:05 AM EST',
])('%j is a date as a whole', (date) => {
  expect(findDate(date)).toBe(date)
})

const LANGUAGES =
  'en de fr es pt it nl pl ru uk cs sk hu ro sv da nb fi tr el id vi hr bg ca ar he hi ja ko zh'
const DAYS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 17, 12)))

test.each(LANGUAGES.split(' '))('dates as they are written at length in %s', (language) => {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' })
  const dates = DAYS.map((day) => format.format(day))
  expect(dates.filter((date) => findDate(date) === undefined)).toEqual([])
})

test.each<[tells: (text: string) => boolean, text: string, is: boolean]>([
  [isTimeOfDay, '9:05', true],
  [isTimeOfDay, 'at 9:05 pm', true],
  [isTimeOfDay, 'à 9h05', true],
  [isTimeOfDay, '09:05 Uhr', true],
  [isTimeOfDay, '9', false],
  [isTimeOfDay, 'at noon', false],
  [isDay, 'March 5', true],
  [isDay, 'Mar. 5th', true],
  [isDay, '5. März', true],
  [isDay, '5 de mayo', true],
  [isDay, '3月5日', true],
  [isDay, '3月5日（火）', true],
  [isDay, '3월 5일', true],
  [isDay, '3月の5日間', false],
  [isDay, 'Ma 5', false],
  [isDay, 'Chapter 5', false],
  [isDay, 'in March 5', false],
  [isWeekday, 'Tuesday', true],
  [isWeekday, 'TUE.', true],
  [isWeekday, 'terça-feira,', true],
  [isWeekday, 'الأربعاء،', true],
  [isWeekday, 'Tu', false],
  [isWeekday, 'Today', false],
  [isWeekday, '', false],
])('%o of %j: %s', (tells, text, is) => {
  expect(tells(text)).toBe(is)
})
