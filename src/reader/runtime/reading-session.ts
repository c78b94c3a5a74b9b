import { basename } from 'node:path'
import type { Article } from '../../article/article.ts'
import type { Color, PictureSettings } from '../../render/settings.ts'
import type { Event } from '../state/event.ts'
import type { Layout } from '../state/layout.ts'
import { spareColumns, textColumns } from '../state/panes.ts'
import { percentRead } from '../state/reading-position.ts'
import {
  currentAnchor,
  followState,
  holdPage,
  layoutEvents,
  openingEvents,
  placeInLayout,
  type ScrollAnchoring,
} from '../state/scroll-anchoring.ts'
import type { Mark } from '../state/state.ts'
import type { Bookmark } from './bookmark-files.ts'
import { layOutArticle } from './lay-out-article.ts'
import { type Clock, createJob, throttled } from './scheduling.ts'
import { searchLayout } from './search-layout.ts'
import type { Store } from './state-store.ts'

/** An open article: what goes on in the background while it is read. */
export type ReadingSession = ReturnType<typeof startReading>

/** How long the screen waits for the place where the reader stopped before it shows the beginning, in milliseconds. */
const PATIENCE = 400

/** The least time between events that tell of more lines, in milliseconds: drawing must not hold up the layout. */
const GROWTH_INTERVAL = 100

/** How an article is opened. */
export type ReadingOptions = {
  readonly key: string | undefined
  /** Those of a page that is opened. */
  readonly marks: readonly Mark[]
  /** The section to go to, by its slug. */
  readonly slug?: string | undefined
  /** Where the reader stopped, if anywhere, or is in the page that shows an earlier reading of the article. */
  readonly from: ScrollAnchoring
  readonly color: Color
  /** The longest line of prose, in columns. */
  readonly measure?: number | undefined
  /** Undefined: their alternative texts are. */
  readonly pictures?: PictureSettings | undefined
  readonly clock: Clock
  readonly onError: (error: unknown) => void
}

/**
 * Opens an article in the room where the reader stopped, or lays it out anew in its page where the reader is. Keys never
 * wait for the work in the background.
 */
export function startReading(article: Article, store: Store, options: ReadingOptions) {
  const { clock, color, pictures } = options
  const startedAt = clock.now()
  const { from } = options
  let anchoring = from.page ? holdPage(from) : from
  let newest: Layout | undefined
  let unsubscribe = () => {}
  if (anchoring.page) follow()
  const grow = throttled(GROWTH_INTERVAL, clock)

  let settings = layoutSettings()
  const layoutJob = createJob(async (signal) => {
    const anchor = anchoring.pending?.anchor
    const layouts = layOutArticle(article, { ...settings, anchor, color, pictures, clock })
    for await (const layout of layouts) {
      if (signal.aborted) return
      newest = layout
      takeLayout(layout)
    }
  }, options.onError)

  const searchJob = createJob(async (signal, query: string) => {
    const latest = () => store.state().page?.layout
    for await (const found of searchLayout(latest, query, { clock, signal })) {
      store.dispatch({ type: 'matches-found', query, ...found })
    }
  }, options.onError)

  function layoutSettings() {
    const { columns, wrapsCode = false } = store.state()
    const width = textColumns(columns, options.measure)
    return { width, spareColumns: spareColumns(columns, width), wrapsCode }
  }

  function takeLayout(layout: Layout): void {
    const placed = placeInLayout(anchoring, layout, store.state().rows)
    anchoring = placed.anchoring
    const { page, pending } = anchoring
    if (page) dispatchAll(layoutEvents(page.layout, layout, placed.line))
    else if (!pending || clock.now() - startedAt >= PATIENCE) open(layout, placed.line)
  }

  function open(layout: Layout, line: number | undefined): void {
    follow()
    const { key, marks, slug } = options
    const facts = { ...factsOf(article, key), key, marks, slug }
    dispatchAll(openingEvents(facts, layout, line, anchoring.pending !== undefined))
  }

  function follow(): void {
    unsubscribe = store.subscribe(() => {
      anchoring = followState(anchoring, store.state(), newest)
    })
  }

  function dispatchAll(events: readonly Event[]): void {
    for (const event of events) {
      const canWait = event.type === 'layout-grown' && !event.layout.done
      if (canWait) grow(() => store.dispatch(event))
      else store.dispatch(event)
    }
  }

  if (anchoring.page) store.dispatch({ type: 'reread', ...factsOf(article, options.key) })
  layoutJob.start()
  return {
    /** Returns where the reader is, for another session of the article. */
    anchoring: () => anchoring,
    /** Lays out the article anew if its width or the wrapping of code has changed; the words at the top stay there. */
    resize(): void {
      const { width, wrapsCode } = settings
      settings = layoutSettings()
      if (settings.width === width && settings.wrapsCode === wrapsCode) return
      anchoring = holdPage(anchoring)
      layoutJob.start()
    },
    /** Searches the article, as far as it is laid out, then as it grows. */
    search: (query: string) => searchJob.start(query),
    /** Returns how far it has been read, also once its page is closed; undefined before it is shown where one stopped. */
    bookmark(): Bookmark | undefined {
      const { page, pending } = anchoring
      if (!from.page && pending && pending.anchor === from.pending?.anchor) return undefined
      const anchor = currentAnchor(anchoring)
      if (!page || !anchor) return undefined
      const { title, marks } = page
      const percent = percentRead(page, store.state().rows)
      return { title, anchor, percent, ...(marks.length > 0 ? { marks } : {}) }
    },
    stop(): void {
      unsubscribe()
      layoutJob.stop()
      searchJob.stop()
    },
  }
}

/** An article without a title is called as its file is. */
function factsOf(article: Article, key: string | undefined) {
  return { title: article.title ?? basename(key ?? ''), minutes: article.length()?.minutes }
}
