import fc from 'fast-check'
import { Marked } from 'marked'
import alert from 'marked-alert'
import footnote from 'marked-footnote'
import { describe, expect, test } from 'vitest'
import { escapeHeading, escapeInline, escapeLine } from '../../../src/markdown/write/escape.ts'
import { formulaRanges } from '../../../src/text/formulas.ts'
import { notationOf } from '../notation.ts'

const marked = new Marked({ gfm: true }, footnote(), alert())

/** The characters that a reader of the markdown sees, with white space as a browser shows it. */
function shown(markdown: string): string {
  const html = marked.parse(markdown, { async: false })
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  }
  return spaced(
    html.replace(/<[^>]*>/g, ' ').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? ''),
  )
}

const spaced = (text: string) => text.replace(/\s+/g, '')

const LITERAL = (
  '<cstddef>¦5 * 3 * 2¦*not emphasis*¦**¦snake_case_name¦_private_¦__init__¦~~gone~~¦~5¦`code`¦' +
  '``¦&amp; &#27; &copy;¦AT&T¦[x](y)¦[^1]¦[x]: http://y.z¦[ ] task¦![a](b)¦# no heading¦#tag¦' +
  '1. no item¦12) no item¦- no item¦+ no item¦---¦***¦* * *¦===¦> no quote¦~~~¦```¦| a | b |¦' +
  '|---|¦:--¦\\¦C:\\dir\\¦\\frac{a}{b}¦\\(see below\\)¦$x_1$ and $y_2$¦<b>bold</b>¦<!-- x -->¦<3¦' +
  'a < b > c¦http://a.b/c_d¦https://a.b/*c*¦www.a.b/_c_¦the https://a.org/b_c{#id}¦www.a.b {#id}¦' +
  'a@b.co¦_a@b.co_¦http://a.b<c¦[!NOTE]'
).split('¦')

test.each(LITERAL)('%j is shown as it stands, wherever it is', (text) => {
  expect(shown(escapeLine(text))).toBe(spaced(text))
  expect(shown(`## ${escapeHeading(text)}`)).toBe(spaced(text))
  expect(shown(`- ${escapeLine(text)}`)).toBe(spaced(text))
  expect(shown(`> ${escapeLine(text)}`)).toBe(spaced(text))
  expect(shown(`above\\\n${escapeLine(text)}`)).toBe(spaced(`above${text}`))
})

test.each([
  'a ==b== c',
  'a==b and c==d',
  'a %%b%% c',
  '[[a]] and ![[b.png]]',
  'a {{< b >}} {% c %} {/* d */}',
  ':::note',
  '::: note b',
  ': a',
  '{: .a}',
  'a {#b}',
])('in plain text "%s" means itself', (text) => {
  expect(notationOf(`${escapeLine(text)}\n:::`)).toBe(`p(${text} :::)`)
  expect(notationOf(`# ${escapeHeading(text)}`)).toBe(`h1(${text})`)
})

test.each([
  'Plain text, with commas (and brackets) [and these], is left alone: 5 * 3, a_b, ~3, AT&T, a < b, #1, “quotes”.',
  'Comment *',
  'See https://example.org/a_b(c)?d=e&f=g for $x$ and {y}.',
  '2024 was a year. 1.5 is a number.',
  ...'a = b¦50 %¦a { b }¦a == b¦It is [a] b¦100%'.split('¦'),
])('%j needs no escape', (text) => {
  expect(escapeLine(text)).toBe(text)
})

describe('property', () => {
  const pieces = [
    ...LITERAL,
    'a',
    'Z',
    '9',
    ' ',
    ' ',
    '中',
    'é',
    '😀',
    '.',
    ',',
    '(',
    ')',
    ':',
    '"',
    '\u00a0',
    '**',
    '_',
    '~',
    '`',
    ']',
    '\\',
  ]
  const nasty = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('').trim())

  test('any text is shown as it stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nasty,
          fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim()),
        ),
        (text) => {
          // Formulas are no markdown to lectern, but they are to marked alone.
          fc.pre([...formulaRanges(text)].length === 0)
          expect(shown(escapeLine(text))).toBe(spaced(text))
          expect(shown(`a ${escapeInline(text)}`)).toBe(spaced(`a${text}`))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['so $a_1*b_2*c$ holds', 'so $a_1*b_2*c$ holds'],
  ['\\(x\\)', '\\(x\\)'],
  ['*a* costs $5 and $10 *b*', '\\*a\\* costs $5 and $10 \\*b\\*'],
  ['\\(x_1*y_2*z\\) *a* *b*', '\\(x_1*y_2*z\\) \\*a\\* \\*b\\*'],
  ['`$a *b* c$`', '\\`$a \\*b\\* c$\\`'],
])('formulas stay as they are: %s', (text, markdown) => expect(escapeInline(text)).toBe(markdown))
