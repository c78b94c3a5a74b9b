import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ColumnNeed, fitColumns } from '../../../src/render/layout/columns.ts'

/** Needs are written `natural/word`. */
const CASES: readonly (readonly [
  name: string,
  needs: string,
  available: number,
  widths: readonly number[] | undefined,
])[] = [
  ['no columns', '', 10, []],
  ['all fit', '3/3 5/5', 10, [3, 5]],
  ['just fit', '5/5 5/5', 10, [5, 5]],
  ['one is narrowed', '4/4 20/5', 14, [4, 10]],
  ['the wide ones share alike', '30/5 30/5', 20, [10, 10]],
  ['the narrow one keeps its width', '2/2 30/5 30/5', 22, [2, 10, 10]],
  ['a word is kept whole', '10/10 20/2', 16, [10, 6]],
  ['too narrow for the words', '10/10 10/10', 19, undefined],
  ['a word longer than 16 may break', '40/40 4/4', 20, [16, 4]],
  ['an empty column', '0/0 5/5', 10, [0, 5]],
  ['more columns than room', '1/1 1/1 1/1', 2, undefined],
  ['negative room', '1/1', -1, undefined],
]

function parseNeeds(needs: string): readonly ColumnNeed[] {
  return needs
    .split(' ')
    .filter(Boolean)
    .map((need) => {
      const [natural = 0, word = 0] = need.split('/').map(Number)
      return { natural, word }
    })
}

test.each(CASES)('fitColumns: %s', (_, needs, available, widths) => {
  expect(fitColumns(parseNeeds(needs), available)).toEqual(widths)
})

const need = fc
  .tuple(fc.nat(80), fc.nat(80))
  .map(([a, b]) => ({ natural: Math.max(a, b), word: Math.min(a, b) }))

test('fitColumns never takes more than there is, nor gives more than is wanted', () => {
  fc.assert(
    fc.property(fc.array(need, { maxLength: 8 }), fc.integer({ min: 0, max: 200 }), (needs, available) => {
      const widths = fitColumns(needs, available)
      if (!widths) return
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(available)
      for (const [column, width] of widths.entries()) {
        expect(width).toBeLessThanOrEqual(needs[column]?.natural ?? 0)
      }
    }),
  )
})

test('fitColumns gives every column its natural width as soon as that fits', () => {
  fc.assert(
    fc.property(fc.array(need, { maxLength: 8 }), (needs) => {
      const natural = needs.map((each) => each.natural)
      const total = natural.reduce((sum, width) => sum + width, 0)
      expect(fitColumns(needs, total)).toEqual(natural)
    }),
  )
})
