import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { Format, Library, Links } from '../src/api.ts'
import * as library from '../src/index.ts'
import { HARBOUR } from './program/samples.ts'

// Checked by the compiler: the library is what its published types say.
const { articleData, parseArticle, renderArticle }: Library = library

const FORMATS: readonly Format[] = ['terminal', 'text', 'markdown', 'json']
const LINKS: readonly Links[] = ['hyperlink', 'inline', 'end', 'none']

async function print(markdown: string, options: { readonly format: Format; readonly links?: Links }) {
  return text(renderArticle(await parseArticle(markdown), options))
}

describe.each(['markdown', 'json'] as const)('%s', (format) => {
  test('is the same however links are shown', async () => {
    const [first, ...others] = await Promise.all(LINKS.map((links) => print(HARBOUR, { format, links })))
    expect(first).toContain('https://example.com/home')
    for (const other of others) expect(other).toBe(first)
  })
})

describe('any text is an article', () => {
  test.each([
    ['a heading alone', '# Title\n'],
    ['front matter alone', '---\ntitle: Title\n---\n'],
    ['broken front matter', '---\ntitle: [Title\n---\n\nWords.\n'],
    ['a word without a newline', 'Title'],
    ['a rule alone', '---\n'],
    ['a comment alone', '<!-- nothing -->\n'],
    ['a few control characters', 'Title\n\nSome \x1b[1mbold\x1b[0m words.\n'],
  ])('%s', async (_, text) => {
    for (const format of FORMATS) await print(text, { format })
    const article = await parseArticle(text)
    expect(articleData(article, article.sections)).toHaveProperty('sections')
  })
})
