import type { Align, Table, TableCell } from '../../markdown/tokens.ts'
import { displayWidth } from '../../text/width.ts'
import { type ColumnNeed, fitColumns } from '../layout/columns.ts'
import {
  hyphenatedLine,
  paint,
  paintLines,
  type Span,
  splitSpans,
  styled,
  textOf,
  unstyled,
  wrapSpans,
} from '../layout/spans.ts'
import { widestWord } from '../layout/wrap.ts'
import { setInlines } from './inline.ts'
import { behind, type Page } from './page.ts'

const GAP = '  '

/** A cell, or a line of one; its columns, those of its widest line where it has hard breaks. */
type Cell = { readonly spans: readonly Span[]; readonly text: string; readonly width: number }

const EMPTY: Cell = { spans: [], text: '', width: 0 }

/**
 * Returns a table fitted to the page: cells wrapped and aligned, a rule under the header. Where the page is too
 * narrow for that, each row as lines of `header: value`.
 */
export function table(page: Page, token: Table): string {
  const setCell = ({ tokens }: TableCell) => cellOf(setInlines(page, tokens))
  const cells = [token.header, ...token.rows].map((row) => row.map(setCell))
  const needs = token.header.map((_, column) => columnNeed(cells.map((row) => row[column] ?? EMPTY)))
  // A column without any text would only leave a gap.
  const shown = <T>(row: readonly T[]) => row.filter((_, column) => (needs[column]?.natural ?? 0) > 0)
  const [head = [], ...body] = cells.map(shown)
  const widths = fitColumns(shown(needs), page.columns + page.spareColumns - GAP.length * (head.length - 1))
  const titles = head.map((cell) => ({ ...cell, spans: styled(page.theme.strong, cell.spans) }))
  const align = shown(token.align)
  const columns = widths?.map((width, column) => ({ width, align: align[column] ?? 'left' }))
  return columns ? grid(page, columns, titles, body) : records(page, titles, body)
}

/** Returns spans as a cell: without blanks at its ends, bidi characters balanced. */
function cellOf(spans: readonly Span[]): Cell {
  const whole = textOf(spans)
  const end = whole.trimEnd().length
  const start = Math.min(end, whole.length - whole.trimStart().length)
  const [trimmed = []] = splitSpans(spans, [{ start, end }])
  const text = textOf(trimmed)
  const width = text.split('\n').reduce((most, line) => Math.max(most, displayWidth(line)), 0)
  return { spans: trimmed, text, width }
}

function columnNeed(cells: readonly Cell[]): ColumnNeed {
  return {
    natural: cells.reduce((most, { width }) => Math.max(most, width), 0),
    // Asked for only where a table is narrowed.
    get word() {
      return cells.reduce(
        (most, { text, width }) => (width > most ? Math.max(most, widestWord(text)) : most),
        0,
      )
    },
  }
}

type Column = { readonly width: number; readonly align: Align }

function grid(
  page: Page,
  columns: readonly Column[],
  head: readonly Cell[],
  body: readonly (readonly Cell[])[],
): string {
  const rowLines = (row: readonly Cell[]) => gridRow(row, columns)
  const rule = page.theme.quiet(columns.map(({ width }) => '─'.repeat(width)).join(GAP))
  const rows = body.map(rowLines)
  // Rows of several lines need room between them to be told apart.
  const separator = rows.some((lines) => lines.length > 1) ? '\n\n' : '\n'
  const titles = head.some(({ text }) => text !== '') ? [...rowLines(head), rule] : []
  return [...titles, rows.map((lines) => lines.join('\n')).join(separator)].join('\n').trimEnd()
}

function gridRow(row: readonly Cell[], columns: readonly Column[]): readonly string[] {
  const cells = columns.map(({ width }, column) => cellLines(row[column] ?? EMPTY, width))
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0)
  return Array.from({ length: height }, (_, index) => {
    const parts = columns.map(({ width, align }, column) => {
      const part = cells[column]?.[index] ?? EMPTY
      return pad(paint(part.spans), width - part.width, align)
    })
    return parts.join(GAP).trimEnd()
  })
}

function cellLines(cell: Cell, width: number): readonly Cell[] {
  const isOneLine = cell.width <= width && !cell.text.includes('\n')
  if (isOneLine) return [{ ...cell, spans: hyphenatedLine(cell.spans) }]
  return wrapSpans(cell.spans, width).map(cellOf)
}

/** Returns a line with so much space beside it. */
function pad(line: string, space: number, align: Align): string {
  if (space <= 0) return line
  const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0
  return ' '.repeat(before) + line + ' '.repeat(space - before)
}

function records(page: Page, head: readonly Cell[], body: readonly (readonly Cell[])[]): string {
  const lines = (spans: readonly Span[], { columns }: Page) => paintLines(wrapSpans(spans, columns))
  if (body.length === 0) return head.map(({ spans }) => lines(spans, page)).join('\n')
  const record = (row: readonly Cell[]) =>
    row
      .map((value, column) => nameAndValue(head[column] ?? EMPTY, value))
      .filter((spans) => spans.length > 0)
      .map((spans) => behind(page, '  ', (inside) => lines(spans, inside), ''))
      .join('\n')
  return body.map(record).join('\n\n')
}

function nameAndValue(name: Cell, value: Cell): readonly Span[] {
  if (name.text === '') return value.text === '' ? [] : value.spans
  return [...name.spans, unstyled(': '), ...value.spans]
}
