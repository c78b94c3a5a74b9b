import { tests } from 'commonmark-spec'
import { describe, expect, test } from 'vitest'
import { buildArticle } from '../../src/article/article.ts'
import { RENDERERS } from '../../src/render/renderers.ts'
import type { RenderSettings } from '../../src/render/settings.ts'
import { cleanText } from '../../src/text/clean.ts'
import { plainOf, rendered } from '../helpers.ts'
import { firstLost, leftoverMarkup, visibleCharacters } from './visible.ts'

const WAYS: readonly {
  readonly name: string
  readonly format: 'terminal' | 'text'
  readonly settings: RenderSettings
}[] = [
  {
    name: 'terminal without colour',
    format: 'terminal',
    settings: { width: 80, color: false, links: 'end' },
  },
  {
    name: 'terminal with colour',
    format: 'terminal',
    settings: { width: 80, color: true, links: 'hyperlink' },
  },
  { name: 'text', format: 'text', settings: { width: undefined, color: false, links: 'none' } },
]

describe.each(WAYS)('CommonMark examples as $name', ({ format, settings }) => {
  test.each(tests.map(({ number, section, markdown, html }) => ({ number, section, markdown, html })))(
    '$number ($section)',
    async ({ markdown, html }) => {
      const source = cleanText(markdown.replaceAll('→', '\t'))
      const article = await buildArticle({ meta: {}, markdown: source, leftOut: [] })
      const printed = await rendered(RENDERERS[format], article, settings)
      const visible = visibleCharacters(html.replaceAll('→', '\t'))
      expect(firstLost(visible, plainOf(printed).replace(/\s+/g, ''))).toBeUndefined()
      // As text, what is struck through keeps its marks.
      const marks = format === 'text' && html.includes('<del>') ? '~~' : ''
      expect(leftoverMarkup(plainOf(printed), visible + marks)).toEqual([])
    },
  )
})
