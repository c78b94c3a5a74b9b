import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, isBinary } from '../../src/io/decode.ts'
import { balanceBidi, cleanLine, cleanText, stripControls, unbalancedBidi } from '../../src/text/clean.ts'

const CONTROLS: readonly (readonly [name: string, text: string, clean: string])[] = [
  ['plain', 'abc', 'abc'],
  ['newline and tab stay', 'a\n\tb', 'a\n\tb'],
  ['ESC', 'a\x1b[31mb', 'a[31mb'],
  ['BEL', 'a\x07b', 'ab'],
  ['BS', 'a\bb', 'ab'],
  ['CR', 'a\rb', 'ab'],
  ['NUL', 'a\0b', 'ab'],
  ['DEL', 'a\x7fb', 'ab'],
  ['C1 CSI', 'a\u009b31mb', 'a31mb'],
  ['NEL', 'a\u0085b', 'a b'],
  ['byte order mark', 'a\ufeffb', 'ab'],
  ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
  ['VT and FF', 'a\v\fb', 'a  b'],
  ['no-break space stays', 'a\u00a0b', 'a\u00a0b'],
  ['an emoji stays', '👩‍💻', '👩‍💻'],
]

test.each(CONTROLS)('stripControls: %s', (_, text, clean) => expect(stripControls(text)).toBe(clean))

const BIDI: readonly (readonly [name: string, line: string, balanced: string])[] = [
  ['an override closed', 'a\u202eb\u202cc', 'a\u202eb\u202cc'],
  ['an override left open', 'a\u202eb', 'ab'],
  ['an isolate closed', '\u2067a\u2069', '\u2067a\u2069'],
  ['an isolate left open', '\u2066a', 'a'],
  ['an isolate closed as an embedding', '\u2066a\u202c', 'a'],
  ['an embedding closed as an isolate', '\u202ba\u2069', 'a'],
  ['nested', '\u2067a\u202bb\u202cc\u2069', '\u2067a\u202bb\u202cc\u2069'],
  ['closed without being open', 'a\u202c\u2069b', 'ab'],
  ['crossed', '\u2067a\u202bb\u2069c\u202c', 'a\u202bbc\u202c'],
  ['marks stay', 'a\u200e\u200fb', 'a\u200e\u200fb'],
  ['two opened, one closed', '\u202ea\u202eb\u202c', 'a\u202eb\u202c'],
]

test.each(BIDI)('balanceBidi: %s', (_, line, balanced) => {
  expect(balanceBidi(line)).toBe(balanced)
  expect(unbalancedBidi(balanced).size).toBe(0)
})

test('cleanText balances each line by itself', () => {
  expect(cleanText('a\u202e\nb\u202c')).toBe('a\nb')
  expect(cleanText('\u202ea\u202c\nb')).toBe('\u202ea\u202c\nb')
})

test.each([
  ['a\n b', 'a b'],
  ['  a\t\tb  ', 'a b'],
  ['a\u2028b\u2029c', 'a b c'],
  ['\x1b]0;a\x07b', ']0;ab'],
  ['a\u202eb', 'ab'],
  ['a \u0085 b\v', 'a b'],
  ['a\u00adb', 'ab'],
])('cleanLine: %j', (text, clean) => expect(cleanLine(text)).toBe(clean))

test('cleaned text is clean, and clean text stays as it is', () => {
  const any = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(any, (text) => {
      const clean = cleanText(text)
      expect(clean).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
      expect(cleanText(clean)).toBe(clean)
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
    }),
    { endOnFailure: true },
  )
})

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const DECODED: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
  ['UTF-8', bytes('aü中'), 'aü中'],
  ['with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a'), 'a'],
  ['UTF-16, little-endian', bytes([0xff, 0xfe, 0x61, 0, 0x2d, 0x4e]), 'a中'],
  ['UTF-16, big-endian', bytes([0xfe, 0xff, 0, 0x61, 0x4e, 0x2d]), 'a中'],
  ['CRLF', bytes('a\r\nb\r\n'), 'a\nb\n'],
  ['lone CR', bytes('a\rb'), 'a\nb'],
  ['invalid bytes', bytes('a', [0xff], 'b'), 'a\ufffdb'],
  ['a cut character', bytes('a', [0xe4, 0xb8]), 'a\ufffd'],
  ['control characters', bytes('a\x01b\x07'), 'ab'],
  ['NUL', bytes('a\0b'), 'a\ufffdb'],
  ['terminal sequences', bytes('\x1b[1ma\x1b[0m \x1b]8;;http://x\x1b\\b'), 'a b'],
  ['a sequence without an end', bytes(`text \x1b${';#'.repeat(100_000)}`), `text #${';#'.repeat(99_999)}`],
  ['overstrikes', bytes('N\bNa\bame'), 'Name'],
  ['nothing', bytes(''), ''],
]

test.each(DECODED)('decodeText: %s', (_, encoded, text) => expect(decodeText(encoded)).toBe(text))

describe('isBinary', () => {
  test.each<readonly [name: string, bytes: Uint8Array, binary: boolean]>([
    ['text', bytes('# A\n\nb'), false],
    ['Chinese', bytes('中文'.repeat(5000)), false],
    ['nothing', bytes(''), false],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0, 0x62, 0]), false],
    ['Latin-1', bytes([0x61, 0xe4, 0x62, 0xf6, 0x63, 0x20, 0x64]), false],
    ['a coloured log', bytes('\x1b[31merror\x1b[0m: something went wrong\n'.repeat(9)), false],
    ['PNG', bytes([0x89], 'PNG\r\n\x1a\n'), true],
    ['ELF', bytes([0x7f], 'ELF', [2, 1, 1, 0]), true],
    ['PDF', bytes('%PDF-1.7\n'), true],
    ['zip', bytes('PK\x03\x04'), true],
    ['zeros', bytes(new Array(64).fill(0)), true],
  ])('%s', (_, content, binary) => expect(isBinary(content)).toBe(binary))
})
