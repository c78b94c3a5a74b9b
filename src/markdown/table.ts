import type { Tokenizer, Tokens } from 'marked'
import { mapPacked } from '../packed.ts'

const DELIMITER_ROW = /((?:\| *)?:?-+:? *(?:\| *:?-+:? *)*(?:\| *)?)(?:\n|$)/y

/**
 * A marked tokenizer: the table at the start of `src` where it is one of the usual kind: all its lines but the one below
 * the header begin with `|`, and no bar in it is escaped. Null where there is no table; undefined where marked, which
 * takes several times as long, has to be asked.
 */
export function plainTable(this: Tokenizer, src: string): Tokens.Table | null | undefined {
  if (src.charAt(0) !== '|' || !hasDelimiterRow(src)) return undefined
  const end = src.indexOf('\n')
  DELIMITER_ROW.lastIndex = end + 1
  const delimiters = DELIMITER_ROW.exec(src)?.[1]
  if (delimiters === undefined) return undefined
  const start = DELIMITER_ROW.lastIndex
  const titles = cellsOf(src.slice(0, end))
  const align = mapPacked(cellsOf(delimiters), alignment)
  // Before the rows are looked at: there may be many such lines, each with all of the others below it.
  if (align.length !== titles.length) return src.slice(0, end).includes('\\|') ? undefined : null
  const after = rowsEnd(src, start)
  const raw = src.slice(0, after).replace(/\n$/, '')
  const isWhole = after === src.length || src[after] === '\n'
  if (!isWhole || UNUSUAL.test(raw)) return undefined
  const cell = (text: string, column: number, header: boolean) => {
    return { text, tokens: this.lexer.inline(text), header, align: align[column] ?? null }
  }
  const header = mapPacked(titles, (text, column) => cell(text, column, true))
  const rows = raw.length <= start ? [] : raw.slice(start).split('\n')
  return {
    type: 'table',
    raw,
    header,
    align,
    rows: mapPacked(rows, (row) => {
      const texts = cellsOf(row)
      return mapPacked(titles, (_, column) => cell(texts[column] ?? '', column, false))
    }),
  }
}

/** Escaped bars, and what ends a line for marked though not for CommonMark. */
const UNUSUAL = /\\\||[\u2028\u2029]/

function rowsEnd(src: string, start: number): number {
  let at = start
  while (src[at] === '|') at = src.indexOf('\n', at) + 1 || src.length
  return at
}

/** Returns the cells of a row, without what is before the first bar and after the last. */
function cellsOf(row: string): readonly string[] {
  const cells = mapPacked(row.split('|'), (cell) => cell.trim())
  return cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : cells.length)
}

function alignment(delimiter: string): 'left' | 'right' | 'center' | null {
  if (delimiter.endsWith(':')) return delimiter.startsWith(':') ? 'center' : 'right'
  return delimiter.startsWith(':') ? 'left' : null
}

/** Below a wider header there is no table: V8's stack would overflow. In UTF-16 units. */
const LONGEST_ROW = 100_000

/** Whether the line at an offset is the row below a table's header, indented by at most three spaces. */
export function isDelimiterRow(text: string, start: number): boolean {
  let at = start
  while (at < start + 3 && text[at] === ' ') at++
  const end = text.indexOf('\n', at)
  if ((end < 0 ? text.length : end) - at >= LONGEST_ROW) return false
  DELIMITER_ROW.lastIndex = at
  return DELIMITER_ROW.test(text)
}

/** Whether the second line could be the row below a table's header. */
export function hasDelimiterRow(text: string): boolean {
  const end = text.indexOf('\n', 1)
  if (end < 0 || !' |:-'.includes(text[end + 1] ?? '')) return false
  const row = text.slice(end + 1, text.indexOf('\n', end + 1) + 1 || text.length)
  return row.length < LONGEST_ROW && /^[ |:]*-[ |:-]*\n?$/.test(row) && /[|:]/.test(row)
}
