import { MEASURE } from '../../render/settings.ts'
import type { Page } from './state.ts'

// How the screen is divided into the page, the outline and the status line. The page is as wide beside the outline as
// alone, so that opening the outline doesn't lay out the article again.

/** The smallest terminal that a page can be read in. */
const FEWEST_COLUMNS = 20
const FEWEST_ROWS = 6

/** The size of the terminal. */
export type Size = { readonly rows: number; readonly columns: number }

/** Whether the terminal is too small to read in. */
export function isTooSmall({ rows, columns }: Size): boolean {
  return rows < FEWEST_ROWS || columns < FEWEST_COLUMNS
}

/** The status line. */
const OTHER_ROWS = 1

/** Returns how many rows of a terminal show text: at least 1. */
export function pageRows(rows: number): number {
  return Math.max(1, rows - OTHER_ROWS)
}

/** Returns how many rows of a terminal show a footnote, without the rule above it. */
export function noteRows(rows: number, lines: number): number {
  return Math.max(1, Math.min(lines, Math.floor(pageRows(rows) / 2) - 1))
}

/**
 * Returns how many columns a line of the screen may take. The last column stays free: the cursor rests there after a
 * full line, and erasing from the cursor to the end of the line would take the last character with it.
 */
export function lineColumns(columns: number): number {
  return columns - 1
}

/** The narrowest terminal, in columns, in which the outline is beside the page and not over it. */
const BESIDE_FROM = 100

/** Whether the outline is beside the page, not over it. */
export function isBeside(columns: number): boolean {
  return columns >= BESIDE_FROM
}

/** Whether the outline of a page is shown in a terminal of that width. */
export function isOutlineShown({ outline, layout }: Page, columns: number): boolean {
  return outline.open && layout.sectionCount > 0 && (outline.focused || isBeside(columns))
}

/** Returns the columns of the outline, its border included: all of them where it is over the page. */
export function outlineColumns(columns: number): number {
  return isBeside(columns) ? Math.min(40, Math.max(24, columns - MEASURE - 8)) : columns
}

/** Returns the columns that the article is laid out in, in a terminal of that width: no more than the measure. */
export function textColumns(columns: number, measure = MEASURE): number {
  const available = isBeside(columns) ? columns - outlineColumns(columns) : columns
  const margin = available >= 60 ? 2 : 1
  return Math.max(1, Math.min(measure, available - 2 * margin))
}

/** Returns how many columns are free at the right of the text in a terminal, for code and tables that are wider. */
export function spareColumns(columns: number, text: number): number {
  return Math.max(0, lineColumns(columns) - text - Math.floor((columns - text) / 2))
}
