import { describe, expect, test } from 'vitest'
import { page } from '../helpers.ts'
import { lines } from './formats.ts'

type Case = readonly [name: string, markdown: string, width: number, printed: readonly string[]]

const LISTS: readonly Case[] = [
  [
    'bullets by depth',
    '- a\n  - b\n    - c\n      - d\n        - e',
    40,
    ['  • a', '    ◦ b', '      ▪ c', '        ▹ d', '          ▹ e'],
  ],
  ['numbers aligned at their right', '9. a\n10. b', 40, ['   9. a', '  10. b']],
  ['a start', '7. a\n8. b', 40, ['  7. a', '  8. b']],
  ['from zero', '0. a\n1. b', 40, ['  0. a', '  1. b']],
  ['tasks', '- [ ] a\n- [x] b\n- [X] c', 40, ['  ☐ a', '  ☑ b', '  ☑ c']],
  ['numbered tasks', '1. [ ] a\n2. [x] b', 40, ['  1. ☐ a', '  2. ☑ b']],
  ['tight', '- a\n- b', 40, ['  • a', '  • b']],
  ['loose', '- a\n\n- b', 40, ['  • a', '', '  • b']],
  ['two paragraphs', '- a\n\n  b', 40, ['  • a', '', '    b']],
  ['hanging indent', '- one two three four', 16, ['  • one two', '    three four']],
  ['hanging indent behind numbers', '10. one two three', 16, ['  10. one two', '      three']],
  ['styles in a tight item', '- **a** `b`', 40, ['  • a b']],
  ['a number inside bullets', '- a\n  1. b\n  2. c', 40, ['  • a', '    1. b', '    2. c']],
  ['an empty item', '- a\n-\n- c', 40, ['  • a', '  •', '  • c']],
  ['code in an item', '- a\n\n  ```\n  b\n    c\n  ```', 40, ['  • a', '', '      b', '        c']],
  ['a quote in an item', '- > a', 40, ['  • │ a']],
  [
    'an indent that stops growing',
    '- a\n  - b\n    - c d e f g h',
    12,
    ['  •', 'a', '◦ b', '  ▪', '  c d e f g', '  h'],
  ],
  ['wide characters', '- 中文字符中文', 15, ['  • 中文字符中', '    文']],
]

const QUOTES: readonly Case[] = [
  ['one line', '> a', 40, ['│ a']],
  ['a bar on blank lines', '> a\n>\n> b', 40, ['│ a', '│', '│ b']],
  ['wrapped', '> one two three', 10, ['one two', 'three']],
  ['wrapped with its bar', '> one two three', 12, ['│ one two', '│ three']],
  ['nested', '> a\n> > b', 40, ['│ a', '│', '│ │ b']],
  ['a list inside', '> - a\n> - b', 40, ['│   • a', '│   • b']],
  ['code inside', '> ```\n> a\n> ```', 40, ['│   a']],
  ['a heading inside', '> # a b\n> c', 40, ['│ a b', '│ ───', '│', '│ c']],
  ['an alert', '> [!TIP]\n> a\n>\n> b', 40, ['│ Tip', '│ a', '│', '│ b']],
  ['an empty one', '>', 40, ['│']],
]

const CODE: readonly Case[] = [
  ['a diagram', '```mermaid\ngraph LR\n A --> B\n```', 40, ['  ┌─┐   ┌─┐', '  │A├──►│B│', '  └─┘   └─┘']],
  [
    'a diagram on a page that is too narrow',
    '```mermaid\ngraph LR\n A --> B\n```',
    10,
    ['graph LR', ' A --> B'],
  ],
  ['as it is', '```\na  b\n  c\n```', 40, ['  a  b', '    c']],
  ['never reflowed', '```\none two three four\n```', 12, ['  one two three four']],
  ['indented', '    a\n      b', 40, ['  a', '    b']],
  ['blank lines inside', '```\na\n\nb\n```', 40, ['  a', '', '  b']],
  ['no trailing blanks', '```\na   \n```', 40, ['  a']],
  ['tabs to stops of four', '```\n\ta\nab\tc\n```', 40, ['      a', '  ab  c']],
  ['markup stays', '```\n**a** <b> &amp; [c](d)\n```', 40, ['  **a** <b> &amp; [c](d)']],
  ['an info string is not shown but for a title', '```js title="x" {1}\na\n```', 40, ['x', '', '  a']],
  ['fences in a longer fence', '````\n```\na\n```\n````', 40, ['  ```', '  a', '  ```']],
  ['unclosed', '```\na', 40, ['  a']],
]

const REST: readonly Case[] = [
  ['paragraphs', 'a\n\n\n\nb', 40, ['a', '', 'b']],
  ['a wrapped paragraph', 'one two\nthree', 20, ['one two three']],
  ['a hard break', 'a  \nb', 40, ['a', 'b']],
  ['a hard break inside emphasis', '*a\\\nb*', 40, ['a', 'b']],
  ['a thematic break', 'a\n\n---\n\nb', 30, ['a', '', '          ──────────', '', 'b']],
  ['a narrow thematic break', 'a\n\n***\n\nb', 10, ['a', '', '   ───', '', 'b']],
  ['nothing', '<!-- a -->', 40, []],
  ['a definition', 'a\n\n[b]: c', 40, ['a']],
  ['superscript', 'x<sup>2</sup> y<sup>N</sup> z<sup>ab</sup>', 40, ['x² y^N zᵃᵇ']],
  ['subscript', 'H<sub>2</sub>O x<sub>Q</sub> y<sub>Qb</sub>', 40, ['H₂O x_Q y_(Qb)']],
  ['a number in brackets', 'x<sup>[1]</sup>', 40, ['x[1]']],
  ['emphasis in superscript', 'x<sup>*n*</sup> y<sup>**N**</sup>', 40, ['xⁿ yN']],
  ['small print', '<sub>Photo by *Ann* Lee</sub>', 40, ['Photo by Ann Lee']],
  [
    'emphasis of all kinds',
    '*a* **b** ~~c~~ `d` <u>e</u> <mark>f</mark> <kbd>g</kbd>',
    40,
    ['a b c d e f g'],
  ],
]

describe.each([
  ['lists', LISTS],
  ['quotes', QUOTES],
  ['code', CODE],
  ['paragraphs and the rest', REST],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_, markdown, width, printed) => {
    const expected = printed.length === 0 ? '' : lines(...printed)
    // The byline tells the length of any article that has words; it is set elsewhere.
    expect(withoutByline(await page(markdown, { width }))).toBe(expected)
  })
})

function withoutByline(printed: string): string {
  return printed.replace(/^\n(?:.+\n)+?(?:\n\n|$)/, (head) => (/\d+ min/.test(head) ? '' : head))
}

const HEADINGS: readonly Case[] = [
  ['a title with its byline', '# A\n\nb', 40, ['', 'A', '1 min · 1 word', '', '', 'b']],
  [
    'front matter',
    '---\ntitle: A\nauthor: B\ndate: 2024-01-02\n---\nc d',
    40,
    ['', 'A', 'B · 2024-01-02 · 1 min · 2 words', '', '', 'c d'],
  ],
  ['a section with its number', '# A\n\n## B\n\nc', 40, ['', 'A', '1 min · 1 word', '', '', '1  B', '', 'c']],
  ['subsections', '## B\n\n### C\n\nd', 40, ['', '1 min · 1 word', '', '', '1  B', '', '1.1  C', '', 'd']],
  [
    'a wrapped heading',
    '## one two three\n\nd',
    13,
    ['', '1 min', '1 word', '', '', '1  one two', '   three', '', 'd'],
  ],
  ['styles in a heading', '## *B* `c`\n\nd', 40, ['', '1 min · 1 word', '', '', '1  B c', '', 'd']],
  ['a setext heading', 'A\n===\n\nb', 40, ['', 'A', '1 min · 1 word', '', '', 'b']],
]

test.each(HEADINGS)('headings: %s', async (_, markdown, width, printed) => {
  expect(await page(markdown, { width })).toBe(lines(...printed))
})

const BOLD = (text: string) => `\x1b[1m${text}\x1b[22m`
const DIM = (text: string) => `\x1b[2m${text}\x1b[22m`

test.each([
  ['strong', '**a**', BOLD('a')],
  ['emphasis', '*a*', '\x1b[3ma\x1b[23m'],
  ['strikethrough', '~~a~~', '\x1b[9ma\x1b[29m'],
  ['code', '`a`', '\x1b[32ma\x1b[39m'],
  ['a link', '[a](/b)', '\x1b[4ma\x1b[24m'],
  ['a quote', '> a', `${DIM('│')} a`],
  [
    'a warning',
    '> [!WARNING]\n> a',
    `\x1b[33m│\x1b[39m \x1b[33m${BOLD('Warning')}\x1b[39m\n\x1b[33m│\x1b[39m a`,
  ],
  ['a key', '<kbd>a</kbd>', BOLD('a')],
  ['underlined', '<u>a</u>', '\x1b[4ma\x1b[24m'],
  [
    'code in a footnote',
    'a[^1]\n\n[^1]: b\n\n    ```js\n    1\n    ```',
    `a${DIM('¹')}\n\n\n${DIM('───')}\n${DIM('1.')} b\n\n     \x1b[36m1\x1b[39m`,
  ],
])('colour: %s', async (_, markdown, styled) => {
  expect(withoutByline(await page(markdown, { color: true }))).toBe(`${styled}\n`)
})
