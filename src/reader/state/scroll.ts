import type { Layout } from '../runtime/lay-out-article.ts'
import { outlineRows, rowOf } from './outline-rows.ts'
import { currentSection, isOnScreen, lastTop, pageRows } from './reading-position.ts'
import type { Page, Wanted } from './state.ts'

/** Returns a page with a line at the top, as far as there is a screen of text from there on. */
export function moveTo(page: Page, rows: number, line: number): Page {
  const top = Math.max(0, Math.min(line, lastTop(page.layout, rows)))
  const moved = { ...page, top, wanted: undefined }
  return page.outline.open && top !== page.top ? withCursorAtPage(moved, rows) : moved
}

/** Returns a page at what is wanted, or as near as what is set goes; then it stays wanted. */
export function seek(page: Page, rows: number, wanted: Wanted): Page {
  const { layout } = page
  const line = lineOf(layout, wanted)
  const moved = line === undefined ? page : moveTo(page, rows, line)
  const isThere = layout.done || (line !== undefined && line <= lastTop(layout, rows))
  return { ...moved, wanted: isThere ? undefined : wanted }
}

/** Returns a page with a line on the screen: where it isn't yet, it comes to a third from the top. */
export function reveal(page: Page, rows: number, line: number): Page {
  if (isOnScreen(page, rows, line)) return { ...page, wanted: undefined }
  return seek(page, rows, { kind: 'line', line: line - Math.floor(pageRows({ rows }) / 3) })
}

/** Returns the line of what is wanted; undefined where it isn't known yet. */
function lineOf({ sections, sectionCount, length }: Layout, wanted: Wanted): number | undefined {
  if (wanted.kind === 'line') return wanted.line
  if (wanted.kind === 'end') return length
  return wanted.index < sectionCount ? sections[wanted.index]?.line : undefined
}

function withCursorAtPage(page: Page, rows: number): Page {
  const entries = outlineRows(page)
  const cursor = entries[rowOf(entries, currentSection(page, rows))]?.index ?? 0
  return { ...page, outline: { ...page.outline, cursor } }
}
