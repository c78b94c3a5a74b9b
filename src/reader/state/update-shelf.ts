import fuzzysort from 'fuzzysort'
import { withoutLast } from './edit-line.ts'
import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { moveCursor } from './list-cursor.ts'
import { pageRows } from './panes.ts'
import { entryAtRow } from './shelf-window.ts'
import { type Shelf, type ShelfEntry, type State, withEffect } from './state.ts'
import { openHelp } from './update-help.ts'
import { openShelfSearch } from './update-shelf-search.ts'

type ShelfAction = (state: State, shelf: Shelf) => State

const KEYS = keyBindings<ShelfAction>([
  [['down', 'wheel-down', 'ctrl-n'], move(() => 1)],
  [['up', 'wheel-up', 'ctrl-p'], move(() => -1)],
  [['ctrl-d'], move((height) => Math.floor(height / 2))],
  [['ctrl-u'], move((height) => -Math.floor(height / 2))],
  [['pagedown'], move((height) => height)],
  [['pageup'], move((height) => -height)],
  [['home'], move(() => Number.NEGATIVE_INFINITY)],
  [['end'], move(() => Number.POSITIVE_INFINITY)],
  [['enter'], openChosen],
  [['backspace'], (state, shelf) => withFilter(state, shelf, withoutLast(shelf.filter))],
  [['escape'], clearOrQuit],
])

/** The keys that are typed like any other while a filter is. */
const LETTERS = keyBindings<(state: State) => State>([
  [['?'], openHelp],
  [['s'], openShelfSearch],
  [['q'], quit],
])

/** Returns a shelf of entries, unfiltered. */
export function createShelf(entries: readonly ShelfEntry[]): Shelf {
  return { entries, filter: '', matching: entries, cursor: 0 }
}

/** Returns the state after a key pressed while the shelf is shown. */
export function shelfKey(state: State, shelf: Shelf, key: Key): State {
  const action = KEYS.get(key.name)
  if (action) return action(state, shelf)
  if (key.name === 'click' && key.spot) return click(state, shelf, key.spot.row)
  const letter = shelf.isTyping ? undefined : LETTERS.get(key.name)
  if (letter) return letter(state)
  return key.text === '' ? state : withFilter(state, shelf, shelf.filter + key.text)
}

/** Returns the state with other entries on its shelf; the filter and the chosen entry stay as they were left. */
export function fillShelf(state: State, entries: readonly ShelfEntry[]): State {
  if (!state.shelf) return { ...state, shelf: createShelf(entries) }
  const { filter, matching: before, cursor } = state.shelf
  const matching = matchingEntries(entries, filter)
  const chosen = matching.findIndex(({ name }) => name === before[cursor]?.name)
  const nextCursor = chosen < 0 ? moveCursor(cursor, 0, matching.length) : chosen
  return { ...state, shelf: { entries, filter, matching, cursor: nextCursor } }
}

/** Returns the state after the reader has given up waiting for an article. */
export function stopOpening(state: State): State {
  return withEffect({ ...state, opening: undefined }, { type: 'close' })
}

function withFilter(state: State, shelf: Shelf, filter: string): State {
  const matching = matchingEntries(shelf.entries, filter)
  return { ...state, shelf: { ...shelf, filter, isTyping: filter !== '', matching, cursor: 0 } }
}

function matchingEntries(entries: readonly ShelfEntry[], filter: string): readonly ShelfEntry[] {
  if (filter.trim() === '') return entries
  return fuzzysort.go(filter, entries, { keys: ['title', 'author', 'name'], limit: 0 }).map(({ obj }) => obj)
}

function move(by: (height: number) => number): ShelfAction {
  return (state, shelf) => {
    const cursor = moveCursor(shelf.cursor, by(pageRows(state.rows)), shelf.matching.length)
    return { ...state, shelf: { ...shelf, cursor } }
  }
}

/** Chooses the entry on a row; opens it where it is chosen already. */
function click(state: State, shelf: Shelf, row: number): State {
  const cursor = entryAtRow(shelf, state, row)
  if (cursor === undefined) return state
  return cursor === shelf.cursor ? openChosen(state, shelf) : { ...state, shelf: { ...shelf, cursor } }
}

function openChosen(state: State, { matching, cursor }: Shelf): State {
  const chosen = matching[cursor]
  if (!chosen) return state
  return withEffect({ ...state, opening: chosen.title }, { type: 'open', name: chosen.name })
}

function clearOrQuit(state: State, shelf: Shelf): State {
  if (state.opening !== undefined) return stopOpening(state)
  return shelf.filter === '' ? quit(state) : withFilter(state, shelf, '')
}

function quit(state: State): State {
  return withEffect(state, { type: 'quit' })
}
