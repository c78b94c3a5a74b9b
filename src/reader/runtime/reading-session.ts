import { setImmediate } from 'node:timers/promises'
import type { Article } from '../../article/article.ts'
import { lineOf, type Place, placeAt } from '../state/anchor.ts'
import { findMatches, type Match } from '../state/find-matches.ts'
import { textColumns } from '../state/panes.ts'
import type { Page } from '../state/state.ts'
import { percentRead } from '../state/update.ts'
import type { Memory } from './bookmark-files.ts'
import { type Layout, layOut } from './lay-out-article.ts'
import type { Store } from './state-store.ts'

/** An article that is open: what goes on in the background while it is read. */
export type Reading = {
  /** Sets the article anew after the terminal's width has changed; the words at the top stay there. */
  readonly resize: () => void
  /** Searches the article, from its beginning on as far as it is set, then as it grows. */
  readonly search: (query: string) => void
  /** Returns how far one has read, also after the page is closed; undefined before anything is set. */
  readonly progress: () => Memory | undefined
  /** Ends what goes on. */
  readonly stop: () => void
}

/** How long one waits for the place where one stopped before the beginning is shown instead, in milliseconds. */
const PATIENCE = 400

/** Lines that are searched before keys are looked at again. */
const SLICE = 4000

/**
 * Opens an article in the room at a place that was read before. Everything that is set or found is told to the store;
 * keys never wait for it.
 */
export function openReading(
  article: Article,
  store: Store,
  options: { readonly color: boolean; readonly at: Place | undefined },
): Reading {
  let setting = 0
  let searching = 0
  const begun = performance.now()
  let opened = false
  let layout: Layout | undefined
  let told = Number.NEGATIVE_INFINITY
  let seen: Page | undefined
  /** Where the screen is to be once that is set, and the top of the screen while it is waited for. */
  let wanted: Anchor | undefined = options.at && { place: options.at, top: 0 }
  /** Where it was put the last time: the same words come to the top again, however often the width changes. */
  let anchor: Anchor | undefined
  let size = { rows: 0, columns: 0 }

  const unsubscribe = store.subscribe(() => {
    const { page, rows, columns } = store.state()
    if (!page) return
    if (wanted && page.top !== wanted.top) {
      // One who scrolls meanwhile wants to be where that leads; a new size may move the top as well.
      const scrolled = rows === size.rows && columns === size.columns
      const isSet = page.layout.lines === layout?.lines
      wanted = scrolled ? (isSet ? undefined : anchorAt(page)) : { ...wanted, top: page.top }
    }
    size = { rows, columns }
    seen = page
  })

  function show(next: Layout): void {
    // Where it will soon be set as far as one had read, nothing else is shown before.
    const waits = !opened && !next.done && performance.now() - begun < PATIENCE
    const isNew = next.lines !== seen?.layout.lines
    const line = wanted && screenAt(next, lineOf(next, wanted.place))
    layout = next
    if (line !== undefined && wanted) anchor = { place: wanted.place, top: line }
    if (line !== undefined || next.done) wanted = undefined
    if (waits && wanted) return
    const isFirst = !opened
    if (isFirst) {
      opened = true
      const minutes = article.length()?.minutes
      store.dispatch({ type: 'opened', title: article.title ?? '', minutes, layout: next, top: line ?? 0 })
    } else if (line !== undefined) store.dispatch({ type: 'relaid', layout: next, top: line })
    else if (!isNew) tell(next)
    // Set for another width, but not yet as far as the words that one is reading: the old lines stay until then.
    else if (next.done) store.dispatch({ type: 'relaid', layout: next, top: 0 })
    if (isFirst && wanted) say('going to where you stopped …')
    else if (line !== undefined && !isFirst) say('')
  }

  function say(message: string): void {
    store.dispatch({ type: 'said', message })
  }

  /** Returns the line if it can be at the top: where a screen of lines is set from there on. */
  function screenAt(next: Layout, line: number | undefined): number | undefined {
    return line !== undefined && (next.done || line + store.state().rows <= next.length) ? line : undefined
  }

  /** Tells of more lines, but not so often that drawing keeps from setting. */
  function tell(next: Layout): void {
    if (!next.done && performance.now() - told < 100) return
    told = performance.now()
    store.dispatch({ type: 'laid', layout: next })
  }

  async function lay(): Promise<void> {
    const turn = ++setting
    const width = textColumns(store.state().columns)
    for await (const next of layOut(article, { width, color: options.color })) {
      if (turn !== setting) return
      show(next)
    }
  }

  async function look(query: string): Promise<void> {
    const turn = ++searching
    const matches: Match[] = []
    let from = 0
    let count = 0
    let since = performance.now()
    for (;;) {
      const known = layout
      if (turn !== searching || !known) return
      const to = Math.min(known.length, from + SLICE)
      for (const match of findMatches(known.lines, from, to, query)) matches.push(match)
      from = to
      const done = known.done && from === known.length
      // The first at once, then those of a while together.
      if (done || (matches.length > count && (count === 0 || performance.now() - since > 200))) {
        count = matches.length
        since = performance.now()
        store.dispatch({ type: 'found', query, matches: matches.slice(), done })
      }
      if (done) return
      await setImmediate()
    }
  }

  const failed = (error: unknown) => {
    // What isn't awaited would be a warning; it is a bug like any other.
    setTimeout(() => {
      throw error
    })
  }
  lay().catch(failed)
  return {
    resize() {
      if (layout?.width === textColumns(store.state().columns)) return
      if (seen) wanted ??= anchor?.top === seen.top ? anchor : anchorAt(seen)
      lay().catch(failed)
    },
    search(query) {
      look(query).catch(failed)
    },
    progress() {
      if (!seen) return undefined
      const { place } = anchor?.top === seen.top ? anchor : anchorAt(seen)
      return { title: seen.title, place, percent: percentRead(seen, store.state().rows) }
    },
    stop() {
      unsubscribe()
      setting++
      searching++
    },
  }
}

type Anchor = { readonly place: Place; readonly top: number }

function anchorAt({ layout, top }: Page): Anchor {
  return { place: placeAt(layout, top), top }
}
