import { describe, expect, test } from 'vitest'
import {
  type Article,
  articleData,
  parseArticle,
  pickSections,
  ReaderError,
  type SectionData,
} from '../../src/index.ts'
import { HARBOUR } from '../program/samples.ts'

const harbour = await parse(HARBOUR)

function parse(markdown: string): Promise<Article> {
  return parseArticle(markdown, { as: 'markdown' })
}

/** Returns sections, each followed by all below it. */
function flat(sections: readonly SectionData[]): readonly SectionData[] {
  return sections.flatMap((section) => [section, ...flat(section.sections)])
}

/** Returns the numbers of the picked sections and of all below them. */
function pickedNumbers(article: Article, which: string): string {
  const picked = flat(articleData(article, pickSections(article, which)).sections)
  return picked.map(({ number }) => number).join(' ')
}

/** Returns the message, one line, of why nothing is picked. */
function refusal(article: Article, which: string): string {
  try {
    pickSections(article, which)
  } catch (error) {
    if (error instanceof ReaderError && !error.message.includes('\n')) return error.message
    throw error
  }
  throw new Error(`"${which}" picks something`)
}

describe('picks', () => {
  test.each([
    ['2', '2'],
    ['0', '0'],
    ['1', '1 1.1 1.1.1 1.2'],
    ['1.1', '1.1 1.1.1'],
    ['1.1.1', '1.1.1'],
    ['2-4', '2 3 4'],
    ['0-1', '0 1 1.1 1.1.1 1.2'],
    ['1.2-3', '1.2 2 3'],
    ['2 - 3', '2 3'],
    ['4-', '4 5 6'],
    ['-1', '0 1 1.1 1.1.1 1.2'],
    ['3,5', '3 5'],
    [' 3 , 5 ', '3 5'],
    ['0,1.1,4-', '0 1.1 1.1.1 4 5 6'],
    ['1,1.1', '1 1.1 1.1.1 1.2'],
    ['azure', '2'],
    ['AZURE WATER', '2'],
    ['water azure', '2'],
    ['azur wate', '2'],
    ['boats', '1 1.1 1.1.1 1.2'],
    ['winds', '3'],
    ['change', '4'],
    ['sails', '1.1 1.1.1'],
    ['Salt, Sand and Stone', '5'],
    ['oars, azure', '1.2 2'],
    ['azure,5', '2 5'],
    ['2024', '6'],
    ['azure-water', '2'],
    ['salt-sand-and-stone', '5'],
    ['old-sails', '1.1.1'],
  ])('"%s": %s', (which, numbers) => {
    expect(pickedNumbers(harbour, which)).toBe(numbers)
  })

  test.each([
    ['nothing', '#\n#\n\na', 'section section-1'],
    ['no letters', '## -\n## …\n## __', 'section section-1 section-2'],
    ['a number that another section has', '## A\n## 1\n## 2024', 'a section-1 section-2024'],
    ['a range', '## A\n## 1-2\n## B', 'a section-1-2 b'],
    ['the same identifier twice', '## A {#x}\n## B {#x}\n## X', 'x x-1 x-2'],
    ['identifiers that differ in case only', '## A {#x}\n## B {#X}', 'x X'],
    ['an identifier with a comma', '## A {#x,y}\n## X\n## Y', 'x,y x y'],
    ['an identifier that reads as a number', '## A {#2}\n## B', 'section-2 b'],
    ['only symbols', '## ☃\n## B', 'section b'],
  ])('each by its slug, where a title is %s', async (_, markdown, slugs) => {
    const article = await parse(markdown)
    const sections = flat(articleData(article, article.sections).sections)
    expect(sections.map(({ slug }) => slug).join(' ')).toBe(slugs)
    for (const { slug, number } of sections) expect(pickedNumbers(article, slug)).toBe(number)
  })

  test('each section of the outline by its number', () => {
    const outline = flat(articleData(harbour, harbour.sections).sections)
    expect(outline).toHaveLength(10)
    for (const { number, title } of outline) {
      expect(articleData(harbour, pickSections(harbour, number)).sections).toMatchObject([{ number, title }])
    }
  })

  test.each([
    ['終端', '1'],
    ['größe', '2'],
  ])('titles in other scripts by "%s"', async (which, numbers) => {
    const article = await parse('## 終端機\n\n甲。\n\n## Übermaß & Größe\n\nSatz.\n')
    expect(pickedNumbers(article, which)).toBe(numbers)
  })

  test.each([
    ['D#', '2'],
    ['d++', '1'],
  ])('titles that differ in punctuation by "%s"', async (which, numbers) => {
    expect(pickedNumbers(await parse('## D++\n\na\n\n## D#\n\nb'), which)).toBe(numbers)
  })
})

const STUDY = await parse(
  '## Abstract\n\na\n\n## 1. Ideas {#start .x}\n\nb\n\n### 1.1 Past\n\nc\n\n### 1.2、将来\n\nd\n\n## 🚀\n\ne\n\n' +
    '## ❤️ Thanks\n\nf\n\n## End\n{: #TheEnd}\n\ng\n\n## 4.1 A\n\n## 4.1 B\n',
)

describe('picks by what headings bring along', () => {
  test.each([
    ['the outline before a number of its own', '1', '1'],
    ['its own number', '1.1', '2.1'],
    ['its own number in CJK', '1.2', '2.2'],
    ['a range of own numbers', '1.1-1.2', '2.1 2.2'],
    ['an identifier', 'start', '2 2.1 2.2'],
    ['an identifier with capitals', 'TheEnd', '5'],
    ['an emoji', '🚀', '3'],
    ['an emoji in a title', '❤', '4'],
    ['words behind an emoji', 'thanks', '4'],
  ])('%s', (_, which, numbers) => expect(pickedNumbers(STUDY, which)).toBe(numbers))

  test.each([
    ['an own number twice', '4.1', ['6 "4.1 A"', '7 "4.1 B"']],
    ['no such number', '1.3', ['1 "Abstract"']],
    ['another emoji', '🐢', ['3 "🚀"']],
  ])('not %s', (_, which, candidates) => {
    for (const text of candidates) expect(refusal(STUDY, which)).toContain(text)
  })
})

describe('what matches nothing is answered with candidates', () => {
  test.each([
    ['9', '"9"', ['1 "Boats and Ships"', '2 "Azure Water"']],
    ['1.9', '"1.9"', ['1.1 "Sails"']],
    ['20', '"20"', ['2 "Azure Water"']],
    ['7-', '"7-"', ['2 "Azure Water"']],
    ['4-2', '"4-2"', ['2 "Azure Water"']],
    ['2-9', '"2-9"', ['2 "Azure Water"']],
    ['2,9', '"9"', ['2 "Azure Water"']],
    ['2,', '"2,"', ['2 "Azure Water"']],
    ['azzure', '"azzure"', ['2 "Azure Water"']],
    ['old sale', '"old sale"', ['1.1.1 "Old Sails"']],
    ['xyzzy', '"xyzzy"', ['1 "Boats and Ships"']],
    ['', '""', ['1 "Boats and Ships"']],
    [',', '","', ['1 "Boats and Ships"']],
    ['-', '"-"', ['1 "Boats and Ships"']],
    ['…', '"…"', ['1 "Boats and Ships"']],
  ])('"%s"', (which, name, candidates) => {
    const message = refusal(harbour, which)
    for (const text of [name, ...candidates]) expect(message).toContain(text)
  })

  test('any in an article without sections', async () => {
    expect(refusal(await parse(''), '1')).toContain('empty')
  })

  test('0 where no text stands before the first heading', async () => {
    const article = await parse('# Title\n\n## First\n\nWords.\n\n## In 2030\n\nMore.\n')
    expect(refusal(article, '0')).toMatch(/"0".*1 "First"/)
  })
})

describe('what matches several sections picks none of them', () => {
  test.each([
    ['wind', '"wind"', ['3 "Winds"', '4 "Winds of Change"']],
    ['and', '"and"', ['1 "Boats and Ships"', '5 "Salt, Sand and Stone"']],
    ['2,wind', '"wind"', ['3 "Winds"', '4 "Winds of Change"']],
  ])('"%s"', (which, name, candidates) => {
    const message = refusal(harbour, which)
    for (const text of [name, ...candidates]) expect(message).toContain(text)
  })

  test('and the message stays short however many they are', async () => {
    const parts = Array.from({ length: 500 }, (_, index) => `## Part ${index}\n`)
    const message = refusal(await parse(parts.join('\n')), 'part')
    expect(message).toContain('"part"')
    expect(message.length).toBeLessThan(490)
  })
})
