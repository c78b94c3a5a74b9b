import { expect, test } from 'vitest'
import { WESTERN } from '../../src/markdown/western.ts'

test('the western punctuation and symbols are those of Unicode in the same ranges', () => {
  const western = new RegExp(`[${WESTERN}]`, 'u')
  const characters = Array.from({ length: 0x2028 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character <= '\xff' || character >= '\u2010',
  )
  expect(characters.filter((character) => western.test(character))).toEqual(
    characters.filter((character) => /[\p{P}\p{S}]/u.test(character)),
  )
})
