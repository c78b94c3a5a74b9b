import type { Key } from './event.ts'
import type { Page, State } from './state.ts'

/** What a key does while a page is shown, after a number that was typed before it. */
export type PageAction = (state: State, page: Page, count?: number) => State

/** Returns actions by the names of their keys. */
export function keyBindings<Action>(
  bindings: readonly (readonly [names: readonly string[], action: Action])[],
): ReadonlyMap<string, Action> {
  return new Map(bindings.flatMap(([names, action]) => names.map((name) => [name, action] as const)))
}

/** The user's own keys by name, each with the name of the key whose work it does. */
export type OwnKeys = { readonly [name: string]: string }

/** Returns the key that a key of the user's stands for, unless text is being typed. */
export function translateKey(key: Key, ownKeys: OwnKeys, { page, opening }: State): Key {
  const isTyping = page ? page.prompt !== undefined && page.prompt.kind !== 'section' : opening === undefined
  const name = isTyping || !Object.hasOwn(ownKeys, key.name) ? undefined : ownKeys[key.name]
  return name === undefined ? key : { name, text: [...name].length === 1 ? name : '' }
}

/** Whether a text is the name of a key that has its place on a keyboard: see `Key`. */
export function isKeyName(text: string): boolean {
  return /^(?:\P{C}|ctrl-[a-z]|up|down|left|right|page(?:up|down)|home|end|enter|escape|tab|backspace)$/u.test(
    text,
  )
}
