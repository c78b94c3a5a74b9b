import { expect, test } from 'vitest'
import { COMMON, COMMON_TEXT } from '../../src/markdown/punctuation.ts'

test('the common punctuation and symbols are all that Unicode has among the common characters', () => {
  const common = new RegExp(`^[${COMMON}]$`, 'u')
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => COMMON_TEXT.test(character),
  )
  expect(characters.length).toBeGreaterThan(20_000)
  expect(characters.filter((character) => common.test(character))).toEqual(
    characters.filter((character) => /^[\p{P}\p{S}]$/u.test(character)),
  )
})
