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

test.each<[measure: (text: string) => unknown, text: string, result: unknown]>([
  [roughColumns, 'abc', 3],
  [roughColumns, '汉字', 4],
  [roughColumns, '한국', 4],
  [roughColumns, 'é', 1],
  [roughWordCount, 'one two', 2],
  [roughWordCount, '汉字汉字', 2],
  [roughWordCount, 'see 汉字', 2],
  [roughWordCount, 'a'.repeat(28), 2],
  [lowerCase, 'ABC', 'abc'],
  [lowerCase, 'İstanbul', 'istanbul'],
  [lowerCase, 'STRASSE Ä', 'strasse ä'],
  [comparisonKey, 'Don’t panic!', 'dontpanic'],
  [comparisonKey, 'Chapter 4', 'chapter4'],
  [comparisonKey, 'ＡＢＣ', 'abc'],
  [comparisonKey, 'É!', 'e'],
  [comparisonKey, '…', ''],
  [letterShare, 'abcd', 1],
  [letterShare, 'ab 12', 0.5],
  [letterShare, '汉字', 1],
  [letterShare, '۱۲', 0],
  [letterShare, '😀', 0],
  [letterShare, '', 0],
  [endingOf, 'It was over.', 'sentence'],
  [endingOf, 'It was over.[3] [4]', 'sentence'],
  [endingOf, '“It was over.”', 'sentence'],
  [endingOf, '是的。', 'sentence'],
  [endingOf, 'It cost $39.99', 'open'],
  [endingOf, 'Why?', 'question'],
  [endingOf, 'These:', 'colon'],
  [endingOf, 'and,', 'comma'],
  [endingOf, 'The end', 'open'],
  [startsInLowerCase, 'and then', true],
  [startsInLowerCase, '“and then', true],
  [startsInLowerCase, 'iPhone', false],
  [startsInLowerCase, 'The end', false],
  [startsInLowerCase, '汉字', false],
  [isTitleCase, 'The Long Wait Home', true],
  [isTitleCase, 'Why It’s So Hard', true],
  [isTitleCase, 'What went wrong', false],
  [isTitleCase, '汉字汉字', false],
  [isTitleCase, 'Word', false],
])('%o of %j is %j', (measure, text, result) => {
  expect(measure(text)).toBe(result)
})

test.each(['ABC', 'İstanbul', 'STRASSE Ä'])('%j in lower case is as long as before', (text) => {
  expect(lowerCase(text)).toHaveLength(text.length)
})
