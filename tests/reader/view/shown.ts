import { layOutArticle } from '../../../src/reader/runtime/lay-out-article.ts'
import { findMatches } from '../../../src/reader/state/find-matches.ts'
import type { Layout } from '../../../src/reader/state/layout.ts'
import { type Size, spareColumns, textColumns } from '../../../src/reader/state/panes.ts'
import type { State } from '../../../src/reader/state/state.ts'
import { createState } from '../../../src/reader/state/update.ts'
import { withoutEscapes } from '../../../src/reader/styled-text.ts'
import { frame } from '../../../src/reader/view/frame.ts'
import type { ViewOptions } from '../../../src/reader/view/options.ts'
import { createTheme } from '../../../src/render/terminal/theme.ts'
import { articleOf } from '../../helpers.ts'
import { BOOK } from '../book.ts'
import { STOPPED } from '../runtime/clocks.ts'
import { after, press } from '../state/states.ts'

/** A small terminal, the usual one, and one with room for the outline beside the page. */
export const SIZES = [
  { columns: 40, rows: 12 },
  { columns: 80, rows: 24 },
  { columns: 140, rows: 50 },
] as const

const COLOURED: ViewOptions = { theme: createTheme(true), hyperlinks: true }

/** Returns an article laid out for a terminal. */
export async function layoutFor(
  markdown: string,
  { columns }: Pick<Size, 'columns'>,
  { wrapsCode = false } = {},
): Promise<Layout> {
  let layout: Layout | undefined
  const width = textColumns(columns)
  const spare = { spareColumns: spareColumns(columns, width), wrapsCode }
  const options = { width, ...spare, color: true, clock: STOPPED }
  for await (const next of layOutArticle(await articleOf(markdown), options)) layout = next
  if (!layout) throw new Error('there is no layout')
  return layout
}

/** Returns a room in which an article is open, `BOOK` if none is given. */
export async function openBook(size: Size, markdown = BOOK): Promise<State> {
  const article = await articleOf(markdown)
  return after(createState(size), {
    type: 'opened',
    title: article.title ?? '',
    minutes: article.length()?.minutes,
    layout: await layoutFor(markdown, size),
    top: 0,
  })
}

/** Returns a room after keys, written as `press` takes them; each search is answered at once. */
export function type(state: State, keys: string): State {
  return keys
    .split(' ')
    .filter(Boolean)
    .reduce((before, word) => searched(press(before, word)), state)
}

/** Returns a room in which a text has been searched for. */
export function search(state: State, text: string): State {
  const keys = [...text].map((name) => ({ type: 'key', key: { name, text: name } }) as const)
  return type(after(press(state, '/'), ...keys), 'enter')
}

function searched(state: State): State {
  const { page } = state
  const effect = state.effects.find(({ type }) => type === 'search')
  if (!page?.search || !effect) return state
  const { query } = page.search
  const { lines, length } = page.layout
  const matches = [...findMatches(lines, 0, length, query)]
  return after({ ...state, effects: [] }, { type: 'matches-found', query, matches, done: true })
}

/** What a room shows, without styles and without blanks at the ends of lines. */
export type Shown = {
  /** All rows. */
  readonly rows: readonly string[]
  readonly text: string
  /** The rows of the page. */
  readonly page: readonly string[]
  readonly status: string
  /** The texts in reverse video. */
  readonly reversed: readonly string[]
}

/** Returns what a room shows. */
export function show(state: State, options = COLOURED): Shown {
  const lines = frame(state, options)
  const rows = lines.map((line) => withoutEscapes(line).trimEnd())
  const reversed = lines.flatMap((line) =>
    [...line.matchAll(/\x1b\[7m(.*?)\x1b\[27m/g)].map(([, text = '']) => withoutEscapes(text)),
  )
  return { rows, text: rows.join('\n'), page: rows.slice(0, -1), status: rows.at(-1) ?? '', reversed }
}

/** Returns the number of the first word of `BOOK` on the screen. */
export function topWord({ text }: Shown): number {
  return Number(/\bw(\d+)/.exec(text)?.[1])
}
