import { describe, expect, test } from 'vitest'
import type { Event } from '../../../src/reader/state/event.ts'
import { outlineRows } from '../../../src/reader/state/outline-rows.ts'
import { outlineWindow } from '../../../src/reader/state/outline-window.ts'
import { isOutlineShown } from '../../../src/reader/state/panes.ts'
import { createState } from '../../../src/reader/state/update.ts'
import { after, layoutOf, pageOf, partOf, press, ROWS, reading } from './states.ts'

/** A hundred lines, ten on the screen. */
const ARTICLE = layoutOf(100, '0@0 1@5 1.1@10 1.1.1@12 1.2@30 2@40 2.1@60 3@97')

/** Returns the outline as text: a dot a depth, + before what is folded, - before what could be, > at the cursor. */
function outlineText(state: Parameters<typeof pageOf>[0]): string {
  const page = pageOf(state)
  if (!page.outline.open) return 'closed'
  return outlineRows(page)
    .map(({ index, hasChildren, folded }) => {
      const sign = folded ? '+' : hasChildren ? '-' : ''
      return `${index === page.outline.cursor ? '>' : ''}${sign}${page.layout.sections[index]?.number}`
    })
    .join(' ')
}

describe('keys of the outline', () => {
  test.each<[keys: string, top: number, outline: string]>([
    ['o', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['tab', 0, 'closed'],
    ['o o', 0, 'closed'],
    ['o tab', 0, 'closed'],
    ['o escape', 0, 'closed'],
    ['o q', 0, 'closed'],
    ['o j', 0, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o down down', 0, '0 -1 >-1.1 1.1.1 1.2 -2 2.1 3'],
    ['o k', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j j up', 0, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o G', 0, '0 -1 -1.1 1.1.1 1.2 -2 2.1 >3'],
    ['o end home', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o pagedown', 0, '0 -1 -1.1 1.1.1 1.2 -2 2.1 >3'],
    ['o G pageup', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j left', 0, '0 >+1 -2 2.1 3'],
    ['o j left j', 0, '0 +1 >-2 2.1 3'],
    ['o j left right', 0, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j j left j left', 0, '0 >-1 +1.1 1.2 -2 2.1 3'],
    ['o j j j left', 0, '0 -1 >-1.1 1.1.1 1.2 -2 2.1 3'],
    ['o left right', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j left o o', 0, '>0 +1 -2 2.1 3'],
    ['o j left o ] ] o', 10, '0 -1 >-1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j j enter', 10, 'closed'],
    ['o G enter', 90, 'closed'],
    ['G o', 90, '0 -1 -1.1 1.1.1 1.2 -2 2.1 >3'],
    // What isn't the outline's is the page's, and the cursor goes along with it.
    ['o space', 8, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o space d', 13, '0 -1 -1.1 >1.1.1 1.2 -2 2.1 3'],
    ['o space d u b', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j left ] ]', 10, '0 >+1 -2 2.1 3'],
    ['o wheel-down wheel-down', 6, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j b', 0, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o 2 enter', 40, '0 -1 -1.1 1.1.1 1.2 >-2 2.1 3'],
    ['o 2 escape', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
  ])('%s', (keys, top, outline) => {
    const state = press(reading(ARTICLE), keys)
    expect(outlineText(state)).toBe(outline)
    expect(pageOf(state).top).toBe(top)
    expect(state.effects).toEqual([])
  })

  test('beside the page, it stays open at what was chosen', () => {
    const state = press(reading(ARTICLE, { columns: 100 }), 'o j j enter')
    expect(outlineText(state)).toBe('0 -1 >-1.1 1.1.1 1.2 -2 2.1 3')
    expect(pageOf(state).top).toBe(10)
  })
})

describe('beside the page', () => {
  /** With what has the keys. */
  test.each<[keys: string, top: number, outline: string, focused: boolean]>([
    ['o', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3', true],
    ['o o', 0, 'closed', false],
    ['o tab', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3', false],
    ['o tab tab', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3', true],
    ['o tab o', 0, 'closed', false],
    ['o tab j j', 2, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3', false],
    ['o j j', 0, '0 -1 >-1.1 1.1.1 1.2 -2 2.1 3', true],
    ['o j j enter j', 11, '0 -1 >-1.1 1.1.1 1.2 -2 2.1 3', false],
    ['o tab space', 8, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3', false],
    // Headings are looked for while the outline has the keys, else text.
    ["o / '2'", 0, '>1.2 2 2.1', true],
    ["o / 'section' space '1.1'", 0, '>1.1 1.1.1', true],
    ["o / 'SECTION' space '3' enter", 90, '0 -1 -1.1 1.1.1 1.2 -2 2.1 >3', false],
    ["o / '1.' down down enter", 30, '0 -1 -1.1 1.1.1 >1.2 -2 2.1 3', false],
    ["o / '2' escape", 0, '0 -1 -1.1 1.1.1 >1.2 -2 2.1 3', true],
    ["o / 'none'", 0, '', true],
    ["o / 'none' enter escape", 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3', true],
    ['o / backspace', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3', true],
    ["o j left / '1.1.1' enter o o", 12, '0 -1 -1.1 >1.1.1 1.2 -2 2.1 3', true],
  ])('%s', (keys, top, outline, focused) => {
    const state = press(reading(ARTICLE, { columns: 100 }), keys)
    expect(outlineText(state)).toBe(outline)
    expect(pageOf(state).top).toBe(top)
    expect(pageOf(state).outline.focused).toBe(focused)
  })

  test('it is opened for the next article, and kept for the next time, as it was left', () => {
    const open = press(reading(ARTICLE, { columns: 100 }), 'o')
    expect(open.effects).toEqual([{ type: 'keep-sidebar', open: true }])
    const next = after(open, { type: 'opened', title: 'Next', minutes: 1, layout: ARTICLE, top: 40 })
    expect(outlineText(next)).toBe('0 -1 -1.1 1.1.1 1.2 >-2 2.1 3')
    expect(pageOf(next).outline.focused).toBe(false)
    expect(press({ ...next, effects: [] }, 'o').effects).toEqual([{ type: 'keep-sidebar', open: false }])
  })

  test('a narrow window shows the page, whatever was left open', () => {
    const state = after(createState({ rows: ROWS, columns: 80, sidebar: true }), {
      type: 'opened',
      title: 'An article',
      minutes: 1,
      layout: ARTICLE,
      top: 0,
    })
    expect(isOutlineShown(pageOf(state), 80)).toBe(false)
    expect(isOutlineShown(pageOf(state), 100)).toBe(true)
    expect(pageOf(press(state, 'j')).top).toBe(1)
    expect(isOutlineShown(pageOf(press(state, 'o')), 80)).toBe(true)
    expect(press(state, 'o o').effects).toEqual([])
  })
})

describe('the mouse', () => {
  const at = (name: string, row: number, column: number): Event => ({
    type: 'key',
    key: { name, text: '', spot: { row, column } },
  })
  const MANY = layoutOf(100, Array.from({ length: 30 }, (_, index) => `${index + 1}@${index * 3}`).join(' '))
  const firstShown = (state: Parameters<typeof pageOf>[0]) =>
    outlineWindow(pageOf(state), state).lines[0]?.section

  test.each<
    [
      name: string,
      columns: number,
      keys: string,
      events: readonly Event[],
      top: number,
      first: number,
      focused: boolean,
    ]
  >([
    ['the wheel over the page', 100, 'o', [at('wheel-down', 3, 60)], 3, 0, true],
    ['the wheel over the outline', 100, 'o', [at('wheel-down', 3, 10)], 0, 3, true],
    ['the wheel over one without the keys', 100, 'o tab', [at('wheel-down', 3, 10)], 0, 3, false],
    ['back', 100, 'o', [at('wheel-down', 3, 10), at('wheel-up', 3, 10)], 0, 0, true],
    ['beyond its beginning', 100, 'o', [at('wheel-up', 3, 10)], 0, 0, true],
    ['beyond its end', 100, 'o', Array.from({ length: 20 }, () => at('wheel-down', 3, 10)), 0, 20, true],
    ['the wheel over an outline that covers all', 80, 'o', [at('wheel-down', 3, 60)], 0, 3, true],
    ['a click on an entry', 100, 'o', [at('click', 4, 10)], 12, 0, false],
    ['a click after the wheel', 100, 'o', [at('wheel-down', 3, 10), at('click', 2, 10)], 15, 0, false],
    ['a click on the page', 100, 'o', [at('click', 4, 60)], 0, 0, false],
    ['a click on the status line', 100, 'o', [at('click', 10, 3)], 0, 0, true],
    ['a click without an outline', 100, '', [at('click', 4, 10)], 0, 0, false],
  ])('%s', (_, columns, keys, events, top, first, focused) => {
    const state = after(press(reading(MANY, { columns }), keys), ...events)
    expect(pageOf(state).top).toBe(top)
    expect(firstShown(state)).toBe(first)
    expect(pageOf(state).outline.focused).toBe(focused)
  })

  test('a click on the mark of an entry folds and unfolds it', () => {
    const open = press(reading(ARTICLE, { columns: 100 }), 'o')
    const folded = after(open, at('click', 1, 1))
    expect(outlineText(folded)).toBe('0 >+1 -2 2.1 3')
    expect(outlineText(after(folded, at('click', 1, 1)))).toBe('0 >-1 -1.1 1.1.1 1.2 -2 2.1 3')
  })

  test('M gives it back to the terminal, and takes it again', () => {
    const off = press(reading(ARTICLE), 'M')
    expect(off).toMatchObject({ mouse: false, effects: [{ type: 'mouse', on: false }] })
    expect(press({ ...off, effects: [] }, 'M').effects).toEqual([{ type: 'mouse', on: true }])
  })
})

describe('what starts folded', () => {
  /** So many chapters, each with a section four deep in it. */
  const chapters = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const number = at + 1
      const line = at * 10
      return `${number}@${line} ${number}.1@${line + 2} ${number}.1.1@${line + 4} ${number}.1.1.1@${line + 6}`
    }).join(' ')

  test.each<[name: string, chapters: number, keys: string, rows: number]>([
    ['nothing of 40 sections', 10, 'o', 40],
    ['the fourth depth of more', 11, 'o', 33],
    ['not the section being read', 11, '1.1.1.1 enter o', 34],
    ['not again what was unfolded', 11, 'o j j right o o', 34],
  ])('%s', (_, count, keys, rows) => {
    const state = press(reading(layoutOf(count * 10 + 5, chapters(count))), keys)
    expect(outlineRows(pageOf(state))).toHaveLength(rows)
  })

  test('what is laid out while it is open, too', () => {
    const open = press(reading(layoutOf(95, chapters(9), { done: false })), 'o')
    const state = after(open, { type: 'layout-grown', layout: layoutOf(205, chapters(20)) })
    expect(outlineRows(pageOf(state))).toHaveLength(9 * 4 + 11 * 3)
  })

  test('not where the chosen section is, when what is above it is laid out', () => {
    const whole = { ...layoutOf(205, chapters(20)), origin: { line: 96, section: 39 } }
    const open = press(reading(partOf(whole, 96, 96, 130), { columns: 120 }), 'o')
    const { outline, ...page } = pageOf(after(open, { type: 'layout-grown', layout: whole }))
    expect(outline.cursor).toBe(39)
    expect(outlineRows({ ...page, outline }).map(({ index }) => index)).toContain(39)
    expect(outlineRows({ ...page, outline })).toHaveLength(20 * 3 + 1 + 3)
  })
})

test.each([
  ['o', 0],
  ['o j j j j j j j j j', 0],
  ['o j j j j j j j j j j', 5],
  ['o j j j j j j j j j j j k k k', 5],
  ['o G', 20],
  ['o G k k k k k k k k k', 20],
  ['o G k k k k k k k k k k', 14],
])('the outline scrolls only to show the chosen section: %s', (keys, first) => {
  const sections = Array.from({ length: 30 }, (_, nth) => `${nth + 1}@${3 * nth}`).join(' ')
  const state = press(reading(layoutOf(100, sections), { columns: 120 }), keys)
  expect(outlineWindow(pageOf(state), state).first).toBe(first)
})

test('sections that are laid out later are added', () => {
  const state = press(reading(layoutOf(40, '1@0', { done: false })), 'o')
  expect(outlineText(state)).toBe('>1')
  expect(outlineText(after(state, { type: 'layout-grown', layout: ARTICLE }))).toContain('-2 2.1 3')
})

test('sections that are in the arrays but not in the layout yet are hidden', () => {
  const state = press(reading({ ...ARTICLE, sectionCount: 3, done: false }), 'o')
  expect(outlineText(state)).toBe('>0 -1 1.1')
})
