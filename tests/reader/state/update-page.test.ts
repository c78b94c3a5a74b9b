import { describe, expect, test } from 'vitest'
import type { Layout } from '../../../src/reader/state/layout.ts'
import { percentRead } from '../../../src/reader/state/reading-position.ts'
import { createState } from '../../../src/reader/state/update.ts'
import { after, layoutOf, pageOf, partOf, press, ROWS, reading } from './states.ts'

/** A hundred lines, ten on the screen; so the last top line is 90. */
const ARTICLE = layoutOf(100, '1@3 1.1@20 2@40 3@95')

describe('keys of the page', () => {
  test.each<[keys: string, from: number, top: number]>([
    ['j', 0, 1],
    ['down', 0, 1],
    ['enter', 0, 1],
    ['ctrl-n', 0, 1],
    ['ctrl-e', 0, 1],
    ['ctrl-p', 5, 4],
    ['ctrl-y', 5, 4],
    ['f', 0, 8],
    ['k', 5, 4],
    ['up', 5, 4],
    ['k', 0, 0],
    ['j', 90, 90],
    ['space', 0, 8],
    ['pagedown', 0, 8],
    ['ctrl-f', 0, 8],
    ['space', 85, 90],
    ['b', 20, 12],
    ['pageup', 20, 12],
    ['ctrl-b', 20, 12],
    ['b', 5, 0],
    ['d', 0, 5],
    ['ctrl-d', 0, 5],
    ['u', 20, 15],
    ['ctrl-u', 20, 15],
    ['g', 50, 0],
    ['home', 50, 0],
    ['G', 0, 90],
    ['end', 0, 90],
    ['wheel-down', 0, 3],
    ['wheel-up', 10, 7],
    ['wheel-up', 1, 0],
    [']', 3, 20],
    ['right', 3, 20],
    [']', 21, 40],
    [']', 0, 20],
    [']', 40, 90],
    [']', 90, 90],
    ['[', 50, 40],
    ['left', 50, 40],
    ['[', 42, 40],
    ['[', 41, 20],
    ['[', 40, 20],
    ['[', 3, 0],
    ['[', 0, 0],
    ['[', 90, 40],
    ['f5', 7, 7],
    ['"j"', 7, 7],
  ])('%s from %i to %i', (keys, from, top) => {
    expect(pageOf(press(reading(ARTICLE, { top: from }), keys)).top).toBe(top)
  })

  test('a page shorter than the screen stays', () => {
    expect(pageOf(press(reading(layoutOf(4, '1@0 2@2')), 'space G ] j')).top).toBe(0)
  })

  test('an article without sections has none to go to', () => {
    expect(pageOf(press(reading(layoutOf(50), { top: 20 }), ']')).top).toBe(20)
    expect(pageOf(press(reading(layoutOf(50), { top: 20 }), '[')).top).toBe(0)
    expect(press(reading(layoutOf(50)), 'o')).toMatchObject({ message: 'no sections' })
  })

  test('a screen of a single line still moves', () => {
    expect(pageOf(press(reading(ARTICLE, { rows: 2 }), 'space d')).top).toBe(2)
  })
})

describe('while the article is being laid out', () => {
  const PART = layoutOf(50, '1@3 2@45', { done: false })
  const MORE = layoutOf(80, '1@3 2@45 3@60', { done: false })
  const ALL = layoutOf(100, '1@3 2@45 3@60')

  test.each<[keys: string, now: number, more: number, all: number]>([
    ['G', 40, 70, 90],
    ['G k', 39, 39, 39],
    ['space', 8, 8, 8],
    [']', 40, 45, 45],
    ['] ] ]', 40, 60, 60],
    ['2 enter', 40, 45, 45],
    ['2 enter g', 0, 0, 0],
  ])('%s', (keys, now, more, all) => {
    const begun = press(reading(PART), keys)
    const grown = after(begun, { type: 'layout-grown', layout: MORE })
    const done = after(grown, { type: 'layout-grown', layout: ALL })
    expect([begun, grown, done].map((state) => pageOf(state).top)).toEqual([now, more, all])
    expect(pageOf(done).target).toBeUndefined()
  })

  test('a section that never comes is no longer the target at the end', () => {
    const wanting = press(reading(layoutOf(50, '1@3', { done: false }), { top: 20 }), ']')
    expect(pageOf(wanting).target).toEqual({ kind: 'section', index: 1 })
    const done = after(wanting, { type: 'layout-grown', layout: layoutOf(60, '1@3') })
    expect(pageOf(done)).toMatchObject({ top: 20, target: undefined })
  })

  test('a line comes to the top when a screen below it is laid out', () => {
    const opened = reading(PART, { top: 48 })
    expect(pageOf(opened).top).toBe(40)
    expect(pageOf(after(opened, { type: 'layout-grown', layout: MORE }))).toMatchObject({
      top: 48,
      target: undefined,
    })
  })

  test('without a page, layouts change nothing', () => {
    const empty = createState({ rows: ROWS, columns: 80 })
    expect(
      after(empty, { type: 'layout-grown', layout: ALL }, { type: 'layout-replaced', layout: ALL, top: 3 }),
    ).toEqual(empty)
  })
})

describe('while the article is being laid out from a section on', () => {
  const WHOLE = layoutOf(200, '1@3 1.1@20 2@50 2.1@60 3@80 4@150')
  const all = { ...WHOLE, origin: { line: 80, section: 4 } }
  const PART = partOf(WHOLE, 80, 80, 120)
  const MORE = partOf(WHOLE, 80, 50, 130)

  // The line at the top in the whole article, with what keys lead to, now and after each growth.
  test.each<[keys: string, now: number, more: number, all: number]>([
    ['', 80, 80, 80],
    ['j j', 82, 82, 82],
    ['space', 88, 88, 88],
    ['k', 80, 79, 79],
    ['b', 80, 72, 72],
    ['b b b b b b', 80, 50, 32],
    ['b j', 80, 73, 73],
    ['g', 80, 50, 0],
    ['g j', 81, 81, 81],
    ['G', 110, 120, 190],
    ['4 enter', 80, 80, 150],
    ['2 enter', 80, 50, 50],
    ['1 . 1 enter', 80, 80, 20],
    [']', 80, 80, 150],
    ['5 0 %', 80, 80, 95],
    ["m x G ' x", 80, 80, 80],
    ['j j G ctrl-o', 82, 82, 82],
  ])('%s', (keys, now, more, whole) => {
    const begun = press(reading(PART), keys)
    const grown = after(begun, { type: 'layout-grown', layout: MORE })
    const done = after(grown, { type: 'layout-grown', layout: all })
    const texts = [begun, grown, done].map((state) => Number(pageOf(state).layout.lines[pageOf(state).top]))
    expect(texts).toEqual([now, more, whole])
    expect(pageOf(done).target).toBeUndefined()
  })

  test.each<[keys: string, page: object]>([
    ['v j j', { markedLines: { start: 80, cursor: 82 } }],
    ['space', { firstNew: 90 }],
    ['o j', { outline: { open: true, cursor: 4 } }],
    ['/ x enter', { awaitedMatch: { top: 80, further: 0 } }],
  ])('%s is where it was', (keys, page) => {
    const begun = press(reading(PART, { columns: 120 }), keys)
    expect(pageOf(after(begun, { type: 'layout-grown', layout: all }))).toMatchObject(page)
    const grown = after(begun, { type: 'layout-grown', layout: MORE })
    expect(pageOf(after(grown, { type: 'layout-grown', layout: all }))).toMatchObject(page)
  })

  test('what is folded stays so', () => {
    const layout = partOf(WHOLE, 50, 50, 120)
    const folded = press(reading(layout, { columns: 120 }), 'o left')
    const grown = after(folded, {
      type: 'layout-grown',
      layout: { ...WHOLE, origin: { line: 50, section: 2 } },
    })
    expect(pageOf(grown).outline).toMatchObject({ cursor: 2, folded: new Set([2]) })
  })

  test.each<[keys: string, before: Layout, page: object]>([
    ['o j', all, { outline: { cursor: 4 } }],
    ['o k', all, { outline: { cursor: 2 } }],
    ['o k left', all, { outline: { cursor: 2, folded: new Set([2]) } }],
    ['o', PART, { outline: { cursor: 4 } }],
    [']', PART, { top: 150 }],
  ])('%s means the same section when it is laid out anew from there on', (keys, before, page) => {
    const top = before === PART ? 0 : 60
    const begun = press(reading(before, { top, columns: 120 }), keys)
    const anew = partOf(WHOLE, 60, 60, 120)
    const replaced = after(begun, { type: 'layout-replaced', layout: anew, top: before === PART ? 20 : 0 })
    const done = after(replaced, {
      type: 'layout-grown',
      layout: { ...WHOLE, origin: { line: 60, section: 3 } },
    })
    expect(pageOf(done)).toMatchObject(page)
  })

  test('how much is read is what comes before the section', () => {
    const [first, ...others] = PART.sections
    const sections = first ? [{ ...first, position: 0.4 }, ...others] : []
    expect(percentRead(pageOf(reading({ ...PART, sections })), ROWS)).toBe(40)
  })
})

describe('the terminal', () => {
  test.each<[rows: number, from: number, top: number]>([
    [21, 90, 80],
    [21, 50, 50],
    [5, 90, 90],
    [200, 50, 0],
  ])('of %i rows keeps line %i on the screen', (rows, from, top) => {
    const state = after(reading(ARTICLE, { top: from }), { type: 'resized', rows, columns: 120 })
    expect(state).toMatchObject({ rows, columns: 120 })
    expect(pageOf(state).top).toBe(top)
  })

  test('replaces the layout with the same words at the top', () => {
    const wider = layoutOf(60, '1@2 1.1@12 2@24 3@55', { width: 80 })
    const before = press(reading(ARTICLE, { top: 20 }), 'o left')
    const state = after(
      before,
      { type: 'resized', rows: 30, columns: 120 },
      { type: 'layout-replaced', layout: wider, top: 12 },
    )
    expect(pageOf(state)).toMatchObject({ top: 12, layout: wider, outline: pageOf(before).outline })
    expect(state.effects).toEqual([])
  })

  test('replaces the layout while its end is the target', () => {
    const before = press(reading(layoutOf(50, '', { done: false })), 'G')
    const part = layoutOf(30, '', { done: false })
    const state = after(before, { type: 'layout-replaced', layout: part, top: 11 })
    expect(pageOf(state).top).toBe(20)
    expect(pageOf(after(state, { type: 'layout-grown', layout: layoutOf(70) })).top).toBe(60)
  })
})
