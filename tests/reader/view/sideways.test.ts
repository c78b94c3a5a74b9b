import { describe, expect, test } from 'vitest'
import type { State } from '../../../src/reader/state/state.ts'
import { after } from '../state/states.ts'
import { layoutFor, openBook, SIZES, search, show, type } from './shown.ts'

const NUMBERS = Array.from({ length: 60 }, (_, index) => `n${index}`).join('_')
const CODE = `# Code

Prose before it, which is short.

\`\`\`
${NUMBERS}
短い行 short
${'東京'.repeat(60)}終
\`\`\`

Prose after it.
`

const rowOf = (state: State, text: string) => show(state).page.find((row) => row.includes(text)) ?? ''
const prose = (state: State) => show(state).page.filter((row) => row.includes('Prose'))

describe.each(SIZES)('code that is wider than a window of $columns×$rows', (size) => {
  test('is moved sideways, and prose is not', async () => {
    const state = await openBook(size, CODE)
    expect(rowOf(state, 'n0_')).toMatch(/^ +n0_n1_.*…$/)
    const moved = type(state, '>')
    expect(rowOf(moved, '_n').trim()).toMatch(/^…/)
    expect(prose(moved)).toEqual(prose(state))
    expect(rowOf(moved, 'short')).toBe(rowOf(state, 'short'))
    expect(show(type(moved, '<')).rows).toEqual(show(state).rows)
    expect(show(type(state, '<')).rows).toEqual(show(state).rows)
  })

  test('is moved to its end and no further', async () => {
    const end = type(await openBook(size, CODE), '> > > > > > > > > > > > > > > >')
    expect(rowOf(end, 'n59')).toMatch(/^ +….*n59$/)
    expect(rowOf(end, '終')).toMatch(/^ +….*東京終$/)
    expect(show(type(end, '>')).rows).toEqual(show(end).rows)
    expect(show(type(end, 'wheel-left')).rows).not.toEqual(show(end).rows)
  })

  test('shows a match that was hidden', async () => {
    const state = search(await openBook(size, CODE), 'n55_')
    expect(show(state).status).toContain('1 of 1')
    expect(show(state).reversed).toContain('n55_')
    const back = search(state, 'n2_')
    expect(show(back).reversed).toContain('n2_')
  })

  test('takes the window beside the page, and is wrapped by w', async () => {
    const state = type(await openBook({ ...size, rows: 50 }, CODE), 'w')
    expect(state.effects).toEqual([{ type: 'relayout' }])
    const layout = await layoutFor(CODE, size, { wrapsCode: true })
    const wrapped = after({ ...state, effects: [] }, { type: 'layout-replaced', layout, top: 0 })
    const { page, text } = show(wrapped)
    const numbers = text.replace(/\n *↪ /g, '')
    expect(numbers).toContain(NUMBERS)
    expect(text).not.toContain('…')
    for (const row of page) expect([...row].length).toBeLessThan(size.columns)
    expect(type(wrapped, 'w')).toMatchObject({ wrapsCode: false, effects: [{ type: 'relayout' }] })
  })
})

test('where nothing is wider than the window, that is said', async () => {
  const state = type(await openBook({ columns: 80, rows: 24 }), '>')
  expect(state).toMatchObject({ message: 'nothing here is wider than the window' })
})
