import { wrap } from '../../render/layout/wrap.ts'
import { displayWidth } from '../../text/width.ts'
import type { LayoutSection } from './layout.ts'
import { type OutlineRow, outlineRows, rowOfSection } from './outline-rows.ts'
import { lineColumns, outlineColumns, pageRows, type Size } from './panes.ts'
import { currentSection } from './reading-position.ts'
import type { Page } from './state.ts'

/** A line of the outline on the screen: a part of an entry. */
export type OutlineLine = {
  readonly text: string
  /** The index of the entry's section in the layout. */
  readonly section: number
  /** The column of the mark that folds the entry, on its first line. */
  readonly foldColumn: number | undefined
  /** Whether its section is the one being read. */
  readonly isCurrent: boolean
}

/** What the screen shows of the outline, with the index of the first entry shown. */
export type OutlineWindow = { readonly first: number; readonly lines: readonly OutlineLine[] }

/** Deeper sections are indented no further. */
const DEEPEST_INDENT = 6
/** The rest of a longer title is left out, in UTF-16 units. */
const LONGEST_TITLE = 200

/**
 * Returns what a terminal of some size shows of a page's outline: as far as the mouse has scrolled it, else with the chosen
 * section in the middle, as far as the ends allow.
 */
export function outlineWindow(page: Page, { rows, columns }: Size): OutlineWindow {
  const entries = outlineRows(page)
  const height = pageRows(rows)
  // A blank stands before the border.
  const width = lineColumns(outlineColumns(columns)) - 1
  const current = currentSection(page, rows)
  const linesOf = (row: number) => {
    const entry = entries[row]
    return entry ? entryLines(entry, page.layout.sections[entry.index], width, entry.index === current) : []
  }
  const { first: scrolled } = page.outline
  const start = Math.min(scrolled ?? rowOfSection(entries, page.outline.cursor), entries.length - 1)
  let first = start
  let lines = linesOf(start)
  const addAbove = (most: number) => {
    for (; first > 0; first--) {
      const above = linesOf(first - 1)
      if (lines.length + above.length > most) return
      lines = [...above, ...lines]
    }
  }
  if (scrolled === undefined) addAbove(Math.floor(height / 2) + lines.length)
  for (let row = start + 1; row < entries.length && lines.length < height; row++) lines.push(...linesOf(row))
  addAbove(height)
  return { first, lines: lines.slice(0, height) }
}

function entryLines(
  { index, depth, hasChildren, folded }: OutlineRow,
  section: LayoutSection | undefined,
  width: number,
  isCurrent: boolean,
): OutlineLine[] {
  const indent = '  '.repeat(Math.max(0, Math.min(depth, DEEPEST_INDENT) - 1))
  const fold = hasChildren ? (folded ? '▸' : '▾') : ' '
  const beginning = `${isCurrent ? '•' : ' '}${indent}${fold} `
  const number = section?.number ?? ''
  const hanging = ' '.repeat(Math.min(beginning.length, Math.floor(width / 2)))
  const text = number === '0' ? '(beginning)' : `${number} ${section?.title ?? ''}`
  const shown = text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text
  return wrap(shown, Math.max(1, width - displayWidth(beginning))).map((line, nth) => ({
    text: (nth === 0 ? beginning : hanging) + line,
    section: index,
    foldColumn: nth === 0 && hasChildren ? beginning.length - 2 : undefined,
    isCurrent,
  }))
}
