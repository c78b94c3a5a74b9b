import { expect, test } from 'vitest'
import {
  comparisonKey,
  endingOf,
  isTitleCase,
  letterShare,
  lowerCase,
  roughColumns,
  roughWordCount,
  startsInLowerCase,
} from '../../src/intake/line-metrics.ts'

test.each([
  ['abc', 3],
  ['汉字', 4],
  ['한국', 4],
  ['é', 1],
])('%j is about %i columns wide', (text, columns) => {
  expect(roughColumns(text)).toBe(columns)
})

test.each([
  ['one two', 2],
  ['汉字汉字', 2],
  ['see 汉字', 2],
  ['a'.repeat(28), 2],
])('%j is about %i words long', (text, words) => {
  expect(roughWordCount(text)).toBe(words)
})

test.each([
  ['ABC', 'abc'],
  ['İstanbul', 'istanbul'],
  ['STRASSE Ä', 'strasse ä'],
])('%j in lower case is %j, as long as before', (text, lower) => {
  expect(lowerCase(text)).toBe(lower)
  expect(lower).toHaveLength(text.length)
})

test.each([
  ['Don’t panic!', 'dontpanic'],
  ['Chapter 4', 'chapter4'],
  ['ＡＢＣ', 'abc'],
  ['é!', 'é'],
  ['…', ''],
])('%j is compared as %j', (text, key) => {
  expect(comparisonKey(text)).toBe(key)
})

test.each([
  ['abcd', 1],
  ['ab 12', 0.5],
  ['汉字', 1],
  ['۱۲', 0],
  ['😀', 0],
  ['', 0],
])('of %j letters are %d', (text, share) => {
  expect(letterShare(text)).toBe(share)
})

test.each([
  ['It was over.', 'sentence'],
  ['It was over.[3] [4]', 'sentence'],
  ['“It was over.”', 'sentence'],
  ['是的。', 'sentence'],
  ['Why?', 'question'],
  ['These:', 'colon'],
  ['and,', 'comma'],
  ['The end', 'open'],
])('%j ends as: %s', (text, ending) => {
  expect(endingOf(text)).toBe(ending)
})

test.each([
  ['and then', true],
  ['“and then', true],
  ['iPhone', false],
  ['The end', false],
  ['汉字', false],
])('%j starts in lower case: %s', (text, is) => {
  expect(startsInLowerCase(text)).toBe(is)
})

test.each([
  ['The Long Wait Home', true],
  ['Why It’s So Hard', true],
  ['What went wrong', false],
  ['汉字汉字', false],
  ['Word', false],
])('%j is in title case: %s', (text, is) => {
  expect(isTitleCase(text)).toBe(is)
})
