import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/io/decode.ts'
import { detectEncoding } from '../../src/io/encoding.ts'
import { ENCODED_TEXTS } from './encoded-texts.ts'

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('detectEncoding: what the bytes are most like', () => {
  test.each(ENCODED_TEXTS)('$name', async ({ base64, text }) => {
    const bytes = Buffer.from(base64, 'base64')
    expect(decodeText(bytes, await detectEncoding(bytes))).toBe(text)
  })
})

const LATIN = Buffer.from('Caf\xe9', 'latin1')
const BELL = Buffer.from('Колокол', 'utf8')

describe('detectEncoding', () => {
  test.each<
    readonly [name: string, bytes: Buffer, hints: Parameters<typeof detectEncoding>[1], encoding: string]
  >([
    ['ASCII', Buffer.from('a'), {}, 'utf-8'],
    ['nothing', Buffer.from(''), {}, 'utf-8'],
    ['valid UTF-8 is never another encoding', BELL, { declared: 'windows-1251' }, 'utf-8'],
    ['the user knows best', BELL, { forced: 'koi8-r', declared: 'utf-8' }, 'koi8-r'],
    ['UTF-16 with a mark', Buffer.from('\ufeffa', 'utf16le'), {}, 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from('One word.', 'utf16le'), {}, 'utf-16le'],
    ['UTF-16 of Cyrillic', utf16be('Колокол бьёт час.'), {}, 'utf-16be'],
    ['UTF-16 of Chinese', Buffer.from('钟声 守灯人\n', 'utf16le'), {}, 'utf-16le'],
    ['a NUL in ASCII', Buffer.from('one\0two three four'), {}, 'utf-8'],
    ['a server', LATIN, { declared: 'iso-8859-2' }, 'iso-8859-2'],
    ['a server without a clue', LATIN, { declared: 'x-unknown' }, 'windows-1252'],
    ['a server that says UTF-8 wrongly', LATIN, { declared: 'utf-8' }, 'windows-1252'],
    ['a page', Buffer.from('<meta charset="koi8-r"><p>\xc1', 'latin1'), {}, 'koi8-r'],
    ['a page by http-equiv', Buffer.from('<meta content="text/html; charset=gbk">\xc1', 'latin1'), {}, 'gbk'],
    ['XML', Buffer.from('<?xml version="1.0" encoding="big5"?>\xc1', 'latin1'), {}, 'big5'],
    ['markdown about a page', Buffer.from('Use <meta charset="koi8-r">: \xe9', 'latin1'), {}, 'windows-1252'],
    ['damaged UTF-8', Buffer.concat([BELL, BELL, BELL.subarray(0, 3)]), {}, 'utf-8'],
  ])('%s', async (_, bytes, hints, encoding) => expect(await detectEncoding(bytes, hints)).toBe(encoding))
})
