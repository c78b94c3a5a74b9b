import { expect, test } from 'vitest'
import { kittyGraphics } from '../../../src/render/picture/escapes.ts'
import {
  placeholderIds,
  placeholderLines,
  withoutPlaceholders,
} from '../../../src/render/picture/placeholders.ts'
import { displayWidth } from '../../../src/text/width.ts'
import { plainOf } from '../../helpers.ts'

const P = '\u{10eeee}'

test.each([
  [1, { columns: 1, rows: 1 }, `\x1b[38;2;0;0;1m${P}\u0305\u0305\x1b[39m`],
  [
    0x010203,
    { columns: 3, rows: 2 },
    `\x1b[38;2;1;2;3m${P}\u0305\u0305${P}${P}\x1b[39m\n\x1b[38;2;1;2;3m${P}\u030d\u0305${P}${P}\x1b[39m`,
  ],
])('the lines of picture %i in %j', (id, box, lines) => {
  expect(placeholderLines(id, box)).toBe(lines)
})

test('a placeholder takes a column', () => {
  const lines = plainOf(placeholderLines(7, { columns: 12, rows: 20 })).split('\n')
  expect(lines.map(displayWidth)).toEqual(Array(20).fill(12))
})

test.each([
  [placeholderLines(0xabcdef, { columns: 2, rows: 1 }), [0xabcdef]],
  [`│ ${placeholderLines(300, { columns: 2, rows: 1 })} x`, [300]],
  [`\x1b[38;2;1;2;3mtext\x1b[39m${P}`, []],
  ['text', []],
])('%j has placeholders of %j', (line, ids) => {
  expect(placeholderIds(line)).toEqual(ids)
})

test.each([
  [plainOf(placeholderLines(1, { columns: 2, rows: 2 })), '\n'],
  ['caf\u0065\u0301', 'caf\u0065\u0301'],
])('%j without placeholders', (text, without) => {
  expect(withoutPlaceholders(text)).toBe(without)
})

test('kitty is given a picture for its placeholders', () => {
  expect(kittyGraphics(Buffer.alloc(3), { columns: 3, rows: 2 }, 5)).toBe(
    '\x1b_Ga=T,f=100,q=2,C=1,U=1,i=5,c=3,r=2,m=0;AAAA\x1b\\',
  )
})
