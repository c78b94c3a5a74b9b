import type { Article } from '../../article/article.ts'
import type { Bookmarks } from './bookmarks.ts'
import { openReading, type Reading } from './reading-session.ts'
import type { Store } from './state-store.ts'

/** An article to be read, and what it is remembered by; undefined where it isn't. */
export type Opened = { readonly article: Article; readonly key: string | undefined }

/** Where the article lies that is read, one at a time. */
export type Table = {
  readonly open: (opened: Opened) => void
  /** Keeps how far one has read. */
  readonly keep: () => void
  /** Keeps it and takes the article away. */
  readonly close: () => void
  readonly search: (query: string) => void
  /** Sets the article for another width. */
  readonly resize: () => void
}

/** Returns an empty table. */
export function createTable(
  store: Store,
  bookmarks: Bookmarks,
  { color, fromStart }: { readonly color: boolean; readonly fromStart: boolean },
): Table {
  let current: { readonly key: string | undefined; readonly reading: Reading } | undefined
  const say = (message: string | undefined) => {
    if (message !== undefined) store.dispatch({ type: 'said', message })
  }
  const keep = () => say(bookmarks.keep(current?.key, current?.reading.progress()))
  return {
    open({ article, key }) {
      current?.reading.stop()
      const known = fromStart ? undefined : bookmarks.find(key)
      current = { key, reading: openReading(article, store, { color, at: known?.place }) }
      say(known?.message)
    },
    keep,
    close() {
      keep()
      current?.reading.stop()
      current = undefined
    },
    search(query) {
      current?.reading.search(query)
    },
    resize() {
      current?.reading.resize()
    },
  }
}
