import { describe, expect, test } from 'vitest'
import { notationOf } from './notation.ts'

type Case = readonly [name: string, markdown: string, read: string]

const ENTITIES: readonly Case[] = [
  ['named', '&copy; &amp; &lt;', '© & <'],
  ['decimal', '&#35;', '#'],
  ['hexadecimal', '&#x22;', '"'],
  ['beyond the basic plane', '&#x1F44D;', '👍'],
  ['of two characters', '&ngE;', '≧̸'],
  ['unknown', '&unknown;', '&unknown;'],
  ['without a semicolon', '&copy', '&copy'],
  ['too long', '&#87654321;', '&#87654321;'],
  ['of nothing', '&#0;', '\ufffd'],
  ['of a surrogate', '&#xD800;', '\ufffd'],
  ['of an escape', 'a&#27;b', 'ab'],
  ['in code', '`&amp;`', 'code(&amp;)'],
  ['escaped', '\\&amp;', '&amp;'],
  ['decoded once', '&amp;lt;', '&lt;'],
  ['that would be markup', '&#42;a&#42;', '*a*'],
  ['no-break space', 'a&nbsp;b', 'a\u00a0b'],
  ['in a link address', '[a](/b?c&amp;d)', 'link[/b?c&d](a)'],
]

const BREAKS: readonly Case[] = [
  ['Latin', 'a\nb', 'a b'],
  ['ideographs', '中\n文', '中文'],
  ['after a full stop', '中。\n文', '中。文'],
  ['kana', 'か\nな', 'かな'],
  ['Hangul is written with spaces', '한\n국', '한 국'],
  ['Latin before an ideograph', 'a\n中', 'a 中'],
  ['an ideograph before Latin', '中\na', '中 a'],
  ['with blanks at the start', '中\n   文', '中文'],
  ['into emphasis', '中\n*文*', '中em(文)'],
  ['out of emphasis', '*中*\n文', 'em(中)文'],
  ['between two links', '[中](a)\n[文](b)', 'link[a](中)link[b](文)'],
  ['inside emphasis', '*中\n文*', 'em(中文)'],
  ['beyond the basic plane', '𠀀\n𠀁', '𠀀𠀁'],
  ['items of no list', '✅ a\n✅ *b*', '✅ a⏎✅ em(b)'],
  ['items with keycaps', '1️⃣ a\n2️⃣ b', '1️⃣ a⏎2️⃣ b'],
  ['items with letters', 'a) b\nb) c\nd', 'a) b⏎b) c d'],
  ['fields', '**A:** b\nC d: e', 'strong(A:) b⏎C d: e'],
  ['a colon in a text', 'A: b\nc d.', 'A: b c d.'],
  ['an emoji in a text', '🎉 a\nb', '🎉 a b'],
  ['a hard break stays', '中  \n文', '中⏎文'],
  ['a hard break by backslash', '中\\\n文', '中⏎文'],
  ['a line separator', 'a\u2028b', 'a b'],
  ['tabs and blanks', 'a \t b', 'a b'],
]

const SPANS: readonly Case[] = [
  ['emphasis in a word', 'a*b*c', 'aem(b)c'],
  ['emphasis before CJK punctuation', '**中。**文', 'strong(中。)文'],
  ['emphasis around quotation marks in CJK', '甲**“乙”**丙*"丁"*는', '甲strong(“乙”)丙em("丁")는'],
  ['emphasis around punctuation elsewhere', 'a**"b"**c', 'a**"b"**c'],
  ['strikethrough', '~~a~~', 'del(a)'],
  ['strikethrough with one tilde', '~a~', 'del(a)'],
  ['a link with a lone backtick', '[a ` b](c)', 'link[c](a ` b)'],
  ['an image with a lone backtick', '![a `b` ` c](d)', 'image[d](a code(b) ` c)'],
  ['code over the end of a link', '[a `b](c)`', '[a code(b](c))'],
  ['code with a backtick', '`` a`b ``', 'code(a`b)'],
  ['code with a newline', '`a\nb`', 'code(a b)'],
  ['code with a tab', '`a\tb`', 'code(a b)'],
  ['a bare address', 'https://a.b/c', 'link[https://a.b/c](https://a.b/c)'],
  ['a bare www address', 'www.a.bc', 'link[http://www.a.bc](www.a.bc)'],
  ['a bare e-mail address', 'me@a.bc', 'link[mailto:me@a.bc](me@a.bc)'],
  [
    'an autolink with an entity',
    '<https://a.b/?c&copy;d>',
    'link[https://a.b/?c&copy;d](https://a.b/?c&copy;d)',
  ],
  ['a reference', '[a][b]\n\n[b]: /c', 'link[/c](a)'],
  ['an undefined reference', '[a][b]', '[a][b]'],
  ['an image in a link', '[![a](b)](c)', 'link[c](image[b](a))'],
  ['emphasis in alternative text', '![*a*](b)', 'image[b](em(a))'],
]

describe.each([
  ['character references', ENTITIES],
  ['line breaks in the source', BREAKS],
  ['spans', SPANS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_, markdown, read) => expect(notationOf(markdown)).toBe(`p(${read})`))
})

test.each([
  ['a lazy line', '- a\n  > 2. b\n  c', 'ul(li(p(a) quote(ol 2(li(p(b c))))))'],
  ['a line of another item', '- a\n  > 2. b\n- c', 'ul(li(p(a) quote(ol 2(li(p(b))))) li(p(c)))'],
])('a list in a quote behind text, with %s', (_, markdown, read) => expect(notationOf(markdown)).toBe(read))
