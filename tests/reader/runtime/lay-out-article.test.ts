import { expect, test } from 'vitest'
import { layOutArticle } from '../../../src/reader/runtime/lay-out-article.ts'
import type { Layout } from '../../../src/reader/state/layout.ts'
import { renderTerminal } from '../../../src/render/terminal.ts'
import { articleOf, rendered } from '../../helpers.ts'
import { BOOK } from '../book.ts'
import { STOPPED, tickingClock } from './clocks.ts'

/** Returns the lengths of the layouts of an article, and the last of them. */
async function layouts(markdown: string, width: number, clock = STOPPED) {
  const lengths: number[] = []
  let last: Layout | undefined
  for await (const layout of layOutArticle(await articleOf(markdown), { width, color: true, clock })) {
    lengths.push(layout.length)
    last = layout
  }
  return { lengths, last }
}

test.each([20, 40, 80])('the lines of a layout are those of the page, at %i columns', async (width) => {
  const { last } = await layouts(BOOK, width)
  const settings = { width, color: true, links: 'hyperlink' } as const
  const printed = await rendered(renderTerminal, await articleOf(BOOK), settings)
  expect(`${last?.lines.join('\n')}\n`).toBe(printed)
  expect(last).toMatchObject({ width, length: last?.lines.length, sectionCount: 9, done: true })
})

test.each([20, 40, 80])('the lines of sections are those of their headings, at %i columns', async (width) => {
  const { last } = await layouts(BOOK, width)
  for (const { number, title, line } of last?.sections ?? []) {
    expect(last?.lines[line]).toMatch(number === '0' ? /^w1 / : new RegExp(`${number}.*${title}`))
  }
})

test('a first screen comes at once, all else together where no time passes', async () => {
  const { lengths, last } = await layouts(BOOK, 40)
  expect(lengths).toHaveLength(2)
  expect(lengths[0]).toBeGreaterThan(50)
  expect(lengths[0]).toBeLessThan(last?.length ?? 0)
})

test('a layout grows piece by piece where much time passes', async () => {
  const { lengths } = await layouts(BOOK, 40, tickingClock(20))
  expect(lengths.length).toBeGreaterThan(3)
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other))
})

test('titles of sections are cleaned', async () => {
  const { last } = await layouts('## a &#27;[31m  b\n\ntext', 40)
  expect(last?.sections.map(({ title }) => title)).toEqual(['a [31m b'])
})
