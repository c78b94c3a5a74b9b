import type { Article } from '../../article/article.ts'
import type { RenderSettings } from '../../render/settings.ts'
import { type SetText, setSections } from '../../render/terminal.ts'
import { cleanLine } from '../../text/clean.ts'
import type { Layout, LayoutSection } from '../state/layout.ts'
import type { Clock } from './clock.ts'

/** How long an article is laid out before keys are handled again, in milliseconds: too short to be noticed. */
const SLICE = 8

/** How all is set in the reading room. */
export const ROOM_STYLE = { links: 'hyperlink', roomLinks: true, attributes: true } as const

/** What an article is laid out for: see `RenderSettings`. */
export type LayoutSettings = Pick<RenderSettings, 'color' | 'spareColumns' | 'wrapsCode'> & {
  readonly width: number
}

/** Yields an article's layout for a width in columns: as soon as there is a screen of it, then as it grows. */
export async function* layOutArticle(
  article: Article,
  { clock, ...settings }: LayoutSettings & { readonly clock: Clock },
): AsyncIterable<Layout> {
  const { width, wrapsCode = false } = settings
  const lines: string[] = []
  const sections: LayoutSection[] = []
  const layout = (done: boolean): Layout => {
    return { width, wrapsCode, lines, length: lines.length, sections, sectionCount: sections.length, done }
  }
  let sliceStart = clock.now()
  let isFirst = true
  for await (const part of setSections(article, article.sections, { ...settings, ...ROOM_STYLE })) {
    addSections(sections, part, lines.length)
    // The text ends with a newline. (Lines are added one by one: as arguments they might be too many.)
    for (const line of part.text.slice(0, -1).split('\n')) lines.push(line)
    if (!isFirst && clock.now() - sliceStart < SLICE) continue
    isFirst = false
    yield layout(false)
    await clock.pause()
    sliceStart = clock.now()
  }
  yield layout(true)
}

/** Adds the sections that begin in a text, which itself begins at a line of the layout. */
function addSections(sections: LayoutSection[], { text, starts }: SetText, firstLine: number): void {
  let line = firstLine
  let lineStart = 0
  for (const { section, at: sectionStart } of starts) {
    for (;;) {
      const newline = text.indexOf('\n', lineStart)
      if (newline < 0 || newline >= sectionStart) break
      lineStart = newline + 1
      line++
    }
    const { number, title, slug, depth } = section
    sections.push({ number, title: cleanLine(title), slug, depth, line })
  }
}
