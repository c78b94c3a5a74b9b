import { describe, expect, test } from 'vitest'
import type { State } from '../../../src/reader/state/state.ts'
import { after, layoutOf, matchesOn, pageOf, press, reading } from './states.ts'

/** A hundred lines, ten on the screen. */
const ARTICLE = layoutOf(100, '1@3 1.1@20 2@40 3@95')
const EARLIER = 'no earlier place'
const LATER = 'no later place'

describe('back and forward', () => {
  const CASES: readonly (readonly [keys: string, top: number, message?: string])[] = [
    ['ctrl-o', 5, EARLIER],
    ['tab', 5, LATER],
    ['G ctrl-o', 5],
    ["G ' '", 5],
    ['G ctrl-o tab', 90],
    ['G ctrl-o tab tab', 90, LATER],
    ['G ctrl-o ctrl-o', 5, EARLIER],
    ['2 enter ctrl-o', 5],
    ['2 G ctrl-o', 5],
    ['5 0 % ctrl-o', 5],
    ['2 enter G g ctrl-o', 90],
    ['2 enter G g ctrl-o ctrl-o', 40],
    ['2 enter G g ctrl-o ctrl-o ctrl-o', 5],
    ['2 enter G g ctrl-o ctrl-o ctrl-o tab tab', 90],
    ['2 enter G g ctrl-o ctrl-o ctrl-o tab tab tab', 0],
    // A place left by scrolling isn't lost.
    ['2 enter j j ctrl-o tab', 42],
    // From an earlier place another way is taken.
    ['2 enter G ctrl-o g tab', 0, LATER],
    ['2 enter G ctrl-o g ctrl-o', 40],
    ['o G enter ctrl-o', 5],
    // What only scrolls is no jump.
    ['space d j ] [ ctrl-o', 3, EARLIER],
    // A jump to where one is already is none.
    ['g g g ctrl-o', 5],
    ['G G ctrl-o', 5],
    ['2 enter 2 enter ctrl-o', 5],
    ['9 enter ctrl-o', 5, EARLIER],
  ]
  test.each(CASES.map(([keys, top, message = '']) => [keys, top, message] as const))(
    '%s',
    (keys, top, message) => {
      const state = press(reading(ARTICLE, { top: 5 }), keys)
      expect(pageOf(state).top).toBe(top)
      expect(state.message).toBe(message)
    },
  )

  test.each([
    ['', 27],
    ['ctrl-o', 5],
    ['n ctrl-o', 27],
    ['n ctrl-o ctrl-o', 5],
    ['n ctrl-o ctrl-o tab tab', 77],
  ])('over matches: %s', (keys, top) => {
    const state = press(reading(ARTICLE, { top: 5 }), '/ x enter')
    const matches = matchesOn(30, 80)
    const searched = after(state, { type: 'matches-found', query: 'x', matches, done: true })
    expect(pageOf(press(searched, keys)).top).toBe(top)
  })

  test('a place is found again by its words at another width', () => {
    const jumped = press(reading(ARTICLE, { top: 20 }), 'G')
    const narrower = {
      ...layoutOf(200, '1@3 1.1@50 2@120'),
      lines: [...Array(47).fill('x'), ...ARTICLE.lines],
    }
    const replaced = after(jumped, { type: 'layout-replaced', layout: narrower, top: 150 })
    // The heading that was on line 20 is on line 50 now, its words 17 lines further down.
    expect(pageOf(press(replaced, 'ctrl-o')).top).toBe(67)
  })

  test('a place that is not laid out yet is waited for', () => {
    const jumped = press(reading(ARTICLE, { top: 60 }), 'g')
    const part = layoutOf(50, '1@3 1.1@20 2@40', { done: false })
    const waiting = press(after(jumped, { type: 'layout-replaced', layout: part, top: 0 }), 'ctrl-o')
    expect(waiting).toMatchObject({ message: 'going to that place …', page: { top: 0 } })
    const there = after(waiting, { type: 'layout-grown', layout: ARTICLE })
    expect(there).toMatchObject({ message: '', page: { top: 60, target: undefined } })
  })

  test('no more than a hundred places are kept', () => {
    const keys = Array.from({ length: 150 }, (_, index) => (index % 2 === 0 ? 'G' : 'g'))
    expect(press(reading(ARTICLE), keys.join(' ')).jumps.back).toHaveLength(100)
  })
})

describe('from article to article', () => {
  const opened = (state: State, key: string | undefined, top: number) =>
    after({ ...state, effects: [] }, { type: 'opened', key, title: '', minutes: 1, layout: ARTICLE, top })

  test.each([
    ['shelf:harbour', 'harbour'],
    ['/home/me/a.md', '/home/me/a.md'],
    ['https://a.example/', 'https://a.example/'],
    [undefined, '-'],
  ])('goes back to %j as %j', (key, name) => {
    const first = press(opened(reading(ARTICLE), key, 5), 'G')
    const second = opened(first, '/home/me/b.md', 0)
    const [effect] = press(second, 'G ctrl-o ctrl-o').effects
    expect(effect).toMatchObject({ type: 'open', name, to: { anchor: { section: 'Section 1', letters: 2 } } })
    const back = opened(press(second, 'ctrl-o'), key, 5)
    expect(press(back, 'tab').effects).toMatchObject([{ type: 'open', name: '/home/me/b.md' }])
  })
})

describe('marks', () => {
  test.each<[keys: string, top: number, message: string]>([
    ["m a G ' a", 5, ''],
    ["m a G ' a ctrl-o", 90, ''],
    ["m a j m a G ' a", 6, ''],
    ["m a j m b G ' a", 5, ''],
    ["m ж G ' ж", 5, ''],
    ["m A j m a G ' A", 5, ''],
    ["' x", 5, 'no mark x'],
    ["' 1", 5, 'a mark is a letter'],
    ['m 1', 5, 'a mark is a letter'],
    ['m escape j', 6, ''],
    ['m ctrl-c j', 6, ''],
    ["' escape j", 6, ''],
    ['m enter j', 6, ''],
    ['m down j', 6, ''],
    ['m a', 5, "marked a; ' and a come back here"],
  ])('%s', (keys, top, message) => {
    const state = press(reading(ARTICLE, { top: 5 }), keys)
    expect(pageOf(state)).toMatchObject({ top, prompt: undefined })
    expect(state.message).toBe(message)
    expect(state.effects).toEqual([])
  })

  test('come with the article', () => {
    const { marks } = pageOf(press(reading(ARTICLE, { top: 5 }), 'm a'))
    const again = after(reading(ARTICLE), {
      type: 'opened',
      title: '',
      minutes: 1,
      layout: ARTICLE,
      top: 50,
      marks,
    })
    expect(pageOf(press(again, "' a")).top).toBe(5)
  })

  test('are fifty at most', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const state = press(reading(ARTICLE), letters.map((letter) => `m ${letter}`).join(' '))
    expect(pageOf(state).marks.map(({ letter }) => letter)).toEqual(letters.slice(2))
  })
})
