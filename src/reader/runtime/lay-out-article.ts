import { setImmediate } from 'node:timers/promises'
import type { Article } from '../../article/article.ts'
import { setSections } from '../../render/terminal/index.ts'
import { cleanLine } from '../../text/clean.ts'

/** A section as it stands in a layout. */
export type LaidSection = {
  /** `2.1`; `0` is the text before the first heading. */
  readonly number: string
  readonly title: string
  /** From 1; 0 for the text before the first heading. */
  readonly depth: number
  /** The line of its heading, from 0. */
  readonly line: number
}

/**
 * An article set for a width, as far as it is set by now. The arrays only grow, and are shared by all layouts of one
 * setting: `length` and `sectionCount` tell how much of them was there when this layout was made.
 */
export type Layout = {
  /** In columns. */
  readonly width: number
  /** Styled lines, with OSC 8 hyperlinks. */
  readonly lines: readonly string[]
  readonly length: number
  readonly sections: readonly LaidSection[]
  readonly sectionCount: number
  /** Whether the whole article is set. */
  readonly done: boolean
}

/** How long the article is set before keys are looked at again, in milliseconds: less than a reader notices. */
const SLICE = 12

/** Yields an article's layout for a width, the first time as soon as there is a screen of it, then as it grows. */
export async function* layOut(
  article: Article,
  { width, color }: { readonly width: number; readonly color: boolean },
): AsyncIterable<Layout> {
  const lines: string[] = []
  const sections: LaidSection[] = []
  const layout = (done: boolean): Layout => ({
    width,
    lines,
    length: lines.length,
    sections,
    sectionCount: sections.length,
    done,
  })
  let since = performance.now()
  let first = true
  for await (const { text, starts } of setSections(article, article.sections, {
    width,
    color,
    links: 'hyperlink',
  })) {
    // The text ends with a newline.
    const set = text.slice(0, -1).split('\n')
    let line = lines.length
    let at = 0
    for (const { section, at: start } of starts) {
      for (let end = text.indexOf('\n', at); end >= 0 && end < start; end = text.indexOf('\n', at)) {
        line++
        at = end + 1
      }
      const { number, title, depth } = section
      sections.push({ number, title: cleanLine(title), depth, line })
    }
    for (const each of set) lines.push(each)
    if (!first && performance.now() - since < SLICE) continue
    first = false
    yield layout(false)
    await setImmediate()
    since = performance.now()
  }
  yield layout(true)
}
