import { expect, test } from 'vitest'
import { anchorAt } from '../../../src/reader/state/anchor.ts'
import type { Event } from '../../../src/reader/state/event.ts'
import type { Layout } from '../../../src/reader/state/layout.ts'
import {
  currentAnchor,
  followState,
  holdPage,
  layoutEvents,
  openingEvents,
  placeInLayout,
  type ScrollAnchoring,
  startAnchoring,
} from '../../../src/reader/state/scroll-anchoring.ts'
import { after, layoutOf, partOf, press, reading } from './states.ts'

/** A hundred lines, of which twelve are on the screen; `WIDE` has the same words in half as many lines. */
const NARROW = numbered(100, 1, 60)
const WIDE = numbered(50, 2, 120)
const ROWS = 12

/** Returns a layout of lines of so many words each, which are all different. */
function numbered(length: number, words: number, width: number): Layout {
  const lines = Array.from({ length }, (_, line) =>
    Array.from({ length: words }, (_, at) => `the words of number ${1000 + line * words + at}`).join(' '),
  )
  return { ...layoutOf(length, '1@0', { width }), lines }
}

function part(layout: Layout, length: number): Layout {
  return { ...layout, length, hasEnd: false, done: false }
}

/** Returns the anchoring of an article that was left at a line, and is shown from its beginning meanwhile. */
function pendingAt(line: number, shown: Layout): ScrollAnchoring {
  const anchoring = startAnchoring(anchorAt(NARROW, line))
  return followState(anchoring, reading(shown), shown)
}

test.each<[name: string, layout: Layout, line: number | undefined, pending: boolean]>([
  ['the whole article', NARROW, 40, false],
  ['another width', WIDE, 20, false],
  ['a part that ends above', part(NARROW, 30), undefined, true],
  ['a part without a screen below', part(NARROW, 51), undefined, true],
  ['a part with a screen below', part(NARROW, 52), 40, false],
  ['a whole article without the words', layoutOf(100), undefined, false],
])('a place in %s', (_, layout, line, pending) => {
  const placed = placeInLayout(pendingAt(40, part(NARROW, 20)), layout, ROWS)
  expect(placed.line).toBe(line)
  expect(placed.anchoring.pending !== undefined).toBe(pending)
})

test.each([
  ['alone', 95, 100, undefined],
  ['with less than a screen', 89, 100, undefined],
  ['with a screen', 88, 100, 7],
  ['without the lines below', 80, 97, undefined],
])('a place in the last lines, %s', (_, from, end, line) => {
  const { lines } = NARROW
  const whole = { ...layoutOf(100, '1@0 2@95'), lines }
  const layout = partOf(whole, 95, from, end)
  expect(placeInLayout(startAnchoring(anchorAt(whole, 95)), layout, ROWS).line).toBe(line)
})

test('nothing is placed where nothing is pending', () => {
  const anchoring = followState(startAnchoring(undefined), reading(NARROW, { top: 30 }), NARROW)
  expect(placeInLayout(anchoring, WIDE, ROWS)).toEqual({ anchoring, line: undefined })
})

test('a reader who scrolls in the newest layout stays there', () => {
  const shown = part(NARROW, 30)
  const scrolled = followState(pendingAt(40, shown), press(reading(shown), 'j'), shown)
  expect(scrolled.pending).toBeUndefined()
})

test('a reader who scrolls in an old layout is taken to where that leads', () => {
  const state = press(reading(NARROW), 'j j j j')
  const scrolled = followState(pendingAt(40, NARROW), state, part(WIDE, 10))
  expect(scrolled.pending).toEqual({ anchor: anchorAt(NARROW, 4), top: 4 })
  expect(placeInLayout(scrolled, WIDE, ROWS).line).toBe(2)
})

test('a page moved by another size of the terminal is still taken to its place', () => {
  const state = reading(NARROW, { top: 90 })
  const held = holdPage(followState(startAnchoring(undefined), state, NARROW))
  const resized = after(state, { type: 'resized', rows: 41, columns: 80 })
  const next = followState(held, resized, NARROW)
  expect(next.pending).toEqual({ anchor: anchorAt(NARROW, 90), top: 60 })
})

test('the words that were placed come back, though the width changes twice', () => {
  const state = reading(NARROW, { top: 41 })
  const held = holdPage(followState(startAnchoring(undefined), state, NARROW))
  const wide = placeInLayout(held, WIDE, ROWS)
  expect(wide.line).toBe(20)
  const shown = after(state, { type: 'layout-replaced', layout: WIDE, top: 20 })
  const heldAgain = holdPage(followState(wide.anchoring, shown, WIDE))
  // Line 20 begins with what is line 40 of the other width.
  expect(placeInLayout(heldAgain, NARROW, ROWS).line).toBe(41)
  const scrolled = holdPage(followState(wide.anchoring, press(shown, 'j k j'), WIDE))
  expect(placeInLayout(scrolled, NARROW, ROWS).line).toBe(42)
})

test('the current anchor is that of the line at the top', () => {
  const anchoring = followState(startAnchoring(undefined), reading(NARROW, { top: 7 }), NARROW)
  expect(currentAnchor(anchoring)).toEqual(anchorAt(NARROW, 7))
  expect(currentAnchor(startAnchoring(anchorAt(NARROW, 7)))).toBeUndefined()
})

test('a page that is closed leaves its anchor', () => {
  const anchoring = followState(startAnchoring(undefined), reading(NARROW, { top: 7 }), NARROW)
  const closed = { ...reading(NARROW), page: undefined }
  expect(followState(anchoring, closed, NARROW)).toBe(anchoring)
})

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
