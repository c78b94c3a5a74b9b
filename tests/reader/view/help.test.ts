import { expect, test } from 'vitest'
import type { OwnKeys } from '../../../src/reader/state/key-bindings.ts'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { openBook, SIZES, show, type } from './shown.ts'

test.each(SIZES)('the help at $columns×$rows', async (size) => {
  const state = await openBook(size)
  const help = type(state, '?')
  expect(show(help).text).toContain('Reading')
  expect(show(help).text).toContain('j k ↓ ↑')
  expect(show(help).text).not.toContain('w1 w2')
  expect(show(help).status).toBe('q closes')
  // All of it needs 26 rows.
  expect(show(help).text.includes('these keys')).toBe(size.rows >= 28)
  const end = type(help, 'space space space space space space space space space')
  expect(show(end).text).toContain('these keys')
  expect(show(end).status).toBe('q closes')
  for (const key of ['q', 'escape', '?']) expect(show(type(end, key)).rows).toEqual(show(state).rows)
})

test.each<[OwnKeys, shown: readonly string[], hidden: readonly string[]]>([
  [{}, ['e         open the file', 'j k ↓ ↑   a line'], ['Your own']],
  [{ e: 'j' }, ['e         what j does by default', 'j k ↓ ↑   a line'], ['open the file in']],
  [{ 'ctrl-n': 'pagedown' }, ['Ctrl-N    what PageDown does by default', 'Space b   a screen'], []],
  [
    { k: ' ', ' ': 'k' },
    ['Space     what k does by default', 'j ↓ ↑   ', '  b         a screen'],
    ['j k ', 'Space b'],
  ],
  [{ ö: '[', escape: 'q' }, ['ö         what [ does', 'Esc       what q does'], ['closes what is open']],
])('the help with the keys %j', async (ownKeys, shown, hidden) => {
  const state = type(await openBook({ columns: 80, rows: 80 }), '?')
  const { text } = show(state, { theme: createTheme(false), hyperlinks: false, ownKeys })
  for (const line of shown) expect(text).toContain(line)
  for (const line of hidden) expect(text).not.toContain(line)
})
