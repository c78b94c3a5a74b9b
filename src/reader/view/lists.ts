import type { Theme } from '../../render/terminal/theme.ts'
import type { Page, Shelf, ShelfEntry } from '../state/state.ts'
import { cut, ends, fit } from './line.ts'

const REVERSE = '\x1b[7m'
const NOT_REVERSE = '\x1b[27m'

/** Returns the links of the screen as so many lines, the chosen one in reverse. */
export function linkLines(
  { items, cursor }: NonNullable<Page['links']>,
  { height, columns, theme }: { height: number; columns: number; theme: Theme },
): readonly string[] {
  const head = [theme.heading('Links on this screen'), '']
  const perLink = 2
  const shown = Math.max(1, Math.floor((height - head.length - 2) / perLink))
  const first = Math.max(0, Math.min(cursor - Math.floor(shown / 2), items.length - shown))
  const lines = items.slice(first, first + shown).flatMap(({ text, address }, index) => {
    const title = fit(`  ${text}`, columns)
    return [
      first + index === cursor ? `${REVERSE}${title}${NOT_REVERSE}` : title,
      cut(`    ${theme.quiet(address)}`, columns),
    ]
  })
  return [...head, ...lines, '', theme.quiet(cut('Enter opens, y copies, Esc closes', columns))]
}

/** Returns the shelf as so many lines: the filter, then its articles, the chosen one in reverse. */
export function shelfLines(
  { filter, found, cursor }: Shelf,
  { height, columns, theme }: { height: number; columns: number; theme: Theme },
): readonly string[] {
  const prompt = filter === '' ? theme.quiet('type to filter, Enter opens, Esc leaves, ? keys') : `${filter}▏`
  const head = [cut(`${theme.heading('lectern')}  ${prompt}`, columns), '']
  if (found.length === 0) return [...head, theme.quiet('no article matches')]
  const perEntry = columns >= 40 ? 3 : 2
  const shown = Math.max(1, Math.floor((height - head.length) / perEntry))
  const first = Math.max(0, Math.min(cursor - Math.floor(shown / 2), found.length - shown))
  const lines = found.slice(first, first + shown).flatMap((entry, index) => {
    const chosen = first + index === cursor
    const about = [progress(entry), `${entry.minutes} min`].filter(Boolean).join(' · ')
    const title = `${chosen ? '› ' : '  '}${entry.title}`
    const line = columns >= 40 ? ends(title, about, columns) : fit(title, columns)
    const by = [entry.author, entry.date].filter(Boolean).join(' · ')
    const below = columns >= 40 ? by : about
    return [
      chosen ? `${REVERSE}${line}${NOT_REVERSE}` : theme.strong(line),
      cut(theme.quiet(`  ${below}`), columns),
      ...(perEntry === 3 ? [''] : []),
    ]
  })
  return [...head, ...lines]
}

function progress({ percent }: ShelfEntry): string {
  if (percent === undefined) return ''
  return percent >= 100 ? 'read' : `${percent}%`
}
