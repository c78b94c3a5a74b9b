import { expect, test } from 'vitest'
import { notationOf } from '../notation.ts'

test.each([
  ['a line', 'a[^x]\n\n[^x]: b', 'p(anote(1)) footnote 1(p(b))'],
  ['right below a paragraph', 'a[^x]\n[^x]: b', 'p(anote(1)) footnote 1(p(b))'],
  ['with a lazy line', 'a[^x]\n\n[^x]: b\nc', 'p(anote(1)) footnote 1(p(b c))'],
  [
    'ended by the next',
    'a[^x][^y]\n\n[^x]: b\nc\n[^y]: d',
    'p(anote(1)note(2)) footnote 1(p(b c)) footnote 2(p(d))',
  ],
  [
    'of several paragraphs',
    'a[^x]\n\n[^x]: b\n\n    c\n    d\n\n    - e\n\nf',
    'p(anote(1)) footnote 1(p(b) p(c d) ul(li(p(e)))) p(f)',
  ],
  ['ended by a heading', 'a[^x]\n\n[^x]: b\n# c', 'p(anote(1)) footnote 1(p(b)) h1(c)'],
  ['ended by a list', 'a[^x]\n\n[^x]: b\n- c', 'p(anote(1)) footnote 1(p(b)) ul(li(p(c)))'],
  ['ended by an item without text', 'a[^x]\n\n[^x]: b\n1.', 'p(anote(1)) footnote 1(p(b)) ol 1(li())'],
  ['ended by a blank line', 'a[^x]\n\n[^x]: b\n\nc', 'p(anote(1)) footnote 1(p(b)) p(c)'],
  ['in a list', '1. a[^x]\n\n   [^x]: b\n\n2. c', 'ol 1 loose(li(p(anote(1)) footnote 1(p(b))) li(p(c)))'],
  ['twice', 'a[^b] c[^b]\n\n[^b]: d', 'p(anote(1) cnote(1)) footnote 1(p(d))'],
  [
    'numbered by reference',
    'a[^2] b[^1]\n\n[^1]: c\n\n[^2]: d',
    'p(anote(1) bnote(2)) footnote 2(p(c)) footnote 1(p(d))',
  ],
  ['with a link', 'a[^b]\n\n[^b]: [c](d)', 'p(anote(1)) footnote 1(p(link[d](c)))'],
  ['not defined', 'a[^b]', 'p(a[^b])'],
  ['before a parenthesis', 'a[^b](c *d*)\n\n[^b]: e', 'p(anote(1)(c *d*)) footnote 1(p(e))'],
  ['in emphasis', '*a[^b]*\n\n[^b]: c', 'p(em(anote(1))) footnote 1(p(c))'],
  ['in a table', '| a[^b] |\n|---|\n| c |\n\n[^b]: d', 'table(anote(1) / c) footnote 1(p(d))'],
  ['in a quote', '> a[^x]\n>\n> [^x]: b', 'quote(p(anote(1)) footnote 1(p(b)))'],
  ['without text on its line', 'a[^x]\n\n[^x]:\n    b', 'p(anote(1)) footnote 1(p(b))'],
  ['not in code', 'a[^x]\n\n    [^x]: b', 'p(a[^x]) pre([^x]: b)'],
])('a footnote: %s', (_, markdown, read) => expect(notationOf(markdown)).toBe(read))

test.each([
  ['definitions', Array.from({ length: 20_000 }, (_, index) => `[^${index}]: a`).join('\n')],
  ['lazy lines', `a[^x]\n[^x]: b\n${'c\n'.repeat(100_000)}`],
  ['blank lines', `a[^x]\n\n[^x]: b${'\n'.repeat(100_000)}`],
  ['marks below a paragraph', `a${'\n[^'.repeat(50_000)}`],
])('hostile footnotes: %s', (_, markdown) => expect(notationOf(markdown).length).toBeGreaterThan(0))
