import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphemeClusters, wordSegments } from '../../src/text/segments.ts'

function textsOf(segments: Iterable<{ readonly text: string }>): readonly string[] {
  return [...segments].map(({ text }) => text)
}

function clustersAtOnce(text: string): readonly string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
}

const CLUSTERS: readonly (readonly [name: string, text: string, clusters: readonly string[]])[] = [
  ['nothing', '', []],
  ['letters', 'abc', ['a', 'b', 'c']],
  ['accents', 'e\u0301a', ['e\u0301', 'a']],
  ['a family', '👨‍👩‍👧a', ['👨‍👩‍👧', 'a']],
  ['flags', '🇩🇪🇫🇷', ['🇩🇪', '🇫🇷']],
  ['Thai', 'ที่นี่', ['ที่', 'นี่']],
  ['Hangul jamo', '\u1112\u1161\u11ab', ['\u1112\u1161\u11ab']],
]

describe('graphemeClusters', () => {
  test.each(CLUSTERS)('%s', (_, text, clusters) => {
    expect(textsOf(graphemeClusters(text))).toEqual(clusters)
  })

  test('a letter under thousands of accents stays whole', () => {
    const cluster = `a${'\u0300'.repeat(5000)}`
    expect(textsOf(graphemeClusters(`${cluster}b`))).toEqual([cluster, 'b'])
  })

  test('the same as at once, for any text, with its offsets', () => {
    const unit = fc.constantFrom('a', 'e\u0301', '👨‍👩‍👧‍👦', '🇩🇪', '中', 'ที่', '\r', ' ', '한')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('')
        const segments = [...graphemeClusters(text)]
        expect(segments.map((segment) => segment.text)).toEqual(clustersAtOnce(text))
        for (const segment of segments) expect(text.startsWith(segment.text, segment.index)).toBe(true)
      }),
      { numRuns: 500, endOnFailure: true },
    )
  })
})

describe('wordSegments', () => {
  test.each([
    ['Latin', 'two words', ['two', ' ', 'words']],
    ['Thai', 'ภาษาไทย', ['ภาษา', 'ไทย']],
  ])('%s', (_, text, words) => expect(textsOf(wordSegments(text))).toEqual(words))

  test.each([1010, 1015, 1018, 1020, 1023, 1024])('a word after %i letters stays whole', (length) => {
    const text = `${'x'.repeat(length)} whole words`
    expect(textsOf(wordSegments(text)).slice(-3)).toEqual(['whole', ' ', 'words'])
  })

  test('a text longer than a window is whole again when joined', () => {
    const text = 'ภาษาไทย'.repeat(1000)
    expect(textsOf(wordSegments(text)).join('')).toBe(text)
  })
})
