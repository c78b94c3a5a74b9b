import type { MarkedExtension } from 'marked'

/** What may be the row below a table's header (GFM 4.10). Without `|` and `:` it would be a setext underline. */
const DELIMITER_ROW = /^ {0,3}(?:-[ -]*)?[|:][ |:-]*$/

/**
 * Tables. marked's expression reads all rows of one before marked finds that the header has another number of columns
 * than the row below it, and then again for the next two rows.
 */
export const table: MarkedExtension = {
  tokenizer: {
    table(src) {
      const end = src.indexOf('\n')
      if (end < 0) return undefined
      const next = src.indexOf('\n', end + 1)
      const row = src.slice(end + 1, next < 0 ? src.length : next)
      return DELIMITER_ROW.test(row) && columns(src.slice(0, end)) === columns(row) ? false : undefined
    },
  },
}

/** Returns how many cells a row has: what is before a bar at its start and after one at its end is no cell. */
function columns(row: string): number {
  const cells = row.trim().replace(/\\./g, 'x').split('|')
  return cells.length - Number(cells[0] === '') - Number(cells.length > 1 && cells.at(-1) === '')
}
