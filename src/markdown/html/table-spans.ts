import type { HtmlElement } from './dom.ts'

type Row = readonly (HtmlElement | undefined)[]

/** The widest span of columns (HTML Living Standard, 4.9.11), and so many rows at most. */
const WIDEST_SPAN = 1000
/** So many empty places, and so many for each cell, are made at most. */
const MOST_EMPTY = 10_000
const MOST_EMPTY_PER_CELL = 10

/**
 * Returns the cells of rows in a grid (HTML Living Standard, 4.9.12): a cell that spans columns or rows stands in the
 * first of its places, the others are undefined.
 */
export function expandSpans(rows: readonly (readonly HtmlElement[])[]): readonly Row[] {
  const count = rows.reduce((sum, cells) => sum + cells.length, 0)
  let room = MOST_EMPTY + count * MOST_EMPTY_PER_CELL
  /** For each column, how many rows more a cell from above spans. */
  const spanned: number[] = []
  return rows.map((cells) => {
    const row: (HtmlElement | undefined)[] = []
    const skipSpanned = () => {
      for (let column = row.length; (spanned[column] ?? 0) > 0 && room > 0; column++, room--) {
        spanned[column] = (spanned[column] ?? 0) - 1
        row.push(undefined)
      }
    }
    for (const cell of cells) {
      skipSpanned()
      const width = Math.min(spanOf(cell.attribs.colspan), Math.max(room, 1))
      const height = spanOf(cell.attribs.rowspan)
      for (let offset = 0; offset < width; offset++) {
        if (height > 1) spanned[row.length] = height - 1
        row.push(offset === 0 ? cell : undefined)
      }
      room -= width - 1
    }
    skipSpanned()
    return row
  })
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, WIDEST_SPAN)
}
