import { expect, test } from 'vitest'
import { findByline, isBylineOrDate, readByline } from '../../../src/intake/byline/byline.ts'

test.each([
  ['By Jane Doe', { author: 'Jane Doe' }],
  ['Written by Jane Doe and John Roe', { author: 'Jane Doe and John Roe' }],
  ['By: Jane Doe', { author: 'Jane Doe' }],
  ['Von Anna Müller', { author: 'Anna Müller' }],
  ['Par Jean Dupont, le 5 mars 2024', { author: 'Jean Dupont', date: '5 mars 2024' }],
  ['Por Ana Costa', { author: 'Ana Costa' }],
  ['Автор: Иван Петров', { author: 'Иван Петров' }],
  ['作者：张三', { author: '张三' }],
  ['文/李四', { author: '李四' }],
  ['記者 王小明', { author: '王小明' }],
  ['Jane Doe · Mar 14, 2024 · 5 min read', { author: 'Jane Doe', date: 'Mar 14, 2024' }],
  ['Dr. A. Researcher, March 2015', { author: 'Dr. A. Researcher', date: 'March 2015' }],
  ['March 5, 2024', { date: 'March 5, 2024' }],
  ['Tuesday, March 5, 2024', { date: 'March 5, 2024' }],
  ['Published: 2024-03-05', { date: '2024-03-05' }],
  ['5. März 2024', { date: '5. März 2024' }],
  ['5 мая 2024 г.', { date: '5 мая 2024 г.' }],
  ['发布时间：2024年3月5日', { date: '2024年3月5日' }],
  ['2024년 3월 5일', { date: '2024년 3월 5일' }],
  ['12 مارس 2025', { date: '12 مارس 2025' }],
  ['الأربعاء، 12 مارس 2025', { date: '12 مارس 2025' }],
  ['יום רביעי, 12 במרץ 2025', { date: '12 במרץ 2025' }],
  ['۱۲ مهر ۱۴۰۳', { date: '۱۲ مهر ۱۴۰۳' }],
  ['12/03/2024', { date: '12/03/2024' }],
  ['By Jane Wilson', { author: 'Jane Wilson' }],
  ['By Daniel Simon', { author: 'Daniel Simon' }],
  ['Posted on March 5, 2024 by Jane Doe', { author: 'Jane Doe', date: 'March 5, 2024' }],
  ['Posted by Jane Doe on March 5, 2024', { author: 'Jane Doe', date: 'March 5, 2024' }],
  ['作者张三发布于2024年3月5日', { author: '张三', date: '2024年3月5日' }],
  ['BY JANE DOE', { author: 'JANE DOE' }],
  ['İlker Yazar, 5 Mayıs 2024', { author: 'İlker Yazar', date: '5 Mayıs 2024' }],
])('%j', (line, byline) => {
  expect(readByline(line)).toEqual(byline)
})

test.each([
  'By integrating a new thing, we did it.',
  'By the sea',
  'Windows 10, 2019',
  'Chapter 3',
  'On Liberty',
  'PORTADA',
  'Am 5. Mai 2024 geschah es',
  'The elections of 5 May 2024',
  'Plain heading',
])('%j is no byline', (line) => {
  expect(readByline(line)).toBeUndefined()
})

test.each([
  [['Jane Doe', 'May 5, 2024', 'text'], 3, { author: 'Jane Doe', date: 'May 5, 2024' }, [0, 1]],
  [['By Jane Doe', 'text'], 2, { author: 'Jane Doe' }, [0]],
  [['text', 'By Jane Doe'], 1, {}, []],
  [['May 5, 2024', 'Fixed it.', 'April 2, 2024', 'Broke it.'], 1, {}, []],
  [['May 5, 2024', 'April 2, 2024', 'text'], 3, { date: 'May 5, 2024' }, [0, 1]],
])('%j, of which %i stand under the title', (lines, count, byline, indices) => {
  expect(findByline(lines, count)).toEqual({ byline, indices })
})

test.each([
  ['By Jane Doe', true],
  ['March 5', true],
  ['5. März', true],
  ['5 de mayo', true],
  ['Oslo, March 5, 2024', true],
  ['The whole of March 5, 2024', false],
  ['By the sea', false],
  ['Windows 10', false],
])('%j is a byline or a date: %s', (line, is) => {
  expect(isBylineOrDate(line)).toBe(is)
})
