import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Event } from '../../../src/reader/state/event.ts'
import { outlineRows } from '../../../src/reader/state/outline-rows.ts'
import { pageRows } from '../../../src/reader/state/panes.ts'
import { currentSection, percentRead } from '../../../src/reader/state/reading-position.ts'
import type { Page, State } from '../../../src/reader/state/state.ts'
import { update } from '../../../src/reader/state/update.ts'
import { layoutOf, matchesOn, partOf, reading } from './states.ts'

/** An article as it grows. */
const GROWING = [
  layoutOf(20, '0@0 1@5', { done: false }),
  layoutOf(50, '0@0 1@5 1.1@10 1.1.1@12', { done: false }),
  layoutOf(100, '0@0 1@5 1.1@10 1.1.1@12 1.2@30 2@40 2.1@60 3@97'),
] as const
/** The same, laid out from a section on. */
const GROWING_BOTH_WAYS = [
  partOf(GROWING[2], 60, 60, 80),
  partOf(GROWING[2], 60, 30, 90),
  { ...GROWING[2], origin: { line: 60, section: 6 } },
] as const
const ALL = [...GROWING, ...GROWING_BOTH_WAYS]
const NAMES =
  'up down left right pageup pagedown home end enter escape tab backspace wheel-up wheel-down ctrl-d constructor'
const KEYS = [...NAMES.split(' '), ...' jkbdugG][nN/ol?q12.xy']

/** What happens next, in view of the state. */
type Happening = (state: State, page: Page) => Event

const key = fc.constantFrom(...KEYS).map(
  (name): Happening =>
    () => ({ type: 'key', key: { name, text: name.length === 1 ? name : '' } }),
)
const resized = fc.record({ rows: fc.nat(60), columns: fc.nat(150) }).map(
  (size): Happening =>
    () => ({ type: 'resized', ...size }),
)
const laid = fc.constant<Happening>((_, { layout }) => {
  const growing = GROWING.some(({ sections }) => sections === layout.sections) ? GROWING : GROWING_BOTH_WAYS
  return { type: 'layout-grown', layout: growing.find(({ length }) => length > layout.length) ?? layout }
})
const relaid = fc.record({ layout: fc.constantFrom(...ALL), top: fc.nat(120) }).map(
  (anew): Happening =>
    () => ({ type: 'layout-replaced', ...anew }),
)
const found = fc.record({ lines: fc.array(fc.nat(99)), done: fc.boolean() }).map(
  ({ lines, done }): Happening =>
    (_, { search }) => {
      const matches = matchesOn(...lines.toSorted((one, other) => one - other))
      return { type: 'matches-found', query: search?.query ?? '', matches, done }
    },
)
const happenings = fc.array(fc.oneof({ weight: 8, arbitrary: key }, resized, laid, relaid, found), {
  maxLength: 60,
})

function expectSound(state: State, page: Page): void {
  const { layout, top, outline, target, links } = page
  expect(Number.isInteger(top)).toBe(true)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThanOrEqual(Math.max(0, layout.length - pageRows(state.rows)))
  const percent = percentRead(page, state.rows)
  expect(percent).toBeGreaterThanOrEqual(0)
  expect(percent).toBeLessThanOrEqual(100)
  expect(layout.sections[currentSection(page, state.rows)]).toBeDefined()
  if (layout.done) expect(target).toBeUndefined()
  if (links) expect(links.items[links.cursor]).toBeDefined()
  const entries = outlineRows(page)
  // A text that is looked for in the outline may be in no heading.
  const mayBeEmpty = page.prompt?.kind === 'heading'
  const isLaidOut = outline.cursor >= 0 && outline.cursor < layout.sectionCount
  if (outline.open && isLaidOut && !(mayBeEmpty && entries.length === 0)) {
    expect(entries.map(({ index }) => index)).toContain(outline.cursor)
  }
}

test.each([
  ['from its beginning', GROWING[0]],
  ['from a section on', GROWING_BOTH_WAYS[0]],
])('whatever happens, the page stays within an article that is laid out %s', (_, first) => {
  fc.assert(
    fc.property(happenings, (all) => {
      let state = reading(first)
      for (const happening of all) {
        if (!state.page) return
        state = update(state, happening(state, state.page))
        if (state.page) expectSound(state, state.page)
      }
    }),
    { numRuns: 300 },
  )
})
