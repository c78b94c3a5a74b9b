import { keyMap, openHelp, withEffect, withMessage } from './key-bindings.ts'
import type { Event, Key, ShelfEntry, State } from './state.ts'
import { helpKey } from './update-help.ts'
import { growPage, openPage, pageKey, relayPage, resizePage } from './update-page.ts'
import { takeMatches } from './update-search.ts'
import { createShelf, fillShelf, shelfKey } from './update-shelf.ts'

export { outlineRows } from './outline-rows.ts'
export { currentSection, pageRows, percentRead } from './reading-position.ts'

const ANYWHERE = keyMap<(state: State) => State>([
  [['ctrl-c'], (state) => withEffect(state, { type: 'quit' })],
  [['ctrl-z'], (state) => withEffect(state, { type: 'suspend' })],
])

/** The keys while there is neither a page nor a shelf yet. */
const WAITING = keyMap<(state: State) => State>([
  [['q', 'escape'], (state) => withEffect(state, { type: 'quit' })],
  [['?'], openHelp],
])

/** Returns a room of a terminal's size in which nothing has happened yet: without a shelf, an article is to be opened. */
export function createState({
  rows,
  columns,
  shelf,
}: {
  readonly rows: number
  readonly columns: number
  readonly shelf?: readonly ShelfEntry[] | undefined
}): State {
  return {
    rows,
    columns,
    shelf: shelf && createShelf(shelf),
    page: undefined,
    help: false,
    helpTop: 0,
    message: '',
    effects: [],
  }
}

/** Returns the room after something has happened to it. */
export function update(state: State, event: Event): State {
  switch (event.type) {
    case 'key':
      return press(withMessage(state, ''), event.key)
    case 'resized':
      return resizePage({ ...state, rows: event.rows, columns: event.columns })
    case 'opened':
      return openPage(state, event)
    case 'laid':
      return growPage(state, event)
    case 'relaid':
      return relayPage(state, event)
    case 'found':
      return takeMatches(state, event)
    case 'shelved':
      return fillShelf(state, event.entries)
    case 'said':
      return withMessage(state, event.message)
  }
}

/** A key is for what lies uppermost. */
function press(state: State, key: Key): State {
  const action = ANYWHERE.get(key.name)
  if (action) return action(state)
  if (state.help) return helpKey(state, key)
  if (state.page) return pageKey(state, state.page, key)
  if (state.shelf) return shelfKey(state, state.shelf, key)
  return WAITING.get(key.name)?.(state) ?? state
}
