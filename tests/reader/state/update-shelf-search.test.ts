import { expect, test } from 'vitest'
import type { State } from '../../../src/reader/state/state.ts'
import { createState, update } from '../../../src/reader/state/update.ts'
import type { Hit } from '../../../src/search/search.ts'

const hit = (title: string): Hit => ({
  name: 'pier',
  article: 'The pier',
  title,
  snippet: { text: 'a lamp', marks: [[2, 6]] },
  section: '1',
  text: 'Take a lamp.',
  offset: 7,
})
const HITS = [hit('Lamps'), hit('Oil'), hit('Coal')]

/** Returns the state after keys, each a name or a character. */
function press(state: State, ...names: readonly string[]): State {
  let next = state
  for (const name of names) {
    const text = name.length === 1 ? name : ''
    next = update({ ...next, effects: [] }, { type: 'key', key: { name, text } })
  }
  return next
}

const shelf = createState({ rows: 24, columns: 80, shelf: [] })
const asked = press(shelf, 's', 'o', 'i', 'l', 'enter')
const answered = update(asked, { type: 'shelf-searched', query: 'oil', hits: HITS })

test('s opens it, unless a filter is being typed', () => {
  expect(press(shelf, 's').shelfSearch).toMatchObject({ line: { text: '' } })
  const filtered = press(shelf, 'a', 's')
  expect(filtered.shelfSearch).toBe(undefined)
  expect(filtered.shelf?.filter).toBe('as')
})

test('Enter asks, and then opens the chosen hit', () => {
  expect(asked.effects).toEqual([{ type: 'search-shelf', query: 'oil' }])
  const anchor = { section: 'Oil', nth: 0, letters: 5, quote: 'lamp' }
  expect(press(answered, 'down', 'enter').effects).toEqual([{ type: 'open', name: 'pier', to: { anchor } }])
})

test.each<[string, readonly string[], number]>([
  ['down', ['down'], 1],
  ['not beyond the last', ['pagedown', 'down'], 2],
  ['not above the first', ['down', 'up', 'up'], 0],
])('moves %s', (_, keys, cursor) => {
  expect(press(answered, ...keys).shelfSearch?.cursor).toBe(cursor)
})

test('asks again once the query has changed', () => {
  const again = press(answered, 'down', 'backspace', 'enter')
  expect(again.effects).toEqual([{ type: 'search-shelf', query: 'oi' }])
  expect(again.shelfSearch).toMatchObject({ cursor: 0, hits: undefined })
})

test('hits of an earlier query are dropped', () => {
  expect(update(asked, { type: 'shelf-searched', query: 'oi', hits: HITS })).toBe(asked)
})

test('a query that fails says why, and can be asked again', () => {
  const failed = update(asked, { type: 'shelf-search-failed', message: 'no' })
  expect(failed.message).toBe('no')
  expect(press(failed, 'enter').effects).toEqual([{ type: 'search-shelf', query: 'oil' }])
})

test('a blank query asks for nothing', () => {
  expect(press(shelf, 's', ' ', 'enter').effects).toEqual([])
})

test('Escape goes back to the shelf', () => {
  expect(press(answered, 'escape').shelfSearch).toBe(undefined)
})
