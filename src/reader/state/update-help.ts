import { keyMap } from './key-bindings.ts'
import { pageRows } from './reading-position.ts'
import type { Key, State } from './state.ts'

const KEYS = keyMap<(state: State) => State>([
  [['?', 'q', 'escape'], (state) => ({ ...state, help: false })],
  [['j', 'down', 'wheel-down'], scroll(() => 1)],
  [['k', 'up', 'wheel-up'], scroll(() => -1)],
  [[' ', 'pagedown'], scroll((height) => height - 1)],
  [['b', 'pageup'], scroll((height) => 1 - height)],
])

/** Returns what a key does in the help. */
export function helpKey(state: State, key: Key): State {
  return KEYS.get(key.name)?.(state) ?? state
}

function scroll(lines: (height: number) => number): (state: State) => State {
  return (state) => ({ ...state, helpTop: Math.max(0, state.helpTop + lines(pageRows(state))) })
}
