import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { type Article, buildArticle, type Section } from '../../src/article/article.ts'
import type { OutlineEntry } from '../../src/article/outline.ts'
import { pickSections } from '../../src/article/pick.ts'
import { ReaderError } from '../../src/index.ts'
import { readDocument } from '../../src/intake/read-document.ts'
import { cleanSource } from '../../src/io/decode.ts'
import { articleData, outlineData } from '../../src/render/json.ts'
import { RENDERERS } from '../../src/render/renderers.ts'
import type { Format, RenderSettings } from '../../src/render/settings.ts'
import { plainOf, rendered } from '../helpers.ts'
import { type Mix, mix } from './mixes.ts'

const OPTIONS = { numRuns: Number(process.env.RUNS ?? 80) }

/** Returns a text as an article; a page without text is none. */
async function read({ text, as }: Mix): Promise<Article> {
  try {
    return await buildArticle(await readDocument(cleanSource(text), { as, verbatim: false }))
  } catch (error) {
    if (error instanceof ReaderError) return buildArticle({ markdown: '', meta: {}, leftOut: [] })
    throw error
  }
}

async function print(
  format: Format,
  article: Article,
  sections: Iterable<Section> = article.sections,
  settings: Partial<RenderSettings> = {},
): Promise<string> {
  const all = { width: undefined, color: false, links: 'none', ...settings } as const
  return rendered(RENDERERS[format], article, all, sections)
}

function flat<Entry extends { readonly sections: readonly Entry[] }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.sections)])
}

function outlineOf(article: Article): readonly OutlineEntry[] {
  return flat(outlineData(article).sections)
}

function holds(name: string, property: (article: Article, mix: Mix) => Promise<void> | void): void {
  test(name, () =>
    fc.assert(
      fc.asyncProperty(mix, async (text) => property(await read(text), text)),
      OPTIONS,
    ),
  )
}

holds('the sections together have the words of the whole', async (article, { text }) => {
  const { words, sections } = articleData(article, article.sections)
  expect(sections.reduce((sum, section) => sum + section.words, 0)).toBe(words)
  expect(article.length()?.words).toBe(words)
  // Notes are printed below each section that refers to them.
  if (text.includes('[^')) return
  const none: readonly Section[] = []
  const parts = [await print('text', { ...article, sections: none }, none)]
  for (const section of article.sections) parts.push(await print('text', article, [section]))
  const wordsOf = (printed: string) => printed.split(/\s+/).filter(Boolean)
  expect(wordsOf(parts.join('\n'))).toEqual(wordsOf(await print('text', article)))
})

holds('each number and slug of the outline picks its section', (article) => {
  for (const { number, slug, words } of outlineOf(article)) {
    for (const which of [number, slug].filter(Boolean)) {
      const [section, ...others] = articleData(article, pickSections(article, which)).sections
      expect({ which, number: section?.number, words: section?.words, others }).toEqual({
        ...{ which, number, words, others: [] },
      })
    }
  }
})

holds('as markdown it is the same article again', async (article, { as }) => {
  const markdown = await print('markdown', article)
  const again = await read({ text: markdown, as: 'markdown' })
  expect(await print('text', again)).toBe(await print('text', article))
  expect(outlineData(again).sections).toEqual(outlineData(article).sections)
  expect(again.title, as).toBe(article.title)
  expect(await print('markdown', again)).toBe(markdown)
})

holds('its JSON parses', async (article) => {
  expect(JSON.parse(await print('json', article))).toEqual(articleData(article, article.sections))
})

const width = fc.integer({ min: 20, max: 120 })
const links = fc.constantFrom('none', 'inline', 'end', 'hyperlink')

test('colour changes no character, and no line but code and addresses is wider than asked', async () => {
  await fc.assert(
    fc.asyncProperty(mix, width, links, async (text, columns, shown) => {
      const article = await read(text)
      const settings = { width: columns, links: shown } as const
      const plain = withoutStyles(await print('terminal', article, article.sections, settings))
      const colored = await print('terminal', article, article.sections, { ...settings, color: true })
      expect(withoutStyles(colored)).toBe(plain)
      const wide = plain.split('\n').filter((line) => stringWidth(line) > columns)
      expect(wide.filter((line) => !isUnbreakable(line))).toEqual([])
      expect(plain.split('\n').filter((line) => /\S\s+$|^\s+$/.test(line))).toEqual([])
    }),
    OPTIONS,
  )
})

/** Node's own function leaves a part of some addresses. */
function withoutStyles(text: string): string {
  return plainOf(text.replaceAll(/\x1b\]8;[^\x1b]*\x1b\\/g, ''))
}

/** Whether a line may be wider: it is code, which is indented, or a single word. */
function isUnbreakable(line: string): boolean {
  const text = line.replace(/^(?:[│•◦▪▹☐☑ ]|‹?\d+[›.)] )+/u, '')
  return /^[│ ]* {2}/.test(line) || /^ {2}/.test(text) || !text.includes(' ')
}
