import { describe, expect, test } from 'vitest'
import { layoutOf, pageOf, press, reading } from './states.ts'

/** A hundred lines, ten on the screen. */
const ARTICLE = layoutOf(100, '1@3 1.1@20 2@40 3@95')

describe('a search', () => {
  const CASES: readonly (readonly [keys: string, prompt: string | undefined, query: string | undefined])[] = [
    ['/', '', undefined],
    ["/ 'jq?2' space 'o'", 'jq?2 o', undefined],
    ['/ "pasted" x', 'pastedx', undefined],
    ['/ a b backspace', 'a', undefined],
    ['/ a "e\u0301" backspace', 'a', undefined],
    ['/ a backspace', '', undefined],
    ['/ a backspace backspace', undefined, undefined],
    ['/ a escape', undefined, undefined],
    ['/ a up wheel-down tab', 'a', undefined],
    ['/ enter', undefined, undefined],
    ['/ a b enter', undefined, 'ab'],
    ['1 / a enter', undefined, 'a'],
    ['o / a enter', undefined, 'a'],
    ['/ a enter escape', undefined, undefined],
  ]
  test.each(CASES)('%s', (keys, prompt, query) => {
    const page = pageOf(press(reading(ARTICLE), keys))
    expect(page.top).toBe(0)
    expect(page.prompt).toEqual(prompt === undefined ? undefined : { kind: 'search', text: prompt })
    expect(page.search).toEqual(query && { query, matches: [], current: -1, done: false })
  })

  test('each search is an effect', () => {
    expect(press(reading(ARTICLE), '/ a enter / b enter').effects).toEqual([
      { type: 'search', query: 'a' },
      { type: 'search', query: 'b' },
    ])
  })
})

describe('the number of a section', () => {
  const CASES: readonly (readonly [
    keys: string,
    top: number,
    message: string,
    prompt: string | undefined,
  ])[] = [
    ['2', 0, '', '2'],
    ['.', 0, '', '.'],
    ['2 enter', 40, '', undefined],
    ['1 . 1 enter', 20, '', undefined],
    ['1 . 1 . enter', 20, '', undefined],
    ['"1.1" enter', 20, '', undefined],
    ['2 "."', 0, '', '2.'],
    ['7 enter', 0, 'no section 7', undefined],
    ['7 enter j', 1, '', undefined],
    ['. enter', 0, '', undefined],
    ['2 escape', 0, '', undefined],
    ['2 q', 0, '', undefined],
    ['2 2 backspace', 0, '', '2'],
    ['2 backspace backspace', 0, '', undefined],
    ['2 j', 1, '', undefined],
    ['2 f5', 0, '', undefined],
  ]
  test.each(CASES)('%s', (keys, top, message, prompt) => {
    const state = press(reading(ARTICLE), keys)
    expect(state.message).toBe(message)
    expect(state.effects).toEqual([])
    expect(pageOf(state)).toMatchObject({ top, prompt: prompt && { kind: 'section', text: prompt } })
  })

  test('one that is not laid out yet', () => {
    const state = press(reading(layoutOf(50, '1@3', { done: false })), '7 enter')
    expect(state.message).toBe("section 7 isn't laid out yet")
  })
})
