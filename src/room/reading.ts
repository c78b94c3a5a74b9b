import { setImmediate } from 'node:timers/promises'
import type { Article } from '../article.ts'
import { type Layout, layOut } from './layout.ts'
import { textColumns } from './measure.ts'
import { lineOf, type Place, placeAt } from './place.ts'
import { findMatches, type Match } from './search.ts'
import type { Page } from './state.ts'
import type { Store } from './store.ts'
import { percentRead } from './update.ts'

/** An article that is open: what goes on in the background while it is read. */
export type Reading = {
  /** Sets the article anew after the terminal's width has changed; the words at the top stay there. */
  readonly resize: () => void
  /** Searches the article, from its beginning on as far as it is set, then as it grows. */
  readonly search: (query: string) => void
  /** Returns how far one has read, also after the page is closed; undefined before anything is set. */
  readonly progress: () => Progress | undefined
  /** Ends what goes on. */
  readonly stop: () => void
}

/** How far one has read: the place at the top of the screen, and a percentage. */
export type Progress = { readonly title: string; readonly place: Place; readonly percent: number }

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
  let layout: Layout | undefined
  let wanted = options.at
  let seen: Page | undefined
  const unsubscribe = store.subscribe(() => {
    seen = store.state().page ?? seen
  })

  function show(next: Layout): void {
    const isNew = next.lines !== layout?.lines
    const line = wanted && lineOf(next, wanted)
    if (layout === undefined) {
      const top = line ?? 0
      const minutes = article.length()?.minutes
      store.dispatch({ type: 'opened', title: article.title ?? '', minutes, layout: next, top })
    } else if (line !== undefined) store.dispatch({ type: 'relaid', layout: next, top: line })
    else if (!isNew) store.dispatch({ type: 'laid', layout: next })
    // Set for another width, but not yet as far as the words that one is reading: the old lines stay until then.
    else if (!next.done) return
    else store.dispatch({ type: 'relaid', layout: next, top: 0 })
    if (line !== undefined || next.done) wanted = undefined
    layout = next
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
    let told = 0
    let since = performance.now()
    for (;;) {
      const known = layout
      if (turn !== searching || !known) return
      const to = Math.min(known.length, from + SLICE)
      for (const match of findMatches(known.lines, from, to, query)) matches.push(match)
      from = to
      const done = known.done && from === known.length
      // The first at once, then those of a while together.
      if (done || (matches.length > told && (told === 0 || performance.now() - since > 200))) {
        told = matches.length
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
      wanted ??= currentPlace()
      lay().catch(failed)
    },
    search(query) {
      look(query).catch(failed)
    },
    progress() {
      const place = currentPlace()
      return seen && place && { title: seen.title, place, percent: percentRead(seen, store.state().rows) }
    },
    stop() {
      unsubscribe()
      setting++
      searching++
    },
  }

  function currentPlace(): Place | undefined {
    return seen && placeAt(seen.layout, seen.top)
  }
}
