import { type Layout, sectionAtLine } from './layout.ts'
import { pageRows } from './panes.ts'
import type { Page } from './state.ts'

// Where the reader is in an article. `rows` are always those of the terminal.

/** Returns the line at the top of the last full screen of a layout. */
export function lastTop({ length }: Layout, rows: number): number {
  return Math.max(0, length - pageRows(rows))
}

/** Whether a line is on the screen. */
export function isOnScreen({ top }: Page, rows: number, line: number): boolean {
  return line >= top && line < top + pageRows(rows)
}

/** Returns how much has been read, in percent: 100 once the article's last line is on the screen. */
export function percentRead(page: Page, rows: number): number {
  if (isAtEnd(page, rows)) return 100
  return Math.min(99, Math.floor((100 * page.top) / Math.max(1, lastTop(page.layout, rows))))
}

/**
 * Returns the index of the section being read: the one at the top line, the first above all headings, the last at the
 * end of the article, where it may be too short to reach the top; -1 without sections.
 */
export function currentSection(page: Page, rows: number): number {
  const { layout, top } = page
  return top > 0 && isAtEnd(page, rows) ? layout.sectionCount - 1 : nearestSection(layout, top)
}

/** Returns the index of the section at a line, or the first section above all headings; -1 without sections. */
export function nearestSection(layout: Layout, line: number): number {
  return Math.min(Math.max(0, sectionAtLine(layout, line)), layout.sectionCount - 1)
}

function isAtEnd({ layout, top }: Page, rows: number): boolean {
  return layout.done && top >= lastTop(layout, rows)
}
