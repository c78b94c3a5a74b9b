import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { displayWidth, isAscii } from '../../src/text/width.ts'

const CASES: readonly (readonly [name: string, text: string, columns: number])[] = [
  ['nothing', '', 0],
  ['ASCII', 'abc', 3],
  ['blanks', 'a b ', 4],
  ['Latin with accents', 'éü', 2],
  ['a combining accent', 'e\u0301', 1],
  ['a stack of accents', `a${'\u0300'.repeat(50)}`, 1],
  ['ideographs', '中文', 4],
  ['kana', 'かナ', 4],
  ['half-width kana', 'ｶ', 1],
  ['full-width Latin', 'Ａ', 2],
  ['Hangul', '한', 2],
  ['ideographic punctuation', '，。「」', 8],
  ['an emoji', '👍', 2],
  ['an emoji with a skin tone', '👍🏽', 2],
  ['a joined family', '👨‍👩‍👧‍👦', 2],
  ['a flag', '🇩🇪', 2],
  ['a keycap', '1️⃣', 2],
  ['a heart as emoji', '❤️', 2],
  ['Thai with marks above', 'ที่', 1],
  ['Hebrew', 'שלום', 4],
  ['Hebrew with points', 'שָׁ', 1],
  ['a zero width space', 'a\u200bb', 2],
  ['a zero width joiner', '\u200d', 0],
  ['a bidi mark', 'a\u200eb', 2],
  ['a soft hyphen', 'a\u00adb', 2],
  ['a box drawing line', '──', 2],
  ['a bullet', '•', 1],
  ['curly quotes', '“a”', 3],
  ['an ellipsis', '…', 1],
]

test.each(CASES)('displayWidth: %s', (_, text, columns) => expect(displayWidth(text)).toBe(columns))

test('displayWidth of a long text is the sum of its characters', () => {
  expect(displayWidth('中a'.repeat(1000))).toBe(3000)
})

test.each([
  ['abc', true],
  ['', true],
  ['é', false],
  ['\t', false],
  ['\x1b', false],
])('isAscii: %j', (text, expected) => expect(isAscii(text)).toBe(expected))

test('every character by itself, and twice, is as wide as string-width has it', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    for (const text of [character, character.repeat(2)]) {
      if (displayWidth(text) !== stringWidth(text, { countAnsiEscapeCodes: true }))
        wrong.push(code.toString(16))
    }
  }
  expect(wrong).toEqual([])
})

test('a text of several scripts is as wide as string-width has it', () => {
  const character = fc.constantFrom(
    ...'aZ 0é—“字。かーアｱﾞ한ᄀ각각ภาษา',
    'e\u0301',
    '👍🏽',
    '👩‍🌾',
    '🇨🇭',
    '❤️',
    '1️⃣',
  )
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text, { countAnsiEscapeCodes: true }))
    }),
  )
})
