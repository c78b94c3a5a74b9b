import { expect, test } from 'vitest'
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
