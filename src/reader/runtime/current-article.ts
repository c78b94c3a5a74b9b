import type { Article } from '../../article/article.ts'
import type { Color } from '../../render/settings.ts'
import type { Destination } from '../state/effect.ts'
import { startAnchoring } from '../state/scroll-anchoring.ts'
import type { Bookmarks } from './bookmarks.ts'
import { type ReadingOptions, type ReadingSession, startReading } from './reading-session.ts'
import type { ReadPicture, RoomPictures } from './room-pictures.ts'
import type { Clock } from './scheduling.ts'
import type { Store } from './state-store.ts'

/** An article to be read. */
export type LoadedArticle = {
  readonly article: Article
  /** The key of its bookmark: undefined if it has none, such as standard input. */
  readonly key: string | undefined
  /** What it can be loaded again by; undefined for what came through a pipe. */
  readonly name: string | undefined
  /** Whether there is more of it than has come. */
  readonly isPart: boolean
  /** Whether the file has changed since it was read. */
  readonly hasChanged: () => boolean
  readonly readPicture: ReadPicture
}

/** The article that is being read, one at a time, and its bookmark. */
export type CurrentArticle = ReturnType<typeof createCurrentArticle>

type OpenedArticle = { readonly loaded: LoadedArticle; readonly session: ReadingSession }

const MORE_COMES = 'there is more to come …'
const HAS_CHANGED = 'the file has changed; r reads it again'

/** Returns a place for the current article, empty at first. */
export function createCurrentArticle(
  store: Store,
  bookmarks: Bookmarks,
  options: {
    readonly color: Color
    readonly measure?: number | undefined
    /** Whether bookmarks are ignored when an article is opened. */
    readonly fromStart: boolean
    /** Undefined if the terminal shows none. */
    readonly pictures: RoomPictures | undefined
    readonly clock: Clock
    readonly showProblem: (problem: string | undefined) => void
    readonly onError: (error: unknown) => void
  },
) {
  const { showProblem } = options
  let current: OpenedArticle | undefined
  /** Where the reader was when the bookmark was written. */
  let bookmarkedTop: number | undefined
  /** Why the bookmark couldn't be written the last time. */
  let lastProblem: string | undefined

  /** Writes the bookmark. */
  function keepBookmark(): void {
    bookmarkedTop = store.state().page?.top
    const problem = bookmarks.keep(current?.loaded.key, current?.session.bookmark())
    // Once is enough: the folder stays as it is.
    if (problem !== lastProblem) showProblem(problem)
    lastProblem = problem
  }

  function showNotice(): void {
    const { page } = store.state()
    if (!current || !page) return
    const { isPart, hasChanged } = current.loaded
    const notice = isPart ? MORE_COMES : hasChanged() ? HAS_CHANGED : ''
    if (notice !== page.notice) store.dispatch({ type: 'notice', notice })
  }

  /** Closes the one before; goes to its destination, or else to where the reader stopped. */
  function open(loaded: LoadedArticle, { anchor, slug }: Destination = {}): void {
    keepBookmark()
    current?.session.stop()
    const { bookmark, problem } = bookmarks.find(loaded.key)
    const stopped = options.fromStart || slug !== undefined ? undefined : bookmark?.anchor
    const marks = bookmark?.marks ?? []
    const from = startAnchoring(anchor ?? stopped)
    options.pictures?.clear()
    start(loaded, { marks, slug, from })
    bookmarkedTop = undefined
    showProblem(problem)
  }

  function start(loaded: LoadedArticle, place: Pick<ReadingOptions, 'marks' | 'slug' | 'from'>): void {
    const { article, key } = loaded
    const pictures = options.pictures?.settings(loaded.readPicture)
    current = { loaded, session: startReading(article, store, { ...options, pictures, key, ...place }) }
  }

  return {
    open,
    /** Goes on in a later reading of the article, at the same words. */
    replace(loaded: LoadedArticle): void {
      if (!current?.session.anchoring().page) {
        open(loaded)
        return
      }
      current.session.stop()
      const from = current.session.anchoring()
      start(loaded, { marks: [], from })
      showNotice()
    },
    /** Writes the bookmark, if the reader has moved, and shows whether the article's file has changed. */
    check(): void {
      showNotice()
      const { page } = store.state()
      if (page && page.top !== bookmarkedTop && lastProblem === undefined) keepBookmark()
    },
    keepBookmark,
    /** Returns why the bookmark couldn't be written the last time, if it couldn't. */
    problem: () => lastProblem,
    /** Returns the article that is open, if one is, and what goes on while it is read. */
    opened: () => current,
    /** Writes the bookmark and closes the article. */
    close(): void {
      keepBookmark()
      current?.session.stop()
      current = undefined
      options.pictures?.clear()
    },
  }
}
