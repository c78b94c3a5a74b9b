import type { Align, Table } from '../../markdown/tokens.ts'
import { breakOpportunities } from '../layout/breaks.ts'
import { type ColumnNeed, fitColumns } from '../layout/columns.ts'
import { parseStyled, styledWidth } from '../layout/styled.ts'
import { displayWidth } from '../layout/width.ts'
import { wrap } from '../layout/wrap.ts'
import { behind, type Page } from './page.ts'

const GAP = '  '

/** A row's cells, each a styled line. */
type Row = readonly string[]

/**
 * Returns a table fitted to the page: cells wrapped and aligned, a rule under the header. Where the page is too
 * narrow for that, each row as lines of `header: value`.
 */
export function table(page: Page, token: Table): string {
  const cells = [token.header, ...token.rows].map((row) =>
    row.map(({ tokens }) => page.setInline(tokens).replaceAll('\n', ' ').trim()),
  )
  const needs = token.header.map((_, column) => columnNeed(cells.map((row) => row[column] ?? '')))
  // A column without any text would only leave a gap.
  const shown = <T>(row: readonly T[]) => row.filter((_, column) => (needs[column]?.natural ?? 0) > 0)
  const [head = [], ...body] = cells.map(shown)
  const widths = fitColumns(shown(needs), page.columns - GAP.length * (head.length - 1))
  const titles = head.map((title) => title && page.theme.strong(title))
  return widths ? grid(page, widths, shown(token.align), titles, body) : records(page, titles, body)
}

function columnNeed(cells: Row): ColumnNeed {
  const texts = cells.map((cell) => parseStyled(cell).text)
  return {
    natural: Math.max(0, ...texts.map(displayWidth)),
    // Asked for only where a table is narrowed.
    get word() {
      return Math.max(0, ...texts.map(widestWord))
    },
  }
}

function widestWord(text: string): number {
  let widest = 0
  let from = 0
  for (const to of text === '' ? [] : breakOpportunities(text)) {
    widest = Math.max(widest, displayWidth(text.slice(from, to).trimEnd()))
    from = to
  }
  return widest
}

function grid(
  page: Page,
  widths: readonly number[],
  align: readonly Align[],
  head: Row,
  body: readonly Row[],
): string {
  const rowLines = (row: Row) => gridRow(row, widths, align)
  const rule = page.theme.quiet(widths.map((width) => '─'.repeat(width)).join(GAP))
  const rows = body.map(rowLines)
  // Rows of several lines need room between them to be told apart.
  const separator = rows.some((lines) => lines.length > 1) ? '\n\n' : '\n'
  return [...rowLines(head), rule, rows.map((lines) => lines.join('\n')).join(separator)].join('\n').trimEnd()
}

function gridRow(row: Row, widths: readonly number[], align: readonly Align[]): readonly string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, index) =>
    cells
      .map((lines, column) => pad(lines[index] ?? '', widths[column] ?? 0, align[column] ?? 'left'))
      .join(GAP)
      .trimEnd(),
  )
}

function pad(line: string, width: number, align: Align): string {
  const space = Math.max(0, width - styledWidth(line))
  const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0
  return ' '.repeat(before) + line + ' '.repeat(space - before)
}

function records(page: Page, head: Row, body: readonly Row[]): string {
  if (body.length === 0) return head.flatMap((cell) => wrap(cell, page.columns)).join('\n')
  return body
    .map((row) =>
      row
        .map((cell, column) => [head[column] ?? '', cell])
        .filter(([name, value]) => name !== '' || value !== '')
        .map(([name, value]) => (name === '' ? `${value}` : `${name}: ${value}`.trimEnd()))
        .map((line) => behind(page, '', '  ', 2, () => wrap(line, page.columns).join('\n')))
        .join('\n'),
    )
    .join('\n\n')
}
