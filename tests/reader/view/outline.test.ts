import { describe, expect, test } from 'vitest'
import { firstWord } from '../book.ts'
import { after } from '../state/states.ts'
import { openBook, type Shown, SIZES, show, topWord, type } from './shown.ts'

/** Returns the title of the entry with the mark of the section that is being read. */
function current({ rows }: Shown): string | undefined {
  const row = rows.find((row) => row.startsWith('•'))
  return row && /^• *[▸▾]? *([^│]*?) *(?:│|$)/.exec(row)?.[1]
}

/** Returns the title of the chosen entry. */
function chosen({ reversed }: Shown): string | undefined {
  expect(reversed).toHaveLength(1)
  return /^•? *[▸▾]? *(.*?) *$/.exec(reversed[0] ?? '')?.[1]
}

describe.each(SIZES)('the outline at $columns×$rows', (size) => {
  const beside = size.columns >= 100

  test(`o opens it ${beside ? 'beside' : 'over'} the page`, async () => {
    const state = await openBook(size)
    const shown = show(type(state, 'o'))
    expect(shown.text).toContain('1.1 Inner Basin')
    expect(chosen(shown)).toBe('(beginning)')
    expect(current(shown)).toBe('(beginning)')
    expect(shown.text.includes('w1 w2')).toBe(beside)
    if (beside) expect(new Set(shown.page.map((row) => row.charAt(39)))).toEqual(new Set(['│']))
    // Beside it, the page is laid out as without it.
    if (beside) expect(shown.page[5]?.slice(40).trim()).toBe(show(state).page[5]?.trim())
    // Beside it, Tab gives the keys to the page, and o closes it from there.
    for (const close of ['o', beside ? 'tab o' : 'tab', 'escape', 'q']) {
      expect(show(type(state, `o ${close}`)).rows).toEqual(show(state).rows)
    }
  })

  test.each<[keys: string, chosen: string, current: string]>([
    ['o down', '1 Quays', '(beginning)'],
    ['3 enter o', '3 Pilots', '3 Pilots'],
    ['] o left down', '2 Cranes', '1 Quays'],
  ])('%s', async (keys, chosenTitle, currentTitle) => {
    const shown = show(type(await openBook(size), keys))
    expect(chosen(shown)).toBe(chosenTitle)
    expect(current(shown)).toBe(currentTitle)
  })

  test('← and → fold and unfold', async () => {
    const folded = type(await openBook(size), '] o left')
    expect(show(folded).text).toContain('▸ 1 Quays')
    expect(show(folded).text).not.toContain('1.1 Inner Basin')
    const unfolded = show(type(folded, 'right'))
    expect(unfolded.text).toContain('▾ 1 Quays')
    expect(unfolded.text).toContain('1.1 Inner Basin')
    expect(show(type(folded, 'q')).text).toContain(`w${firstWord(1)}`)
  })

  test('of many sections scrolls', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `## Part ${at + 1}\n\nText.\n`).join('\n')
    const open = type(await openBook(size, many), 'o')
    expect(chosen(show(open))).toBe('1 Part 1')
    const end = type(open, 'end')
    expect(chosen(show(end))).toBe('60 Part 60')
    expect(show(end).page.at(-1)).toContain('60 Part 60')
    const last = 60 - (size.rows - 1)
    const above = type(end, 'pageup')
    expect(chosen(show(above))).toBe(`${last} Part ${last}`)
    // The chosen one is in the middle, as far as the ends allow.
    expect(show(above).page[Math.min(last - 1, Math.floor((size.rows - 1) / 2))]).toContain(`${last} Part`)
    expect(show(type(above, 'enter')).text).toContain(`Part ${last}`)
  })
})

test('long titles are wrapped, and no line is wider than its column', async () => {
  const article = [
    'A title that has more words than any outline has room for on a line',
    '長い題名'.repeat(20),
  ]
    .map((title) => `## ${title}\n\n### below\n\nText.\n`)
    .join('\n')
  const { page } = show(type(await openBook({ columns: 100, rows: 24 }, article), 'o'))
  const rows = page.map((row) => row.split('│')[0]?.trimEnd() ?? '')
  expect(rows.slice(0, 5)).toEqual([
    '•▾ 1 A title that has',
    '   more words than any',
    '   outline has room',
    '   for on a line',
    '     1.1 below',
  ])
  expect(rows.join('').replace(/\s/g, '')).toContain('長い題名'.repeat(20))
})

test('beside the page it is over it in a narrower window', async () => {
  const wide = type(await openBook({ columns: 140, rows: 50 }), '2 enter o')
  expect(topWord(show(wide))).toBe(firstWord(3))
  const narrow = show(after(wide, { type: 'resized', columns: 80, rows: 24 }))
  expect(chosen(narrow)).toBe('2 Cranes')
  expect(narrow.text).not.toContain(`w${firstWord(3)}`)
  const again = after(
    wide,
    { type: 'resized', columns: 80, rows: 24 },
    { type: 'resized', columns: 140, rows: 50 },
  )
  expect(show(again).rows).toEqual(show(wide).rows)
  expect(show(type(again, 'q')).text).not.toContain('│')
})
