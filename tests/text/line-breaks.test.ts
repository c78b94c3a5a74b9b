import fc from 'fast-check'
import LineBreaker from 'linebreak'
import { expect, test } from 'vitest'
import { breakOpportunities } from '../../src/text/line-breaks.ts'

/** Where a line may end is marked by `|` in the second column; the end of the text always is. */
const CASES: readonly (readonly [name: string, marked: string])[] = [
  ['a word', 'word|'],
  ['words', 'two |words|'],
  ['several blanks', 'two   |words|'],
  ['hyphenated', 'well-|known|'],
  ['an option', 'a |--long-|name |b|'],
  ['a short option', 'a |-v |b|'],
  ['an option at the start', '--long|'],
  ['a dash by itself', 'a |- |b|'],
  ['an address', 'https://example.com/|a/|b|'],
  ['an address with a query', 'http://a.b/|c?|d=e&f=g|'],
  ['an e-mail address', 'me@example.com|'],
  ['a no-break space', '10\u00a0km|'],
  ['a formula', 'a |$\\vec{v}$ |b|'],
  ['a display formula', '$$\\lim_x$$ |b|'],
  ['brackets', 'a |(b) |c|'],
  ['straight quotes', 'a |"b c" |d|'.replace('b c', 'b |c')],
  ['guillemets', 'a |« b » |c|'.replace('« b »', '«\u00a0b\u00a0»')],
  ['a full stop inside', 'a.b|'],
  ['a time', '12:30 |h|'],
  ['a date', '2024-01-02|'],
  ['ideographs', '中|文|字|'],
  ['an ideographic comma', '中，|文|'],
  ['corner brackets', '中|「文」|字|'],
  ['closing after closing', '中|文。」|字|'],
  ['curly quotes in CJK', '中|“文”|字|'],
  ['curly quotes before a full stop', '中|“文”。|字|'],
  ['curly quotes after a bracket', '（“文”）|字|'],
  ['curly quotes in Latin', 'a |“b” |c|'],
  ['full-width brackets', '中|（文）|字|'],
  ['a middle dot', '中・|文|'],
  ['small kana', 'ッ|'],
  ['Latin in CJK', '中|ab|文|'],
  ['Thai', 'ภาษา|ไทย|'],
  ['Thai with Latin around', 'a |ภาษา|ไทย |b|'],
  ['emoji', '👍|👍|'],
  ['a joined emoji', '👩‍💻|👩‍💻|'],
  ['a flag', '🇩🇪|🇫🇷|'],
  ['a zero width space', 'a\u200b|b|'],
  ['a soft hyphen', 'a\u00ad|b|'],
]

test.each(CASES)('breakOpportunities: %s', (_, marked) => {
  const text = marked.replaceAll('|', '')
  const found = breakOpportunities(text)
  const shown = found.map((end, index) => text.slice(found[index - 1] ?? 0, end)).join('|')
  expect(`${shown}|`).toBe(marked)
})

test('breakOpportunities are ascending, inside the text, and end at its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (source) => {
      const text = source.replace(/[\n\r\u000b\u000c\u0085\u2028\u2029]/g, ' ')
      const found = breakOpportunities(text)
      expect(found.at(-1)).toBe(text.length)
      expect([...new Set(found)].sort((a, b) => a - b)).toEqual(found)
      expect(found[0]).toBeGreaterThan(0)
    }),
  )
})

/** The breaks that the library finds in the whole text, without those that are never allowed here. */
function breaksOfLibrary(text: string): readonly number[] {
  const breaker = new LineBreaker(text)
  const found: number[] = []
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) found.push(next.position)
  return found.filter(
    (position) =>
      position === text.length ||
      (!text.endsWith('://', position) && !/(?:^| )-+$/.test(text.slice(0, position))),
  )
}

test.each([
  ['letters and punctuation', [...'ab1  \'’,.;:!?()-"']],
  [
    'words',
    ['word', 'it’s', "don't", ' ', ' ', ' ', '. ', ', ', '-', '“', '”', '3.5', '20%', '$1', '—', '…', '/'],
  ],
  ['other scripts', ['word', ' ', 'é', 'я', 'א-', 'ב', '\u200d', '🇩🇪', '한', '\u00a0', '\u00ad', '\t', '.']],
])('plain words are broken as the library breaks them among %s', (_, parts) => {
  const text = fc
    .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 30 })
    .map((some) => some.join(''))
  fc.assert(
    fc.property(text, (line) => {
      expect(breakOpportunities(line)).toEqual(breaksOfLibrary(line))
    }),
    { numRuns: 3000, endOnFailure: true },
  )
})
