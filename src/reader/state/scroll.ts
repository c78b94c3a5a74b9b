import type { Layout } from './layout.ts'
import { outlineRows, rowOfSection } from './outline-rows.ts'
import { pageRows } from './panes.ts'
import { currentSection, isOnScreen, lastTop } from './reading-position.ts'
import type { Page, ScrollTarget } from './state.ts'

/** Returns a page with a line at the top, or the last line that a full screen of text follows. */
export function scrollTo(page: Page, rows: number, line: number): Page {
  const top = Math.max(0, Math.min(line, lastTop(page.layout, rows)))
  const scrolled = { ...page, top, target: undefined }
  return page.outline.open && top !== page.top ? withCursorAtPage(scrolled, rows) : scrolled
}

/**
 * Returns a page scrolled to a target, or as near to it as the article is laid out; then the target is kept, to be
 * reached when more is there.
 */
export function seek(page: Page, rows: number, target: ScrollTarget): Page {
  const { layout } = page
  const line = lineOfTarget(layout, target)
  const scrolled = line === undefined ? page : scrollTo(page, rows, line)
  const isReached = layout.done || (line !== undefined && line <= lastTop(layout, rows))
  return { ...scrolled, target: isReached ? undefined : target }
}

/** Returns a page with a line on the screen: a line that isn't comes to a third from the top. */
export function reveal(page: Page, rows: number, line: number): Page {
  if (isOnScreen(page, rows, line)) return { ...page, target: undefined }
  return seek(page, rows, { kind: 'line', line: line - Math.floor(pageRows(rows) / 3) })
}

function lineOfTarget({ sections, sectionCount, length }: Layout, target: ScrollTarget): number | undefined {
  if (target.kind === 'line') return target.line
  if (target.kind === 'end') return length
  return target.index < sectionCount ? sections[target.index]?.line : undefined
}

function withCursorAtPage(page: Page, rows: number): Page {
  const entries = outlineRows(page)
  const cursor = entries[rowOfSection(entries, currentSection(page, rows))]?.index ?? 0
  return { ...page, outline: { ...page.outline, cursor } }
}
