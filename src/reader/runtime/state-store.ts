import type { Effect } from '../state/effect.ts'
import type { Event } from '../state/event.ts'
import type { State } from '../state/state.ts'
import { update } from '../state/update.ts'

/** Holds the state of the room as events change it. */
export type Store = {
  readonly state: () => State
  readonly dispatch: (event: Event) => void
  /** Calls `listener` after each change; returns a function that ends that. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Returns a store with an initial state; effects go to `perform`, after the listeners have been called. */
export function createStore(initial: State, perform: (effect: Effect) => void): Store {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    dispatch(event) {
      const { effects, ...next } = update(state, event)
      state = { ...next, effects: [] }
      for (const listener of listeners) listener()
      for (const effect of effects) perform(effect)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
