import { expect, test } from 'vitest'
import { sketch } from '../sketch.ts'

test.each([
  ['a line', 'a[^x]\n\n[^x]: b', 'paragraph: anote(1)\nfootnote 1\n  paragraph: b'],
  ['right below a paragraph', 'a[^x]\n[^x]: b', 'paragraph: anote(1)\nfootnote 1\n  paragraph: b'],
  ['with a lazy line', 'a[^x]\n\n[^x]: b\nc', 'paragraph: anote(1)\nfootnote 1\n  paragraph: b c'],
  [
    'ended by the next',
    'a[^x][^y]\n\n[^x]: b\nc\n[^y]: d',
    'paragraph: anote(1)note(2)\nfootnote 1\n  paragraph: b c\nfootnote 2\n  paragraph: d',
  ],
  [
    'of several paragraphs',
    'a[^x]\n\n[^x]: b\n\n    c\n    d\n\n    - e\n\nf',
    'paragraph: anote(1)\nfootnote 1\n  paragraph: b\n  paragraph: c d\n  item\n    paragraph: e\nparagraph: f',
  ],
  ['ended by a heading', 'a[^x]\n\n[^x]: b\n# c', 'paragraph: anote(1)\nfootnote 1\n  paragraph: b\nh1: c'],
  [
    'ended by a list',
    'a[^x]\n\n[^x]: b\n- c',
    'paragraph: anote(1)\nfootnote 1\n  paragraph: b\nitem\n  paragraph: c',
  ],
  [
    'ended by an item without text',
    'a[^x]\n\n[^x]: b\n1.',
    'paragraph: anote(1)\nfootnote 1\n  paragraph: b\nitem',
  ],
  [
    'ended by a blank line',
    'a[^x]\n\n[^x]: b\n\nc',
    'paragraph: anote(1)\nfootnote 1\n  paragraph: b\nparagraph: c',
  ],
  [
    'in a list',
    '1. a[^x]\n\n   [^x]: b\n\n2. c',
    'item\n  paragraph: anote(1)\n  footnote 1\n    paragraph: b\nitem\n  paragraph: c',
  ],
  ['in a quote', '> a[^x]\n>\n> [^x]: b', 'quote\n  paragraph: anote(1)\n  footnote 1\n    paragraph: b'],
  ['without text on its line', 'a[^x]\n\n[^x]:\n    b', 'paragraph: anote(1)\nfootnote 1\n  paragraph: b'],
  ['not in code', 'a[^x]\n\n    [^x]: b', 'paragraph: a[^x]\ncode: "[^x]: b"'],
])('a footnote: %s', (_, markdown, read) => expect(sketch(markdown)).toBe(read))

test.each([
  ['definitions', Array.from({ length: 20_000 }, (_, index) => `[^${index}]: a`).join('\n')],
  ['lazy lines', `a[^x]\n[^x]: b\n${'c\n'.repeat(100_000)}`],
  ['blank lines', `a[^x]\n\n[^x]: b${'\n'.repeat(100_000)}`],
  ['marks below a paragraph', `a${'\n[^'.repeat(50_000)}`],
])('hostile footnotes: %s', (_, markdown) => expect(sketch(markdown).length).toBeGreaterThan(0))
