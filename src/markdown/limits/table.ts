import type { MarkedExtension } from 'marked'

/** Below a longer line there is no table, in UTF-16 units: marked's expression would overflow the stack. */
const LONGEST_ROW = 100_000
/** Roughly the row below a table's header (GFM 4.10): without `|` and `:` it would be a setext underline. */
const DELIMITER_ROW = /^ {0,3}(?:-[ -]*)?[|:][ |:-]*$/

/** Tables: long delimiter rows, and many header rows that none of the rows below belong to. */
export const table: MarkedExtension = {
  tokenizer: {
    table(src) {
      const end = src.indexOf('\n')
      if (end < 0) return undefined
      const next = src.indexOf('\n', end + 1)
      const last = next < 0 ? src.length : next
      if (last - end > LONGEST_ROW) return undefined
      const delimiters = src.slice(end + 1, last)
      if (!DELIMITER_ROW.test(delimiters)) return undefined
      return columns(src.slice(0, end)) === columns(delimiters) ? false : undefined
    },
  },
}

/** Returns how many cells a row has: empty ones before its first bar and after its last are none. */
function columns(row: string): number {
  const cells = row.trim().replace(/\\./g, 'x').split('|')
  return cells.length - Number(cells[0] === '') - Number(cells.length > 1 && cells.at(-1) === '')
}
