import { Marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { NO_DEFINITIONS } from '../../src/markdown/definitions.ts'
import { lex } from '../../src/markdown/lexer.ts'
import { pieces } from '../../src/markdown/limits/pieces.ts'
import { notationOf } from './notation.ts'

function times(text: string, count: number): string {
  return text.repeat(count)
}

/** Returns how many levels of a block or span a text is read as. */
function levels(markdown: string, name: RegExp): number {
  return notationOf(markdown).match(name)?.length ?? 0
}

describe('nesting', () => {
  test.each([
    ['quotes', `${times('> ', 30)}a`, /quote\(/g, 30],
    ['quotes, too deep', `${times('> ', 40)}a`, /quote\(/g, 30],
    [
      'quotes with lazy lines, too deep',
      `${times('> ', 40)}a\nb\n> c\n${times('> ', 40)}d\ne`,
      /quote\(/g,
      30,
    ],
    ['lists, too deep', `${times('- ', 40)}a`, /li\(/g, 30],
    ['lists in quotes, too deep', `${times('> - ', 40)}a`, /quote\(|li\(/g, 30],
    ['emphasis, too deep', `${times('*a **b ', 20)}c${times(' b** a*', 20)}`, /em\(|strong\(/g, 30],
  ])('%s', (_, markdown, name, expected) => expect(levels(markdown, name)).toBe(expected))

  test('of what is next to each other has no limit', () => {
    expect(levels(times('> a\n\n', 40), /quote\(/g)).toBe(40)
  })
})

const LINES = times('a\n', 98)

describe('setext headings', () => {
  test.each([
    ['of 100 lines', `${LINES}a\na\n===`, /^h1\(a/],
    ['of 101 lines', `${LINES}a\na\na\n===`, /^p\(a/],
    ['of 100,000 units', `${times('a', 100_000)}\n===`, /^p\(a/],
    ['behind a paragraph', 'a\n\nb\n===', /^p\(a\) h1\(b\)$/],
  ])('%s', (_, markdown, expected) => expect(notationOf(markdown)).toMatch(expected))
})

describe('tables', () => {
  test.each([
    ['with as many columns', '|a|\n|-|\n|b|', 'table(a / b)'],
    ['without bars at the sides', 'a|b\n-|-', 'table(a | b)'],
    ['with an escaped bar', '|a\\|b|\n|-|', 'table(a|b)'],
    ['with an escaped backslash before a bar', '|a\\\\|b|\n|-|-|', 'table(a\\ | b)'],
    ['with empty cells', '||a|\n|-|-|', 'table( | a)'],
    ['with fewer columns than the header', '|a|b|\n|-|', 'p(|a|b| |-|)'],
    ['with more columns than the header', '|a|\n|-|-|', 'p(|a| |-|-|)'],
  ])('%s', (_, markdown, expected) => expect(notationOf(markdown)).toBe(expected))

  test('below a row that is too long', () => {
    const row = times('-|', 60_000)
    expect(notationOf(`${row}\n${row}`)).toMatch(/^p\(-\|/)
  })
})

describe('long paragraphs are read as marked reads them', () => {
  test.each([
    ['of many lines', times('a b c\n', 200_000)],
    ['of rows without a table', `a\n${times('|b|c|\n|-|\n', 200)}`],
    ['of rows, and then a table', `${times('|b|c|\n|-|\n', 200)}|-|\n|d|`],
    ['with a long line', `a\n${times('b ', 100_000)}\nc`],
    ['with a long line that begins like a list', `a\n  2. ${times('b ', 100_000)}\nc`],
  ])('%s', (_, markdown) => {
    const types = (tokens: readonly { readonly type: string; readonly raw: string }[]) =>
      tokens.map(({ type, raw }) => [type, raw])
    expect(types(lex(markdown, NO_DEFINITIONS))).toEqual(types(new Marked().lexer(markdown)))
  })

  test('a row of 5 MB', () => {
    expect(notationOf(`|a|b|\n|c|d|\n-|${times('-|', 2_500_000)}\n\ne`)).toMatch(/^p\(\|a\|b\| .*\) p\(e\)$/)
  })
})

test('a quote of 10 MB is read as several', () => {
  const markdown = times(`> # ${times('b', 1_000)}\n`, 10_000)
  const quotes = lex(markdown, NO_DEFINITIONS)
  expect(quotes.map(({ type }) => type)).toEqual(['blockquote', 'blockquote', 'blockquote'])
  expect(quotes.map(({ raw }) => raw).join('')).toBe(markdown)
})

describe('a line of 5 MB that looks like a thematic break', () => {
  test.each([
    ['after an item of a list', '- a\n'],
    ['in an item of a list', '- a\n  '],
    ['after a quote', '> a\n'],
    ['after a list in a quote', '> - a\n> '],
    ['after a footnote', '[^a]: b\n'],
    ['after a table', '|a|\n|-|\n'],
  ])('%s', (_, before) => {
    expect(notationOf(`${before}${times('*', 5_000_000)}\n\nend`)).toMatch(/\*{100}.* p\(end\)$/)
  })
})

test.each([
  ['emphasis', '.*a', '*b*', /em\(b\)/],
  ['strikethrough', '.~~a', '~~b~~', /del\(b\)/],
])('few marks that begin nothing hide no %s, and many end soon', (_, mark, span, expected) => {
  expect(notationOf(`${times(mark, 10)} ${span}`)).toMatch(expected)
  expect(notationOf(times(mark, 50_000))).toMatch(/^p\(\./)
})

describe('pieces', () => {
  test.each([
    ['a short text', 'a b', ['a b']],
    ['at the end of a sentence', `${times('a', 9_000)}. ${times('b c ', 2_000)}`, [9_001, 8_001]],
    ['at a space', times('abc ', 5_000), [16_000, 4_000]],
    ['in a long word', times('a', 20_000), [16_000, 4_000]],
    ['after 500 delimiters', times('*', 600), [500, 100]],
  ])('%s', (_, text, expected) => {
    const cut = pieces(text)
    expect(cut.join('')).toBe(text)
    expect(cut.map((piece, index) => (typeof expected[index] === 'number' ? piece.length : piece))).toEqual(
      expected,
    )
  })
})

test('an anchor that is never closed ends with its paragraph', () => {
  expect(notationOf('<a href="/x">b\n\nhttp://c.de')).toBe('p(b) p(link[http://c.de](http://c.de))')
})
