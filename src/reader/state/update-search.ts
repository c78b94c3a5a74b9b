import { countBefore } from '../../text/binary-search.ts'
import type { Event } from './event.ts'
import type { Match } from './find-matches.ts'
import { recordJump } from './jump-history.ts'
import type { PageAction } from './key-bindings.ts'
import { isOnScreen } from './reading-position.ts'
import { reveal } from './scroll.ts'
import { revealSideways } from './sideways.ts'
import {
  type AwaitedMatch,
  type Page,
  type Search,
  type State,
  withEffect,
  withMessage,
  withPage,
} from './state.ts'

const STILL_SEARCHING = 'still searching'

/** Returns the state with a search begun. */
export function startSearch(state: State, page: Page, query: string): State {
  const awaiting = { ...page, awaitedMatch: { top: page.top, further: 0 } }
  return withSearch(state, awaiting, { query, matches: [], current: -1, done: false })
}

/**
 * Returns the state with its search, if any, begun again in a new layout. The match that was on the screen of the page
 * `before` is to stay there.
 */
export function repeatSearch(state: State, page: Page, before: Page): State {
  if (!page.search) return state
  const { query, current, keepsPage = false } = page.search
  const search = { query, matches: [], current: -1, done: false, keepsPage: keepsPage || current >= 0 }
  const shown = shownMatch(before, state.rows)
  const awaitedMatch = shown ? { top: page.top, index: current } : followTop(before, page)
  return withSearch(state, { ...page, awaitedMatch }, search)
}

/** Returns a page that fits the terminal's rows; a match that was on the screen before stays there. */
export function keepMatch(page: Page, rows: number, before: Page, rowsBefore: number): Page {
  const shown = shownMatch(before, rowsBefore)
  if (shown && !isOnScreen(page, rows, shown.line)) return reveal(page, rows, shown.line)
  return { ...page, awaitedMatch: followTop(before, page) }
}

/** Returns what is awaited on a page whose top line has become another one without the reader's doing. */
function followTop({ awaitedMatch, top }: Page, { top: newTop }: Page): AwaitedMatch | undefined {
  return awaitedMatch?.top === top ? { ...awaitedMatch, top: newTop } : awaitedMatch
}

/** Returns the current match if it is on the screen. */
function shownMatch(page: Page, rows: number): Match | undefined {
  const match = page.search?.matches[page.search.current]
  return match && isOnScreen(page, rows, match.line) ? match : undefined
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
  const { index: kept } = page.awaitedMatch ?? {}
  const index = kept ?? countAbove(search, page.top)
  if (index >= matches.length && !done) return next
  const isWaiting = next.message === STILL_SEARCHING
  const shown = showAwaited(isWaiting ? withMessage(next, '') : next, page, index, kept !== undefined)
  return kept === undefined ? recordJump(shown, page) : shown
}

/** Makes a match the current one, the first where there are fewer; goes there if that is awaited. */
function showAwaited(state: State, page: Page, index: number, isKept: boolean): State {
  const awaited = page.awaitedMatch
  const arrived = { ...page, awaitedMatch: undefined }
  const isBelow = index < (page.search?.matches.length ?? 0)
  const staysHere = awaited?.top !== page.top || (page.search?.keepsPage === true && !isKept)
  if (staysHere) return withCurrent(state, arrived, isBelow ? index : 0)
  const first = isBelow ? goToMatch(state, arrived, index) : wrapAround(state, arrived, 1)
  return awaited.further && first.page ? step(first, first.page, awaited.further) : first
}

/** Returns the state at the next match, or a message where there is none. */
export const nextMatch: PageAction = (state, page, count = 1) => step(state, page, count)

/** Returns the state at the previous match, or a message where there is none. */
export const previousMatch: PageAction = (state, page, count = 1) => step(state, page, -count)

function withSearch(state: State, page: Page, search: Search): State {
  return withEffect(withPage(state, { ...page, search }), { type: 'search', query: search.query })
}

/** Goes down by a number of matches, or up if that is negative. */
function step(state: State, page: Page, by: number): State {
  const { search } = page
  if (!search) return withMessage(state, 'no search yet; press / to search')
  if (search.matches.length === 0 && search.done) return withMessage(state, notFound(search))
  const index = neighbour(page, search, state.rows, by)
  if (index >= 0 && index < search.matches.length) return goToMatch(state, page, index)
  if (search.done) return wrapAround(state, page, by)
  return withMessage(search.current < 0 ? awaitMatch(state, page, by) : state, STILL_SEARCHING)
}

/** Returns the state in which the first match is awaited: from where the reader is now, or further on. */
function awaitMatch(state: State, page: Page, by: number): State {
  const { awaitedMatch: awaited, top } = page
  const further = awaited?.top === top ? (awaited.further ?? 0) + by : by - Math.max(0, Math.sign(by))
  return withPage(state, { ...page, awaitedMatch: { top, further } })
}

/** Counts from the current match while that is on the screen, else from the top line: the reader has scrolled since. */
function neighbour(page: Page, search: Search, rows: number, by: number): number {
  const match = search.matches[search.current]
  if (match && isOnScreen(page, rows, match.line)) return search.current + by
  const above = countAbove(search, page.top)
  return by > 0 ? above + by - 1 : above + by
}

function wrapAround(state: State, page: Page, by: number): State {
  const last = (page.search?.matches.length ?? 0) - 1
  return by > 0
    ? withMessage(goToMatch(state, page, 0), 'search wrapped to the beginning')
    : withMessage(goToMatch(state, page, last), 'search wrapped to the end')
}

function goToMatch(state: State, page: Page, index: number): State {
  const match = page.search?.matches[index]
  if (!match) return withCurrent(state, page, index)
  const revealed = revealSideways(reveal(page, state.rows, match.line), state.columns, match)
  return withCurrent(state, revealed, index)
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
