import { expect, test } from 'vitest'
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
import { WEB_PLACES } from './web-places.ts'

const WAYS: readonly (readonly [format: Format, settings: RenderSettings])[] = [
  ['terminal', { width: 80, color: true, links: 'hyperlink' }],
  ['terminal', { width: 20, color: true, links: 'inline' }],
  ['terminal', { width: 80, color: false, links: 'end' }],
  ['text', { width: undefined, color: false, links: 'inline' }],
  ['text', { width: 20, color: false, links: 'end' }],
  ['markdown', { width: undefined, color: false, links: 'none' }],
]

const PLAIN_SETTINGS: RenderSettings = { width: undefined, color: false, links: 'none' }

/** Returns the article as the program reads it from a file. */
async function read(text: string, as: 'markdown' | 'text' | 'html'): Promise<Article> {
  return buildArticle(await readDocument(decodeText(Buffer.from(text)), { as, verbatim: false }))
}

/** Returns what is wrong with an output: a command for the terminal, a line that leaves its direction to the next. */
function* faultsOf(output: string, styled = false): Iterable<string> {
  const command = firstCommand(output, styled)
  if (command !== undefined) yield command
  yield* plainOf(output)
    .split('\n')
    .filter((line) => unbalancedBidi(line).size > 0)
}

/** Returns what is wrong with an article in any format. */
async function faultsIn(article: Article): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [format, settings] of WAYS) {
    faults.push(...faultsOf(await rendered(RENDERERS[format], article, settings), settings.color !== false))
  }
  const json = await rendered(RENDERERS.json, article, PLAIN_SETTINGS)
  faults.push(...faultsOf(json))
  for (const data of [JSON.parse(json), outlineData(article)]) {
    for (const value of stringsIn(data)) faults.push(...faultsOf(value))
  }
  return faults
}

/** Expects that no payload in its place, which `fill` puts it into, reaches the terminal. */
async function expectSafe(
  as: 'markdown' | 'text' | 'html',
  fill: (payload: string) => string,
): Promise<void> {
  const faulty = []
  for (const [name, payload] of PAYLOADS) {
    const text = fill(payload)
    const faults = await faultsIn(await read(text, as))
    if (faults.length > 0) faulty.push({ name, text, faults })
  }
  expect(faulty).toEqual([])
}

/** Yields every string in a piece of JSON, decoded. */
function* stringsIn(data: unknown): Iterable<string> {
  if (typeof data === 'string') yield data
  else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) yield* stringsIn(value)
  }
}

test.each(PLACES)('in the %s', (_, place) =>
  expectSafe('markdown', (payload) => place.replaceAll(/@(?!b\.example)/g, () => payload)),
)

const PLAIN =
  'Title @ of it\n\nBy Author @\n\nA paragraph of text that is long enough to be one, with @ in it.\n\n' +
  'A heading @\n\nAnother paragraph of text, which has @ in it and then goes on to its end.\n\n' +
  '- item @\n- item\n\n> quote @\n\n' +
  'name\tvalue @\nother\tvalue\n\nconst code = "@";\nlet more = 2;\n\nShare this: @\n'

test('in plain text', () => expectSafe('text', (payload) => PLAIN.replaceAll('@', () => payload)))

/** Returns a page with a payload in its place. */
function filled(html: string, payload: string): string {
  // The letter ends what ESC begins: else it would take the sign after it, such as that of a tag, with it.
  return html
    .replaceAll('~', () => JSON.stringify(payload).slice(1, -1))
    .replaceAll(/@(?!type|context)/g, () => `${payload}x`)
}

test.each(WEB_PLACES)('in a web page, %s', async (_, place) => {
  const json = await rendered(RENDERERS.json, await read(filled(place, 'harmless'), 'html'), PLAIN_SETTINGS)
  expect(json.toLowerCase()).toContain('harmless')
  await expectSafe('html', (payload) => filled(place, payload))
})

const SECTIONED = await read('# T\n\n## A\n\n## B', 'markdown')

test.each(PAYLOADS)('in what is asked for: %s', (_, payload) => {
  try {
    pickSections(SECTIONED, `none such ${payload}`)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ReaderError)
    const message = error instanceof ReaderError ? error.message : ''
    expect([...faultsOf(message)]).toEqual([])
    expect(message).not.toContain('\n')
  }
})
