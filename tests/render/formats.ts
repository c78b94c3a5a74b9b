import type { Article } from '../../src/article/article.ts'
import { pickSections } from '../../src/article/pick.ts'
import { RENDERERS } from '../../src/render/renderers.ts'
import type { Format, RenderSettings } from '../../src/render/settings.ts'
import { articleOf, rendered } from '../helpers.ts'

const SETTINGS: RenderSettings = { width: undefined, color: false, links: 'none' }

/** Returns a markdown text in a format: without colour, width and links unless asked for. */
export async function printed(
  format: Format,
  markdown: string,
  settings: Partial<RenderSettings> = {},
): Promise<string> {
  return rendered(RENDERERS[format], await articleOf(markdown), { ...SETTINGS, ...settings })
}

/** Returns some sections of an article in a format. */
export async function printedSections(
  format: Format,
  article: Article,
  which: string,
  settings: Partial<RenderSettings> = {},
): Promise<string> {
  return rendered(RENDERERS[format], article, { ...SETTINGS, ...settings }, pickSections(article, which))
}

/** Returns lines as a text that ends with a newline. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
