import { expect, test } from 'vitest'
import { endsInAbbreviation, hasInnerSentence } from '../../src/intake/sentences.ts'

test.each([
  ['It rained. Nobody came', true],
  ['Who came? Ada', true],
  ['下雨了。没有人来', true],
  ['Miss Holm and Mrs. Byrne', false],
  ['Der Brief von Prof. Adler', false],
  ['VIII. The Wall', false],
  ['Heinrich VIII. Tudor', false],
  ['The U.S. Army', false],
  ['下雨了。」', false],
])('a sentence ends within %j: %s', (text, ends) => {
  expect(hasInnerSentence(text)).toBe(ends)
})

test.each([
  ['Holm & Sons Inc.', true],
  ['Vögel, z. B.', true],
  ['Made in the U.S.', true],
  ['Louis XIV.', true],
  ['Trio No. 5', true],
  ['Haus Nr. 12', true],
  ['The answer is no.', false],
  ['It rained.', false],
  ['It rained. 5', false],
  ['It was I.', false],
])('%j ends in an abbreviation: %s', (text, ends) => {
  expect(endsInAbbreviation(text)).toBe(ends)
})
