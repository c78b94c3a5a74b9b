import { expect, test } from 'vitest'
import type { Clock } from '../../../src/reader/runtime/scheduling.ts'
import { type Found, searchLayout } from '../../../src/reader/runtime/search-layout.ts'
import type { Layout } from '../../../src/reader/state/layout.ts'
import { layoutOf } from '../state/states.ts'
import { STOPPED, tickingClock } from './clocks.ts'

/** Ten thousand lines, each its own number. */
const ALL = layoutOf(10_000)
const part = (length: number): Layout => ({ ...ALL, length, done: false })

/** Returns what a search yields in layouts that follow one another, as the count of matches, with `+` before the end. */
async function counts(
  query: string,
  layouts: readonly (Layout | undefined)[],
  options: { readonly clock?: Clock; readonly signal?: AbortSignal } = {},
): Promise<readonly string[]> {
  const { clock = STOPPED, signal = new AbortController().signal } = options
  const following = [...layouts]
  let layout: Layout | undefined
  const latest = () => {
    if (following.length > 0) layout = following.shift()
    return layout
  }
  const all: Found[] = []
  for await (const found of searchLayout(latest, query, { clock, signal })) all.push(found)
  return all.map(({ matches, done }) => `${matches.length}${done ? '' : '+'}`)
}

test.each<[name: string, query: string, layouts: readonly (Layout | undefined)[], counts: readonly string[]]>(
  [
    ['a first match at once, the others together', '77', [ALL], ['76+', '281']],
    ['no match', 'x', [ALL], ['0']],
    ['the only match in the last slice', '9999', [ALL], ['1']],
    ['a layout that grows', '99', [part(50), part(50), part(100), part(120), ALL], ['1+', '281']],
    ['nothing is open', '1', [undefined], []],
    ['the article is closed meanwhile', '9999', [part(50), part(50), undefined], []],
    ['another layout meanwhile', '9999', [part(50), part(50), layoutOf(10_000)], []],
  ],
)('a search yields: %s', async (_, query, layouts, expected) => {
  expect(await counts(query, layouts)).toEqual(expected)
})

test('matches are yielded slice by slice where time passes', async () => {
  expect(await counts('77', [ALL], { clock: tickingClock(300) })).toEqual(['76+', '243+', '281'])
})

test('an aborted search yields nothing', async () => {
  expect(await counts('77', [ALL], { signal: AbortSignal.abort() })).toEqual([])
})
