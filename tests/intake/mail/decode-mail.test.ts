import { expect, test } from 'vitest'
import { decodeMail } from '../../../src/intake/mail/decode-mail.ts'
import { mayBeEncodedMail } from '../../../src/intake/mail/may-be-mail.ts'
import { readDocument } from '../../../src/intake/read-document.ts'

const FROM = 'From: Ida Holm <ida@a.example>\nSubject: Rain\nMIME-Version: 1.0\n'
const base64 = (text: string) => Buffer.from(text).toString('base64')
const part = (type: string, text: string) => `--b\nContent-Type: ${type}; charset=utf-8\n\n${text}\n`
const multipart = (kind: string, ...parts: readonly string[]) =>
  `${FROM}Content-Type: multipart/${kind}; boundary="b"\n\n${parts.join('')}--b--\n`

const PLAIN = part('text/plain', 'It rains.')
const PAGE = part('text/html', '<p>It <b>pours</b>.</p>')

const BODIES: readonly (readonly [name: string, mail: string, body: string, isPage: boolean])[] = [
  ['as it is', `${FROM}\nIt rains.`, 'It rains.', false],
  [
    'quoted-printable',
    `${FROM}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nPl=C3=B8je=\n regn =3D v=C3=A5t`,
    'Pløje regn = våt',
    false,
  ],
  [
    'quoted-printable in an older charset',
    `${FROM}Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=E4=CF=D6=C4=D8`,
    'Дождь',
    false,
  ],
  [
    'base64',
    `${FROM}Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${base64('雨が降る。')}`,
    '雨が降る。',
    false,
  ],
  [
    'as it is in an older charset',
    `${FROM}Content-Type: text/plain;\n charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nPløje`,
    'Pløje',
    false,
  ],
  ['text beside a page', multipart('alternative', PLAIN, PAGE), 'It rains.', false],
  ['a page alone', multipart('alternative', PAGE), '<p>It <b>pours</b>.</p>', true],
  [
    'a page beside empty text',
    multipart('alternative', part('text/plain', ' '), PAGE),
    '<p>It <b>pours</b>.</p>',
    true,
  ],
  ['text and an attachment', multipart('mixed', PLAIN, part('image/png', 'x')), 'It rains.', false],
  [
    'a terminal sequence',
    `${FROM}Content-Transfer-Encoding: base64\n\n${base64('It \x1b[31mrains.')}`,
    'It rains.',
    false,
  ],
]

test.each(BODIES)('%s', async (_, mail, body, isPage) => {
  const decoded = await decodeMail(mail)
  const text = decoded?.text ?? ''
  expect(text.slice(text.indexOf('\n\n')).trim()).toBe(body)
  expect(decoded?.isPage).toBe(isPage)
})

test.each([
  ['=?utf-8?q?R=C3=A6gn_i_nord?=', 'Rægn i nord'],
  ['=?utf-8?B?5aSn6Zuo?=', '大雨'],
  ['=?utf-8?q?Rain?=\n =?utf-8?q?_and_snow?=', 'Rain and snow'],
  ['=?koi8-r?q?=E4=CF=D6=C4=D8?=', 'Дождь'],
  ['Re: =?utf-8?q?R=C3=A6gn?= today', 'Re: Rægn today'],
])('the subject %j', async (subject, title) => {
  const mail = `From: =?utf-8?q?J=C3=B8rn?= <j@a.example>\nX-Spam-Score_2: 1\nSubject: ${subject}\n\nIt rains.\n\n-- \nJ\n`
  const document = await readDocument(mail, { as: 'auto', verbatim: false })
  expect(document).toMatchObject({ meta: { title, author: 'Jørn' }, markdown: 'It rains.\n' })
  expect(document.leftOut).toEqual(['--', 'J'])
})

test('a page in a mail is read as a page', async () => {
  const document = await readDocument(multipart('alternative', PAGE), { as: 'auto', verbatim: false })
  expect(document.markdown).toBe('It **pours**.\n')
})

test.each([
  ['no sender', 'Content-Type: text/html\nDate: 3 May 2024\n\nIt rains.'],
  ['no subject or date', 'From: ida@a.example\nContent-Type: text/plain\n\nIt rains.'],
  ['parts that are not there', `${FROM}Content-Type: multipart/mixed; boundary="c"\n\nIt rains.`],
  ['parts without end', `${FROM}Content-Type: multipart/mixed; boundary="b"\n\n${nested(300)}`],
])('no encoded mail: %s', async (_, text) => {
  expect(await decodeMail(text)).toBeUndefined()
})

function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, index) => `--b${index || ''}\nContent-Type: multipart/mixed; boundary="b${index + 1}"\n\n`,
  ).join('')
}

test.each([
  [`${FROM}\nx`, true],
  ['\n\nSubject: a\ncontent-type: text/plain\n\nx', true],
  ['From: Ida\nSubject: =?utf-8?q?a?=\n\nx', true],
  ['From: Ida\nSubject: a\n\nContent-Type: text/plain', false],
  ['From: Ida\nSubject: why =? is no mark\n\nx', false],
])('%j may be an encoded mail: %j', (text, mayBe) => {
  expect(mayBeEncodedMail(text)).toBe(mayBe)
})
