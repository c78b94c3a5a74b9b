import { homedir } from 'node:os'
import { ReaderError } from '../../errors.ts'
import { stateFolder } from '../../io/base-folders.ts'
import type { Shelved } from '../../io/shelf.ts'
import type { ShelfEntry } from '../state/state.ts'
import {
  type Bookmark,
  readBookmark,
  readPercents,
  type StoredBookmark,
  writeBookmark,
} from './bookmark-files.ts'

/** How far the user has read in articles, by the keys of these. */
export type Bookmarks = {
  /** Returns the articles of the shelf, with how much of each has been read. */
  readonly shelf: () => readonly ShelfEntry[]
  /** Returns the bookmark of an article; none for one without a key. */
  readonly find: (key: string | undefined) => StoredBookmark
  /** Keeps a bookmark, unless the article has no key; returns the problem where that fails, as a line to show. */
  readonly keep: (key: string | undefined, bookmark: Bookmark | undefined) => string | undefined
}

/** Returns the user's bookmarks, as files in the folder that the environment names. */
export function openBookmarks(
  shelf: readonly Shelved[],
  env: { readonly [name: string]: string | undefined },
): Bookmarks {
  const folder = stateFolder(env, homedir())
  const keyOf = ({ name }: Shelved) => `shelf:${name}`
  return {
    shelf() {
      const percents = readPercents(folder, shelf.map(keyOf))
      return shelf.map((shelved) => {
        const { name, meta, minutes } = shelved
        const { title = name, author = '', date = '' } = meta
        return { name, title, author, date, minutes, percent: percents.get(keyOf(shelved)) }
      })
    },
    find: (key) => (key === undefined ? {} : readBookmark(folder, key)),
    keep(key, bookmark) {
      if (key === undefined || bookmark === undefined) return undefined
      try {
        writeBookmark(folder, key, bookmark)
        return undefined
      } catch (error) {
        if (error instanceof ReaderError) return error.message
        throw error
      }
    },
  }
}
