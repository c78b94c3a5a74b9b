import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainText } from '../../src/render/text.ts'
import { addCounts, countMarkdown, countWords, readingMinutes, wordTotal } from '../../src/text/word-count.ts'
import { articleOf } from '../helpers.ts'

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

const MARKDOWN: readonly (readonly [markdown: string, words: number])[] = [
  ['one **two** _three_ ~~four~~', 4],
  ['`one` two', 2],
  ['[one two](https://example.com/three/four "five") six', 3],
  ['[one](<a b>) two', 2],
  ['![one two](three.png) four', 3],
  ['[one][two] three', 2],
  ['one[^note] two', 2],
  ['one\n\n[two]: https://three.four "five"', 1],
  ['one\n\n[^note]: two', 1],
  ['<b>one</b> <a href="two">three</a>', 2],
  ['one <!-- two --> three', 2],
  ['one &lt; two &amp; three', 3],
  ['1 < 2 and 3 > 2', 5],
  ['```js\none two\n```', 2],
  ['| one | two |\n|:--|--:|\n| three | |', 3],
  ['> one\n> - two', 2],
  ['漢字 **かな** [一](二)', 5],
]

test.each(MARKDOWN)('countMarkdown: %j', (markdown, words) => {
  expect(wordTotal(countMarkdown(markdown))).toBe(words)
})

test.each(readdirSync('articles'))(
  'of %s the count in the source is that of the text but for 1 in 100',
  async (name) => {
    const { sections } = await articleOf(readFileSync(`articles/${name}`, 'utf8'))
    const inText = wordTotal(addCounts([...sections].map(({ blocks }) => countWords(plainText(blocks)))))
    const inSource = wordTotal(addCounts([...sections].map(({ count }) => count)))
    expect(Math.abs(inSource - inText)).toBeLessThan(inText / 100)
  },
)
