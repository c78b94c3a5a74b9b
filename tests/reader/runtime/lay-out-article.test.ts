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

/** Chapters of two sections each, some of them without text, and footnotes all over. */
const CHAPTERS = `The lead.[^0]\n\n${Array.from({ length: 60 }, (_, nth) => {
  const words = Array.from({ length: 30 * (nth % 7) }, (_, word) => `w${nth}-${word}`).join(' ')
  return `## Chapter ${nth}\n\n${words}[^${nth}]\n\n### Notes\n\n${words}\n\n`
}).join('')}${Array.from({ length: 60 }, (_, nth) => `[^${nth}]: Note ${nth}.\n`).join('')}`

const ORIGINS: readonly (readonly [name: string, section: string, nth: number])[] = [
  ['the beginning', '', 0],
  ['the first chapter', 'Chapter 0', 0],
  ['a section in the middle', 'Notes', 31],
  ['a chapter', 'Chapter 42', 0],
  ['the last section', 'Notes', 59],
  ['a section that is gone', 'Notes', 60],
]
const TITLED = `---\ntitle: The Book\nauthor: Ada Example\n---\n\n${CHAPTERS}`

test.each(ORIGINS)('from %s on, it becomes the same layout', async (_, section, nth) => {
  for (const markdown of [TITLED, CHAPTERS]) {
    const anchor = { section, nth, letters: 0, quote: 'x' }
    const clock = tickingClock(9)
    const all = []
    const article = await articleOf(markdown)
    for await (const layout of layOutArticle(article, { width: 40, color: true, clock, anchor }))
      all.push(layout)
    const { last: whole } = await layouts(markdown, 40)
    expect({ ...all.at(-1), run: {}, origin: {} }).toEqual({ ...whole, run: {}, origin: {} })
    for (const { run, origin, sections, length, lines } of all) {
      expect(run).toBe(all[0]?.run)
      const originInWhole = all.at(-1)?.origin ?? origin
      expect(sections[origin.section]?.number).toBe(whole?.sections[originInWhole.section]?.number)
      // What is laid out early is a part of the whole.
      const first = originInWhole.line - origin.line
      const end = Math.min(lines.length, length)
      expect(lines.slice(0, end)).toEqual(whole?.lines.slice(first, first + end))
    }
  }
})

test('the section of the anchor comes first', async () => {
  const anchor = { section: 'Chapter 42', nth: 0, letters: 3, quote: 'x' }
  const options = { width: 40, color: true, clock: STOPPED, anchor }
  for await (const { sections, lines, hasStart } of layOutArticle(await articleOf(TITLED), options)) {
    expect(sections[0]).toMatchObject({ number: '43', title: 'Chapter 42', line: 0 })
    expect(lines[0]).toContain('Chapter 42')
    expect(hasStart).toBe(false)
    break
  }
})

test('titles of sections are cleaned', async () => {
  const { last } = await layouts('## a &#27;[31m  b\n\ntext', 40)
  expect(last?.sections.map(({ title }) => title)).toEqual(['a [31m b'])
})
