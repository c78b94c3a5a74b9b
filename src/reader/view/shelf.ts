import type { Theme } from '../../render/terminal/theme.ts'
import { lineColumns, type Size } from '../state/panes.ts'
import { shelfWindow } from '../state/shelf-window.ts'
import type { Shelf, ShelfEntry } from '../state/state.ts'
import { fit, reversed, spread, truncate } from './line.ts'

/** Returns the lines of the shelf: the filter, then the articles that match it, the chosen one in reverse video. */
export function shelfLines(shelf: Shelf, size: Size, theme: Theme): readonly string[] {
  const { filter, matching, cursor } = shelf
  const columns = lineColumns(size.columns)
  const prompt = filter === '' ? theme.quiet('type to filter, Enter opens, q leaves, ? keys') : `${filter}▏`
  const head = [truncate(`${theme.heading('lectern')}  ${prompt}`, columns), '']
  if (matching.length === 0) return [...head, theme.quiet('no article matches')]
  const { isWide, first, visible } = shelfWindow(shelf, size)
  const area = { columns, isWide }
  return [
    ...head,
    ...visible.flatMap((entry, index) => entryLines(entry, first + index === cursor, area, theme)),
  ]
}

/** Returns how many articles match that the screen has no room for; '' if it shows all. */
export function hiddenCount(shelf: Shelf, size: Size): string {
  const { first, visible } = shelfWindow(shelf, size)
  const below = shelf.matching.length - first - visible.length
  return joined(first > 0 ? `${first} more above` : '', below > 0 ? `${below} more below` : '')
}

function entryLines(
  entry: ShelfEntry,
  isChosen: boolean,
  { columns, isWide }: { readonly columns: number; readonly isWide: boolean },
  theme: Theme,
): readonly string[] {
  const { minutes, author, date, place } = entry
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
