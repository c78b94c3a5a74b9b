import { visibleItems } from './list-cursor.ts'
import { lineColumns, pageRows, type Size } from './panes.ts'
import type { Shelf, ShelfEntry } from './state.ts'

/** From so many columns on, an entry's length stands beside its title, its author and date below, and a blank line follows. */
const WIDE_FROM = 40

/** The filter, and a blank line. */
const HEAD_ROWS = 2

/** What a terminal shows of the shelf. */
export type ShelfWindow = {
  readonly isWide: boolean
  /** The index of the first visible entry among those that match. */
  readonly first: number
  readonly visible: readonly ShelfEntry[]
}

/** Returns what a terminal of some size shows of the shelf. */
export function shelfWindow({ matching, cursor }: Shelf, { rows, columns }: Size): ShelfWindow {
  const isWide = lineColumns(columns) >= WIDE_FROM
  const room = Math.floor((pageRows(rows) - HEAD_ROWS) / rowsPerEntry(isWide))
  return { isWide, ...visibleItems(matching, cursor, Math.max(1, room)) }
}

/** Returns the index of the entry on a row of the terminal among those that match; undefined if there is none. */
export function entryAtRow(shelf: Shelf, size: Size, row: number): number | undefined {
  const { isWide, first, visible } = shelfWindow(shelf, size)
  const nth = Math.floor((row - HEAD_ROWS) / rowsPerEntry(isWide))
  return visible[nth] ? first + nth : undefined
}

function rowsPerEntry(isWide: boolean): number {
  return isWide ? 3 : 2
}
