import { expect, test } from 'vitest'
import { readHeader } from '../../../src/intake/mail/header.ts'

const read = (...lines: readonly string[]) => readHeader(lines, 0)

test.each([
  ['en', ['From: Ida Holm <ida@a.example>', 'Subject: Rain', 'Date: Mon, 4 Mar 2024 09:12:00 +0100']],
  ['de', ['Von: Ida Holm <ida@a.example>', 'Gesendet: Mon, 4 Mar 2024 09:12:00 +0100', 'Betreff: Rain']],
  ['fr', ['De : Ida Holm <ida@a.example>', 'Envoyé : Mon, 4 Mar 2024 09:12:00 +0100', 'Objet : Rain']],
  ['es', ['De: Ida Holm', 'Fecha: Mon, 4 Mar 2024 09:12:00 +0100', 'Asunto: Rain']],
  ['pt', ['De: Ida Holm', 'Enviado: Mon, 4 Mar 2024 09:12:00 +0100', 'Assunto: Rain']],
  ['it', ['Da: Ida Holm', 'Data: Mon, 4 Mar 2024 09:12:00 +0100', 'Oggetto: Rain']],
  ['nl', ['Van: Ida Holm', 'Verzonden: Mon, 4 Mar 2024 09:12:00 +0100', 'Onderwerp: Rain']],
  ['pl', ['Od: Ida Holm', 'Data: Mon, 4 Mar 2024 09:12:00 +0100', 'Temat: Rain']],
  ['ru', ['От: Ida Holm', 'Дата: Mon, 4 Mar 2024 09:12:00 +0100', 'Тема: Rain']],
  ['uk', ['Від: Ida Holm', 'Надіслано: Mon, 4 Mar 2024 09:12:00 +0100', 'Тема: Rain']],
  ['sv', ['Från: Ida Holm', 'Skickat: Mon, 4 Mar 2024 09:12:00 +0100', 'Ämne: Rain']],
  ['tr', ['Kimden: Ida Holm', 'Tarih: Mon, 4 Mar 2024 09:12:00 +0100', 'Konu: Rain']],
  [
    'tr, as Outlook has it',
    ['Kimden: Ida Holm', 'Gönderme Tarihi: Mon, 4 Mar 2024 09:12:00 +0100', 'Konu: Rain'],
  ],
  ['zh', ['发件人：Ida Holm', '发送时间：Mon, 4 Mar 2024 09:12:00 +0100', '主题：Rain']],
  ['zh-TW', ['寄件者: Ida Holm', '寄件日期: Mon, 4 Mar 2024 09:12:00 +0100', '主旨: Rain']],
  ['ja', ['差出人: Ida Holm', '日時: Mon, 4 Mar 2024 09:12:00 +0100', '件名: Rain']],
  ['ko', ['보낸 사람: Ida Holm', '날짜: Mon, 4 Mar 2024 09:12:00 +0100', '제목: Rain']],
  ['vi', ['Từ: Ida Holm', 'Ngày: Mon, 4 Mar 2024 09:12:00 +0100', 'Chủ đề: Rain']],
  ['ar', ['من: Ida Holm', 'التاريخ: Mon, 4 Mar 2024 09:12:00 +0100', 'الموضوع: Rain']],
  ['bold names', ['**From:** Ida Holm', '**Date:** Mon, 4 Mar 2024 09:12:00 +0100', '**Subject:** Rain']],
  ['folded', ['From: Ida Holm', 'Date: Mon, 4 Mar 2024', ' 09:12:00 +0100', 'Subject:', '\tRain']],
])('a header in %s', (_, lines) => {
  expect(read(...lines, '', 'Text: x')).toEqual({
    meta: { title: 'Rain', author: 'Ida Holm', date: 'Mon, 4 Mar 2024 09:12:00 +0100' },
    end: lines.length,
    others: [],
  })
})

test.each([
  ['"Holm, Ida" <ida@a.example>', 'Holm, Ida'],
  ['ida@a.example (Ida Holm)', 'Ida Holm'],
  ['Ida Holm [mailto:ida@a.example]', 'Ida Holm'],
  ['<ida@a.example>', 'ida@a.example'],
  ['ida@a.example', 'ida@a.example'],
])('the author in %j', (sender, author) => {
  expect(read(`From: ${sender}`, 'Subject: Rain')?.meta.author).toBe(author)
})

test('the lines that say nothing of the article', () => {
  const others = ['Message-ID: <1@a.example>', 'Received: from b', '\tby c', 'To: all']
  expect(read('Subject: Rain', ...others, 'From: Ida')?.others).toEqual(others)
})

test.each([
  ['a talk', ['From: what I saw', 'To: what I heard']],
  ['a journey', ['Da: Roma', 'A: Milano', 'Data: 3 maggio']],
  ['a label', ['Subject: rain in the north', '', 'It rained.']],
  ['a recipe', ['Serves: 4', 'Time: 30 minutes', 'Date: 2024-03-04']],
  ['an address', ['https://a.example/x', 'http://b.example/y']],
  ['front matter without its marks', ['title: Rain', 'author: Ida', 'date: 2024-03-04']],
])('no header: %s', (_, lines) => {
  expect(read(...lines)).toBeUndefined()
})
