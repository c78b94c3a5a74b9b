import type { Event } from './event.ts'
import type { Layout } from './layout.ts'

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
