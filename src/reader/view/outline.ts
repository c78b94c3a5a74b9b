import type { Theme } from '../../render/terminal/theme.ts'
import type { LayoutSection } from '../state/layout.ts'
import { type OutlineRow, outlineRows } from '../state/outline-rows.ts'
import { lineColumns } from '../state/panes.ts'
import { currentSection } from '../state/reading-position.ts'
import type { Page } from '../state/state.ts'
import { fit, reversed } from './line.ts'
import type { Area } from './options.ts'
import { visibleItems } from './visible-items.ts'

/** Deeper sections are indented no further. */
const DEEPEST_INDENT = 6

/**
 * Returns the lines of a page's outline in a terminal of so many rows: the chosen section in reverse video, the one being
 * read with a mark.
 */
export function outlineLines(
  page: Page,
  { height, columns }: Area,
  rows: number,
  theme: Theme,
): readonly string[] {
  const { layout, outline } = page
  const entries = outlineRows(page)
  const chosen = entries.findIndex(({ index }) => index === outline.cursor)
  const current = currentSection(page, rows)
  return visibleItems(entries, chosen, height).visible.map((entry) => {
    const isCurrent = entry.index === current
    const line = fit(entryText(entry, layout.sections[entry.index], isCurrent), lineColumns(columns))
    if (entry.index === outline.cursor) return reversed(line)
    return isCurrent ? theme.strong(line) : line
  })
}

function entryText(
  { depth, hasChildren, folded }: OutlineRow,
  section: LayoutSection | undefined,
  isCurrent: boolean,
): string {
  const mark = isCurrent ? '•' : ' '
  const indent = '  '.repeat(Math.max(0, Math.min(depth, DEEPEST_INDENT) - 1))
  const fold = hasChildren ? (folded ? '▸' : '▾') : ' '
  const title = section?.number === '0' ? '(beginning)' : `${section?.number ?? ''} ${section?.title ?? ''}`
  return `${mark}${indent}${fold} ${title}`
}
