import { describe, expect, test } from 'vitest'
import { outlineRows } from '../../../src/reader/state/outline-rows.ts'
import { after, layoutOf, pageOf, press, reading } from './states.ts'

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
  const CASES: readonly (readonly [keys: string, top: number, outline: string])[] = [
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
    ['o space', 9, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o space d', 14, '0 -1 -1.1 >1.1.1 1.2 -2 2.1 3'],
    ['o space d u b', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j left ] ]', 10, '0 >+1 -2 2.1 3'],
    ['o wheel-down wheel-down', 6, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o j b', 0, '0 >-1 -1.1 1.1.1 1.2 -2 2.1 3'],
    ['o 2 enter', 40, '0 -1 -1.1 1.1.1 1.2 >-2 2.1 3'],
    ['o 2 escape', 0, '>0 -1 -1.1 1.1.1 1.2 -2 2.1 3'],
  ]
  test.each(CASES)('%s', (keys, top, outline) => {
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

describe('what starts folded', () => {
  /** So many chapters, each with a section four deep in it. */
  const chapters = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const number = at + 1
      const line = at * 10
      return `${number}@${line} ${number}.1@${line + 2} ${number}.1.1@${line + 4} ${number}.1.1.1@${line + 6}`
    }).join(' ')

  const CASES: readonly (readonly [name: string, chapters: number, keys: string, rows: number])[] = [
    ['nothing of 40 sections', 10, 'o', 40],
    ['the fourth depth of more', 11, 'o', 33],
    ['not the section being read', 11, '1.1.1.1 enter o', 34],
    ['not again what was unfolded', 11, 'o j j right o o', 34],
  ]
  test.each(CASES)('%s', (_, count, keys, rows) => {
    const state = press(reading(layoutOf(count * 10 + 5, chapters(count))), keys)
    expect(outlineRows(pageOf(state))).toHaveLength(rows)
  })

  test('what is laid out while it is open, too', () => {
    const open = press(reading(layoutOf(95, chapters(9), { done: false })), 'o')
    const state = after(open, { type: 'layout-grown', layout: layoutOf(205, chapters(20)) })
    expect(outlineRows(pageOf(state))).toHaveLength(9 * 4 + 11 * 3)
  })
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
