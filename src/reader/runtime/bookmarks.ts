import { homedir } from 'node:os'
import { isReaderError } from '../../errors.ts'
import type { Shelved } from '../../io/shelf.ts'
import type { ShelfEntry } from '../state/state.ts'
import {
  type Memory,
  type Recalled,
  recall,
  recallPercents,
  remember,
  stateFolder,
} from './bookmark-files.ts'

/** What is known of how far one has read, by the keys of articles; an article without a key isn't remembered. */
export type Bookmarks = {
  readonly shelf: () => readonly ShelfEntry[]
  readonly find: (key: string | undefined) => Recalled | undefined
  /** Keeps a place; returns what is to be said where it can't be kept. */
  readonly keep: (key: string | undefined, memory: Memory | undefined) => string | undefined
}

/** Returns the bookmarks of this user. */
export function openBookmarks(
  shelf: readonly Shelved[],
  env: { readonly [name: string]: string | undefined },
): Bookmarks {
  const folder = stateFolder(env, homedir())
  const keyOf = (name: string) => `shelf:${name}`
  return {
    shelf() {
      const keys = shelf.map(({ name }) => keyOf(name))
      const percents = recallPercents(folder, keys)
      return shelf.map(({ name, meta: { title = name, author = '', date = '' }, minutes }) => {
        return { name, title, author, date, minutes, percent: percents.get(keyOf(name)) }
      })
    },
    find: (key) => (key === undefined ? undefined : recall(folder, key)),
    keep(key, memory) {
      if (key === undefined || memory === undefined) return undefined
      try {
        remember(folder, key, memory)
        return undefined
      } catch (error) {
        if (isReaderError(error)) return error.message
        throw error
      }
    },
  }
}
