import { type Anchor, anchorAt, findAnchor } from './anchor.ts'
import type { Event } from './event.ts'
import type { Layout } from './layout.ts'
import type { Size } from './panes.ts'
import type { Page, State } from './state.ts'

// Keeps the same words at the top of the screen while layouts grow and replace each other, as a browser's scroll
// anchoring does.

/** An anchor, and the line that was at the top of the screen with it, counted from the layout's origin. */
type Pin = { readonly anchor: Anchor; readonly top: number }

export type ScrollAnchoring = {
  /** The page as it was last; it outlives the page of the state. Undefined before there is one. */
  readonly page: Page | undefined
  /** The size of the terminal that had that page. */
  readonly size: Size
  /** Where the page is to scroll as soon as that is laid out, and the top of the screen meanwhile. */
  readonly pending: Pin | undefined
  /** Where it was put the last time. Kept, so that the same words come back however often the width changes. */
  readonly placed: Pin | undefined
}

/** Returns the anchoring of an article that isn't shown yet; with the anchor where the reader stopped, if any. */
export function startAnchoring(anchor: Anchor | undefined): ScrollAnchoring {
  return {
    page: undefined,
    size: { rows: 0, columns: 0 },
    pending: anchor && { anchor, top: 0 },
    placed: undefined,
  }
}

/** Returns the anchoring after a change of the state; `newest` is the layout that the article was given last. */
export function followState(
  anchoring: ScrollAnchoring,
  { page, rows, columns }: State,
  newest: Layout | undefined,
): ScrollAnchoring {
  if (!page) return anchoring
  const next = { ...anchoring, page, size: { rows, columns } }
  const { pending, size } = anchoring
  if (!pending || topOf(page) === pending.top) return next
  // Another size may have moved the page, else the reader has, who wants to stay there.
  if (rows !== size.rows || columns !== size.columns) {
    return { ...next, pending: { ...pending, top: topOf(page) } }
  }
  return { ...next, pending: page.layout.run === newest?.run ? undefined : pinAt(page) }
}

/** Returns the anchoring of a page that is about to be laid out again: the words at its top are to stay there. */
export function holdPage(anchoring: ScrollAnchoring): ScrollAnchoring {
  return { ...anchoring, pending: anchoring.pending ?? currentPin(anchoring) }
}

/**
 * Returns the anchoring after more of the article is laid out, and the line to scroll to: undefined if nothing is
 * pending, or where it isn't laid out yet with a screen of so many rows below it.
 */
export function placeInLayout(
  anchoring: ScrollAnchoring,
  layout: Layout,
  rows: number,
): { readonly anchoring: ScrollAnchoring; readonly line: number | undefined } {
  const { pending } = anchoring
  if (!pending) return { anchoring, line: undefined }
  const line = findAnchor(layout, pending.anchor)
  const { length, hasEnd, done } = layout
  // The end of the article may be too short for the place to come to the top.
  const hasScreen = done || (hasEnd ? rows <= length : line !== undefined && line + rows <= length)
  if (line !== undefined && hasScreen) {
    const placed = { ...pending, top: line - layout.origin.line }
    return { anchoring: { ...anchoring, pending: undefined, placed }, line }
  }
  if (!done) return { anchoring, line: undefined }
  return { anchoring: { ...anchoring, pending: undefined }, line: sameShare(anchoring.page, layout) }
}

/** Returns the line that is as far down a layout as the top of a page was in its own; undefined for the first line. */
function sameShare(page: Page | undefined, { length }: Layout): number | undefined {
  return page && page.top > 0 ? Math.floor((page.top / page.layout.length) * length) : undefined
}

/**
 * Returns the events that show an article's first layout, with `line` at the top; while that isn't laid out yet, its
 * beginning, with a message where that line is still to come.
 */
export function openingEvents(
  article: Pick<Extract<Event, { type: 'opened' }>, 'key' | 'title' | 'minutes' | 'marks' | 'slug'>,
  layout: Layout,
  line: number | undefined,
  isPending: boolean,
): readonly Event[] {
  const opened = { type: 'opened', ...article, layout, top: line ?? 0 } as const
  return isPending ? [opened, { type: 'message', message: 'going to where you stopped …' }] : [opened]
}

/** Returns the events that bring a newer layout to a page that shows an older one, scrolled to `line` if that is given. */
export function layoutEvents(shown: Layout, layout: Layout, line: number | undefined): readonly Event[] {
  if (line !== undefined) {
    return [
      { type: 'layout-replaced', layout, top: line },
      { type: 'message', message: '' },
    ]
  }
  if (layout.run === shown.run) return [{ type: 'layout-grown', layout }]
  // It is for another width: the old lines stay until the new ones reach the reader's place, or the end.
  return layout.done ? [{ type: 'layout-replaced', layout, top: 0 }] : []
}

/** Returns the anchor of the words at the top of the screen; undefined before anything is shown. */
export function currentAnchor(anchoring: ScrollAnchoring): Anchor | undefined {
  return currentPin(anchoring)?.anchor
}

function currentPin({ page, placed }: ScrollAnchoring): Pin | undefined {
  return page && (placed?.top === topOf(page) ? placed : pinAt(page))
}

function pinAt(page: Page): Pin {
  return { anchor: anchorAt(page.layout, page.top), top: topOf(page) }
}

/** Returns a page's top line as it is counted in a pin: it stays the same when more is laid out above it. */
function topOf({ layout, top }: Page): number {
  return top - layout.origin.line
}
