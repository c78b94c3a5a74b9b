import fuzzysort from 'fuzzysort'
import { keyMap, moveCursor, openHelp, withEffect } from './key-bindings.ts'
import { pageRows } from './reading-position.ts'
import type { Key, Shelf, ShelfEntry, State } from './state.ts'
import { withoutLast } from './update-prompt.ts'

type ShelfAction = (state: State, shelf: Shelf) => State

const KEYS = keyMap<ShelfAction>([
  [['down', 'wheel-down'], move(() => 1)],
  [['up', 'wheel-up'], move(() => -1)],
  [['ctrl-d'], move((height) => Math.floor(height / 2))],
  [['ctrl-u'], move((height) => -Math.floor(height / 2))],
  [['pagedown'], move((height) => height)],
  [['pageup'], move((height) => -height)],
  [['home'], move(() => Number.NEGATIVE_INFINITY)],
  [['end'], move(() => Number.POSITIVE_INFINITY)],
  [['enter'], openChosen],
  [['backspace'], (state, shelf) => withFilter(state, shelf, withoutLast(shelf.filter))],
  [['escape'], (state, shelf) => (shelf.filter === '' ? quit(state) : withFilter(state, shelf, ''))],
])

/** Returns a shelf of entries that nothing filters. */
export function createShelf(entries: readonly ShelfEntry[]): Shelf {
  return { entries, filter: '', found: entries, cursor: 0 }
}

/** Returns what a key does on the shelf. */
export function shelfKey(state: State, shelf: Shelf, key: Key): State {
  const action = KEYS.get(key.name)
  if (action) return action(state, shelf)
  if (key.name === '?' && shelf.filter === '') return openHelp(state)
  return key.text === '' ? state : withFilter(state, shelf, shelf.filter + key.text)
}

/** Returns the state with other entries on the shelf; what is typed and chosen stays. */
export function fillShelf(state: State, entries: readonly ShelfEntry[]): State {
  if (!state.shelf) return { ...state, shelf: createShelf(entries) }
  const { filter, found: before, cursor } = state.shelf
  const found = matching(entries, filter)
  const chosen = found.findIndex(({ name }) => name === before[cursor]?.name)
  const at = chosen < 0 ? moveCursor(cursor, 0, found.length) : chosen
  return { ...state, shelf: { entries, filter, found, cursor: at } }
}

function withFilter(state: State, shelf: Shelf, filter: string): State {
  return { ...state, shelf: { ...shelf, filter, found: matching(shelf.entries, filter), cursor: 0 } }
}

function matching(entries: readonly ShelfEntry[], filter: string): readonly ShelfEntry[] {
  if (filter.trim() === '') return entries
  return fuzzysort.go(filter, entries, { keys: ['title', 'author', 'name'], limit: 0 }).map(({ obj }) => obj)
}

function move(by: (height: number) => number): ShelfAction {
  return (state, shelf) => {
    const cursor = moveCursor(shelf.cursor, by(pageRows(state)), shelf.found.length)
    return { ...state, shelf: { ...shelf, cursor } }
  }
}

function openChosen(state: State, { found, cursor }: Shelf): State {
  const chosen = found[cursor]
  return chosen ? withEffect(state, { type: 'open', name: chosen.name }) : state
}

function quit(state: State): State {
  return withEffect(state, { type: 'quit' })
}
