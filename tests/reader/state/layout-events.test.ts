import { expect, test } from 'vitest'
import type { Event } from '../../../src/reader/state/event.ts'
import { layoutEvents, openingEvents } from '../../../src/reader/state/layout-events.ts'
import { layoutOf } from './states.ts'

const SHOWN = layoutOf(20, '', { done: false })
const MORE = { ...SHOWN, length: 19 }
const OTHER = layoutOf(30, '', { done: false })
const OTHER_DONE = layoutOf(30)

/** Returns events as text: their types, with the line or the message. */
function written(events: readonly Event[]): string {
  return events
    .map((event) => {
      if ('top' in event) return `${event.type} ${event.top}`
      return event.type === 'message' ? `message "${event.message}"` : event.type
    })
    .join(', ')
}

test.each([
  ['where the reader stopped', 12, false, 'opened 12'],
  ['at its beginning', undefined, false, 'opened 0'],
  ['at its beginning meanwhile', undefined, true, 'opened 0, message "going to where you stopped …"'],
])('an article opens %s', (_, line, isPending, events) => {
  const opening = openingEvents({ title: 'An article', minutes: 3 }, SHOWN, line, isPending)
  expect(written(opening)).toBe(events)
  expect(opening[0]).toMatchObject({ title: 'An article', minutes: 3, layout: SHOWN })
})

test.each([
  ['more lines', MORE, undefined, 'layout-grown'],
  ['more lines, with the place', MORE, 8, 'layout-replaced 8, message ""'],
  ['another width, with the place', OTHER, 8, 'layout-replaced 8, message ""'],
  ['another width, without the place yet', OTHER, undefined, ''],
  ['another width, without the place at all', OTHER_DONE, undefined, 'layout-replaced 0'],
])('%s', (_, layout, line, events) => {
  expect(written(layoutEvents(SHOWN, layout, line))).toBe(events)
})
