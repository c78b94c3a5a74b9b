import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { noteRows } from './panes.ts'
import { type Note, type Page, type State, withMessage, withPage } from './state.ts'
import { openLinks } from './update-links.ts'

type NoteAction = (state: State, page: Page, note: Note) => State

const KEYS = keyBindings<NoteAction>([
  [['j', 'down', 'wheel-down'], scroll(1)],
  [['k', 'up', 'wheel-up'], scroll(-1)],
  [['l'], openLinks],
  [['escape', 'enter', 'q'], (state, page) => withPage(state, { ...page, note: undefined })],
])

/** Returns the state with a footnote below its page. */
export function showFootnote(state: State, lines: readonly string[]): State {
  if (!state.page) return state
  if (lines.length === 0) return withMessage(state, 'the footnote is missing')
  return withPage(state, { ...state.page, note: { lines, top: 0 } })
}

/** Returns the state after a key pressed while a footnote is shown; undefined if the key means nothing there. */
export function noteKey(state: State, page: Page, note: Note, key: Key): State | undefined {
  return KEYS.get(key.name)?.(state, page, note)
}

function scroll(by: number): NoteAction {
  return (state, page, { lines, top }) => {
    const last = Math.max(0, lines.length - noteRows(state.rows, lines.length))
    return withPage(state, { ...page, note: { lines, top: Math.max(0, Math.min(top + by, last)) } })
  }
}
