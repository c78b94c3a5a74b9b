import type { Effect, Event, State } from '../state/state.ts'
import { update } from '../state/update.ts'

/** The state as it changes, for those who show it and those who change it. */
export type Store = {
  readonly state: () => State
  readonly dispatch: (event: Event) => void
  /** Calls `listen` after each change; returns what ends that. */
  readonly subscribe: (listen: () => void) => () => void
}

/** Returns a store; what the state asks of the world goes to `perform`. */
export function createStore(initial: State, perform: (effect: Effect) => void): Store {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    dispatch(event) {
      const { effects, ...rest } = update(state, event)
      state = { ...rest, effects: [] }
      for (const listen of listeners) listen()
      for (const effect of effects) perform(effect)
    },
    subscribe(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}
