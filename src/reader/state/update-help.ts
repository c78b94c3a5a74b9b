import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { pageRows } from './panes.ts'
import type { State } from './state.ts'

const KEYS = keyBindings<(state: State) => State>([
  [['?', 'q', 'escape'], (state) => ({ ...state, help: false })],
  [['j', 'down', 'wheel-down'], scroll(() => 1)],
  [['k', 'up', 'wheel-up'], scroll(() => -1)],
  [[' ', 'pagedown'], scroll((height) => height - 1)],
  [['b', 'pageup'], scroll((height) => 1 - height)],
])

/** Returns the state with the help shown over all else. */
export function openHelp(state: State): State {
  return { ...state, help: true, helpTop: 0 }
}

/** Returns the state after a key pressed in the help. */
export function helpKey(state: State, key: Key): State {
  return KEYS.get(key.name)?.(state) ?? state
}

function scroll(lines: (height: number) => number): (state: State) => State {
  return (state) => ({ ...state, helpTop: Math.max(0, state.helpTop + lines(pageRows(state.rows))) })
}
