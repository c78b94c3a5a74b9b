import { MEASURE } from '../../render/settings.ts'

// How the screen is divided, in columns. The page is as wide with the outline beside it as without: opening the outline
// sets nothing anew.

/** The smallest terminal that a page can be read in. */
export const FEWEST_COLUMNS = 20
export const FEWEST_ROWS = 6

/**
 * Returns the columns that lines of the screen may take. The last column stays free: the cursor stays in it behind a full
 * line, and what is erased from there to the line's end would be its last character.
 */
export function lineColumns(columns: number): number {
  return columns - 1
}

/** From so many columns on, the outline is beside the page, else over it. */
const BESIDE_FROM = 100

/** Whether the outline is beside the page, not over it. */
export function isBeside(columns: number): boolean {
  return columns >= BESIDE_FROM
}

/** Returns the columns of the outline: all, where it is over the page. */
export function outlineColumns(columns: number): number {
  return isBeside(columns) ? Math.min(40, Math.max(24, columns - MEASURE - 8)) : columns
}

/** Returns the columns that a page is set in. */
export function textColumns(columns: number): number {
  const room = isBeside(columns) ? columns - outlineColumns(columns) : columns
  return Math.max(1, Math.min(MEASURE, room - 2 * (room >= 60 ? 2 : 1)))
}
