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
  const stanza = [
    'The kiln was lit in early March before the swallows had come home,',
    'And burned until the harvest fair with stone and chalk and yellow loam;',
    'The smoke went up, the carts came down, the lime lay white along the road,',
    'And nobody in all the vale would take it home without a heavy load.',
  ]
  expect(texts(stanza.join('\n'))).toHaveLength(4)
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
  ['Heading\n=======\n\ntext', ['heading', 'paragraph']],
  ['a\tb\nc\td', ['table']],
  ['Label\nUnit\na\tb\nc\td\nNote', ['paragraph', 'paragraph', 'table', 'paragraph']],
  ['one\ta\ntext\ntwo\tb', ['paragraph', 'paragraph', 'paragraph']],
  ['     1. one\n     2. two\n  three', ['item', 'item', 'paragraph']],
  ['1. one\n   goes on\n2. two', ['item', 'item']],
  ['• alone\n\ntext', ['item', 'paragraph']],
  ['History[edit]\n\ntext', ['heading', 'paragraph']],
  ['歴史[編集]\n\ntext', ['heading', 'paragraph']],
  ['Histoire [modifier | modifier le code]\n\ntext', ['heading', 'paragraph']],
  ['History\n[edit]\ntext', ['heading', 'paragraph']],
  ['A remark [sic]\n\ntext', ['paragraph', 'paragraph']],
  ['text\n\n**A part**\n\ntext', ['paragraph', 'bold', 'paragraph']],
  ['text\n\n**A part**\ntext', ['paragraph', 'paragraph', 'paragraph']],
  ['foo();\nbar();', ['code']],
  ['kiln:\n  doors:\n    - front: 2\n    - back: 1', ['code']],
  ['to buy:\n  - lime\n  - two sacks', ['paragraph', 'item', 'item']],
  ['import os\n\n\ndef walk(path):\n    total = 0\n\n    return total', ['code']],
  ['#include <stdio.h>\n\nint main(void)\n{\n    return 0;\n}', ['code']],
  ['package a.b;\n\n/**\n * Counts.\n */\nclass A {\n}', ['code']],
  ['sum of\n  all\n    of\n      them', ['code']],
  ['+-----+\n| Len |\n+-----+', ['code']],
  ['4096   bin\n120    notes', ['code']],
  ['1. Start ..... 2\n2. Rest ...... 3', ['code']],
  ['foo();\nbar();\n\nThis is said about it.\n\nfoo();\nbar();', ['code', 'paragraph', 'code']],
  ['A heading with --verbose\n\nfoo();\nbar();', ['paragraph', 'code']],
  ['foo();\nThis goes on with what it does, and for whom.', ['code', 'paragraph']],
  ['foo();\nbar();\nWhat it does\n\nThis says what it does.', ['code', 'paragraph', 'paragraph']],
  ['This is how it may be called with a number:\nfoo(1);\nbar(2);', ['paragraph', 'code']],
  ['foo();\nbar();\nDone', ['code', 'paragraph']],
  ['foo();\nbar();\nEOF', ['code']],
  ['2. How it is called (C)\nThe call\nfoo();\nbar();', ['paragraph', 'paragraph', 'code']],
  ['I lit the lamp when young\nand thought that it would stay;', ['paragraph', 'paragraph']],
  ['   1. One\n   2. Two\n\n1. One\n\nText.', ['item', 'item', 'paragraph', 'paragraph']],
  ['1. One\n2. Two\n\n1. One\n\nText.', ['item', 'item', 'paragraph', 'paragraph']],
  ['1. One\n\n   1. Sub\n\n   2. Sub\n\n2. Two', ['item', 'item', 'item', 'item']],
])('%j is read as %j', (text, kinds) => {
  expect(toBlocks(text).map((block) => block.kind)).toEqual(kinds)
})

const WRAPPED =
  'These lines were wrapped by hand at about sixty columns, as\nthey are in letters and in old books, so that each of them\nends where the next word had no room, or so it was meant\nwhen they were written.'
const LONG =
  'This paragraph was not wrapped by anybody: it is one line, and that is a good deal longer than any line that a person would write by hand in a letter or a book, or anywhere else.'

test.each([
  ['a title and its byline', 'What the Keepers of the Old Lamps Remember of Them\nBy Nora Lind'],
  ['a title and a byline in Chinese', '老灯塔的守望者们在漫长的冬夜里记住的那些事情\n作者：李小红'],
  [
    'two lines of a heading and its text',
    'What the keepers of the old lamps remember of them\nand what they forgot',
  ],
])('%s are two lines beside unwrapped text', (_, pair) => {
  expect(texts(`${pair}\n\n${LONG}`)).toEqual([...pair.split('\n'), LONG])
})

test.each([
  [
    'a verse',
    'The lamp is lit, the lamp is bright,\nSing oil, sing oil!\nand burns away the longest night,\nSing oil!',
  ],
  [
    'a stanza of long lines',
    'The lamp is lit upon the pier, it burns there all night,\nThe gulls that sleep below it wake and take it for the light,\nThe boys who ought to put it out are nowhere to be seen,\nAnd so it goes on burning.',
  ],
  [
    'a list of persons',
    'The Keeper: Mr. A. Lind.\nDr. Oak, M.D.: Mr. B. Rowe.\nNan: Miss C. Dale.\nA Boy: Tim.',
  ],
  ['an address', 'Nora Lind\n1 Pier Road\nOldhaven'],
])('%s stays lines in wrapped prose', (_, lines) => {
  const blocks = texts(`${WRAPPED}\n\n${lines}\n\n${WRAPPED}`)
  const prose = WRAPPED.replaceAll('\n', ' ')
  expect(blocks).toEqual([prose, ...lines.split('\n'), prose])
})

test.each([
  ['a title of two lines', 'What the Keepers of the Old Lamps on\nthe Long Pier Still Remember', 1],
  ['a title and who wrote it', 'What the Keepers of the Lamps Have Seen\nNora Lind', 2],
  [
    'a title and a longer subtitle',
    'What the Keepers of Lamps Have Seen\nA Book of Oil, Tides and Very Long Nights',
    2,
  ],
])('%s above wrapped prose', (_, lines, count) => {
  expect(texts(`${lines}\n\n${WRAPPED}`)).toHaveLength(count + 1)
})

test('lines indented no further than the list above are lines of their own', () => {
  expect(texts('   ONE\n     1. First\n        and on\n     2. Second\n   TWO\n   THREE')).toEqual([
    'ONE',
    'First and on',
    'Second',
    'TWO',
    'THREE',
  ])
})

test('a word that was hyphenated at the end of a line is whole again', () => {
  const text = `${WRAPPED}\n\nEach of the lamps on the old pier is lit by a lan-\ntern boy, who is paid for it in oil and in old bread and\nin nothing else.`
  expect(texts(text).at(-1)).toContain('by a lantern boy')
})

test('a title as long as the wrapped lines below isn’t joined with its byline', () => {
  const head = ['How the Keepers of the Old Lamps on the Pier Came to Oldhaven', 'By Nora Lind']
  expect(texts(`${head.join('\n')}\n\n${WRAPPED}`)).toEqual([...head, WRAPPED.replaceAll('\n', ' ')])
})

test.each([
  ['Trade[edit]', 'Trade'],
  ['Handel [Bearbeiten | Quelltext bearbeiten]', 'Handel'],
  ['Commerce [ modifier | modifier le code ]', 'Commerce'],
  ['贸易[编辑]', '贸易'],
  ['Торговля[править | править код]', 'Торговля'],
  ['2. Trade[edit source]', '2. Trade'],
])('%j is the heading %j of a wiki', (line, heading) => {
  expect(toBlocks(`${line}\nIt was carried on by sea.`)[0]).toMatchObject({
    kind: 'heading',
    text: heading,
  })
})

test.each(['[edit]', 'I had the wrong year there. [edit]', 'Choose Options[2]', 'the keys of [edit|undo]'])(
  '%j is none',
  (line) => {
    expect(toBlocks(`${line}\n\nIt was carried on by sea.`)[0]).toMatchObject({ text: line })
  },
)

test.each([
  ['by itself', '$$\na\n= b\n$$', ['$$\na\n= b\n$$']],
  ['between prose', 'so\n  \\[\n  a\n  + b\n  \\]\nholds', ['so', '\\[\na\n+ b\n\\]', 'holds']],
  ['two of them', '$$a$$\n$$b$$', ['$$a$$', '$$b$$']],
])('a display formula keeps its lines: %s', (_, text, blocks) => expect(texts(text)).toEqual(blocks))
