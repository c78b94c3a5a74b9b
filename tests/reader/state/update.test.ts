import { describe, expect, test } from 'vitest'
import { createState, update } from '../../../src/reader/state/update.ts'
import { after, entryOf, layoutOf, press, ROWS, reading } from './states.ts'

const ARTICLE = layoutOf(100, '1@3 1.1@20 2@40 3@95')

describe('leaving', () => {
  const SHELF = [entryOf('a/Apples'), entryOf('b/Bees')]
  const alone = reading(ARTICLE)
  const fromShelf = after(createState({ rows: ROWS, columns: 80, shelf: SHELF }), {
    type: 'opened',
    title: 'Apples',
    minutes: 1,
    layout: ARTICLE,
    top: 0,
  })
  const empty = createState({ rows: ROWS, columns: 80 })

  const CASES = [
    ['q', alone, ['quit']],
    ['q', fromShelf, ['close']],
    ['q', empty, ['quit']],
    ['escape', empty, ['quit']],
    ['j', empty, []],
    ['escape', alone, []],
    ['? q', alone, []],
    ['? q q', alone, ['quit']],
    ['o q', alone, []],
    ['o q q', fromShelf, ['close']],
    ['ctrl-c', alone, ['quit']],
    ['/ ctrl-c', alone, []],
    ['2 ctrl-c', alone, []],
    ['/ ctrl-c ctrl-c', alone, ['quit']],
    ['? ctrl-c', fromShelf, ['quit']],
    ['ctrl-z', empty, ['suspend']],
    ['o ctrl-z j ctrl-z', alone, ['suspend', 'suspend']],
  ] as const
  test.each(CASES)('%s', (keys, state, effects) => {
    expect(press(state, keys).effects.map(({ type }) => type)).toEqual(effects)
  })

  test('q goes back to the shelf as it was', () => {
    const left = press(fromShelf, 'q')
    expect(left.page).toBeUndefined()
    expect(left.shelf).toEqual(fromShelf.shelf)
  })
})

test('a message stays until the next key', () => {
  const said = after(reading(ARTICLE), { type: 'message', message: 'hello' })
  expect(said.message).toBe('hello')
  expect(after(said, { type: 'resized', rows: 9, columns: 60 }).message).toBe('hello')
  expect(press(said, 'f5').message).toBe('')
})

test('a state is never changed', () => {
  const state = reading(ARTICLE, { columns: 120 })
  const before = structuredClone(state)
  for (const key of 'j ] G o ? l / 1 n escape q'.split(' ')) press(state, key)
  update(state, { type: 'resized', rows: 4, columns: 40 })
  expect(state).toEqual(before)
})
