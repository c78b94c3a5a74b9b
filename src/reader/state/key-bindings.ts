import type { Page, State } from './state.ts'

/** What a key does while a page is shown, after a number that was typed before it. */
export type PageAction = (state: State, page: Page, count?: number) => State

/** Returns actions by the names of their keys. */
export function keyBindings<Action>(
  bindings: readonly (readonly [names: readonly string[], action: Action])[],
): ReadonlyMap<string, Action> {
  return new Map(bindings.flatMap(([names, action]) => names.map((name) => [name, action] as const)))
}
