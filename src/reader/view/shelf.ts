import type { Theme } from '../../render/terminal/theme.ts'
import type { Shelf, ShelfEntry } from '../state/state.ts'
import { fit, reversed, spread, truncate } from './line.ts'
import type { Area } from './options.ts'
import { visibleItems } from './visible-items.ts'

/** From so many columns on, an entry's length stands beside its title, its author and date below, and a blank line follows. */
const WIDE_FROM = 40

/** The filter, and a blank line. */
const HEAD_ROWS = 2

/** Returns the lines of the shelf: the filter, then the articles that match it, the chosen one in reverse video. */
export function shelfLines(shelf: Shelf, area: Area, theme: Theme): readonly string[] {
  const { filter, matching, cursor } = shelf
  const { columns } = area
  const prompt = filter === '' ? theme.quiet('type to filter, Enter opens, q leaves, ? keys') : `${filter}▏`
  const head = [truncate(`${theme.heading('lectern')}  ${prompt}`, columns), '']
  if (matching.length === 0) return [...head, theme.quiet('no article matches')]
  const { first, visible } = visibleEntries(shelf, area)
  return [
    ...head,
    ...visible.flatMap((entry, index) => entryLines(entry, first + index === cursor, columns, theme)),
  ]
}

/** Returns how many articles match that the screen has no room for; '' where it shows all. */
export function hiddenCount(shelf: Shelf, area: Area): string {
  const { first, visible } = visibleEntries(shelf, area)
  const below = shelf.matching.length - first - visible.length
  return joined(first > 0 ? `${first} more above` : '', below > 0 ? `${below} more below` : '')
}

function visibleEntries({ matching, cursor }: Shelf, { height, columns }: Area) {
  const rowsPerEntry = columns >= WIDE_FROM ? 3 : 2
  return visibleItems(matching, cursor, Math.max(1, Math.floor((height - HEAD_ROWS) / rowsPerEntry)))
}

function entryLines(entry: ShelfEntry, isChosen: boolean, columns: number, theme: Theme): readonly string[] {
  const { minutes, author, date, place } = entry
  const isWide = columns >= WIDE_FROM
  const title = `${isChosen ? '› ' : '  '}${entry.title}`
  const length = joined(progress(entry), minutes === undefined ? '' : `${minutes} min`)
  const line = isWide ? spread(title, length, columns) : fit(title, columns)
  const source = place === '' ? joined(author, date) : `recent · ${place}`
  const below = isWide ? source : joined(length, place === '' ? '' : 'recent')
  return [
    isChosen ? reversed(line) : theme.strong(line),
    truncate(theme.quiet(`  ${below}`), columns),
    ...(isWide ? [''] : []),
  ]
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

function progress({ percent }: ShelfEntry): string {
  if (percent === undefined) return ''
  return percent >= 100 ? 'read' : `${percent}%`
}
