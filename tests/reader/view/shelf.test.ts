import { describe, expect, test } from 'vitest'
import type { ShelfEntry } from '../../../src/reader/state/state.ts'
import { createState } from '../../../src/reader/state/update.ts'
import { after } from '../state/states.ts'
import { SIZES, show, type } from './shown.ts'

const SECOND = '「。」はなぜ行頭に立てないのか'
const ENTRIES: readonly ShelfEntry[] = [
  { name: 'wide', title: 'How Wide Is a Character', author: 'Ada', date: '2026-01-02', minutes: 5 },
  { name: 'kinsoku', title: SECOND, author: 'B. Author', date: '', minutes: 4 },
  { name: 'pager', title: 'The Long History of the Pager', author: '', date: '2025-03-04', minutes: 6 },
  ...Array.from({ length: 30 }, (_, at) => ({
    name: `n${at}`,
    title: `Article ${at}`,
    author: '',
    date: '',
    minutes: 1,
  })),
].map((entry) => ({ ...entry, place: '', percent: undefined }))

describe.each(SIZES)('the shelf at $columns×$rows', (size) => {
  const shelf = createState({ ...size, shelf: ENTRIES })

  test('shows articles with their length', () => {
    const { rows, page, reversed } = show(shelf)
    expect(rows).toHaveLength(size.rows)
    expect(page[0]).toMatch(/^lectern {2}type to filter/)
    expect(reversed).toEqual([expect.stringMatching(/^› How Wide Is a Character/)])
    expect(page.join('\n')).toContain(size.columns > 40 ? 'How Wide Is a Character' : '5 min')
    expect(page[2]?.includes('5 min')).toBe(size.columns > 40)
    expect(page[3]?.trim()).toBe(size.columns > 40 ? 'Ada · 2026-01-02' : '5 min')
    const perEntry = size.columns > 40 ? 3 : 2
    expect(page[2 + perEntry]).toMatch(/^ {2}「。」/)
    const titles = page.slice(2).filter((_, row) => row % perEntry === 0 && page[row + 2] !== '')
    expect(titles).toHaveLength(Math.floor((size.rows - 3) / perEntry))
  })

  test.each<[keys: string, chosen: string]>([
    ['down', `› ${SECOND}`],
    ['end', '› Article 29'],
    ["'pager'", '› The Long History'],
  ])('%s', (keys, chosen) => {
    const { reversed } = show(type(shelf, keys))
    expect(reversed).toEqual([expect.stringContaining(chosen)])
  })

  test('tells where what was read elsewhere is from', () => {
    const recent = {
      ...ENTRIES[0],
      title: 'Elsewhere',
      place: '~/notes/a.md',
      minutes: undefined,
      percent: 42,
    }
    const { page } = show(createState({ ...size, shelf: [recent, ...ENTRIES] as readonly ShelfEntry[] }))
    expect(page[2]).toMatch(size.columns > 40 ? /› Elsewhere .*42%$/ : /› Elsewhere$/)
    expect(page[3]?.trim()).toBe(size.columns > 40 ? 'recent · ~/notes/a.md' : '42% · recent')
  })

  test('tells how many have no room', () => {
    const shown = Math.floor((size.rows - 3) / (size.columns > 40 ? 3 : 2))
    expect(show(shelf).status).toBe(`${33 - shown} more below`)
    expect(show(type(shelf, 'end')).status).toBe(`${33 - shown} more above`)
    const both = show(type(shelf, Array(20).fill('down').join(' '))).status
    expect(both).toMatch(/^\d+ more above · \d+ more below$/)
    expect(show(type(shelf, "'pager'")).status).toBe('')
  })

  test('filters', () => {
    const filtered = show(type(shelf, "'pager'"))
    expect(filtered.page[0]).toBe('lectern  pager▏')
    expect(filtered.text).not.toContain(SECOND)
    expect(show(type(shelf, "'pagerxyz'")).text).toContain('no article matches')
  })

  test.each([
    [undefined, /(?<!· )6 min/],
    [0, /0% · 6 min/],
    [42, /42% · 6 min/],
    [100, /read · 6 min/],
  ])('shows how much is read: %s', (percent, expected) => {
    const entries = ENTRIES.map((entry) => ({ ...entry, percent }))
    const state = after(type(shelf, "'pager'"), { type: 'shelf-loaded', entries })
    expect(show(state).text).toMatch(expected)
  })
})

test('the shelf stays as it is in another size', () => {
  const chosen = type(createState({ columns: 80, rows: 24, shelf: ENTRIES }), 'down')
  const { rows, reversed } = show(after(chosen, { type: 'resized', columns: 40, rows: 12 }))
  expect(rows).toHaveLength(12)
  expect(reversed).toEqual([expect.stringContaining(SECOND)])
})
