import { MEASURE } from '../../render/settings.ts'
import type { Theme } from '../../render/terminal/theme.ts'
import { displayWidth } from '../../text/width.ts'
import { lineColumns } from '../state/panes.ts'
import type { Page, Search, State } from '../state/state.ts'
import { currentSection, percentRead } from '../state/update.ts'
import { ends, fit } from './line.ts'

/** In columns, with the blank after it. */
const LEAST_TITLE = 9

/** Returns the line below the page: what is typed or said, else where one is. */
export function statusLine(page: Page, { columns, rows, message }: State, theme: Theme): string {
  if (page.prompt) {
    const sign = page.prompt.kind === 'search' ? '/' : 'section '
    return fit(`${sign}${page.prompt.text}▏`, lineColumns(columns))
  }
  const parts = [searchCount(page.search), ...position(page, rows, columns)].filter(Boolean)
  while (parts.length > 1 && displayWidth(parts.join(' · ')) > lineColumns(columns) - LEAST_TITLE) parts.pop()
  return theme.quiet(ends(message === '' ? page.title : message, parts.join(' · '), lineColumns(columns)))
}

/** `3 of 12`; with a + while the rest is searched. */
function searchCount(search: Search | undefined): string {
  if (!search) return ''
  const { matches, current, done } = search
  if (matches.length === 0) return done ? 'no match' : 'searching …'
  return `${current < 0 ? '–' : current + 1} of ${matches.length}${done ? '' : '+'}`
}

/** Section 2 of 4, percent, minutes left: the last ones go first where there is no room. */
function position(page: Page, rows: number, columns: number): readonly string[] {
  const percent = percentRead(page, rows)
  const shown = [`${percent}%`]
  const section = page.layout.sections[currentSection(page, rows)]
  const tops = page.layout.sections.slice(0, page.layout.sectionCount).filter(({ depth }) => depth === 1)
  if (section && section.number !== '0' && tops.length > 0 && columns >= 50) {
    const of = page.layout.done ? ` of ${tops.length}` : ''
    shown.unshift(`section ${section.number}${of}`)
  }
  if (page.minutes !== undefined && columns >= MEASURE) {
    const left = Math.ceil((page.minutes * (100 - percent)) / 100)
    shown.push(left === 0 ? 'the end' : `${left} min left`)
  }
  return shown
}
