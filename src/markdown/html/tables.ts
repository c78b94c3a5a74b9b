import type { Align, Inline, TableCell } from '../tokens.ts'
import {
  addBlock,
  type Builder,
  endParagraph,
  type Handler,
  inlinesOf,
  isShown,
  readBlock,
} from './builder.ts'
import { codeTable } from './code.ts'
import {
  descendants,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  styleOf,
} from './dom.ts'
import { expandSpans } from './table-spans.ts'

// Tables (HTML Living Standard, 4.9). What is laid out as a table but isn't one is read cell by cell.

const BREAK: Inline = { type: 'br', raw: '' }
const ROWS = new Set(['thead', 'tbody', 'tfoot', 'tr'])

type Row = { readonly cells: readonly HtmlElement[]; readonly isHead: boolean }

/** Reads `table`: as a table, as code beside the numbers of its lines, or as what its cells hold. */
export const table: Handler = (builder, element) => {
  endParagraph(builder)
  const { children } = element
  const rows = rowsOf(builder, children)
  const code = codeTable(
    element,
    rows.map(({ cells }) => cells),
  )
  if (code) return addBlock(builder, code)
  if (isLayout(element, rows)) return readBlock(builder, children)
  // Browsers move what has no place in a table to before it (13.2.6.1, foster parenting).
  readBlock(builder, captionsAndStrays(children))
  addTable(builder, rows)
}

/** Returns the rows among a table's nodes, without those of the tables in it. */
function rowsOf(builder: Builder, nodes: readonly HtmlNode[], isInHead = false): readonly Row[] {
  const elements = elementsOf(nodes).filter((element) => isShown(builder, element))
  const cells = elements.filter(isCell)
  const isHead = isInHead || cells.every(({ name }) => name === 'th')
  const around = elements.filter(({ name, children }) => ROWS.has(name) || children.some(isRow))
  return [
    // The tags of a row around its cells may be missing.
    ...(cells.length === 0 ? [] : [{ cells, isHead }]),
    ...around.flatMap(({ name, children }) => rowsOf(builder, children, isInHead || name === 'thead')),
  ]
}

function isRow({ name }: HtmlNode): boolean {
  return name === 'tr'
}

/** Returns what stands between a table's nodes and its cells. */
function captionsAndStrays(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node]
    const { name, children } = node
    if (ROWS.has(name) || children.some(isRow)) return captionsAndStrays(children)
    return isCell(node) ? [] : [node]
  })
}

function isCell({ name }: HtmlElement): boolean {
  return name === 'td' || name === 'th'
}

/** A table with more places for cells is no table to be set. */
const MOST_CELLS = 1_000_000

/** Whether a table only places what it holds: it says so, has one column or row, or cells like parts of a page. */
function isLayout({ attribs, children }: HtmlElement, rows: readonly Row[]): boolean {
  if (attribs.role === 'presentation' || attribs.role === 'none') return true
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const cells = rows.flatMap((row) => row.cells)
  const isTitled = cells.some(({ name }) => name === 'th') || children.some(({ name }) => name === 'caption')
  if (columns <= 1 || rows.length * columns > MOST_CELLS) return true
  return !isTitled && (rows.length === 1 || cells.some(isPagePart))
}

/** Whether a cell holds a heading, several paragraphs or a table. */
function isPagePart({ children }: HtmlElement): boolean {
  let paragraphs = 0
  for (const node of descendants(children, ({ name }) => name !== 'table')) {
    if (node.name === 'p') paragraphs++
    if (node.name === 'table' || isHeading(node) || paragraphs > 1) return true
  }
  return false
}

function addTable(builder: Builder, rows: readonly Row[]): void {
  const grid = expandSpans(rows.map(({ cells }) => cells))
  const cells = grid.map((row) => row.map((cell) => cellOf(builder, cell)))
  const shown = filledColumns(cells)
  const [first, ...others] = cells.map((row) => shown.map((column) => row[column] ?? EMPTY))
  if (!first || shown.length === 0) return
  const isHeaded = rows[0]?.isHead === true
  addBlock(builder, {
    type: 'table',
    raw: '',
    align: shown.map((column) => columnAlign(grid, column)),
    header: isHeaded ? first : shown.map(() => EMPTY),
    rows: (isHeaded ? others : [first, ...others]).filter((row) => row.some(isFilled)),
  })
}

const EMPTY: TableCell = { tokens: [] }

function cellOf(builder: Builder, cell: HtmlElement | undefined): TableCell {
  return cell ? { tokens: inlinesOf(builder, cell.children, BREAK) } : EMPTY
}

function isFilled({ tokens }: TableCell): boolean {
  return tokens.length > 0
}

/** Returns the numbers, from 0, of the columns with anything in them: others only make room. */
function filledColumns(rows: readonly (readonly TableCell[])[]): readonly number[] {
  const filled: boolean[] = []
  for (const row of rows) for (const [column, cell] of row.entries()) filled[column] ||= isFilled(cell)
  return [...filled.keys()].filter((column) => filled[column])
}

/** Returns the alignment that the first cell of a column has that has one. */
function columnAlign(grid: readonly (readonly (HtmlElement | undefined)[])[], column: number): Align {
  for (const row of grid) {
    const cell = row[column]
    const align =
      cell && ALIGNMENTS.find((each) => each === (cell.attribs.align ?? styleOf(cell, 'text-align')))
    if (align) return align
  }
  return null
}

const ALIGNMENTS = ['left', 'center', 'right'] as const
