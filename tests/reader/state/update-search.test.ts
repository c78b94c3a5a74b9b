import { describe, expect, test } from 'vitest'
import type { State } from '../../../src/reader/state/state.ts'
import { after, layoutOf, matchesOn, pageOf, press, reading } from './states.ts'

/** A hundred lines, ten on the screen. */
const ARTICLE = layoutOf(100, '1@0 2@40')
const BEGINNING = 'search wrapped to the beginning'
const END = 'search wrapped to the end'

function found(state: State, lines: readonly number[], done = true, query = 'x'): State {
  return after(state, { type: 'matches-found', query, matches: matchesOn(...lines), done })
}

/** Returns a room where `x` is searched for from a line on. */
function searching(top = 0): State {
  return press(reading(ARTICLE, { top }), '/ x enter')
}

describe('what is found', () => {
  test.each<
    [
      name: string,
      top: number,
      lines: readonly number[],
      done: boolean,
      current: number,
      to: number,
      message: string,
    ]
  >([
    ['nothing yet', 0, [], false, -1, 0, ''],
    ['nothing', 0, [], true, -1, 0, '"x" isn\'t in the article'],
    ['on the screen', 0, [4], false, 0, 0, ''],
    ['on the last line of the screen', 0, [9], false, 0, 0, ''],
    ['just below the screen', 0, [10], false, 0, 7, ''],
    ['near the end', 0, [98], true, 0, 90, ''],
    ['from the top line on', 50, [10, 49, 50], false, 2, 50, ''],
    ['above the screen, more may follow', 50, [10, 20], false, -1, 50, ''],
    ['above the screen only', 50, [10, 20], true, 0, 7, BEGINNING],
  ])('%s', (_, top, lines, done, current, to, message) => {
    const state = found(searching(top), lines, done)
    expect(state.message).toBe(message)
    expect(pageOf(state)).toMatchObject({ top: to, search: { current, done, matches: matchesOn(...lines) } })
  })

  test('of another search is ignored', () => {
    const state = searching()
    expect(found(state, [50], true, 'y')).toBe(state)
    expect(found(reading(ARTICLE), [50])).toEqual(reading(ARTICLE))
  })

  test('matches that come later leave the page where it is', () => {
    const state = found(found(searching(), [5], false), [5, 50], true)
    expect(pageOf(state)).toMatchObject({ top: 0, search: { current: 0, done: true } })
  })
})

describe('from match to match', () => {
  const CASES: readonly (readonly [keys: string, current: number, top: number, message: string])[] = [
    ['n', 1, 0, ''],
    ['n n', 2, 27, ''],
    ['n n n', 3, 77, ''],
    ['n n n n', 0, 2, BEGINNING],
    ['n N', 0, 0, ''],
    ['N', 3, 77, END],
    ['n j n', 2, 27, ''],
    ['/ enter', 1, 0, ''],
    ['o n', 1, 0, ''],
    ['G n', 0, 2, BEGINNING],
    ['G N', 3, 77, ''],
    ['space space n', 2, 27, ''],
    ['space space N', 1, 5, ''],
    ['n n g n', 0, 0, ''],
    ['n n g N', 3, 77, END],
  ]
  const state = found(searching(), [5, 8, 30, 80])
  test.each(CASES)('%s', (keys, current, top, message) => {
    const moved = press(state, keys)
    expect(moved.message).toBe(message)
    expect(pageOf(moved)).toMatchObject({ top, search: { current } })
  })

  test.each([
    ['nothing is searched for', reading(ARTICLE), 'no search yet; press / to search'],
    ['the search was cleared', press(state, 'escape'), 'no search yet; press / to search'],
    ['nothing is found yet', searching(), 'still searching'],
    ['more may be found', press(found(searching(), [5], false), 'n'), 'still searching'],
    ['nothing is found', found(searching(), []), '"x" isn\'t in the article'],
  ])('n where %s', (_, before, message) => {
    expect(press(before, 'n').message).toBe(message)
  })
})

describe('a match that is awaited', () => {
  const CASES: readonly (readonly [keys: string, current: number, top: number, message: string])[] = [
    ['', 0, 17, ''],
    ['n', 1, 27, ''],
    ['n n', 2, 77, ''],
    ['N', 2, 77, END],
    ['n N', 0, 17, ''],
    ['2 n', 2, 77, ''],
    // Who has moved on stays there.
    ['j', 0, 1, ''],
    ['G', 0, 90, ''],
    ['j k', 0, 17, ''],
    ['j j n', 0, 17, ''],
    ['4 0 j n', 2, 77, ''],
    ['4 0 j N', 1, 27, ''],
  ]
  test.each(CASES)('after %j', (keys, current, top, message) => {
    const state = found(press(searching(), keys), [20, 30, 80])
    expect(pageOf(state)).toMatchObject({ top, search: { current }, awaitedMatch: undefined })
    expect(state.message).toBe(message)
  })

  test('is reached as soon as there are so many', () => {
    const state = found(press(searching(), 'n'), [20], false)
    expect(state).toMatchObject({ message: 'still searching', page: { top: 17, search: { current: 0 } } })
  })
})

describe('a resized window', () => {
  test.each<[name: string, keys: string, rows: number, top: number]>([
    ['keeps a match that stays on the screen', '', 10, 0],
    ['brings back a match that fell off', '', 6, 7],
    ['leaves a match alone that was not on the screen', 'G', 6, 90],
  ])('%s', (_, keys, rows, top) => {
    const state = press(found(searching(), [8]), keys)
    expect(pageOf(after(state, { type: 'resized', rows, columns: 80 })).top).toBe(top)
  })

  test.each<[keys: string, top: number, lines: readonly number[], newTop: number]>([
    ['', 0, [8, 40], 0],
    ['', 0, [30, 40], 27],
    ['n', 20, [8, 25], 20],
    ['n', 20, [8, 50, 60], 47],
    ['j j', 2, [30], 27],
    ['j', 1, [30, 40], 27],
    ['G', 90, [30, 40], 90],
  ])('keeps the match after %j from %i, now on %j', (keys, top, lines, newTop) => {
    const before = press(found(searching(), [8, 15]), keys)
    const replaced = after(before, { type: 'layout-replaced', layout: layoutOf(200), top })
    expect(pageOf(found(replaced, lines)).top).toBe(newTop)
  })
})

describe('a replaced layout', () => {
  const wider = layoutOf(60, '', { width: 80 })
  const again = after(press(found(searching(), [5, 80]), 'G'), {
    type: 'layout-replaced',
    layout: wider,
    top: 30,
  })

  test('is searched again', () => {
    expect(again.effects.at(-1)).toEqual({ type: 'search', query: 'x' })
    expect(again.effects).toHaveLength(2)
    expect(pageOf(again).search).toMatchObject({ query: 'x', matches: [], current: -1, done: false })
  })

  test('keeps the page where it is', () => {
    expect(pageOf(found(again, [3], false))).toMatchObject({ top: 30, search: { current: -1 } })
    expect(pageOf(found(again, [3, 45]))).toMatchObject({ top: 30, search: { current: 1 } })
    expect(pageOf(found(again, [3]))).toMatchObject({ top: 30, search: { current: 0 } })
  })

  test('goes to the first match where none was found before', () => {
    const before = after(searching(), { type: 'layout-replaced', layout: wider, top: 0 })
    expect(pageOf(found(before, [45]))).toMatchObject({ top: 42, search: { current: 0 } })
  })
})
