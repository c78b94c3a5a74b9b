import { expect, test } from 'vitest'
import { readMail } from '../../../src/intake/mail/mail.ts'

const HEADER = 'From: Ida Holm <ida@a.example>\nSubject: Rain\nDate: 4 Mar 2024\n'
const META = { title: 'Rain', author: 'Ida Holm', date: '4 Mar 2024' }

test.each([
  ['a mail', `${HEADER}\nIt rains.`, '\nIt rains.', []],
  ['empty lines above', `\n\n${HEADER}\nIt rains.`, '\nIt rains.', []],
  ['a signature', `${HEADER}\nIt rains.\n\n-- \nIda\n+1 234\n`, '\nIt rains.\n', ['--', 'Ida', '+1 234']],
  [
    'a footer below the signature',
    `${HEADER}\nIt rains.\n--\nIda\n____________________\nRain list\nhttps://a.example/list`,
    '\nIt rains.',
    ['--', 'Ida', '____________________', 'Rain list', 'https://a.example/list'],
  ],
  ['a rule far above the end', `${HEADER}\na\n--\n${'b\n'.repeat(12)}`, `\na\n--\n${'b\n'.repeat(12)}`, []],
  ['a quote below the mark', `${HEADER}\na\n-- \nIda\n> b`, '\na\n-- \nIda\n> b', []],
  [
    'a paragraph below the mark',
    `${HEADER}\na\n--\n${'Some more words. '.repeat(8)}`,
    `\na\n--\n${'Some more words. '.repeat(8)}`,
    [],
  ],
  [
    'a forwarded mail',
    `FYI\n\n---------- Forwarded message ---------\n${HEADER}\nIt rains.`,
    'FYI\n\nIt rains.',
    ['---------- Forwarded message ---------'],
  ],
  [
    'a forwarded mail in other words',
    `-------- Weitergeleitete Nachricht --------\n${HEADER}\nIt rains.`,
    '\nIt rains.',
    ['-------- Weitergeleitete Nachricht --------'],
  ],
  [
    'a forwarded mail below a sentence',
    `Début du message transféré :\n\n${HEADER}\nIt rains.`,
    '\nIt rains.',
    ['Début du message transféré :'],
  ],
])('%s', (_, text, body, leftOut) => {
  expect(readMail(text)).toEqual({ meta: META, body, leftOut })
})

test.each([
  ['an article', 'Rain\n\nIt rains.'],
  ['a header below an article', `Rain\n\nIt rains.\n\n${HEADER}\nIt rains.`],
  ['a header far below', `${'It rains.\n'.repeat(9)}-----Original Message-----\n${HEADER}\nIt rains.`],
])('no mail: %s', (_, text) => {
  expect(readMail(text)).toBeUndefined()
})

test.each([
  ['names', `${HEADER}${'A: b\n'.repeat(100_000)}`],
  ['folded lines', `${HEADER}${' a\n'.repeat(100_000)}`],
  ['marks of signatures', `${HEADER}\n${'--\n'.repeat(100_000)}`],
  ['brackets', `From: ${'<('.repeat(100_000)}\n${HEADER}`],
])('%s don’t hang it', (_, text) => {
  expect(readMail(text)?.meta.title ?? 'Rain').toBe('Rain')
})
