import type { Theme } from '../../render/terminal/theme.ts'
import { outlineWindow } from '../state/outline-window.ts'
import { lineColumns, outlineColumns, type Size } from '../state/panes.ts'
import type { Page } from '../state/state.ts'
import { fit, reversed } from './line.ts'

/**
 * Returns the lines of a page's outline in a terminal of some size: the chosen section in reverse video while keys are the
 * outline's, the one being read with a mark.
 */
export function outlineLines(page: Page, size: Size, theme: Theme): readonly string[] {
  const { focused, cursor } = page.outline
  const columns = lineColumns(outlineColumns(size.columns))
  const { lines } = outlineWindow(page, size)
  if (lines.length === 0) return [theme.quiet(fit('  no heading matches', columns))]
  return lines.map(({ text, section, isCurrent }) => {
    const line = fit(text, columns)
    if (focused && section === cursor) return reversed(line)
    return isCurrent ? theme.strong(line) : line
  })
}
