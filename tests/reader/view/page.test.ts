import { describe, expect, test } from 'vitest'
import { BOOK, firstWord } from '../book.ts'
import { after, pageOf } from '../state/states.ts'
import { layoutFor, openBook, SIZES, show, topWord, type } from './shown.ts'

describe.each(SIZES)('at $columns×$rows', (size) => {
  const height = size.rows - 1

  test('an article opens at its beginning', async () => {
    const { rows, page, status } = show(await openBook(size))
    expect(rows).toHaveLength(size.rows)
    expect(page).toHaveLength(height)
    expect(page[1]?.trim()).toBe('The Harbour Book')
    expect(page[2]).toContain('Ada Example · 7 min')
    expect(page[5]).toMatch(/^ +w1 w2 w3 /)
    expect(status).toMatch(size.columns < 80 ? /^The Harbour Book +0%$/ : /^The .* 0% · 7 min left$/)
  })

  test('its lines are centred', async () => {
    const { page } = show(await openBook(size))
    const margin = { 40: 1, 80: 2, 140: 30 }[size.columns]
    expect(page[5]?.search(/\S/)).toBe(margin)
    expect(Math.max(...page.map((row) => row.length))).toBeLessThanOrEqual(size.columns - margin)
  })

  test.each<[down: string, up: string, lines: number]>([
    ['j', 'k', 1],
    ['wheel-down', 'wheel-up', 3],
    ['space', 'b', height - 2],
    ['d', 'u', height / 2],
  ])('%s and %s scroll', async (down, up, lines) => {
    const state = await openBook(size)
    const first = show(state).page
    const once = unmarked(show(type(state, down)).page)
    expect(once.slice(0, -lines)).toEqual(first.slice(lines))
    const twice = unmarked(show(type(state, `${down} ${down}`)).page)
    expect(twice.slice(0, -lines)).toEqual(once.slice(lines))
    expect(unmarked(show(type(state, `${down} ${down} ${up}`)).page)).toEqual(once)
    expect(show(type(state, `${down} ${up}`)).page).toEqual(first)
    expect(show(type(state, up)).page).toEqual(first)
  })

  test('G and g go to the end and to the beginning', async () => {
    const state = await openBook(size)
    const end = type(state, 'G')
    expect(show(end).page.join('\n')).toMatch(/w1620\s*$/)
    expect(show(end).status).toContain('100%')
    expect(show(type(end, 'j d space')).rows).toEqual(show(end).rows)
    expect(show(type(end, 'g')).rows).toEqual(show(state).rows)
  })

  test.each<[keys: string, section: number, status: string]>([
    [']', 1, '1 of 4'],
    ['] ] right [', 2, '1.1 of 1.1'],
    ['3 enter', 5, '3 of 4'],
  ])('%s goes to a section', async (keys, section, status) => {
    const shown = show(type(await openBook(size), keys))
    expect(topWord(shown)).toBe(firstWord(section))
    expect(shown.status.includes(status)).toBe(size.columns >= 50)
  })

  test.each<[keys: string, status: string]>([
    ['2', 'section 2▏'],
    ['1 . 1', 'section 1.1▏'],
    ['1 2 backspace', 'section 1▏'],
    ['7 7 enter', 'no section 77'],
    ['/ a b', '/ab▏'],
    ['n', 'no search yet'],
    ['l', 'no links on this screen'],
  ])('%s shows in the status line', async (keys, status) => {
    expect(show(type(await openBook(size), keys)).status).toContain(status)
  })
})

test.each<[columns: number, rows: number, margin: number]>([
  [40, 12, 1],
  [140, 50, 30],
  [80, 24, 2],
  [20, 6, 1],
])('a window of %i×%i has its margin', async (columns, rows, margin) => {
  const { page } = show(type(await openBook({ columns, rows }), '2 enter j j j'))
  const lines = page.filter((row) => row !== '')
  expect(lines[0]?.search(/\S/)).toBe(margin)
  // No line stands there twice.
  expect(new Set(lines).size).toBe(lines.length)
})

describe('where one was', () => {
  const state = () => openBook({ columns: 80, rows: 24 })
  const marked = async (keys: string) =>
    show(type(await state(), keys)).page.findIndex((row) => row.startsWith('›'))

  test.each([
    ['', -1],
    ['space', 2],
    ['space space', 2],
    // The last screen is no whole one further.
    ['G k k k k k space', 18],
    ['space j', -1],
    ['space b', -1],
    ['G space', -1],
  ])('after %j a mark stands in row %i', async (keys, row) => {
    expect(await marked(keys)).toBe(row)
  })
})

describe('a heading at the end of the screen', () => {
  const ARTICLE = `# T\n\n${'One line.\n\n'.repeat(60)}## Two\n\n### Three\n\n${'Another line.\n\n'.repeat(60)}`
  const digits = (number: number) => [...String(number)].join(' ')
  const endOf = async (keys: string) =>
    show(type(await openBook({ columns: 80, rows: 24 }, ARTICLE), keys))
      .page.at(-1)
      ?.trim()

  test('is left to the next screen after a jump, but not while one scrolls', async () => {
    const { layout } = pageOf(await openBook({ columns: 80, rows: 24 }, ARTICLE))
    const two = layout.sections.find(({ title }) => title === 'Two')?.line ?? 0
    const three = layout.sections.find(({ title }) => title === 'Three')?.line ?? 0
    expect(await endOf(`${digits(two - 22)} j`)).toBe('1  Two')
    expect(await endOf(`${digits(three - 22)} j`)).toBe('1.1  Three')
    const jumped = async (top: number) => {
      const keys = `${digits(top)} j m a G ' a`
      return show(type(await openBook({ columns: 80, rows: 24 }, ARTICLE), keys)).text
    }
    expect(await jumped(two - 22)).not.toContain('Two')
    expect(await jumped(three - 22)).not.toMatch(/Two|Three/)
    expect(await jumped(three - 20)).toMatch(/Two.*Three.*Another/s)
  })
})

/** Returns rows without the mark of where one was. */
function unmarked(rows: readonly string[]): readonly string[] {
  return rows.map((row) => row.replace(/^( *)›/, '$1 ').trimEnd())
}

test.each([12, 50, 24])('a window of %i rows keeps its page', async (rows) => {
  const state = type(await openBook({ columns: 80, rows: 24 }), 'space')
  const resized = after(state, { type: 'resized', columns: 80, rows })
  expect(pageOf(resized).top).toBe(21)
  expect(show(resized).page.slice(0, 23)).toEqual(show(state).page.slice(0, rows - 1))
  expect(show(resized).status).toMatch(/^The Harbour Book/)
})

test.each([
  [80, 'a message', /^a message .* section 1 of 4 · \d+% · \d min left$/],
  [80, 'a message that takes sixty columns and a few more of those here', /here +section 1 of 4$/],
  [40, 'a message that takes thirty columns', /columns 1\d%$/],
  [40, 'a message that takes all columns that there are', /^a message that takes all columns t… 1\d%$/],
])('in %i columns, what fits beside "%s"', async (columns, message, status) => {
  const state = type(await openBook({ columns, rows: 24 }), '1 enter')
  expect(show(after(state, { type: 'message', message })).status).toMatch(status)
})

test('a window of 20×6 is enough', async () => {
  const state = await openBook({ columns: 20, rows: 6 })
  expect(show(state).text).toContain('The Harbour Book')
  expect(show(type(state, 'j j j j j')).text).toContain('w1 w2')
  expect(show(type(state, 'o')).text).toContain('(beginning)')
  expect(show(type(state, '?')).text).toContain('q closes')
  expect(show(type(state, "/ 'w99' enter")).text).toContain('1 of 1')
})

test.each<[columns: number, rows: number]>([
  [19, 6],
  [20, 5],
  [19, 5],
  [5, 2],
  [1, 1],
])('a window of %i×%i is too small', async (columns, rows) => {
  const state = after(await openBook({ columns: 80, rows: 24 }), { type: 'resized', columns, rows })
  const message = 'The window is too small.'
  const { rows: shown } = show(state)
  expect(shown).toEqual([columns >= message.length ? message : `${message.slice(0, columns - 1)}…`])
  const back = after(
    state,
    { type: 'resized', columns: 80, rows: 24 },
    { type: 'layout-replaced', layout: await layoutFor(BOOK, { columns: 80 }), top: 0 },
  )
  expect(show(back).text).toContain('The Harbour Book')
  expect(show(back).text).toContain('w1 w2')
})
