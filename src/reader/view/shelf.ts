import type { Theme } from '../../render/terminal/theme.ts'
import type { Shelf, ShelfEntry } from '../state/state.ts'
import { fit, reversed, spread, truncate } from './line.ts'
import type { Area } from './options.ts'
import { visibleItems } from './visible-items.ts'

/** From so many columns on, an entry's length stands beside its title, its author and date below, and a blank line follows. */
const WIDE_FROM = 40

/** Returns the lines of the shelf: the filter, then the articles that match it, the chosen one in reverse video. */
export function shelfLines(
  { filter, matching, cursor }: Shelf,
  { height, columns }: Area,
  theme: Theme,
): readonly string[] {
  const prompt = filter === '' ? theme.quiet('type to filter, Enter opens, q leaves, ? keys') : `${filter}▏`
  const head = [truncate(`${theme.heading('lectern')}  ${prompt}`, columns), '']
  if (matching.length === 0) return [...head, theme.quiet('no article matches')]
  const rowsPerEntry = columns >= WIDE_FROM ? 3 : 2
  const room = Math.max(1, Math.floor((height - head.length) / rowsPerEntry))
  const { first, visible } = visibleItems(matching, cursor, room)
  return [
    ...head,
    ...visible.flatMap((entry, index) => entryLines(entry, first + index === cursor, columns, theme)),
  ]
}

function entryLines(entry: ShelfEntry, isChosen: boolean, columns: number, theme: Theme): readonly string[] {
  const isWide = columns >= WIDE_FROM
  const title = `${isChosen ? '› ' : '  '}${entry.title}`
  const length = joined(progress(entry), `${entry.minutes} min`)
  const line = isWide ? spread(title, length, columns) : fit(title, columns)
  const below = isWide ? joined(entry.author, entry.date) : length
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
