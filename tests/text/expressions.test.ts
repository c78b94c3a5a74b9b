import { expect, test } from 'vitest'
import { LETTER, union, WORD_START } from '../../src/text/expressions.ts'

test.each(['a', 'Z', 'é', 'ß', 'Я', 'ק', 'ع', 'क', 'ก', '中', 'か', '々', '한', 'Ａ', '\u0301'])(
  '%j is a letter or a mark on one',
  (character) => {
    expect(character).toMatch(new RegExp(`^${LETTER}$`))
  },
)

test.each(['1', '۱', '१', ' ', '-', '«', '×', '’', '…', '→', '、', '！', '،', '।', '😀'])(
  '%j is none',
  (character) => {
    expect(character).not.toMatch(new RegExp(LETTER))
  },
)

test.each([
  ['by on', true],
  ['张三on', true],
  ['wilson', false],
  ['émileon', false],
])('a word starts before the last letters of %j: %s', (text, is) => {
  expect(new RegExp(`${WORD_START}on$`).test(text)).toBe(is)
})

test.each([
  ['ax', true],
  ['xb', true],
  ['xÉx', true],
  ['xax', false],
])('a union matches %j, as one of its expressions does: %s', (text, is) => {
  expect(union(/^a|b$/, /\p{Lu}/u).test(text)).toBe(is)
})
