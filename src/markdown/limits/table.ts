import type { MarkedExtension } from 'marked'

/** The longest delimiter row, in UTF-16 units. */
const LONGEST_ROW = 100_000

/** What may be the row below a table's header (GFM 4.10). Without `|` and `:` it would be a setext underline. */
const DELIMITER_ROW = /^ {0,3}(?:-[ -]*)?[|:][ |:-]*$/

/**
 * Tables. marked's expression overflows the stack on a delimiter row of some megabytes; and it reads all rows of a table
 * before marked finds that the header has another number of columns than the row below it, and then again for the next
 * two rows.
 */
export const table: MarkedExtension = {
  tokenizer: {
    table(src) {
      const end = src.indexOf('\n')
      if (end < 0) return undefined
      const next = src.indexOf('\n', end + 1)
      const rowEnd = next < 0 ? src.length : next
      if (rowEnd - end > LONGEST_ROW) return undefined
      const row = src.slice(end + 1, rowEnd)
      return DELIMITER_ROW.test(row) && columns(src.slice(0, end)) === columns(row) ? false : undefined
    },
  },
}

/** Returns how many cells a row has: what is before a bar at its start and after one at its end is no cell. */
function columns(row: string): number {
  const cells = row.trim().replace(/\\./g, 'x').split('|')
  return cells.length - Number(cells[0] === '') - Number(cells.length > 1 && cells.at(-1) === '')
}
