import type { Theme } from '../../render/terminal/theme.ts'
import { visibleItems } from '../state/list-cursor.ts'
import type { LinkList } from '../state/state.ts'
import { fit, reversed, truncate } from './line.ts'
import type { Area } from './options.ts'

const ROWS_PER_LINK = 2

/** Returns the lines of the list of links, the chosen one in reverse video. */
export function linkLines(
  { items, cursor }: LinkList,
  { height, columns }: Area,
  theme: Theme,
): readonly string[] {
  const head = [theme.heading('Links on this screen'), '']
  const foot = ['', theme.quiet(truncate('Enter opens, y copies, Esc closes', columns))]
  const room = Math.max(1, Math.floor((height - head.length - foot.length) / ROWS_PER_LINK))
  const { first, visible } = visibleItems(items, cursor, room)
  const lines = visible.flatMap(({ text, address, kind }, index) => {
    const title = fit(`  ${text}`, columns)
    return [
      first + index === cursor ? reversed(title) : title,
      truncate(`    ${theme.quiet(kind === 'footnote' ? 'footnote' : address)}`, columns),
    ]
  })
  return [...head, ...lines, ...foot]
}
