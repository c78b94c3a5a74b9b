import { countBefore } from '../../text/binary-search.ts'
import type { Layout } from '../runtime/lay-out-article.ts'
import type { Page, State } from './state.ts'

// Where a page stands on the screen. `rows` are always those of the terminal.

/** The status line, and one that is left free: Ink clears the terminal before each drawing that fills it. */
const OTHER_ROWS = 2

/** Returns how many lines of text are on the screen. */
export function pageRows({ rows }: Pick<State, 'rows'>): number {
  return Math.max(1, rows - OTHER_ROWS)
}

/** Returns the line at the top of the last full screen of what is set. */
export function lastTop({ length }: Layout, rows: number): number {
  return Math.max(0, length - pageRows({ rows }))
}

/** Whether a line is on the screen. */
export function isOnScreen({ top }: Page, rows: number, line: number): boolean {
  return line >= top && line < top + pageRows({ rows })
}

/** Returns how much is read, from 0 to 100: 100 once the article's last line is on the screen. */
export function percentRead(page: Page, rows: number): number {
  if (isAtEnd(page, rows)) return 100
  return Math.min(99, Math.floor((100 * page.top) / Math.max(1, lastTop(page.layout, rows))))
}

/**
 * Returns the index of the section that one is reading: the last whose heading is at or above the top line, the first
 * at the very top, the last at the very end (it may be too short to come to the top); -1 without sections.
 */
export function currentSection(page: Page, rows: number): number {
  const { layout, top } = page
  return top > 0 && isAtEnd(page, rows) ? layout.sectionCount - 1 : sectionAt(layout, top)
}

/** Returns the index of the last section whose heading is at or above a line, else the first; -1 without sections. */
export function sectionAt({ sections, sectionCount }: Layout, line: number): number {
  const after = countBefore(sectionCount, (index) => (sections[index]?.line ?? 0) <= line)
  return Math.min(Math.max(0, after - 1), sectionCount - 1)
}

function isAtEnd({ layout, top }: Page, rows: number): boolean {
  return layout.done && top >= lastTop(layout, rows)
}
