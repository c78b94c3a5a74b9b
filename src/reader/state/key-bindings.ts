import type { Effect, Page, State } from './state.ts'

/** What a key does while a page is shown. */
export type PageAction = (state: State, page: Page) => State

/** Returns what keys do, by their names. */
export function keyMap<Action>(
  bindings: readonly (readonly [names: readonly string[], action: Action])[],
): ReadonlyMap<string, Action> {
  return new Map(bindings.flatMap(([names, action]) => names.map((name) => [name, action] as const)))
}

/** Returns the state with another page. */
export function withPage(state: State, page: Page): State {
  return { ...state, page }
}

/** Returns the state with a message. */
export function withMessage(state: State, message: string): State {
  return { ...state, message }
}

/** Returns the state with one more effect. */
export function withEffect(state: State, effect: Effect): State {
  return { ...state, effects: [...state.effects, effect] }
}

/** Returns the state with the help over all else. */
export function openHelp(state: State): State {
  return { ...state, help: true, helpTop: 0 }
}

/** Returns a cursor moved in a list of so many, no further than its ends. */
export function moveCursor(cursor: number, by: number, length: number): number {
  return Math.max(0, Math.min(cursor + by, length - 1))
}
