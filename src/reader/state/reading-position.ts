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

/**
 * Returns how much has been read, in percent: 100 once the article's last line is on the screen. Before all lines are laid
 * out, it is how far down in the article the section at the top begins.
 */
export function percentRead(page: Page, rows: number): number {
  if (isAtEnd(page, rows)) return 100
  const { layout, top } = page
  const section = layout.done ? undefined : layout.sections[nearestSection(layout, top)]
  const share = section ? section.position : top / Math.max(1, lastTop(layout, rows))
  return Math.min(99, Math.floor(100 * share))
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

/** How many lines a heading takes at most, with the blank lines after it, that is looked for at the end of a screen. */
const LONGEST_HEADING = 6

/**
 * Returns the line after the last one that a screen shows. After a jump, a heading that would stand at its end without any
 * of its text is left to the next screen.
 */
export function visibleEnd({ layout, top, hasJumped }: Page, rows: number): number {
  const end = Math.min(layout.length, top + pageRows(rows))
  if (!hasJumped || end === layout.length) return end
  let shown = end
  for (let index = sectionAtLine(layout, end - 1); index >= 0; index--) {
    const { line = 0, depth = 0 } = layout.sections[index] ?? {}
    if (depth === 0 || line <= top || shown - line > LONGEST_HEADING) break
    if (hasText(layout.lines, line, shown)) break
    shown = line
  }
  return shown
}

/** Whether something stands below the lines of a heading, which are followed by a blank one. */
function hasText(lines: readonly string[], heading: number, end: number): boolean {
  let line = heading
  while (line < end && lines[line] !== '') line++
  while (line < end && lines[line] === '') line++
  return line < end
}

/**
 * Returns the index of the section that fills the screen: that of a heading at its top, else the one with the most lines
 * there; -1 without sections.
 */
export function fillingSection(page: Page, rows: number): number {
  const { layout, top } = page
  const end = Math.min(layout.length, top + pageRows(rows))
  const current = currentSection(page, rows)
  const first = sectionAtLine(layout, top)
  if (first < 0 || layout.sections[first]?.line === top) return current
  let filling = first
  let most = 0
  for (let index = first; index <= sectionAtLine(layout, end - 1); index++) {
    const start = Math.max(top, layout.sections[index]?.line ?? 0)
    const next = index + 1 < layout.sectionCount ? (layout.sections[index + 1]?.line ?? end) : end
    const lines = Math.min(end, next) - start
    if (lines >= most) {
      most = lines
      filling = index
    }
  }
  return filling
}

function isAtEnd({ layout, top }: Page, rows: number): boolean {
  return layout.done && top >= lastTop(layout, rows)
}
