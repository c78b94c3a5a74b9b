import type { Align, Table, TableCell } from '../../markdown/tokens.ts'
import { mapPacked } from '../../packed.ts'
import { displayWidth } from '../../text/width.ts'
import { type ColumnNeed, fitColumns } from '../layout/columns.ts'
import { plainText, styledWidth } from '../layout/styled.ts'
import { widestWord, wrap } from '../layout/wrap.ts'
import { behind, type Page } from './page.ts'

const GAP = '  '

/** A cell's styled line; what tells its width is the same without its styles. */
type Cell = { readonly line: string; readonly text: string; readonly width: number }

const EMPTY: Cell = { line: '', text: '', width: 0 }

/**
 * Returns a table fitted to the page: cells wrapped and aligned, a rule under the header. Where the page is too
 * narrow for that, each row as lines of `header: value`.
 */
export function table(page: Page, token: Table): string {
  const setCell = ({ tokens }: TableCell) => cellOf(page.setInline(tokens).replaceAll('\n', ' ').trim())
  const cells = mapPacked([token.header, ...token.rows], (row) => mapPacked(row, setCell))
  const needs = mapPacked(token.header, (_, column) =>
    columnNeed(mapPacked(cells, (row) => row[column] ?? EMPTY)),
  )
  // A column without any text would only leave a gap.
  const shown = <T>(row: readonly T[]) => row.filter((_, column) => (needs[column]?.natural ?? 0) > 0)
  const [head = [], ...body] = mapPacked(cells, shown)
  const widths = fitColumns(shown(needs), page.columns - GAP.length * (head.length - 1))
  const titles = mapPacked(head, ({ line, text, width }) => {
    return { line: line && page.theme.strong(line), text, width }
  })
  return widths ? grid(page, widths, shown(token.align), titles, body) : records(page, titles, body)
}

function cellOf(line: string): Cell {
  const text = plainText(line)
  return { line, text, width: displayWidth(text) }
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

function grid(
  page: Page,
  widths: readonly number[],
  align: readonly Align[],
  head: readonly Cell[],
  body: readonly (readonly Cell[])[],
): string {
  const rowLines = (row: readonly Cell[]) => gridRow(row, widths, align)
  const rule = page.theme.quiet(mapPacked(widths, (width) => '─'.repeat(width)).join(GAP))
  const rows = mapPacked(body, rowLines)
  // Rows of several lines need room between them to be told apart.
  const separator = rows.some((lines) => lines.length > 1) ? '\n\n' : '\n'
  return [...rowLines(head), rule, mapPacked(rows, (lines) => lines.join('\n')).join(separator)]
    .join('\n')
    .trimEnd()
}

function gridRow(
  row: readonly Cell[],
  widths: readonly number[],
  align: readonly Align[],
): readonly string[] {
  const cells = mapPacked(widths, (width, column) => wrap(row[column]?.line ?? '', width))
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0)
  const lines: string[] = []
  for (let index = 0; index < height; index++) {
    let line = ''
    for (const [column, width] of widths.entries()) {
      const part = cells[column]?.[index] ?? ''
      // Most cells are as they were before they were wrapped, so their width is known.
      const cell = row[column]
      const taken = part === cell?.line ? cell.width : styledWidth(part)
      line += (column > 0 ? GAP : '') + pad(part, width - taken, align[column] ?? 'left')
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/** Returns a line with so much space beside it. */
function pad(line: string, space: number, align: Align): string {
  if (space <= 0) return line
  const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0
  return ' '.repeat(before) + line + ' '.repeat(space - before)
}

function records(page: Page, head: readonly Cell[], body: readonly (readonly Cell[])[]): string {
  if (body.length === 0) return head.flatMap(({ line }) => wrap(line, page.columns)).join('\n')
  return body
    .map((row) =>
      row
        .map(({ line }, column) => [head[column]?.line ?? '', line])
        .filter(([name, value]) => name !== '' || value !== '')
        .map(([name, value]) => (name === '' ? `${value}` : `${name}: ${value}`.trimEnd()))
        .map((line) => behind(page, '', '  ', 2, () => wrap(line, page.columns).join('\n')))
        .join('\n'),
    )
    .join('\n\n')
}
