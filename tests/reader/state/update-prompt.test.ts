import { describe, expect, test } from 'vitest'
import { after, layoutOf, pageOf, press, reading } from './states.ts'

/** A hundred lines, ten on the screen. */
const ARTICLE = layoutOf(100, '1@3 1.1@20 2@40 3@95')

describe('a search', () => {
  test.each<[keys: string, prompt: string | undefined, query: string | undefined]>([
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
    ['o tab / a enter', undefined, 'a'],
    ['/ a enter escape', undefined, undefined],
  ])('%s', (keys, prompt, query) => {
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

describe('the line of a search', () => {
  const CASES: readonly (readonly [keys: string, text: string | undefined, cursor: number | undefined])[] = [
    ["'one'", 'one', undefined],
    ["'one' left", 'one', 2],
    ["'one' left left x", 'oxne', 2],
    ["'one' left right", 'one', undefined],
    ["'one' right", 'one', undefined],
    ["'one' home", 'one', 0],
    ["'one' home left", 'one', 0],
    ["'one' ctrl-a ctrl-f ctrl-f ctrl-b", 'one', 1],
    ["'one' ctrl-a ctrl-e", 'one', undefined],
    ["'one' home x", 'xone', 1],
    ["'one' left backspace", 'oe', 1],
    ["'one' home backspace", 'one', 0],
    ["'one' home ctrl-d", 'ne', 0],
    ["'one' ctrl-d", 'one', undefined],
    ["'one' left ctrl-u", 'e', 0],
    ["'one' left ctrl-k", 'on', undefined],
    ["'one' space 'two' ctrl-w", 'one ', undefined],
    ["'one' space 'two' space space ctrl-w", 'one ', undefined],
    ["'one' space 'two' ctrl-w ctrl-w ctrl-w", '', undefined],
    ["'one' space 'two' left ctrl-w", 'one o', 4],
    ['a "e\u0301" left left x', 'xae\u0301', 1],
    ["'one' ctrl-c", undefined, undefined],
    ["'one' ctrl-z", 'one', undefined],
    // Earlier searches, the last first.
    ['up', 'third', undefined],
    ['up up', 'first', undefined],
    ['up up up', 'second', undefined],
    ['up up up up', 'second', undefined],
    ['up up down', 'third', undefined],
    ["'dr' up down", 'dr', undefined],
    ["'dr' down", 'dr', undefined],
    ['up x', 'thirdx', undefined],
    ['up left left ctrl-u', 'rd', 0],
    ['ctrl-p ctrl-p ctrl-n', 'third', undefined],
  ]
  const searched = press(reading(ARTICLE), "/ 'first' enter / 'second' enter / 'first' enter / 'third' enter")
  test.each(CASES)('%s', (keys, text, cursor) => {
    const { prompt } = pageOf(press(searched, `/ ${keys}`))
    expect(prompt?.text).toBe(text)
    expect(prompt?.cursor).toBe(cursor)
  })

  test('an earlier search is searched for again, and is then the last one', () => {
    const again = press(searched, '/ up up enter')
    expect(pageOf(again).search?.query).toBe('first')
    expect(pageOf(press(again, '/ up up')).prompt?.text).toBe('third')
  })
})

describe('a number before a key', () => {
  test.each<[keys: string, from: number, top: number]>([
    ['5 j', 0, 5],
    ['1 2 down', 0, 12],
    ['5 k', 20, 15],
    ['5 0 k', 20, 0],
    // As in less, where a number before Space is one of lines.
    ['3 space', 0, 3],
    ['3 b', 20, 17],
    ['3 d', 0, 3],
    ['3 u', 20, 17],
    ['2 G', 0, 40],
    ['2 g', 0, 40],
    ['5 0 %', 0, 45],
    ['1 0 0 %', 0, 90],
    ['9 9 9 %', 0, 90],
    ['0 %', 50, 0],
    ['%', 50, 0],
    ['2 ]', 3, 40],
    ['9 9 ]', 3, 90],
    ['2 [', 50, 20],
    ['9 [', 50, 0],
    ['1 . 1 j', 0, 1],
    ['5 escape j', 0, 1],
    ['9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 j', 0, 90],
  ])('%s from %i', (keys, from, top) => {
    const state = press(reading(ARTICLE, { top: from }), keys)
    expect(state.message).toBe('')
    expect(pageOf(state)).toMatchObject({ top, prompt: undefined, target: undefined })
  })

  test('a section that is missing', () => {
    expect(press(reading(ARTICLE), '9 G')).toMatchObject({ message: 'no section 9', page: { top: 0 } })
  })

  test('a percentage of what is not laid out yet is awaited', () => {
    const state = press(reading(layoutOf(50, '', { done: false })), '5 0 %')
    expect(state).toMatchObject({ message: 'going to 50% …', page: { top: 0 } })
    const done = after(state, { type: 'layout-grown', layout: layoutOf(210) })
    expect(done).toMatchObject({ message: '', page: { top: 100, target: undefined } })
  })
})

describe('the number of a section', () => {
  test.each<[keys: string, top: number, message: string, prompt: string | undefined]>([
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
    ['2 j', 2, '', undefined],
    ['2 f5', 0, '', undefined],
  ])('%s', (keys, top, message, prompt) => {
    const state = press(reading(ARTICLE), keys)
    expect(state.message).toBe(message)
    expect(state.effects).toEqual([])
    expect(pageOf(state)).toMatchObject({ top, prompt: prompt && { kind: 'section', text: prompt } })
  })

  test('one that is not laid out yet', () => {
    const state = press(reading(layoutOf(50, '1@3', { done: false })), '7 enter')
    expect(state.message).toBe('going to section 7 …')
    const more = after(state, { type: 'layout-grown', layout: layoutOf(80, '1@3', { done: false }) })
    expect(more).toMatchObject({ message: 'going to section 7 …', page: { top: 0 } })
    const there = after(more, { type: 'layout-grown', layout: layoutOf(120, '1@3 7@99', { done: false }) })
    expect(there).toMatchObject({ message: '', page: { top: 99, target: undefined } })
    const missing = after(more, { type: 'layout-grown', layout: layoutOf(90, '1@3') })
    expect(missing).toMatchObject({ message: 'no section 7', page: { top: 0, target: undefined } })
    const left = after(press(more, 'j'), { type: 'layout-grown', layout: layoutOf(120, '1@3 7@99') })
    expect(left).toMatchObject({ message: '', page: { top: 1 } })
  })
})
