import type { Theme } from '../../render/terminal/theme.ts'
import { countBefore } from '../../text/binary-search.ts'
import { markMatches } from '../state/find-matches.ts'
import { withoutHyperlinks } from '../state/links.ts'
import { FEWEST_COLUMNS, FEWEST_ROWS, isBeside, lineColumns, outlineColumns } from '../state/panes.ts'
import type { Page, Search, State } from '../state/state.ts'
import { pageRows } from '../state/update.ts'
import { helpLines } from './help.ts'
import { cut, fit } from './line.ts'
import { linkLines, shelfLines } from './lists.ts'
import { outlineLines } from './outline.ts'
import { statusLine } from './status-line.ts'

/** What the terminal can show. */
export type Look = { readonly theme: Theme; readonly hyperlinks: boolean }

/**
 * Returns what is on the screen: as many lines as it has rows but one, none wider than it. (Ink clears the terminal
 * before each drawing that fills it.)
 */
export function frame(state: State, look: Look): readonly string[] {
  const { rows, columns } = state
  if (rows < FEWEST_ROWS || columns < FEWEST_COLUMNS) return [cut('The window is too small.', columns)]
  const { body, status } = contents(state, look)
  const height = rows - 2
  return [...Array.from({ length: height }, (_, at) => body[at] ?? ''), status]
}

function contents(state: State, look: Look): { body: readonly string[]; status: string } {
  const { theme } = look
  const { page, shelf } = state
  const columns = lineColumns(state.columns)
  const size = { height: pageRows(state), columns, theme }
  if (state.help) {
    const lines = helpLines(theme, columns)
    const first = Math.min(state.helpTop, Math.max(0, lines.length - size.height))
    return { body: lines.slice(first), status: theme.quiet(cut('q closes', columns)) }
  }
  if (page) {
    const body = page.links ? linkLines(page.links, size) : pageBody(page, state, look)
    return { body, status: statusLine(page, state, theme) }
  }
  if (shelf) return { body: shelfLines(shelf, size), status: theme.quiet(cut(state.message, columns)) }
  return { body: [], status: theme.quiet(cut(state.message || 'opening …', columns)) }
}

function pageBody(page: Page, state: State, look: Look): readonly string[] {
  const { columns, rows } = state
  const height = pageRows(state)
  const text = textLines(page, height, look)
  if (!page.outline.open) return centred(text, page.layout.width, columns)
  const width = outlineColumns(columns)
  const outline = outlineLines(page, { height, columns: width, rows, theme: look.theme })
  if (!isBeside(columns)) return outline
  const bar = look.theme.quiet('│')
  const beside = centred(text, page.layout.width, columns - width)
  return Array.from(
    { length: height },
    (_, at) => `${fit(outline[at] ?? '', width - 1)}${bar}${beside[at] ?? ''}`,
  )
}

function centred(lines: readonly string[], width: number, columns: number): readonly string[] {
  const margin = ' '.repeat(Math.max(0, Math.floor((columns - width) / 2)))
  // Code is never broken: what goes beyond the screen ends in `…`.
  return lines.map((line) => (line === '' ? '' : cut(margin + line, lineColumns(columns))))
}

/** Lines that a match may go over: it is looked for so far above the screen. */
const LONGEST_MATCH = 50

function visibleMatches({ matches, current }: Search, top: number, end: number) {
  const first = countBefore(matches.length, (index) => (matches[index]?.line ?? 0) < top - LONGEST_MATCH)
  const after = countBefore(matches.length, (index) => (matches[index]?.line ?? 0) < end)
  return matches.slice(first, after).map((match, index) => ({ match, current: first + index === current }))
}

/** Returns the lines of the page on the screen, the matches of a search marked. */
function textLines({ layout, top, search }: Page, height: number, { hyperlinks }: Look): readonly string[] {
  const end = Math.min(layout.length, top + height)
  const found = search ? visibleMatches(search, top, end) : []
  return layout.lines.slice(top, end).map((line, index) => {
    const parts = found.flatMap(({ match, current }) => {
      const part = match.parts[top + index - match.line]
      return part ? [{ ...part, current }] : []
    })
    const marked = parts.length > 0 ? markMatches(line, parts) : line
    return hyperlinks ? marked : withoutHyperlinks(marked)
  })
}
