import { expect, test } from 'vitest'
import * as bylines from '../../../src/intake/vocabulary/bylines.ts'
import * as calendar from '../../../src/intake/vocabulary/calendar.ts'
import * as captions from '../../../src/intake/vocabulary/captions.ts'
import { anyOf, parsePhrases, phrasePlaces, phraseSet } from '../../../src/intake/vocabulary/phrases.ts'

const LIST = `
  en: One Two | one
    Three!
  zh-TW: 中文
`

test('a list holds a phrase between bars and on each line, whatever its language', () => {
  expect(parsePhrases(LIST)).toEqual(['One Two', 'one', 'Three!', '中文'])
})

test.each([
  ['onetwo', true],
  ['three', true],
  ['中文', true],
  ['en', false],
  ['', false],
])('a set has %j: %s', (key, has) => {
  expect(phraseSet(LIST).has(key)).toBe(has)
})

test.each([
  ['onetwothree', ['onetwo', 'one']],
  ['onset', []],
  ['', []],
])('%j starts with %j', (key, phrases) => {
  expect(phraseSet(LIST).prefixesOf(key)).toEqual(phrases)
})

test.each([
  [1, ['by', 'written by', 'von']],
  [2, ['author', 'autor', 'autorin', '作者']],
  [3, []],
])('column %i of a table has %j', (column, phrases) => {
  const table = `
    en: by/written by
      | author
    de: von | autor/
      autorin
    zh: - | 作者
  `
  expect(parsePhrases({ table, column })).toEqual(phrases)
})

test('the longest phrase matches, as it is written', () => {
  expect(new RegExp(anyOf('a | a.b')).exec('a.b')?.[0]).toBe('a.b')
  expect(new RegExp(anyOf('a.b')).test('axb')).toBe(false)
})

const LISTS = Object.entries({ ...bylines, ...calendar, ...captions }).flatMap(([name, list]) =>
  typeof list === 'string' || 'column' in list ? [[name, list] as const] : [],
)

test.each(LISTS)('%s are in lower case, as the lines that they are looked for in', (_, list) => {
  const phrases = parsePhrases(list)
  expect(phrases).toEqual(phrases.map((phrase) => phrase.toLowerCase()))
})

test.each([
  ['one', 1],
  ['deuxieme', 2],
  ['seconde', 2],
  ['drei', 3],
  ['', 0],
  ['four', 0],
])('the place of %j is %i', (key, place) => {
  expect(
    phrasePlaces('en: one | two\n  | three\nfr: - | deuxième/seconde\nde: eins | zwei | drei')(key),
  ).toBe(place)
})
