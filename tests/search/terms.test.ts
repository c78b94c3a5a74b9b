import { expect, test } from 'vitest'
import { phraseOf, termsOf } from '../../src/search/terms.ts'

const terms = (text: string) => termsOf(text).map(({ term }) => term)

test.each([
  ['words, stemmed', 'The boats were painted', 'the boat wer paint'],
  ['case and accents', 'Žluťoučký KŮŇ Île', 'zlutoucki kun ile'],
  ['letters that Unicode keeps whole', 'Straße Smørrebrød Łódź œuvre', 'stras smorrebrod lodz oeuvr'],
  ['full width and ligatures', 'ＡＢＣ ﬁsh', 'abc fish'],
  ['Turkish dots', 'IŞIK ışık İzmir', 'isik isik izmir'],
  ['numbers and names with marks', 'GPT-4 node.js C++', 'gpt 4 nod js c'],
  ['Russian', 'Ёлки и ёлка', 'елк и елк'],
  ['Greek', 'ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['Arabic and Hebrew points', 'كِتَاب סֵפֶר', 'كتاب ספר'],
  ['Chinese', '读一本书', '读一 一本 本书 书'],
  ['Japanese among Latin letters', 'TeXで組む', 'tex で組 組む む'],
  ['Korean', '책을 샀다', '책을 을 샀다 다'],
  ['Thai, a letter with its marks', 'น้ำใส', 'น้ํา ำใ ใส ส'.normalize('NFKD')],
  ['emoji', 'so 😀!', 'so 😀'],
  ['no words', '— … ! *', ''],
])('%s', (_, text, expected) => {
  expect(terms(text).join(' ')).toBe(expected)
})

test.each([
  ['a word', 'boats', ['boat'], false],
  ['a word in pairs of letters', '组版', ['组版'], false],
  ['a single letter begins a pair', '书', ['书'], true],
  ['several words', 'night boats', ['night', 'boat'], false],
  ['the last of a run after a word', 'TeX 版', ['tex', '版'], true],
])('what finds %s', (_, text, expected, isPrefix) => {
  expect(phraseOf(text)).toEqual({ terms: expected, isPrefix })
})

test.each([
  'a'.repeat(200_000),
  '😀'.repeat(100_000),
  '字'.repeat(200_000),
  ' '.repeat(200_000),
  'é\u0301'.repeat(50_000),
])('a long text without spaces %#', (text) => {
  expect(terms(text).every((term) => term.length <= 64)).toBe(true)
})

test('terms stand where they stood', () => {
  const text = 'Ünder 雪が melting'
  expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ünder',
    '雪が',
    'が',
    'melting',
  ])
})
