import { expect, test } from 'vitest'
import { fitPicture } from '../../../src/render/picture/fit.ts'

/** Pixels, and the columns and rows on a page of 80 columns and 20 rows. */
test.each<[width: number, height: number, columns: number, rows: number]>([
  [80, 32, 10, 2],
  [640, 320, 80, 20],
  [1280, 320, 80, 10],
  [640, 640, 40, 20],
  [64, 3200, 1, 20],
  [10_000, 1, 80, 1],
  [1, 10_000, 1, 20],
  [1, 1, 1, 1],
  [12, 24, 2, 2],
  [4000, 3000, 53, 20],
])('%i × %i pixels take %i × %i cells', (width, height, columns, rows) => {
  expect(fitPicture({ width, height }, { columns: 80, rows: 20 })).toEqual({ columns, rows })
})
