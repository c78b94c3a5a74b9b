import type { Event, Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { type ShelfEntry, type State, withEffect, withMessage, withPage } from './state.ts'
import { showFootnote } from './update-footnote.ts'
import { helpKey, openHelp } from './update-help.ts'
import { growLayout, openPage, pageKey, replaceLayout, rereadPage, resizePage } from './update-page.ts'
import { takeMatches } from './update-search.ts'
import { createShelf, fillShelf, shelfKey, stopOpening } from './update-shelf.ts'
import { shelfSearchKey, stopShelfSearch, takeHits } from './update-shelf-search.ts'

/** The keys that do the same wherever the reader is. */
const GLOBAL_KEYS = keyBindings<(state: State) => State>([
  [['ctrl-c'], quit],
  [['ctrl-z'], (state) => withEffect(state, { type: 'suspend' })],
  [['ctrl-l'], (state) => withEffect(state, { type: 'repaint' })],
])

/** The keys while there is neither a page nor a shelf yet. */
const OPENING_KEYS = keyBindings<(state: State) => State>([
  [['q'], quit],
  [['escape'], (state) => (state.opening === undefined ? quit(state) : stopOpening(state))],
  [['?'], openHelp],
])

function quit(state: State): State {
  return withEffect(state, { type: 'quit' })
}

/** Returns a room in a terminal of that size, with the shelf open, or while an article of that name is being opened. */
export function createState({
  rows,
  columns,
  shelf,
  opening,
  sidebar = false,
}: {
  readonly rows: number
  readonly columns: number
  readonly shelf?: readonly ShelfEntry[] | undefined
  readonly opening?: string | undefined
  readonly sidebar?: boolean
}): State {
  return {
    rows,
    columns,
    shelf: shelf && createShelf(shelf),
    page: undefined,
    sidebar,
    mouse: true,
    opening,
    help: false,
    helpTop: 0,
    message: '',
    jumps: { back: [], forward: [] },
    searches: [],
    effects: [],
  }
}

/** Returns the room after an event. */
export function update(state: State, event: Event): State {
  switch (event.type) {
    case 'key':
      return press(withMessage(state, ''), event.key)
    case 'resized':
      return resizePage(state, event)
    case 'opened':
      return openPage(state, event)
    case 'not-opened':
      return withMessage({ ...state, opening: undefined }, event.message)
    case 'reread':
      return rereadPage(state, event)
    case 'notice':
      return state.page ? withPage(state, { ...state.page, notice: event.notice }) : state
    case 'layout-grown':
      return growLayout(state, event)
    case 'layout-replaced':
      return replaceLayout(state, event)
    case 'matches-found':
      return takeMatches(state, event)
    case 'shelf-searched':
      return takeHits(state, event.query, event.hits)
    case 'shelf-search-failed':
      return withMessage(stopShelfSearch(state), event.message)
    case 'shelf-loaded':
      return fillShelf(state, event.entries)
    case 'footnote-set':
      return showFootnote(state, event.lines)
    case 'message':
      return withMessage(state, event.message)
  }
}

/** Gives a key to what lies uppermost. */
function press(state: State, key: Key): State {
  // There Ctrl-C leaves the prompt only.
  if (state.page?.prompt && key.name === 'ctrl-c') return pageKey(state, state.page, key)
  const action = GLOBAL_KEYS.get(key.name)
  if (action) return action(state)
  if (state.help) return helpKey(state, key)
  if (state.page) return pageKey(state, state.page, key)
  if (state.shelfSearch) return shelfSearchKey(state, state.shelfSearch, key)
  if (state.shelf) return shelfKey(state, state.shelf, key)
  return OPENING_KEYS.get(key.name)?.(state) ?? state
}
