import { expect, test } from 'vitest'
import { inlineImage, kittyGraphics } from '../../../src/render/picture/escapes.ts'

const BOX = { columns: 30, rows: 7 }
const base64 = (length: number) => Buffer.alloc(length).toString('base64')
const A = 'A'.repeat(4096)

/** By the length of the file in bytes: 3072 fill a chunk. */
test.each<[bytes: number, escapes: string]>([
  [3, '\x1b_Ga=T,f=100,q=2,C=1,c=30,r=7,m=0;AAAA\x1b\\'],
  [3072, `\x1b_Ga=T,f=100,q=2,C=1,c=30,r=7,m=0;${A}\x1b\\`],
  [3073, `\x1b_Ga=T,f=100,q=2,C=1,c=30,r=7,m=1;${A}\x1b\\\x1b_Gm=0;${base64(1)}\x1b\\`],
  [6147, `\x1b_Ga=T,f=100,q=2,C=1,c=30,r=7,m=1;${A}\x1b\\\x1b_Gm=1;${A}\x1b\\\x1b_Gm=0;AAAA\x1b\\`],
])('kitty takes %i bytes in chunks', (bytes, escapes) => {
  expect(kittyGraphics(Buffer.alloc(bytes), BOX)).toBe(escapes)
})

test('iTerm2 takes a file at once', () => {
  expect(inlineImage(Buffer.from('picture'), BOX)).toBe(
    '\x1b7\x1b]1337;File=inline=1;size=7;width=30;height=7;preserveAspectRatio=1;doNotMoveCursor=1:cGljdHVyZQ==\x07\x1b8',
  )
})
