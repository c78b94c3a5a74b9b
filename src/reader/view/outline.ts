import type { Theme } from '../../render/terminal/theme.ts'
import { lineColumns } from '../state/panes.ts'
import type { Page } from '../state/state.ts'
import { currentSection, outlineRows } from '../state/update.ts'
import { fit } from './line.ts'

/** Returns the outline as so many lines: the chosen entry in reverse, the section that one is reading with a mark. */
export function outlineLines(
  page: Page,
  { height, columns, rows, theme }: { height: number; columns: number; rows: number; theme: Theme },
): readonly string[] {
  const entries = outlineRows(page)
  const at = entries.findIndex(({ index }) => index === page.outline.cursor)
  const first = Math.max(0, Math.min(at - Math.floor(height / 2), entries.length - height))
  const current = currentSection(page, rows)
  const lines = entries.slice(first, first + height).map(({ index, depth, hasChildren, folded }) => {
    const section = page.layout.sections[index]
    const fold = hasChildren ? (folded ? '▸' : '▾') : ' '
    const mark = index === current ? '•' : ' '
    const title = section?.number === '0' ? '(beginning)' : `${section?.number ?? ''} ${section?.title ?? ''}`
    const line = fit(
      `${mark}${'  '.repeat(Math.max(0, Math.min(depth, 6) - 1))}${fold} ${title}`,
      lineColumns(columns),
    )
    if (index === page.outline.cursor) return `\x1b[7m${line}\x1b[27m`
    return index === current ? theme.strong(line) : line
  })
  return lines
}
