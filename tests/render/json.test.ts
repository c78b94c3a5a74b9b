import { describe, expect, test } from 'vitest'
import { articleData, parseArticle } from '../../src/index.ts'
import { outlineData } from '../../src/render/json.ts'
import { articleOf } from '../helpers.ts'
import { printed, printedSections } from './formats.ts'

const MARKDOWN =
  '---\ntitle: T\nauthor: A\ndate: 2024-01-02\nsummary: S\nlanguage: en\ntags: [x, y]\nsources: [https://a.b]\n---\n' +
  'lead\n\n## One\n\n**a** b\n\n### Sub\n\nc\n\n## Two\n\nd'

describe('json', () => {
  test('holds the metadata', async () => {
    expect(JSON.parse(await printed('json', MARKDOWN))).toMatchObject({
      title: 'T',
      author: 'A',
      date: '2024-01-02',
      summary: 'S',
      language: 'en',
      tags: ['x', 'y'],
      sources: ['https://a.b'],
      leftOut: [],
      words: 5,
      minutes: 1,
    })
  })

  test('holds every section, nested', async () => {
    const { sections } = JSON.parse(await printed('json', MARKDOWN))
    const facts = { words: 1, minutes: 1, sections: [] }
    const sub = { number: '1.1', title: 'Sub', slug: 'sub', depth: 2, text: 'c', markdown: '### Sub\n\nc' }
    const one = {
      number: '1',
      title: 'One',
      slug: 'one',
      depth: 1,
      text: 'a b',
      markdown: '## One\n\n**a** b',
    }
    expect(sections).toEqual([
      { ...facts, number: '0', title: '', slug: '', depth: 0, text: 'lead', markdown: 'lead' },
      { ...facts, ...one, words: 3, sections: [{ ...facts, ...sub }] },
      { ...facts, number: '2', title: 'Two', slug: 'two', depth: 1, text: 'd', markdown: '## Two\n\nd' },
    ])
  })

  test('of some sections holds these, with the whole of the metadata', async () => {
    const data = JSON.parse(await printedSections('json', await articleOf(MARKDOWN), '1.1'))
    expect(data.words).toBe(5)
    expect(data.sections.map(({ number }: { number: string }) => number)).toEqual(['1.1'])
  })

  test.each(['# A\n{: .b}\n# C', '# A\n{: .b}\n\n# C', '# A {.b}\n# C'])(
    'counts no attributes of headings: %j',
    async (markdown) => expect(articleData(await articleOf(markdown), []).words).toBe(0),
  )

  test('is null for what is not known', async () => {
    expect(JSON.parse(await printed('json', 'a'))).toMatchObject({
      title: null,
      author: null,
      date: null,
      summary: null,
      language: null,
      tags: [],
      sources: [],
    })
  })

  test('is what the library gives', async () => {
    const article = await parseArticle(MARKDOWN)
    expect(articleData(article, article.sections)).toEqual(JSON.parse(await printed('json', MARKDOWN)))
  })
})

test('the outline as data has no texts', async () => {
  const { title, sections } = outlineData(await articleOf(MARKDOWN))
  expect(title).toBe('T')
  expect(sections.map(({ number }) => number)).toEqual(['0', '1', '2'])
  const keys = 'number title slug depth words minutes sections'
  expect(Object.keys(sections[1] ?? {}).join(' ')).toBe(keys)
})
