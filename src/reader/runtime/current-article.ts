import type { Article } from '../../article/article.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { Clock } from './clock.ts'
import { type ReadingSession, startReading } from './reading-session.ts'
import type { Store } from './state-store.ts'

/** An article to be read, and the key of its bookmark: undefined where it has none, such as standard input. */
export type LoadedArticle = { readonly article: Article; readonly key: string | undefined }

/** The article that is being read, one at a time, and its bookmark. */
export type CurrentArticle = {
  readonly open: (loaded: LoadedArticle) => void
  /** Writes the bookmark. */
  readonly keepBookmark: () => void
  /** Writes the bookmark and closes the article. */
  readonly close: () => void
  /** Searches the article from its beginning. */
  readonly search: (query: string) => void
  /** Lays out the article for the terminal's width. */
  readonly resize: () => void
}

/** Returns a place for the current article, empty at first. */
export function createCurrentArticle(
  store: Store,
  bookmarks: Bookmarks,
  options: {
    readonly color: boolean
    /** Whether bookmarks are ignored when an article is opened. */
    readonly fromStart: boolean
    readonly clock: Clock
    readonly onError: (error: unknown) => void
  },
): CurrentArticle {
  let current: { readonly key: string | undefined; readonly session: ReadingSession } | undefined
  const showProblem = (problem: string | undefined) => {
    if (problem !== undefined) store.dispatch({ type: 'message', message: problem })
  }
  const keepBookmark = () => showProblem(bookmarks.keep(current?.key, current?.session.bookmark()))
  return {
    open({ article, key }) {
      current?.session.stop()
      const { bookmark, problem } = options.fromStart ? {} : bookmarks.find(key)
      const session = startReading(article, store, { ...options, anchor: bookmark?.anchor })
      current = { key, session }
      showProblem(problem)
    },
    keepBookmark,
    close() {
      keepBookmark()
      current?.session.stop()
      current = undefined
    },
    search(query) {
      current?.session.search(query)
    },
    resize() {
      current?.session.resize()
    },
  }
}
