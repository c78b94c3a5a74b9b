import { describe, expect, test } from 'vitest'
import { type Article, buildArticle } from '../../src/article/article.ts'
import { pickSections } from '../../src/article/pick.ts'
import { ReaderError } from '../../src/errors.ts'
import { readDocument } from '../../src/intake/read-document.ts'
import { decodeText } from '../../src/io/decode.ts'
import { outlineData } from '../../src/render/json.ts'
import { RENDERERS } from '../../src/render/renderers.ts'
import type { Format, RenderSettings } from '../../src/render/settings.ts'
import { unbalancedBidi } from '../../src/text/clean.ts'
import { plainOf, rendered } from '../helpers.ts'
import { firstCommand, PAYLOADS, PLACES } from './payloads.ts'

const WAYS: readonly (readonly [format: Format, settings: RenderSettings])[] = [
  ['terminal', { width: 80, color: true, links: 'hyperlink' }],
  ['terminal', { width: 20, color: true, links: 'inline' }],
  ['terminal', { width: 80, color: false, links: 'end' }],
  ['text', { width: undefined, color: false, links: 'inline' }],
  ['text', { width: 20, color: false, links: 'end' }],
  ['markdown', { width: undefined, color: false, links: 'none' }],
]

/** Returns the article as the program reads it from a file. */
async function read(text: string, as: 'markdown' | 'text' | 'html'): Promise<Article> {
  return buildArticle(await readDocument(decodeText(Buffer.from(text)), { as, verbatim: false }))
}

function expectSafe(output: string, source: string, styled = false): void {
  expect(firstCommand(output, styled), source).toBeUndefined()
  for (const line of plainOf(output).split('\n')) {
    expect(unbalancedBidi(line).size, `bidi in ${JSON.stringify(line)} of ${JSON.stringify(source)}`).toBe(0)
  }
}

async function expectSafeEverywhere(article: Article, source: string): Promise<void> {
  for (const [format, settings] of WAYS) {
    expectSafe(await rendered(RENDERERS[format], article, settings), source, settings.color !== false)
  }
  const json = await rendered(RENDERERS.json, article, { width: undefined, color: false, links: 'none' })
  expectSafe(json, source)
  for (const data of [JSON.parse(json), outlineData(article)]) {
    for (const value of stringsIn(data)) expectSafe(value, source)
  }
}

/** Yields every string in a piece of JSON, decoded. */
function* stringsIn(data: unknown): Iterable<string> {
  if (typeof data === 'string') yield data
  else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) yield* stringsIn(value)
  }
}

describe.each(PLACES)('in the %s', (_, place) => {
  test.each(PAYLOADS)('%s', async (_, payload) => {
    const markdown = place.replaceAll(/@(?!b\.example)/g, () => payload)
    await expectSafeEverywhere(await read(markdown, 'markdown'), markdown)
  })
})

const PLAIN =
  'Title @ of it\n\nBy Author @\n\nA paragraph of text that is long enough to be one, with @ in it.\n\n' +
  'A heading @\n\nAnother paragraph of text, which has @ in it and then goes on to its end.\n\n' +
  '- item @\n- item\n\n> quote @\n\n' +
  'name\tvalue @\nother\tvalue\n\nconst code = "@";\nlet more = 2;\n\nShare this: @\n'

describe('in plain text', () => {
  test.each(PAYLOADS)('%s', async (_, payload) => {
    const text = PLAIN.replaceAll('@', () => payload)
    await expectSafeEverywhere(await read(text, 'text'), text)
  })
})

const PARAGRAPH =
  'A paragraph of text that is long enough to be one, with @ in it, and that goes on until it is long.'
const HTML =
  '<!doctype html><html lang="@"><head><title>Title @</title><base href="https://b.example/@">' +
  '<meta name="author" content="Author @"><meta property="og:site_name" content="Site @">' +
  '<meta property="article:tag" content="tag @"><link rel="canonical" href="https://b.example/@">' +
  '<script type="application/ld+json">{"@type":"Article","description":"Summary @"}</script></head><body>' +
  `<nav>menu @</nav><article><h1>Head @</h1><p>${PARAGRAPH}</p><h2 id="@">Part @</h2><p>${PARAGRAPH}</p>` +
  '<p>See <a href="https://b.example/@" title="@">link @</a><sup><a href="#n">1</a></sup> <code>code @</code></p>' +
  '<figure><img src="@.png" alt="alt @"><figcaption>caption @</figcaption></figure><pre>pre @</pre>' +
  '<table><tr><th>cell @<th>b<tr><td>@<td>c</table><p>math <math alttext="@"><mi>@</mi></math></p>' +
  '<iframe src="https://b.example/@" title="@"></iframe><p id="n">note @</p></article></body></html>'

describe('in a web page', () => {
  test.each(PAYLOADS)('%s', async (_, payload) => {
    const json = JSON.stringify(payload).slice(1, -1)
    // The stop keeps ESC from taking the sign after it, such as that of a tag, with it.
    const html = HTML.replace('Summary @', () => `Summary ${json}`).replaceAll(
      /@(?!type)/g,
      () => `${payload}.`,
    )
    await expectSafeEverywhere(await read(html, 'html'), html)
  })
})

const SECTIONED = await read('# T\n\n## A\n\n## B', 'markdown')

describe('in what is asked for', () => {
  test.each(PAYLOADS)('%s', (_, payload) => {
    try {
      pickSections(SECTIONED, `none such ${payload}`)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ReaderError)
      const message = error instanceof ReaderError ? error.message : ''
      expectSafe(message, payload)
      expect(message).not.toContain('\n')
    }
  })
})
