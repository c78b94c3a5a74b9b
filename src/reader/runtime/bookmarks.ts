import { homedir } from 'node:os'
import { sep } from 'node:path'
import { ReaderError } from '../../errors.ts'
import { stateFolder } from '../../io/base-folders.ts'
import type { ShelfArticle } from '../../io/shelf.ts'
import { cleanLine } from '../../text/clean.ts'
import type { ShelfEntry } from '../state/state.ts'
import {
  type Bookmark,
  type RecentArticle,
  readBookmark,
  readPercents,
  readRecent,
  readSidebar,
  type StoredBookmark,
  writeBookmark,
  writeSidebar,
} from './bookmark-files.ts'

/** What is kept from one time to the next: how far one has read in articles, by the keys of these, and the sidebar. */
export type Bookmarks = ReturnType<typeof openBookmarks>

/**
 * Returns the user's bookmarks, as files in lectern's folder for its state, and how far the shelf has been read.
 * `mostRecent` says how many articles from elsewhere, those read last, are on it.
 */
export function openBookmarks(readShelf: () => Promise<readonly ShelfArticle[]>, mostRecent: number) {
  const folder = stateFolder()
  return {
    /** Returns the articles read last from elsewhere, then those of the shelf, with how much of each has been read. */
    async shelf(): Promise<readonly ShelfEntry[]> {
      const shelf = await readShelf()
      const keys = new Set(shelf.map(({ key }) => key))
      const percents = readPercents(folder, [...keys])
      const shelved = shelf.map(({ name, meta, minutes, key }): ShelfEntry => {
        const { title = name, author = '', date = '' } = meta
        return { name, title, author, date, place: '', minutes, percent: percents.get(key) }
      })
      const recent = readRecent(folder, mostRecent)
        .filter(({ key }) => !keys.has(key))
        .map((article) => recentEntry(article))
      return [...recent, ...shelved]
    },
    /** Returns the bookmark of an article; none for one without a key. */
    find: (key: string | undefined): StoredBookmark => (key === undefined ? {} : readBookmark(folder, key)),
    /** Keeps a bookmark, unless the article has no key; returns the problem where that fails, as a line to show. */
    keep(key: string | undefined, bookmark: Bookmark | undefined): string | undefined {
      if (key === undefined || bookmark === undefined) return undefined
      return problemOf(() => writeBookmark(folder, key, bookmark))
    },
    /** Whether the outline was left open. */
    sidebar: () => readSidebar(folder),
    /** Keeps whether the outline is open; returns the problem where that fails, as a line to show. */
    keepSidebar: (open: boolean) => problemOf(() => writeSidebar(folder, open)),
  }
}

function recentEntry({ key, title, percent }: RecentArticle): ShelfEntry {
  const home = homedir()
  const place = cleanLine(key.startsWith(home + sep) ? `~${key.slice(home.length)}` : key)
  return { name: key, title: title || place, author: '', date: '', place, minutes: undefined, percent }
}

/** Returns the message of the ReaderError that an act throws, if it does. */
function problemOf(act: () => void): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (error instanceof ReaderError) return error.message
    throw error
  }
}
