import { expect, test } from 'vitest'
import { joinLines, toBlocks } from '../../src/intake/lines.ts'

const texts = (text: string) => toBlocks(text).map((block) => block.text)

test('lines that were wrapped by hand are joined', () => {
  const text =
    'These lines were wrapped by hand at about sixty columns, as\nthey are in letters and in old books, so that each of them\nends where the next word had no room.\n\nThis is the next paragraph, which was wrapped in just the\nsame way.'
  expect(texts(text)).toEqual([
    'These lines were wrapped by hand at about sixty columns, as they are in letters and in old books, so that each of them ends where the next word had no room.',
    'This is the next paragraph, which was wrapped in just the same way.',
  ])
})

test('lines that each are a paragraph are not', () => {
  const first =
    'This is a paragraph, and it is longer than any line that a person would wrap by hand, so it was not wrapped at all.'
  const second =
    'This is another one right below it, and it is also longer than any line that a person would wrap by hand at all.'
  expect(texts(`${first}\n${second}`)).toEqual([first, second])
})

test('verses are not', () => {
  expect(texts('Once upon a midnight\nI walked a weary mile\nAnd no one came to greet me')).toHaveLength(3)
})

test.each([
  [['one', 'two'], 'one two'],
  [['一二', '三四'], '一二三四'],
  [['一二，', '三四'], '一二，三四'],
  [['カタ', 'カナ'], 'カタカナ'],
  [['一二', 'two'], '一二 two'],
  [['한국', '어'], '한국 어'],
])('%j is joined as %j', (lines, joined) => {
  expect(joinLines(lines)).toBe(joined)
})

test.each([
  ['- one\n- two', ['item', 'item']],
  ['• one\n\n• two', ['item', 'item']],
  ['1. one\n2. two', ['item', 'item']],
  ['1. Alone\n\ntext', ['line', 'line']],
  ['- alone', ['line']],
  ['> one\n> two\n>\n> three', ['quote', 'quote']],
  ['Heading\n=======\n\ntext', ['underlined', 'line']],
  ['a\tb\nc\td', ['table']],
  ['foo();\nbar();', ['code']],
])('%j is read as %j', (text, kinds) => {
  expect(toBlocks(text).map((block) => block.kind)).toEqual(kinds)
})
