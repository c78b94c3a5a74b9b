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
  ['a hard break stays', '中  \n文', '中⏎文'],
  ['a hard break by backslash', '中\\\n文', '中⏎文'],
  ['a line separator', 'a\u2028b', 'a b'],
  ['tabs and blanks', 'a \t b', 'a b'],
]

const SPANS: readonly Case[] = [
  ['emphasis in a word', 'a*b*c', 'aem(b)c'],
  ['emphasis beside CJK punctuation', '**中。**文', '**中。**文'],
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

const NOTES: readonly Case[] = [
  ['one', 'a[^b]\n\n[^b]: c', 'p(anote(1)) footnote 1(p(c))'],
  [
    'numbered as they are referred to',
    'a[^2] b[^1]\n\n[^1]: c\n\n[^2]: d',
    'p(anote(1) bnote(2)) footnote 2(p(c)) footnote 1(p(d))',
  ],
  ['twice', 'a[^b] c[^b]\n\n[^b]: d', 'p(anote(1) cnote(1)) footnote 1(p(d))'],
  ['of two paragraphs', 'a[^b]\n\n[^b]: c\n\n    d', 'p(anote(1)) footnote 1(p(c) p(d))'],
  ['with a link', 'a[^b]\n\n[^b]: [c](d)', 'p(anote(1)) footnote 1(p(link[d](c)))'],
  ['not defined', 'a[^b]', 'p(a[^b])'],
  ['before a parenthesis', 'a[^b](c *d*)\n\n[^b]: e', 'p(anote(1)(c *d*)) footnote 1(p(e))'],
  ['in emphasis', '*a[^b]*\n\n[^b]: c', 'p(em(anote(1))) footnote 1(p(c))'],
  ['in a table', '| a[^b] |\n|---|\n| c |\n\n[^b]: d', 'table(anote(1) / c) footnote 1(p(d))'],
]

const ALERTS: readonly Case[] = [
  ['note', '> [!NOTE]\n> a', 'note{Note}(p(a))'],
  ['tip', '> [!TIP]\n> a', 'tip{Tip}(p(a))'],
  ['important', '> [!IMPORTANT]\n> a', 'important{Important}(p(a))'],
  ['warning', '> [!WARNING]\n> a', 'warning{Warning}(p(a))'],
  ['caution', '> [!CAUTION]\n> a', 'caution{Caution}(p(a))'],
  ['of two paragraphs', '> [!NOTE]\n> a\n>\n> b', 'note{Note}(p(a) p(b))'],
  ['with a list', '> [!NOTE]\n> - a', 'note{Note}(ul(li(p(a))))'],
  ['with a blank line after its name', '> [!NOTE]\n>\n> a', 'note{Note}(p(a))'],
  ['of an unknown kind', '> [!OTHER]\n> a', 'note{Other}(p(a))'],
]

const LISTS_IN_QUOTES: readonly Case[] = [
  ['behind text, with a lazy line', '- a\n  > 2. b\n  c', 'ul(li(p(a) quote(ol 2(li(p(b c))))))'],
  [
    'behind text, with a line of another item',
    '- a\n  > 2. b\n- c',
    'ul(li(p(a) quote(ol 2(li(p(b))))) li(p(c)))',
  ],
]

describe.each([
  ['lists in quotes', LISTS_IN_QUOTES],
  ['footnotes', NOTES],
  ['alerts', ALERTS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_, markdown, read) => expect(notationOf(markdown)).toBe(read))
})
