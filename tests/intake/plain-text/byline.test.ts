import { expect, test } from 'vitest'
import { readByline } from '../../../src/intake/plain-text/byline.ts'

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
