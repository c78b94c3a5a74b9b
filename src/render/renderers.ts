import type { Article, Section } from '../article/article.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import type { Format, RenderSettings } from './settings.ts'
import { renderTerminal } from './terminal.ts'
import { renderText } from './text.ts'

/** Yields sections of an article as they are to be printed, one after the other. */
export type Render = (
  article: Article,
  sections: Iterable<Section>,
  settings: RenderSettings,
) => Iterable<string> | AsyncIterable<string>

/** The renderer of each format. */
export const RENDERERS: { readonly [format in Format]: Render } = {
  terminal: renderTerminal,
  text: renderText,
  markdown: renderMarkdown,
  json: renderJson,
}
