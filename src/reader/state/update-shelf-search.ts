import type { Hit } from '../../search/search.ts'
import { hitAnchor } from './anchor.ts'
import { editLine } from './edit-line.ts'
import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { moveCursor } from './list-cursor.ts'
import { pageRows } from './panes.ts'
import { type ShelfSearch, type State, withEffect } from './state.ts'

type SearchAction = (state: State, search: ShelfSearch) => State

const KEYS = keyBindings<SearchAction>([
  [['down', 'wheel-down'], move(() => 1)],
  [['up', 'wheel-up'], move(() => -1)],
  [['pagedown'], move((height) => height)],
  [['pageup'], move((height) => -height)],
  [['enter'], searchOrOpen],
  [['escape'], (state) => ({ ...state, opening: undefined, shelfSearch: undefined })],
])

/** Returns the state with an empty search of what the articles on the shelf say. */
export function openShelfSearch(state: State): State {
  return withSearch(state, { line: { text: '' }, asked: undefined, hits: undefined, cursor: 0 })
}

/** Returns the state after a key pressed while the shelf is searched. */
export function shelfSearchKey(state: State, search: ShelfSearch, key: Key): State {
  const action = KEYS.get(key.name)
  if (action) return action(state, search)
  const line = editLine(search.line, key)
  return line ? withSearch(state, { ...search, line }) : state
}

/** Returns the state with the hits of a query, unless another one has been asked since. */
export function takeHits(state: State, query: string, hits: readonly Hit[]): State {
  const { shelfSearch } = state
  if (shelfSearch?.asked !== query) return state
  return withSearch(state, { ...shelfSearch, hits, cursor: 0 })
}

function withSearch(state: State, shelfSearch: ShelfSearch): State {
  return { ...state, shelfSearch }
}

function move(by: (height: number) => number): SearchAction {
  return (state, search) => {
    const cursor = moveCursor(search.cursor, by(pageRows(state.rows)), search.hits?.length ?? 0)
    return withSearch(state, { ...search, cursor })
  }
}

/** Asks for what has been typed; where that has been answered, opens the chosen hit. */
function searchOrOpen(state: State, search: ShelfSearch): State {
  const { line, asked, hits, cursor } = search
  const query = line.text
  if (query.trim() === '') return state
  if (query !== asked || !hits) {
    const searching = withSearch(state, { ...search, asked: query, hits: undefined, cursor: 0 })
    return withEffect(searching, { type: 'search-shelf', query })
  }
  const hit = hits[cursor]
  if (!hit) return state
  const opening = { ...state, opening: hit.article || hit.name }
  return withEffect(opening, { type: 'open', name: hit.name, to: { anchor: hitAnchor(hit) } })
}

/** Returns the state after a search of the shelf has failed: it can be asked for again. */
export function stopShelfSearch(state: State): State {
  const { shelfSearch } = state
  return shelfSearch ? withSearch(state, { ...shelfSearch, asked: undefined }) : state
}
