import { type Anchor, anchorAt } from './anchor.ts'
import type { PageAction } from './key-bindings.ts'
import { goTo } from './scroll.ts'
import { type JumpHistory, type Page, type Place, type State, withEffect, withMessage } from './state.ts'

// Where the reader was before each jump, kept as browsers and vim do.

/** No more places are kept. */
const MOST_PLACES = 100

/** Returns an action after which the reader can go back to where it was taken. */
export function jump(action: PageAction): PageAction {
  return (state, page, count) => recordJump(action(state, page, count), page)
}

/** Returns a state with the place of the page before a jump in its history, if the jump has led elsewhere. */
export function recordJump(state: State, before: Page): State {
  const { page } = state
  if (page?.key === before.key && page?.top === before.top && !page.target) return state
  return leavePlace(state, before)
}

/** Returns a state that has the place of the page in its history: the reader is about to leave for another article. */
export function leavePlace(state: State, page: Page): State {
  return { ...state, jumps: { back: added(state.jumps.back, placeOf(page)), forward: [] } }
}

/** Returns the state on the way to where the reader was before the last jump. */
export const goBack = travel('back', 'forward', 'no earlier place')

/** Returns the state on the way to where the reader last went back from. */
export const goForward = travel('forward', 'back', 'no later place')

/** Goes to the last of some places that is another one, and adds the one left to those of the other direction. */
function travel(from: keyof JumpHistory, to: keyof JumpHistory, missing: string): PageAction {
  return (before, page) => {
    const places = before.jumps[from]
    const here = placeOf(page)
    const index = places.findLastIndex((place) => !isSame(place, here))
    const place = places[index]
    if (!place) return withMessage(before, missing)
    const jumps = { ...before.jumps, [from]: places.slice(0, index), [to]: added(before.jumps[to], here) }
    const { key, anchor } = place
    const state = { ...before, jumps }
    if (key === page.key) return goTo(state, page, { kind: 'anchor', anchor })
    return withEffect(state, { type: 'open', name: nameOfKey(key), to: { anchor } })
  }
}

/** Returns the name that an article is opened by again. */
function nameOfKey(key: string | undefined): string {
  return key === undefined ? '-' : key.replace(/^shelf:/, '')
}

function placeOf({ key, layout, top }: Page): Place {
  return { key, anchor: anchorAt(layout, top) }
}

function added(places: readonly Place[], place: Place): readonly Place[] {
  const last = places.at(-1)
  return last && isSame(last, place) ? places : [...places, place].slice(-MOST_PLACES)
}

function isSame(one: Place, other: Place): boolean {
  return one.key === other.key && isSameAnchor(one.anchor, other.anchor)
}

function isSameAnchor(one: Anchor, other: Anchor): boolean {
  return one.section === other.section && one.nth === other.nth && one.letters === other.letters
}
