import { expect, test } from 'vitest'
import { ReaderError } from '../../src/errors.ts'
import { isWebArchive, readWebArchive } from '../../src/io/web-archive.ts'

const HEADER = `From: <Saved by Blink>
Snapshot-Content-Location: https://a.example/mill
Subject: The Mill
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="--b--1"
`
const FRAME = `----b--1
Content-Type: text/html
Content-Location: cid:frame

<p>An advertisement</p>
`

function archive(part: string, { header = HEADER, more = FRAME } = {}): Buffer {
  return Buffer.from(`${header}\n----b--1\n${part}\n${more}----b--1--\n`.replaceAll('\n', '\r\n'), 'latin1')
}

const PAGE = 'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>caf=C3=A9 a=\nb</p>'

test.each([
  ['quoted-printable', PAGE, '<p>café ab</p>'],
  [
    'base64',
    `Content-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${Buffer.from('<p>é</p>').toString('base64')}`,
    '<p>é</p>',
  ],
  ['as they are', 'Content-Type: text/html\nContent-Transfer-Encoding: binary\n\n<p>a</p>', '<p>a</p>'],
  ['behind a picture', `Content-Type: image/png\n\nx\n----b--1\n${PAGE}`, '<p>café ab</p>'],
])('a page in a web archive: %s', async (_, part, html) => {
  expect(isWebArchive(archive(part))).toBe(true)
  const page = await readWebArchive('"a"', archive(part))
  expect(page.bytes.toString().trim()).toBe(html)
  expect(page.url).toBe('https://a.example/mill')
})

test('says its encoding, and where its page was', async () => {
  const header = HEADER.replace(/^Snapshot.*\n/m, '')
  const part =
    'Content-Type: text/html;\n charset="shift_jis"\nContent-Location: http://a.example/b\n\n\x83\x81'
  const page = await readWebArchive('"a"', archive(part, { header }))
  expect(page).toMatchObject({ charset: 'shift_jis', url: 'http://a.example/b' })
  expect([...page.bytes.subarray(0, 2)]).toEqual([0x83, 0x81])
})

test.each([
  ['no page', archive('Content-Type: image/png\n\nx', { more: '' })],
  ['no parts', Buffer.from(HEADER)],
  ['no boundary', Buffer.from(HEADER.replace(/boundary.*/, ''))],
])('throws where there is %s', async (_, bytes) => {
  await expect(readWebArchive('"a"', bytes)).rejects.toThrow(ReaderError)
})

test.each([
  ['a page', '<!doctype html><p>MIME-Version: 1.0\nContent-Type: multipart/related'],
  ['a mail', `To: ada@a.example\n${HEADER}`],
  ['a text', 'Note: MIME-Version: 1.0 is a header.\n'],
  ['other kinds of parts', HEADER.replace('related', 'mixed')],
])('is no web archive: %s', (_, text) => {
  expect(isWebArchive(Buffer.from(text))).toBe(false)
})
