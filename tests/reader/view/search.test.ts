import { describe, expect, test } from 'vitest'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { BOOK } from '../book.ts'
import { openBook, SIZES, search, show, type } from './shown.ts'

/** Three harbours far from each other, two of them with a capital letter. */
const SEARCHED = BOOK.replace(/\bw50\b/, 'a harbour')
  .replace(/\bw800\b/, 'Harbour')
  .replace(/\bw1500\b/, 'HARBOUR')
  .replace('title: The Harbour Book', 'title: The Book')

describe.each(SIZES)('a search at $columns×$rows', (size) => {
  test.each<[keys: string, status: string, marked: string, text: string]>([
    ['', '1 of 3', 'harbour', 'w51'],
    ['n', '2 of 3', 'Harbour', 'w801'],
    ['n n n', '1 of 3', 'harbour', 'wrapped to the'],
  ])('after %j', async (keys, status, marked, text) => {
    const shown = show(type(search(await openBook(size, SEARCHED), 'harbour'), keys))
    expect(shown.status).toContain(status)
    expect(shown.reversed).toContain(marked)
    expect(shown.text).toContain(text)
  })

  test('is cleared by Esc', async () => {
    const shown = show(type(search(await openBook(size, SEARCHED), 'harbour'), 'escape'))
    expect(shown.status).not.toContain('of 3')
    expect(shown.reversed).toEqual([])
  })

  test.each<[query: string, status: string, reversed: readonly string[]]>([
    ['Harbour', '1 of 1', ['Harbour']],
    ['nothing such', 'no match', []],
    ['nothing such', '"nothing such"', []],
  ])('for %j shows %j', async (query, status, reversed) => {
    const shown = show(search(await openBook(size, SEARCHED), query))
    expect(shown.status).toContain(status)
    expect(shown.reversed).toEqual(reversed)
  })

  test('marks what is broken over lines', async () => {
    const query = Array.from({ length: 24 }, (_, at) => `w${at + 1}`).join(' ')
    const shown = show(search(await openBook(size, SEARCHED), query))
    expect(shown.status).toContain('1 of 1')
    expect(shown.reversed.length).toBeGreaterThan(1)
    expect(shown.reversed.join(' ')).toBe(query)
  })

  test('marks its matches without colour', async () => {
    const state = search(await openBook(size, SEARCHED), 'harbour')
    const options = { theme: createTheme(false), hyperlinks: false }
    expect(show(state, options).reversed).toEqual(['harbour'])
  })
})
