import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrap } from '../../../src/render/layout/wrap.ts'
import { breakOpportunities } from '../../../src/text/line-breaks.ts'
import { displayWidth } from '../../../src/text/width.ts'

type Case = readonly [name: string, text: string, columns: number, lines: readonly string[]]

const LATIN: readonly Case[] = [
  ['nothing', '', 10, ['']],
  ['only blanks', '   ', 10, ['']],
  ['a line that just fits', 'one two', 7, ['one two']],
  ['a line that is one too long', 'one two', 6, ['one', 'two']],
  ['several lines', 'one two three', 7, ['one two', 'three']],
  ['blanks at a line end take no room', 'abc   def', 3, ['abc', 'def']],
  ['blanks at the start are dropped', '  a', 5, ['a']],
  ['a hyphen', 'well-known fact', 6, ['well-', 'known', 'fact']],
  ['an option stays whole', 'use --width now', 8, ['use', '--width', 'now']],
  ['a negative number stays whole', 'to -5 deg', 4, ['to', '-5', 'deg']],
  ['an em dash, after', 'word—word', 5, ['word—', 'word']],
  ['a number with separators', 'is 1,000.5 x', 8, ['is', '1,000.5', 'x']],
  ['not after an opening bracket', 'a (b c', 3, ['a', '(b', 'c']],
  ['not before closing punctuation', 'one two!', 7, ['one', 'two!']],
  ['a percent sign', 'up 5% x', 4, ['up', '5% x']],
  ['a currency sign', 'at $10', 4, ['at', '$10']],
  ['a slash', 'either/or', 7, ['either/', 'or']],
  ['an apostrophe', "it isn't", 4, ['it', "isn'", 't']],
  ['a zero width space', 'ab\u200bcd', 2, ['ab\u200b', 'cd']],
]

const JOINED: readonly Case[] = [
  ['no-break space', 'a 10\u00a0km b', 5, ['a', '10\u00a0km', 'b']],
  ['narrow no-break space', 'a 10\u202fkm b', 5, ['a', '10\u202fkm', 'b']],
  ['word joiner', 'a b-\u2060c d', 4, ['a', 'b-\u2060c', 'd']],
  ['no-break hyphen', 'a b\u2011c d', 4, ['a', 'b\u2011c', 'd']],
  ['an address, after a slash', 'https://example.com/path/to', 20, ['https://example.com/', 'path/to']],
  ['an address, not after its ://', 'see https://example.com', 12, ['see', 'https://exam', 'ple.com']],
  ['the start of an address, at its end', 'aaaa bbbb http://', 12, ['aaaa bbbb', 'http://']],
  ['an address with Thai in it', 'see http://a/ภาษาไทย', 19, ['see', 'http://a/ภาษาไทย']],
]

const CJK: readonly Case[] = [
  ['between ideographs', '中文字符', 4, ['中文', '字符']],
  ['an odd width', '中文字符', 5, ['中文', '字符']],
  ['not before ，', '中文，字符', 4, ['中', '文，', '字符']],
  ['not before 。', '中文。字符', 4, ['中', '文。', '字符']],
  ['not before 」', '「中文」字', 4, ['「中', '文」', '字']],
  ['not after 「', '字「中文', 4, ['字', '「中', '文']],
  ['not between 。 and 」', '字文。」字', 6, ['字', '文。」', '字']],
  ['not before ！ and ？', '字文！字文？', 6, ['字文！', '字文？']],
  ['not after （', '字字（中）', 6, ['字字', '（中）']],
  ['not before a small kana', 'キャット', 6, ['キャッ', 'ト']],
  ['not before ー', 'データ', 4, ['デー', 'タ']],
  ['not before 々', '人々人', 4, ['人々', '人']],
  ['not before …', '中文…字', 5, ['中文…', '字']],
  ['between Latin and ideographs', 'ab中cd', 3, ['ab', '中', 'cd']],
  ['ideographs with a space', '中 文', 2, ['中', '文']],
  ['Hangul', '한국어 문장', 4, ['한국', '어', '문장']],
  ['full-width Latin', 'ＡＢＣ', 4, ['ＡＢ', 'Ｃ']],
]

const OTHER_SCRIPTS: readonly Case[] = [
  ['Thai between words', 'สวัสดีชาวโลก', 7, ['สวัสดีชาว', 'โลก']],
  ['Thai behind Latin', 'abc ภาษาไทย', 8, ['abc ภาษา', 'ไทย']],
  ['Thai behind a line that is full', 'abcdefg ภาษาไทย', 7, ['abcdefg', 'ภาษาไทย']],
  ['Hebrew', 'שלום עולם', 4, ['שלום', 'עולם']],
  ['Arabic', 'مرحبا بالعالم', 8, ['مرحبا', 'بالعالم']],
  ['Cyrillic', 'привет мир', 6, ['привет', 'мир']],
]

const OVERWIDE: readonly Case[] = [
  ['a long word', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['a long word that ends where the line does', 'abcdefgh ijkl', 4, ['abcd', 'efgh', 'ijkl']],
  ['a long word after a short one', 'ab cdefgh', 4, ['ab', 'cdef', 'gh']],
  ['a short word after a long one', 'abcdef gh', 4, ['abcd', 'ef', 'gh']],
  ['a word that fits behind the rest of a long one', 'abcdef g', 4, ['abcd', 'ef g']],
  [
    'combining marks stay with their letter',
    'e\u0301'.repeat(5),
    3,
    ['e\u0301'.repeat(3), 'e\u0301'.repeat(2)],
  ],
  ['many marks on one letter', `a${'\u0300'.repeat(9)}bc`, 1, [`a${'\u0300'.repeat(9)}`, 'b', 'c']],
  ['emoji joined to one', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3, ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
  ['emoji with a skin tone', '👍🏽👍🏽', 2, ['👍🏽', '👍🏽']],
  ['flags', '🇩🇪🇫🇷🇯🇵', 4, ['🇩🇪🇫🇷', '🇯🇵']],
  ['keycaps', '1️⃣2️⃣', 2, ['1️⃣', '2️⃣']],
  ['a cluster wider than the line', '中', 1, ['中']],
  ['clusters wider than the line', '中文', 1, ['中', '文']],
]

const HARD: readonly Case[] = [
  ['one', 'a\nb', 9, ['a', 'b']],
  ['two', 'a\n\nb', 9, ['a', '', 'b']],
  ['blanks around it', 'a  \n  b', 9, ['a', 'b']],
  ['at the end', 'a\n', 9, ['a', '']],
  ['with a soft hyphen at its end', 'ab cd\u00ad', 5, ['ab cd']],
  ['with a soft hyphen behind an ideographic space', 'ab\u3000\u00ad', 5, ['ab']],
  ['with a soft hyphen before a space', 'ab cd\u00ad ef', 5, ['ab cd', 'ef']],
  ['with soft breaks', 'a b\nc d', 1, ['a', 'b', 'c', 'd']],
]

describe.each([
  ['Latin', LATIN],
  ['what stays joined', JOINED],
  ['CJK', CJK],
  ['other scripts', OTHER_SCRIPTS],
  ['words wider than the line', OVERWIDE],
  ['hard breaks', HARD],
])('wrap: %s', (_, cases) => {
  test.each(cases)('%s', (_, text, columns, lines) => expect(wrap(text, columns)).toEqual(lines))
})

const part = fc.constantFrom(
  ...'a|word |long-word |中|，|「|」|。|👍🏽|🇩🇪|e\u0301|ไทย|שלום | |\u00a0|1.5|/'.split('|'),
)
const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''))

test('wrap loses nothing but blanks and makes no line too wide', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (source, columns) => {
      const lines = wrap(source, columns)
      expect(lines.join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''))
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        expect(line).toBe(line.trimEnd().replace(/^ +/, ''))
      }
    }),
    { endOnFailure: true },
  )
})

test('wrap is linear enough for a word of a million characters', () => {
  const lines = wrap('x'.repeat(1_000_000), 100)
  expect(lines).toHaveLength(10_000)
})

test('lines end as they do where every place to break is looked at', () => {
  const parts =
    'a|to|word|words,|end.|“quote”|(x)|well-known|a—b|--on|5%|$1,000|no!yes|é|’s|/|ภาษาไทย|“ไทย”| | | |  '.split(
      '|',
    )
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((chosen) => chosen.join('').trim())
  fc.assert(
    fc.property(texts, fc.integer({ min: 6, max: 40 }), (text, columns) => {
      const ends = breakOpportunities(text)
      const longest = Math.max(
        0,
        ...ends.map((end, at) => displayWidth(text.slice(ends[at - 1] ?? 0, end).trimEnd())),
      )
      fc.pre(longest <= columns)
      const lines: string[] = []
      let start = 0
      let last = 0
      for (const end of ends) {
        if (displayWidth(text.slice(start, end).trimEnd()) > columns) {
          lines.push(text.slice(start, last).trim())
          start = last
        }
        last = end
      }
      expect(wrap(text, columns)).toEqual([...lines, text.slice(start).trim()])
    }),
    { numRuns: 2000 },
  )
})
