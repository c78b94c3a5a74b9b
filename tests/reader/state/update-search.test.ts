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
  const CASES: readonly (readonly [
    name: string,
    top: number,
    lines: readonly number[],
    done: boolean,
    current: number,
    to: number,
    message: string,
  ])[] = [
    ['nothing yet', 0, [], false, -1, 0, ''],
    ['nothing', 0, [], true, -1, 0, '"x" isn\'t in the article'],
    ['on the screen', 0, [4], false, 0, 0, ''],
    ['on the last line of the screen', 0, [9], false, 0, 0, ''],
    ['just below the screen', 0, [10], false, 0, 7, ''],
    ['near the end', 0, [98], true, 0, 90, ''],
    ['from the top line on', 50, [10, 49, 50], false, 2, 50, ''],
    ['above the screen, more may follow', 50, [10, 20], false, -1, 50, ''],
    ['above the screen only', 50, [10, 20], true, 0, 7, BEGINNING],
  ]
  test.each(CASES)('%s', (_, top, lines, done, current, to, message) => {
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
