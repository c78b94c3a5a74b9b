import { expect, test } from 'vitest'
import { findByline, isBylineOrDate, mentionsByline, readByline } from '../../../src/intake/byline/byline.ts'

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
  ['Stand: 07.01.2021 09:05 Uhr', { date: '07.01.2021 09:05 Uhr' }],
  ['2021-01-07 09:05:30 来源：', { date: '2021-01-07 09:05:30' }],
  ['2021-01-07 09:05 来源：晨报', { date: '2021-01-07 09:05' }],
  ['등록 2021.01.07. 09:05 수정 2021.01.08. 10:00', { date: '2021.01.07. 09:05' }],
  ['Publié le 7 janvier 2021 à 9h05, mis à jour à 10h00', { date: '7 janvier 2021 à 9h05' }],
  ['公開日：2021/01/07　更新日：2021/01/08', { date: '2021/01/07' }],
  ['Thứ năm, 7/1/2021, 9:05 (GMT+7)', { date: '7/1/2021, 9:05 (GMT+7)' }],
  ['晨报记者 李小红', { author: '李小红' }],
  ['晨报记者李小红、王强', { author: '李小红、王强' }],
  ['2021-01-07 09:05:30 来源：晨报 记者 李小红', { author: '李小红', date: '2021-01-07 09:05:30' }],
  ['2021-01-07 来源：晨报 作者：李小红', { author: '李小红', date: '2021-01-07' }],
  ['2021年1月7日 9時05分 文・鈴木花子', { author: '鈴木花子', date: '2021年1月7日 9時05分' }],
  ['(부산=새벽일보) 김하늘 기자 haneul@dawn.example', { author: '김하늘' }],
  ['取材・文：鈴木花子', { author: '鈴木花子' }],
  ['Nora Lind, science correspondent', { author: 'Nora Lind' }],
  ['Мария Белова, корреспондент', { author: 'Мария Белова' }],
  ['By Nora Lind | The Dawn | 7 January 2021', { author: 'Nora Lind', date: '7 January 2021' }],
  ['Por Rui Lima — 07/01/2021 09h05', { author: 'Rui Lima', date: '07/01/2021 09h05' }],
  ['Av Nora Lind | Publicerad 7 januari 2021', { author: 'Nora Lind', date: '7 januari 2021' }],
  ['Yazar: Deniz Ak - 7 Ocak 2021', { author: 'Deniz Ak', date: '7 Ocak 2021' }],
  ['Tác giả: Lê Thị Hoa', { author: 'Lê Thị Hoa' }],
  ['بقلم: ليلى حسن', { author: 'ليلى حسن' }],
  ['Ein Gastbeitrag von Nora Lind', { author: 'Nora Lind' }],
  ['Nora Lind · 3 hours ago', { author: 'Nora Lind' }],
  ['Von Nora Lind, vor 2 Tagen', { author: 'Nora Lind' }],
  ['Erstellt: 07.01.2021 Zuletzt geändert: 08.01.2021', { date: '07.01.2021' }],
  ['Updated 9:05 AM EST, Thu January 7, 2021', { date: 'January 7, 2021' }],
  ['07/01/2021 09h05 Atualizado há 2 anos', { date: '07/01/2021 09h05' }],
  ['（2021年1月7日）', { date: '2021年1月7日' }],
  ['〔記者李小紅／高雄報導〕', { author: '李小紅' }],
  ['撰文：李小紅　攝影：王強', { author: '李小紅' }],
  ['Text: Nora Lind, Fotos: Tim Oak', { author: 'Nora Lind' }],
  ['By Nora Lind and Tim Oak, Staff Writers', { author: 'Nora Lind and Tim Oak' }],
  ['Nora Lind · 4 min read · Jan 7', { author: 'Nora Lind', date: 'Jan 7' }],
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
  '3 hours ago',
  'vor 2 Tagen',
  '3小时前',
  'Von Bremen nach Oslo',
  'Nora Lind Science editor',
  'The Dawn · Jan 7, 2021',
  '记者手记',
  'Introduction: March 1911',
])('%j is no byline', (line) => {
  expect(readByline(line)).toBeUndefined()
})

test.each([
  [['Jane Doe', 'May 5, 2024', 'text'], 3, { author: 'Jane Doe', date: 'May 5, 2024' }, [0, 1]],
  [['By Jane Doe', 'text'], 2, { author: 'Jane Doe' }, [0]],
  [['text', 'By Jane Doe'], 1, {}, []],
  [['May 5, 2024', 'Fixed it.', 'April 2, 2024', 'Broke it.'], 1, {}, []],
  [
    ['Jane Doe', 'Jane Doe', 'The Dawn', 'May 5, 2024'],
    4,
    { author: 'Jane Doe', date: 'May 5, 2024' },
    [0, 1, 3],
  ],
  [['Jane Doe', 'May 5', 'text'], 2, { author: 'Jane Doe', date: 'May 5' }, [0, 1]],
  [['May 5', 'text'], 1, {}, []],
  [['The Dawn · May 5, 2024', 'text'], 1, { date: 'May 5, 2024' }, []],
  [['晨报 2024年5月5日', '正文'], 1, { date: '2024年5月5日' }, []],
  [['来源：晨报', '作者：李小红', '正文'], 3, { author: '李小红' }, [0, 1]],
  [
    ['Nora Lind', 'Published in', 'The Dawn', 'May 5, 2024'],
    4,
    { author: 'Nora Lind', date: 'May 5, 2024' },
    [0, 1, 2, 3],
  ],
  [['7 January 2021', 'Updated 9:05 AM EST', 'Text'], 3, { date: '7 January 2021' }, [0, 1]],
  [['5. Mai 2024', 'Quelle: Morgenpost', 'Text'], 3, { date: '5. Mai 2024' }, [0, 1]],
  [['Source: a letter', 'text'], 2, {}, []],
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

test.each([
  ['Nora Lind Science editor', true],
  ['The elections of 5 May 2024', true],
  ['Published 3 hours ago', true],
  ['Getting started', false],
  ['Editorial rules', false],
])('%j names who or when: %s', (line, is) => {
  expect(mentionsByline(line)).toBe(is)
})
