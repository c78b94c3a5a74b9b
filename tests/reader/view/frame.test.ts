import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '../../../src/reader/state/event.ts'
import type { Layout, LayoutSection } from '../../../src/reader/state/layout.ts'
import type { ShelfEntry, State } from '../../../src/reader/state/state.ts'
import { createState, update } from '../../../src/reader/state/update.ts'
import { styledWidth } from '../../../src/reader/styled-text.ts'
import { frame } from '../../../src/reader/view/frame.ts'
import type { ViewOptions } from '../../../src/reader/view/options.ts'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { laidOut } from '../state/states.ts'

const COLOURLESS: ViewOptions = { theme: createTheme(false), hyperlinks: false }
const OPTIONS: readonly ViewOptions[] = [{ theme: createTheme(true), hyperlinks: true }, COLOURLESS]
const KEYS = [
  ...'up down left right pageup pagedown home end enter escape tab backspace wheel-up wheel-down'.split(' '),
  ...' jkbdugG][nN/ol?q12.xy東👍é',
]

const word = fc.constantFrom(...'word a 東京 👩‍👩‍👧 é ทดสอบ — verylongwordwithoutanybreak 🇩🇪 ﷺ'.split(' '))
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const LINK = '\x1b]8;id=a1;https://a.example/x\x1b\\'
const LINK_END = '\x1b]8;;\x1b\\'
const styled = fc
  .record({ text, style: fc.constantFrom('', 'bold', 'link', 'both') })
  .map(({ text, style }) => {
    const bold = style === 'bold' || style === 'both' ? `\x1b[1m${text}\x1b[22m` : text
    return style === 'link' || style === 'both' ? `${LINK}${bold}${LINK_END}` : bold
  })

/** A layout whose lines are as wide as it is, at most. */
const layouts = fc
  .record({
    width: fc.integer({ min: 18, max: 80 }),
    lines: fc.array(fc.oneof(styled, fc.constant('')), { minLength: 1, maxLength: 80 }),
    sections: fc.array(fc.record({ depth: fc.integer({ min: 1, max: 8 }), title: text }), { maxLength: 60 }),
    done: fc.boolean(),
  })
  .map(({ width, lines, sections, done }): Layout => {
    const fitting = lines.map((line) => (styledWidth(line) <= width ? line : ''))
    const laid = sections.slice(0, lines.length).map(
      ({ depth, title }, index): LayoutSection => ({
        number: `${index + 1}`,
        title,
        nth: 0,
        position: 0,
        slug: '',
        depth,
        line: index,
      }),
    )
    return laidOut(fitting, laid, { width, done })
  })

const entries = fc.array(
  fc.record({
    name: fc.constant('name'),
    title: text,
    author: fc.oneof(fc.constant(''), text),
    date: fc.constantFrom('', '2026-01-01'),
    place: fc.oneof(fc.constant(''), text),
    minutes: fc.option(fc.nat(2000), { nil: undefined }),
    percent: fc.option(fc.nat(100), { nil: undefined }),
  }),
  { maxLength: 30 },
) satisfies fc.Arbitrary<ShelfEntry[]>

const size = fc.record({ rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 1, max: 160 }) })
const happenings = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...KEYS).map((name): Event => key(name)) },
    { weight: 1, arbitrary: text.map((message): Event => ({ type: 'message', message })) },
    { weight: 1, arbitrary: fc.nat(40).map((line): Event => found(line)) },
  ),
  { maxLength: 30 },
)

function key(name: string): Event {
  return { type: 'key', key: { name, text: [...name].length === 1 ? name : '' } }
}

function found(line: number): Event {
  const matches = [
    {
      line,
      parts: [
        { start: 0, end: 3 },
        { start: 1, end: 2 },
      ],
    },
  ]
  return { type: 'matches-found', query: '', matches, done: true }
}

/** What happened, to the query that is searched for where there is one. */
function after(state: State, event: Event): State {
  const query = state.page?.search?.query
  return update(state, event.type === 'matches-found' && query !== undefined ? { ...event, query } : event)
}

/** The room gives the article a layout of its width only after the terminal has its size: by then a page may be wider. */
function expectFits(state: State): void {
  for (const options of OPTIONS) {
    const lines = frame(state, options)
    expect(lines.length).toBeLessThanOrEqual(Math.max(1, state.rows))
    expect(lines.filter((line) => /[\n\r]/.test(line))).toEqual([])
    // As Ink cuts what is wider, only the page may be, between two settings.
    const mayBeWider = state.page && state.page.layout.width > state.columns - 2
    expect(mayBeWider ? [] : lines.filter((line) => styledWidth(line) > state.columns)).toEqual([])
    if (options === COLOURLESS) expect(lines.join('\n')).not.toMatch(/\x1b\[(?:3[0-7]|9[0-7])m/)
  }
}

describe('whatever happens, the frame fits the terminal', () => {
  test('with an article', () => {
    fc.assert(
      fc.property(size, layouts, text, happenings, size, (first, layout, title, events, second) => {
        let state = update(createState(first), { type: 'opened', title, minutes: 5, layout, top: 3 })
        for (const event of events) {
          state = after(state, event)
          expectFits(state)
        }
        expectFits(update(state, { type: 'resized', ...second }))
      }),
      { numRuns: 150 },
    )
  })

  test('with the shelf', () => {
    fc.assert(
      fc.property(size, entries, happenings, size, (first, shelf, events, second) => {
        let state = createState({ ...first, shelf })
        for (const event of events) {
          state = after(state, event)
          expectFits(state)
        }
        expectFits(update(state, { type: 'resized', ...second }))
      }),
      { numRuns: 100 },
    )
  })

  test('before anything is there', () => {
    fc.assert(fc.property(size, (size) => expectFits(createState(size))))
  })
})
