import { expect, test } from 'vitest'
import { addCounts, countWords, readingMinutes, wordTotal } from '../../src/words.ts'

const CASES: readonly (readonly [text: string, words: number, characters: number])[] = [
  ['', 0, 0],
  ['one two three', 3, 0],
  ['one, two – three!', 3, 0],
  ["it isn't", 2, 0],
  ['a well-known fact', 3, 0],
  ['1,000 words', 2, 0],
  ['café naïve', 2, 0],
  ['cafe\u0301', 1, 0],
  ['中文字符', 0, 4],
  ['中文，字符。', 0, 4],
  ['かなカナ', 0, 4],
  ['使用 Markdown 文件', 1, 4],
  ['한국어 문장', 2, 0],
  ['ภาษาไทย', 2, 0],
  ['שלום עולם', 2, 0],
  ['привет мир', 2, 0],
  ['👍 🎉', 0, 0],
  ['· — …', 0, 0],
]

test.each(CASES)('countWords: %j', (text, words, characters) => {
  expect(countWords(text)).toEqual({ words, characters })
})

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [0, 1, 1],
  [230, 0, 1],
  [460, 0, 2],
  [0, 400, 1],
  [0, 4000, 10],
  [230, 400, 2],
  [2300, 0, 10],
])('%i words and %i characters take %i minutes', (words, characters, minutes) => {
  expect(readingMinutes({ words, characters })).toBe(minutes)
})

test('counts add up', () => {
  const sum = addCounts([countWords('a b'), countWords('中文 c')])
  expect(sum).toEqual({ words: 3, characters: 2 })
  expect(wordTotal(sum)).toBe(5)
})
