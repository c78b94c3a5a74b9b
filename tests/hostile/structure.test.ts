import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { parseArticle, renderArticle } from '../../src/index.ts'
import { page } from '../helpers.ts'
import { CASES } from './cases.js'

/** The least repetitions that show whether nesting and growth are bounded. */
const FEWEST = 500

// A tenth of the size is enough to overflow a stack. bench/structure.js runs the program on the full size, and tells
// how long each takes.
test.each(CASES)('$name', async ({ size, generate, shows }) => {
  const count = Math.max(size / 10, Math.min(size, FEWEST))
  const article = await parseArticle(generate(count), { as: 'markdown' })
  const printed = await text(renderArticle(article, { format: 'terminal', width: 80 }))
  expect(printed.includes(shows(count)), `"${shows(count)}" in the page`).toBe(true)
})

test('a heading of very many lines in a quote', async () => {
  expect(await page(`> # ${'word '.repeat(500_000)}`, { width: 10 })).toContain('word')
})
