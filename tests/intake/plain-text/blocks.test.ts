import { expect, test } from 'vitest'
import { joinLines, toBlocks } from '../../../src/intake/plain-text/blocks.ts'

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

test('empty lines inside code are kept', () => {
  expect(texts('  foo();\n  bar();\n\n\n  foo();\n    bar();')).toEqual([
    'foo();\nbar();\n\n\nfoo();\n  bar();',
  ])
})

test('quotes and list items, which end early, don’t keep a letter from being joined', () => {
  const quote =
    '> a line that ends here, early as it is,\n> on\n> and one that ends here, early as it is,\n> on'
  const reply =
    'Yes, I know about that. I have been looking for another one,\nbut the shop in our street has closed.'
  expect(texts(`${quote}\n\n${quote}\n\n${reply}`).at(-1)).toBe(reply.replace('\n', ' '))
})

test.each([
  ['A short note about bread, which is hard\nto write.', 1],
  ['A short note about bread, which is hard\nTo write.', 2],
  ['A short note on bread\nand on butter.', 2],
  ['I lit the lamp when I was young\n  and thought that it would stay', 2],
  [
    'I lit the lamp when I was young\nand thought that it would stay;\nI left it by the window hung\nand then I went away.',
    4,
  ],
])('%j is %i', (text, count) => {
  expect(toBlocks(text)).toHaveLength(count)
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
  ['1. Alone\n\ntext', ['paragraph', 'paragraph']],
  ['- alone', ['paragraph']],
  ['> one\n> two\n>\n> three', ['quote', 'quote']],
  ['Heading\n=======\n\ntext', ['underlined', 'paragraph']],
  ['a\tb\nc\td', ['table']],
  ['foo();\nbar();', ['code']],
  ['import os\n\n\ndef walk(path):\n    total = 0\n\n    return total', ['code']],
  ['#include <stdio.h>\n\nint main(void)\n{\n    return 0;\n}', ['code']],
  ['package a.b;\n\n/**\n * Counts.\n */\nclass A {\n}', ['code']],
  ['sum of\n  all\n    of\n      them', ['code']],
  ['+-----+\n| Len |\n+-----+', ['code']],
  ['4096   bin\n120    notes', ['code']],
  ['1. Start ..... 2\n2. Rest ...... 3', ['code']],
  ['foo();\nbar();\n\nThis is said about it.\n\nfoo();\nbar();', ['code', 'paragraph', 'code']],
  ['A heading with --verbose\n\nfoo();\nbar();', ['paragraph', 'code']],
  ['I lit the lamp when young\nand thought that it would stay;', ['paragraph', 'paragraph']],
  ['   1. One\n   2. Two\n\n1. One\n\nText.', ['item', 'item', 'paragraph', 'paragraph']],
  ['1. One\n2. Two\n\n1. One\n\nText.', ['item', 'item', 'paragraph', 'paragraph']],
  ['1. One\n\n   1. Sub\n\n   2. Sub\n\n2. Two', ['item', 'item', 'item', 'item']],
])('%j is read as %j', (text, kinds) => {
  expect(toBlocks(text).map((block) => block.kind)).toEqual(kinds)
})

test.each([
  ['by itself', '$$\na\n= b\n$$', ['$$\na\n= b\n$$']],
  ['between prose', 'so\n  \\[\n  a\n  + b\n  \\]\nholds', ['so', '\\[\na\n+ b\n\\]', 'holds']],
  ['two of them', '$$a$$\n$$b$$', ['$$a$$', '$$b$$']],
])('a display formula keeps its lines: %s', (_, text, blocks) => expect(texts(text)).toEqual(blocks))
