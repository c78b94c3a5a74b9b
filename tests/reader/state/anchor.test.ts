import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layOutArticle } from '../../../src/reader/runtime/lay-out-article.ts'
import { type Anchor, anchorAt, findAnchor, sourceLine } from '../../../src/reader/state/anchor.ts'
import type { Layout, LayoutSection } from '../../../src/reader/state/layout.ts'
import { withoutEscapes } from '../../../src/reader/styled-text.ts'
import { articleOf } from '../../helpers.ts'
import { STOPPED } from '../runtime/clocks.ts'
import { laidOut } from './states.ts'

/** Returns lines as a layout; one that begins with a number and two blanks is a heading. */
function laid(lines: readonly string[], done = true): Layout {
  const sections: LayoutSection[] = []
  for (const [line, text] of lines.entries()) {
    const [, number, title] = /^([\d.]+) {2}(.*)/.exec(text) ?? []
    if (number === undefined || title === undefined) continue
    const nth = sections.filter((section) => section.title === title).length
    sections.push({ number, title, nth, position: 0, slug: '', depth: 1, line })
  }
  return laidOut(lines, sections, { width: 80, done })
}

const ARTICLE = [
  'The title',
  '',
  '1  One',
  '',
  'The first section has a line of words,',
  'and another line that goes on with them.',
  '',
  '2  Two',
  '',
  '• The second has a list of things, 1 to 3,',
  '  ───',
  '  and ends here.',
  '',
  '3  One',
  '',
  'The last is called as the first one was.',
]

test.each<[name: string, line: number, place: Omit<Anchor, 'quote'>, quote: string]>([
  ['above the first section', 1, { section: '', nth: 0, letters: 0 }, ''],
  ['a heading', 2, { section: 'One', nth: 0, letters: 0 }, 'OneThefirstsectionhasalineofwordsandanot'],
  ['below a heading', 3, { section: 'One', nth: 0, letters: 3 }, 'Thefirstsectionhasalineofwordsandanother'],
  ['a line', 5, { section: 'One', nth: 0, letters: 33 }, 'andanotherlinethatgoesonwiththem'],
  ['above a heading', 6, { section: 'Two', nth: 0, letters: 0 }, 'TwoThesecondhasalistofthings1to3andendsh'],
  ['a rule', 10, { section: 'Two', nth: 0, letters: 32 }, 'andendshere'],
  ['the second of a title', 15, { section: 'One', nth: 1, letters: 3 }, 'Thelastiscalledasthefirstonewas'],
])('anchorAt: %s', (_, line, place, quote) => {
  expect(anchorAt(laid(ARTICLE), line)).toEqual({ ...place, quote })
})

function changed(change: (lines: string[]) => unknown): readonly string[] {
  const lines = [...ARTICLE]
  change(lines)
  return lines
}

/** What is done to the article after the place of a line was taken, and the line that it is then. */
test.each<[name: string, line: number, lines: readonly string[], then: number]>([
  ['nothing', 5, ARTICLE, 5],
  ['nothing, at the top', 0, ARTICLE, 0],
  ['nothing, at a rule', 10, ARTICLE, 11],
  ['nothing, below the end', 15, [...ARTICLE, '', '───'], 15],
  ['a line before', 5, changed((lines) => lines.splice(4, 0, 'A line more.')), 6],
  ['fewer letters before', 5, changed((lines) => lines.splice(4, 1, 'Less,')), 5],
  ['a section before', 9, changed((lines) => lines.splice(2, 0, '1  New', 'x')), 11],
  ['another number', 9, changed((lines) => lines.splice(7, 1, '10  Two')), 9],
  ['a section of the same title before', 15, changed((lines) => lines.splice(2, 0, '1  One', 'x')), 17],
  ['other words', 5, changed((lines) => lines.splice(5, 1, 'But now it is something else that stands.')), 5],
  ['another title', 5, changed((lines) => lines.splice(2, 1, '1  Eins')), 5],
  ['a section divided', 5, changed((lines) => lines.splice(4, 1, 'x', '2  New')), 6],
  ['a section cut short', 5, changed((lines) => lines.splice(5, 1)), 4],
  ['a wider page', 5, changed((lines) => lines.splice(4, 2, `${lines[4]} ${lines[5]}`)), 4],
])('findAnchor after %s', (_, line, lines, then) => {
  expect(findAnchor(laid(lines), anchorAt(laid(ARTICLE), line))).toBe(then)
})

test.each<[name: string, line: number, layout: Layout]>([
  ['its section and its words are gone', 5, laid(['1  New', 'Nothing of the words remains.'])],
  ['a short quote stands in another section', 11, laid(['1  New', 'and ends here.'])],
  ['its section is not set', 9, laid(ARTICLE.slice(0, 7), false)],
  ['nothing is set', 0, laid([], false)],
  ['its section is not set so far', 5, laid(ARTICLE.slice(0, 5), false)],
])('findAnchor returns no line where %s', (_, line, layout) => {
  expect(findAnchor(layout, anchorAt(laid(ARTICLE), line))).toBeUndefined()
})

test('findAnchor returns the line as soon as it is laid out', () => {
  const place = anchorAt(laid(ARTICLE), 9)
  const lines: string[] = []
  const found = ARTICLE.map((text) => {
    lines.push(text)
    const { sections, sectionCount } = laid([...lines])
    return findAnchor(
      { ...laid([]), lines, length: lines.length, sections, sectionCount, done: false },
      place,
    )
  })
  expect(found.indexOf(9)).toBe(11)
  expect(new Set(found)).toEqual(new Set([undefined, 9]))
})

test('another article with the same section on the same line is read by itself', () => {
  const other = ['1  One', 'Some other words are here.']
  expect(anchorAt(laid(['1  One', 'Some words are here.']), 1).quote).toBe('Somewordsarehere')
  expect(anchorAt(laid(other), 1).quote).toBe('Someotherwordsarehere')
})

async function layoutOf(markdown: string, width: number): Promise<Layout> {
  let layout = laid([])
  const options = { width, color: true, clock: STOPPED }
  for await (const next of layOutArticle(await articleOf(markdown), options)) layout = next
  return layout
}

const ARTICLES = [
  'the-markdown-a-terminal-can-set',
  'kinsoku',
  'zhongduan-li-de-zhongwen',
  'where-a-line-may-break',
]

test.each(ARTICLES)('the words of a place stay at another width, those of tables apart: %s', async (name) => {
  const markdown = readFileSync(new URL(`../../../articles/${name}.md`, import.meta.url), 'utf8')
  const layouts = await Promise.all([78, 33].map((width) => layoutOf(markdown.replace(/^\|.*/gm, ''), width)))
  for (const from of layouts) {
    for (const to of layouts) {
      for (let line = 0; line < from.length; line++) {
        const place = anchorAt(from, line)
        const top = findAnchor(to, place) ?? -1
        const words = to.lines
          .slice(top, top + 9)
          .map((text) => withoutEscapes(text).replace(/[^\p{L}\p{N}]+/gu, ''))
        expect(words.join('')).toContain(place.quote)
        expect(words[0]).toContain(place.quote.slice(0, 1))
      }
    }
  }
})

const LEAD: LayoutSection = { number: '0', title: '', nth: 0, position: 0, slug: '', depth: 0, line: 0 }

test('a long section that grows is read only once', () => {
  const length = 20_000
  let reads = 0
  const whole = Array.from({ length }, (_, at) => `Line ${at} of a very long text without headings.`)
  const counted = (lines: string[]) =>
    new Proxy(lines, {
      get(target, key) {
        if (typeof key === 'string' && /^\d/.test(key)) reads++
        return Reflect.get(target, key)
      },
    })
  const layout = (lines: readonly string[], length: number): Layout => {
    return { ...laid([], false), lines, length, sections: [LEAD], sectionCount: 1 }
  }
  const lines = counted(whole)
  const anchor = anchorAt(layout(lines, length), 19_000)
  expect(reads).toBeLessThan(length)
  reads = 0
  const growing = counted(whole)
  let line: number | undefined
  for (let grown = 50; line === undefined; grown += 50) line = findAnchor(layout(growing, grown), anchor)
  expect(line).toBe(19_000)
  expect(reads).toBeLessThan(length)
})

const SOURCE = `---
title: The Harbour
---

# Quays

Some **words** about the [quays](https://a.example/) of the old harbour town.

## 港の歴史

昔から港には多くの船が集まり、商人たちは朝から晩まで荷を運んでいたという話が残っている。

## Cranes

Short.
`

test.each<[section: string, quote: string, line: number]>([
  ['Quays', 'Somewordsaboutthequaysoftheoldharbourtow', 7],
  ['港の歴史', '昔から港には多くの船が集まり商人たちは朝から晩まで荷を運んでいたという話が残', 11],
  ['Cranes', 'Short', 13],
  ['Cranes', '', 13],
  ['Gone', 'Nothingofthiskindisinthesourceanymore', 1],
  ['', '', 1],
])('%s, %s', (section, quote, line) => {
  expect(sourceLine(SOURCE, { section, nth: 0, letters: 0, quote })).toBe(line)
})
