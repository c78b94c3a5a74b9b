import { isTooSmall, lineColumns, pageRows } from '../state/panes.ts'
import type { State } from '../state/state.ts'
import { helpLines } from './help.ts'
import { truncate } from './line.ts'
import { linkLines } from './link-list.ts'
import type { ViewOptions } from './options.ts'
import { pageLines } from './page.ts'
import { hiddenCount, shelfLines } from './shelf.ts'
import { shelfSearchLines } from './shelf-search.ts'
import { statusLine } from './status-line.ts'

/** Returns the lines of the screen: as many as the terminal has rows, none wider than its columns. */
export function frame(state: State, options: ViewOptions): readonly string[] {
  if (isTooSmall(state)) return [truncate('The window is too small.', state.columns)]
  const { body, status } = contents(state, options)
  const height = pageRows(state.rows)
  return [...Array.from({ length: height }, (_, row) => body[row] ?? ''), status]
}

function contents(state: State, options: ViewOptions): { body: readonly string[]; status: string } {
  const { theme } = options
  const { page, shelf, shelfSearch, opening, message } = state
  const columns = lineColumns(state.columns)
  const area = { height: pageRows(state.rows), columns }
  const quietStatus = (text: string) => theme.quiet(truncate(text, columns))
  if (state.help) return { body: helpLines(state.helpTop, area, options), status: quietStatus('q closes') }
  if (page) {
    const body = page.links ? linkLines(page.links, area, theme) : pageLines(page, state, options)
    return { body, status: statusLine(page, state, theme) }
  }
  const leaving = shelf ? 'Esc gives up' : 'Esc shows the shelf, q leaves'
  const waiting = opening === undefined ? '' : `opening ${opening} … (${leaving})`
  const hidden = shelf && !shelfSearch ? hiddenCount(shelf, state) : ''
  return {
    body: shelfBody(state, theme),
    status: quietStatus(message || waiting || hidden),
  }
}

/** Returns the lines while no page is shown: the shelf, or a search of it. */
function shelfBody(
  { shelf, shelfSearch, rows, columns }: State,
  theme: ViewOptions['theme'],
): readonly string[] {
  const area = { height: pageRows(rows), columns: lineColumns(columns) }
  if (shelfSearch) return shelfSearchLines(shelfSearch, area, theme)
  return shelf ? shelfLines(shelf, { rows, columns }, theme) : []
}
