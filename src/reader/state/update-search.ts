import { countBefore } from '../../text/binary-search.ts'
import type { Event } from './event.ts'
import type { PageAction } from './key-bindings.ts'
import { isOnScreen } from './reading-position.ts'
import { reveal } from './scroll.ts'
import { type Page, type Search, type State, withEffect, withMessage, withPage } from './state.ts'

const STILL_SEARCHING = 'still searching'

/** Returns the state with a search begun. */
export function startSearch(state: State, page: Page, query: string): State {
  return withSearch(state, page, { query, matches: [], current: -1, done: false })
}

/** Returns the state with its search, if any, begun again in a new layout. */
export function repeatSearch(state: State, page: Page): State {
  if (!page.search) return state
  const { query, current, keepsPage = false } = page.search
  const search = { query, matches: [], current: -1, done: false, keepsPage: keepsPage || current >= 0 }
  return withSearch(state, page, search)
}

/** Returns the state with the matches found so far; the first from the top line on becomes the current one. */
export function takeMatches(state: State, event: Extract<Event, { type: 'matches-found' }>): State {
  if (state.page?.search?.query !== event.query) return state
  const { matches, done } = event
  const search: Search = { ...state.page.search, matches, done }
  const page = { ...state.page, search }
  const next = withPage(state, page)
  if (search.current >= 0) return next
  if (matches.length === 0) return done ? withMessage(next, notFound(search)) : next
  const index = countAbove(search, page.top)
  const isBelow = index < matches.length
  if (!isBelow && !done) return next
  if (search.keepsPage) return withCurrent(next, page, isBelow ? index : 0)
  return isBelow ? goToMatch(next, page, index) : wrapAround(next, page, 1)
}

/** Returns the state at the next match, or a message where there is none. */
export const nextMatch: PageAction = (state, page) => step(state, page, 1)

/** Returns the state at the previous match, or a message where there is none. */
export const previousMatch: PageAction = (state, page) => step(state, page, -1)

function withSearch(state: State, page: Page, search: Search): State {
  return withEffect(withPage(state, { ...page, search }), { type: 'search', query: search.query })
}

function step(state: State, page: Page, direction: 1 | -1): State {
  const { search } = page
  if (!search) return withMessage(state, 'no search yet; press / to search')
  if (search.matches.length === 0) return withMessage(state, search.done ? notFound(search) : STILL_SEARCHING)
  const index = neighbour(page, search, state.rows, direction)
  if (index >= 0 && index < search.matches.length) return goToMatch(state, page, index)
  return search.done ? wrapAround(state, page, direction) : withMessage(state, STILL_SEARCHING)
}

/** Counts from the current match while that is on the screen, else from the top line: the reader has scrolled since. */
function neighbour(page: Page, search: Search, rows: number, direction: 1 | -1): number {
  const match = search.matches[search.current]
  if (match && isOnScreen(page, rows, match.line)) return search.current + direction
  const above = countAbove(search, page.top)
  return direction > 0 ? above : above - 1
}

function wrapAround(state: State, page: Page, direction: 1 | -1): State {
  const last = (page.search?.matches.length ?? 0) - 1
  return direction > 0
    ? withMessage(goToMatch(state, page, 0), 'search wrapped to the beginning')
    : withMessage(goToMatch(state, page, last), 'search wrapped to the end')
}

function goToMatch(state: State, page: Page, index: number): State {
  const line = page.search?.matches[index]?.line ?? page.top
  return withCurrent(state, reveal(page, state.rows, line), index)
}

function withCurrent(state: State, page: Page, current: number): State {
  return withPage(state, { ...page, search: page.search && { ...page.search, current } })
}

/** Returns how many matches begin above a line. */
function countAbove({ matches }: Search, line: number): number {
  return countBefore(matches.length, (index) => (matches[index]?.line ?? 0) < line)
}

function notFound({ query }: Search): string {
  return `"${query}" isn't in the article`
}
