import type { Theme } from '../../render/terminal/theme.ts'
import { markedLines } from '../../search/marked-lines.ts'
import type { Hit } from '../../search/search.ts'
import { cleanLine } from '../../text/clean.ts'
import { partsOf } from '../state/edit-line.ts'
import { visibleItems } from '../state/list-cursor.ts'
import type { ShelfSearch } from '../state/state.ts'
import { fit, reversed, truncate } from './line.ts'
import type { Area } from './options.ts'

/** A hit takes a line for its titles, two for its words, and an empty one. */
const ROWS_PER_HIT = 4

/** Returns the lines of a search of the shelf: the query, then the sections that answer it, the chosen one in reverse video. */
export function shelfSearchLines(
  { line, asked, hits, cursor }: ShelfSearch,
  { height, columns }: Area,
  theme: Theme,
): readonly string[] {
  const [before, after] = partsOf(line)
  const hint = line.text === '' ? theme.quiet(' words, "a phrase", -without, title:, tag:, author:') : ''
  const head = [truncate(`${theme.heading('search')}  ${before}▏${after}${hint}`, columns), '']
  if (asked === undefined) return head
  if (!hits) return [...head, theme.quiet('searching …')]
  if (hits.length === 0) return [...head, theme.quiet('no section says that')]
  const room = Math.max(1, Math.floor((height - head.length) / ROWS_PER_HIT))
  const { first, visible } = visibleItems(hits, cursor, room)
  const lines = visible.flatMap((hit, index) => hitLines(hit, first + index === cursor, columns, theme))
  return [...head, ...lines]
}

function hitLines(hit: Hit, isChosen: boolean, columns: number, theme: Theme): readonly string[] {
  const titles = [hit.article || hit.name, hit.title].filter((title) => title !== '').map(cleanLine)
  const title = `${isChosen ? '› ' : '  '}${titles.join(' › ')}`
  const words = markedLines(hit.snippet, Math.max(1, columns - INDENT.length), theme.underline)
  return [
    isChosen ? reversed(fit(title, columns)) : theme.strong(truncate(title, columns)),
    ...[0, 1].map((index) => truncate(`${INDENT}${words[index] ?? ''}`, columns)),
    '',
  ]
}

const INDENT = '  '
