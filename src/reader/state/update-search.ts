import { countBefore } from '../../text/binary-search.ts'
import { type PageAction, withEffect, withMessage, withPage } from './key-bindings.ts'
import { isOnScreen } from './reading-position.ts'
import { reveal } from './scroll.ts'
import type { Event, Page, Search, State } from './state.ts'

const STILL_SEARCHING = 'still searching'
const WRAPPED = { 1: 'search wrapped to the beginning', [-1]: 'search wrapped to the end' } as const

/** Begins to search an article. */
export function startSearch(state: State, page: Page, query: string): State {
  return begin(state, page, { query, matches: [], current: -1, done: false })
}

/** Searches again in an article that is set anew. */
export function repeatSearch(state: State, page: Page): State {
  if (!page.search) return state
  const { query, current, staying = false } = page.search
  return begin(state, page, {
    query,
    matches: [],
    current: -1,
    done: false,
    staying: staying || current >= 0,
  })
}

/** Takes the matches that are found by now; the first from the top line on becomes the current one. */
export function takeMatches(state: State, event: Extract<Event, { type: 'found' }>): State {
  if (state.page?.search?.query !== event.query) return state
  const { matches, done } = event
  const search: Search = { ...state.page.search, matches, done }
  const page = { ...state.page, search }
  const next = withPage(state, page)
  if (search.current >= 0) return next
  if (matches.length === 0) return done ? withMessage(next, missing(search)) : next
  const index = matchesAbove(search, page.top)
  const isBelow = index < matches.length
  if (!isBelow && !done) return next
  if (search.staying) return withCurrent(next, page, isBelow ? index : 0)
  return isBelow ? visit(next, page, index) : wrap(next, page, 1)
}

/** Goes to the next match. */
export const nextMatch: PageAction = (state, page) => step(state, page, 1)

/** Goes to the match before. */
export const previousMatch: PageAction = (state, page) => step(state, page, -1)

function begin(state: State, page: Page, search: Search): State {
  return withEffect(withPage(state, { ...page, search }), { type: 'search', query: search.query })
}

function step(state: State, page: Page, way: 1 | -1): State {
  const { search } = page
  if (!search) return withMessage(state, 'nothing is searched for: / begins a search')
  if (search.matches.length === 0) return withMessage(state, search.done ? missing(search) : STILL_SEARCHING)
  const index = neighbour(page, search, state.rows, way)
  if (index >= 0 && index < search.matches.length) return visit(state, page, index)
  return search.done ? wrap(state, page, way) : withMessage(state, STILL_SEARCHING)
}

/** Counted from the current match while it is on the screen, else from the top line: one has read on since. */
function neighbour(page: Page, search: Search, rows: number, way: 1 | -1): number {
  const match = search.matches[search.current]
  if (match && isOnScreen(page, rows, match.line)) return search.current + way
  const above = matchesAbove(search, page.top)
  return way > 0 ? above : above - 1
}

function wrap(state: State, page: Page, way: 1 | -1): State {
  const last = (page.search?.matches.length ?? 0) - 1
  return withMessage(visit(state, page, way > 0 ? 0 : last), WRAPPED[way])
}

function visit(state: State, page: Page, index: number): State {
  const line = page.search?.matches[index]?.line ?? page.top
  return withCurrent(state, reveal(page, state.rows, line), index)
}

function withCurrent(state: State, page: Page, current: number): State {
  return withPage(state, { ...page, search: page.search && { ...page.search, current } })
}

function matchesAbove({ matches }: Search, line: number): number {
  return countBefore(matches.length, (index) => (matches[index]?.line ?? 0) < line)
}

function missing({ query }: Search): string {
  return `"${query}" isn't in the article`
}
