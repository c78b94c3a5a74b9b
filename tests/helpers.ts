import { stripVTControlCharacters } from 'node:util'
import type { Article } from '../src/article/article.ts'
import { buildArticle } from '../src/article/article.ts'
import { readMeta } from '../src/intake/front-matter.ts'
import { markdownToDocument } from '../src/intake/markdown.ts'
import { splitWrapper } from '../src/intake/wrapper/fence.ts'
import type { Render } from '../src/render/renderers.ts'
import type { RenderSettings } from '../src/render/settings.ts'
import { renderTerminal } from '../src/render/terminal.ts'
import { cleanText } from '../src/text/clean.ts'

/** Returns a markdown text as an article, as the program would read it from a file. */
export function articleOf(markdown: string): Promise<Article> {
  return buildArticle(markdownToDocument(cleanText(markdown), { readMeta, splitWrapper }))
}

/** Returns all that a renderer prints of an article, or of some of its sections. */
export async function rendered(
  render: Render,
  article: Article,
  settings: RenderSettings,
  sections = article.sections,
): Promise<string> {
  let printed = ''
  for await (const part of render(article, sections, settings)) printed += part
  return printed
}

/** Returns a markdown text as a page for a terminal, without colour unless asked for. */
export async function page(markdown: string, settings: Partial<RenderSettings> = {}): Promise<string> {
  return rendered(renderTerminal, await articleOf(markdown), {
    width: 80,
    color: false,
    links: 'none',
    ...settings,
  })
}

/** Returns the text without escape sequences. */
export function plainOf(printed: string): string {
  return stripVTControlCharacters(printed)
}
