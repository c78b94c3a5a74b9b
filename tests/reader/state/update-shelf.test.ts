import { describe, expect, test } from 'vitest'
import type { Event } from '../../../src/reader/state/event.ts'
import { createState } from '../../../src/reader/state/update.ts'
import { after, entryOf, press } from './states.ts'

const ENTRIES = [
  'bees/A life of bees/Maurice Maeterlinck',
  'walking/Walking/Henry David Thoreau',
  'books/On the reading of old books/C. S. Lewis',
  'essays/Of studies/Francis Bacon',
].map(entryOf)
const SHELF = createState({ rows: 11, columns: 80, shelf: ENTRIES })

describe('keys of the shelf', () => {
  test.each<[keys: string, filter: string, found: string, cursor: number, effects: readonly unknown[]]>([
    ['f5', '', 'bees walking books essays', 0, []],
    ['down', '', 'bees walking books essays', 1, []],
    ['down down up', '', 'bees walking books essays', 1, []],
    ['up', '', 'bees walking books essays', 0, []],
    ['ctrl-n ctrl-n ctrl-p', '', 'bees walking books essays', 1, []],
    ['end', '', 'bees walking books essays', 3, []],
    ['end down', '', 'bees walking books essays', 3, []],
    ['end home', '', 'bees walking books essays', 0, []],
    ['ctrl-d', '', 'bees walking books essays', 3, []],
    ['pagedown pageup', '', 'bees walking books essays', 0, []],
    ['end ctrl-u', '', 'bees walking books essays', 0, []],
    ['down enter', '', 'bees walking books essays', 1, [{ type: 'open', name: 'walking' }]],
    ["'thoreau'", 'thoreau', 'walking', 0, []],
    ["down down 'tud'", 'tud', 'essays', 0, []],
    ["'essay' enter", 'essay', 'essays', 0, [{ type: 'open', name: 'essays' }]],
    ['"bacon"', 'bacon', 'essays', 0, []],
    ["'old' space 'books'", 'old books', 'books', 0, []],
    ['space', ' ', 'bees walking books essays', 0, []],
    ['q', '', 'bees walking books essays', 0, [{ type: 'quit' }]],
    ['x q', 'xq', '', 0, []],
    ["'xqq' enter down", 'xqq', '', 0, []],
    ["'xq' backspace backspace", '', 'bees walking books essays', 0, []],
    ['backspace', '', 'bees walking books essays', 0, []],
    ["'bees' escape", '', 'bees walking books essays', 0, []],
    ["'bees' escape escape", '', 'bees walking books essays', 0, [{ type: 'quit' }]],
    ["'b' ?", 'b?', '', 0, []],
    ['ctrl-c', '', 'bees walking books essays', 0, [{ type: 'quit' }]],
  ])('%s', (keys, filter, found, cursor, effects) => {
    const { shelf, effects: actual, help } = press(SHELF, keys)
    expect(shelf).toMatchObject({ filter, cursor, entries: ENTRIES })
    expect(shelf?.matching.map(({ name }) => name).join(' ')).toBe(found)
    expect(actual).toEqual(effects)
    expect(help).toBe(false)
  })

  test('the best match comes first', () => {
    const names = press(SHELF, "'boo'").shelf?.matching.map(({ name }) => name)
    expect(names?.[0]).toBe('books')
  })

  test('more than ten may match', () => {
    const shelf = Array.from({ length: 30 }, (_, at) => entryOf(`n${at}/Same title ${at}`))
    expect(press(createState({ rows: 11, columns: 80, shelf }), "'same'").shelf?.matching).toHaveLength(30)
  })

  test.each([
    [4, [5], 1, []],
    [4, [5, 6], 1, [{ type: 'open', name: 'walking' }]],
    [4, [2], 0, [{ type: 'open', name: 'bees' }]],
    [4, [0], 0, []],
    [1, [5], 0, []],
  ])('clicks, of %i entries, on the rows %j', (count, rows, cursor, effects) => {
    const shelf = createState({ rows: 11, columns: 80, shelf: ENTRIES.slice(0, count) })
    const clicks = rows.map((row): Event => {
      return { type: 'key', key: { name: 'click', text: '', spot: { row, column: 5 } } }
    })
    const state = after(shelf, ...clicks)
    expect(state.shelf?.cursor).toBe(cursor)
    expect(state.effects).toEqual(effects)
  })

  test('? shows the keys', () => {
    expect(press(SHELF, '?')).toMatchObject({ help: true, shelf: { filter: '' } })
    expect(press(SHELF, '? ?').help).toBe(false)
  })
})

describe('other entries', () => {
  const read = ENTRIES.map((entry) => ({ ...entry, percent: 50 }))
  test.each<[name: string, keys: string, entries: typeof read, chosen: string | undefined]>([
    ['the chosen one stays', 'down down', read, 'books'],
    ['wherever it is now', 'down down', read.toReversed(), 'books'],
    ['another takes its place', 'end', read.slice(0, 2), 'walking'],
    ['what is typed stays', "'bacon'", read, 'essays'],
    ['none is left', 'down', [], undefined],
  ])('%s', (_, keys, entries, chosen) => {
    const before = press(SHELF, keys)
    const { shelf } = after(before, { type: 'shelf-loaded', entries })
    expect(shelf).toMatchObject({ entries, filter: before.shelf?.filter })
    expect(shelf?.matching[shelf.cursor]?.name).toBe(chosen)
  })

  test.each([
    ['q', { effects: [{ type: 'quit' }] }],
    ['s', { shelfSearch: { hits: undefined } }],
    ['?', { help: true }],
    ["'q'", { effects: [{ type: 'quit' }] }],
    ["'on' space q", { shelf: { filter: 'baconon q' }, effects: [] }],
    ['escape', { shelf: { filter: '' }, effects: [] }],
  ])('a filter that was left is not being typed: %s', (keys, expected) => {
    const back = after(press(SHELF, "'bacon'"), { type: 'shelf-loaded', entries: read })
    expect(press(back, keys)).toMatchObject(expected)
  })

  test('are the first ones where there was no shelf', () => {
    const state = after(createState({ rows: 11, columns: 80 }), { type: 'shelf-loaded', entries: read })
    expect(state.shelf).toEqual({ entries: read, filter: '', matching: read, cursor: 0 })
  })
})
