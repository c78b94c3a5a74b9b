import { expect, test } from 'vitest'
import { type Article, buildArticle } from '../../src/article/article.ts'
import { pickSections } from '../../src/article/pick.ts'
import { readDocument } from '../../src/intake/read-document.ts'
import type { Bytes } from '../../src/io/bytes.ts'
import { readText } from '../../src/io/source.ts'
import { plainText } from '../../src/render/text.ts'

const PART = `${'Some words of a paragraph, and 一些汉字. '.repeat(10)}\n\n- a [link][far]\n\n`
const COUNT = 4000
const FRONT = '---\ntitle: Long\nauthor: Somebody\n---\n\n'
const BODY = Array.from({ length: COUNT }, (_, at) => `## Section ${at + 1}\n\n${PART}`).join('')
const TEXT = `${BODY}[far]: https://example.com/far\n`

async function read(bytes: Bytes, as: 'auto' | 'markdown' = 'markdown'): Promise<Article> {
  return buildArticle(await readDocument(await readText(bytes), { as, verbatim: false }))
}

/** Returns a text's bytes, and how many of them were read. */
function counting(text: string): { readonly bytes: Bytes; readonly read: () => number } {
  const buffer = Buffer.from(text)
  let count = 0
  const subarray = (start: number, end: number) => {
    const range = buffer.subarray(start, end)
    count += range.length
    return range
  }
  return { bytes: { length: buffer.length, subarray }, read: () => count }
}

const CASES: readonly (readonly [name: string, text: string | Buffer, title: string | undefined])[] = [
  ['nothing but sections', TEXT, undefined],
  ['front matter', FRONT + TEXT, 'Long'],
  ['a title', `# Long\n\n${TEXT}`, 'Long'],
  ['a byte order mark', `\ufeff${FRONT}${TEXT}`, 'Long'],
  ['Windows line ends', (FRONT + TEXT).replaceAll('\n', '\r\n'), 'Long'],
  ['UTF-16', Buffer.from(`\ufeff${FRONT}${TEXT}`, 'utf16le'), 'Long'],
  ['a fence around the body', `\`\`\`markdown\n# Long\n\n${TEXT}\`\`\`\n`, 'Long'],
  ['a terminal sequence at the start', `\x1b[1m${FRONT}${TEXT}`, 'Long'],
]

test.each(CASES)('a long article with %s', async (name, text, title) => {
  // What is said to be markdown isn't unwrapped.
  const article = await read(Buffer.from(text), name.startsWith('a fence') ? 'auto' : 'markdown')
  expect(article.title).toBe(title)
  const sections = [...article.sections]
  expect(sections.map(({ title }) => title).slice(-2)).toEqual([`Section ${COUNT - 1}`, `Section ${COUNT}`])
  expect(sections).toHaveLength(COUNT)
  expect(plainText(sections[2000]?.blocks ?? [])).toMatch(/^Some words.*汉字\.\n\n- a link$/)
})

test('a title line by itself, where the text turns out to be markdown', async () => {
  const article = await read(Buffer.from(`Long and good\n\n${TEXT}`), 'auto')
  expect(article.title).toBe('Long and good')
  expect([...article.sections][0]?.title).toBe('Section 1')
})

test('links are found at the far end', async () => {
  const [section] = (await read(Buffer.from(TEXT))).sections
  expect(JSON.stringify([...(section?.blocks ?? [])])).toContain('"href":"https://example.com/far"')
})

test('the first section takes the beginning only', async () => {
  const { bytes, read: count } = counting(TEXT.replaceAll('[link][far]', '[link](/far)'))
  const [section] = (await read(bytes)).sections
  expect([...(section?.blocks ?? [])]).not.toEqual([])
  expect(bytes.length).toBeGreaterThan(1_800_000)
  // What kind of text it is, its title and the section: each looks at the start anew, but at no more than a megabyte.
  expect(count()).toBeLessThan(2_400_000)
})

test('one section is picked without parsing the others', async () => {
  const article = await read(Buffer.from(TEXT))
  expect([...pickSections(article, '2000')].map(({ title }) => title)).toEqual(['Section 2000'])
})
