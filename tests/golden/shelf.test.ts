import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { articleData, parseArticle, type RenderOptions, renderArticle } from '../../src/index.ts'
import { listBundled } from '../../src/io/shelf.ts'
import { articleText, NAMES } from './shelf.ts'

const WAYS: readonly (RenderOptions & { readonly name: string })[] = [
  { name: 'text', format: 'text' },
  { name: 'text, 20 columns wide', format: 'text', width: 20 },
  { name: 'terminal, 20 columns wide', format: 'terminal', width: 20 },
  { name: 'terminal, in colour', format: 'terminal', color: true },
  { name: 'markdown', format: 'markdown' },
  { name: 'json', format: 'json' },
]

test('the index names every article', () => {
  expect(listBundled().map(({ name }) => name)).toEqual(NAMES)
  expect(NAMES.length).toBeGreaterThanOrEqual(6)
})

describe.each(NAMES)('%s', (name) => {
  test.each(WAYS)('as $name is whole and has no stray characters', async (options) => {
    const article = await parseArticle(articleText(name), { as: 'markdown' })
    const printed = await text(renderArticle(article, options))
    expect(printed.length).toBeGreaterThan(2000)
    if (!options.color) expect(printed).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/)
    if (options.format === 'text' || options.format === 'terminal') expect(printed).not.toMatch(/[ \t]$/m)
    expect(printed).toMatch(/[^\n]\n$/)
  })

  test('has as many words in the index as in its sections', async () => {
    const article = await parseArticle(articleText(name), { as: 'markdown' })
    const { words, minutes } = articleData(article, article.sections)
    expect(listBundled().find((entry) => entry.name === name)).toMatchObject({ words, minutes })
  })
})
