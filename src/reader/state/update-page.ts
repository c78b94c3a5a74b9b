import type { Event, Key } from './event.ts'
import { keyBindings, type PageAction } from './key-bindings.ts'
import { pageRows } from './panes.ts'
import { nearestSection } from './reading-position.ts'
import { scrollTo, seek } from './scroll.ts'
import { type Page, type State, withEffect, withPage } from './state.ts'
import { openHelp } from './update-help.ts'
import { linksKey, openLinks } from './update-links.ts'
import { growOutline, openOutline, outlineKey } from './update-outline.ts'
import { promptKey, promptOf, withoutPrompt } from './update-prompt.ts'
import { nextMatch, previousMatch, repeatSearch } from './update-search.ts'

const WHEEL_LINES = 3

const KEYS = keyBindings<PageAction>([
  [['j', 'down'], scroll(() => 1)],
  [['k', 'up'], scroll(() => -1)],
  [['wheel-down'], scroll(() => WHEEL_LINES)],
  [['wheel-up'], scroll(() => -WHEEL_LINES)],
  [[' ', 'pagedown', 'ctrl-f'], scroll(screenful)],
  [['b', 'pageup', 'ctrl-b'], scroll((height) => -screenful(height))],
  [['d', 'ctrl-d'], scroll(halfScreen)],
  [['u', 'ctrl-u'], scroll((height) => -halfScreen(height))],
  [['g', 'home'], (state, page) => withPage(state, scrollTo(page, state.rows, 0))],
  [['G', 'end'], (state, page) => withPage(state, seek(page, state.rows, { kind: 'end' }))],
  [[']', 'right'], nextSection],
  [['[', 'left'], previousSection],
  [['n'], nextMatch],
  [['N'], previousMatch],
  [['escape'], (state, page) => withPage(state, { ...page, search: undefined })],
  [['o', 'tab'], openOutline],
  [['l'], openLinks],
  [['?'], openHelp],
  [['q'], leave],
])

/** Returns the state after a key pressed while a page is shown. What is open over the page takes the key first. */
export function pageKey(state: State, page: Page, key: Key): State {
  if (page.links) return linksKey(state, page, page.links, key)
  const prompted = page.prompt && promptKey(state, page, page.prompt, key)
  if (prompted) return prompted
  // A key that can't be part of a section's number closes that prompt, and does what it does without one.
  const unprompted = withoutPrompt(page)
  const prompt = promptOf(key)
  if (prompt) return withPage(state, { ...unprompted, prompt })
  const outlined = page.outline.open ? outlineKey(state, unprompted, key) : undefined
  return (
    outlined ?? KEYS.get(key.name)?.(withPage(state, unprompted), unprompted) ?? withPage(state, unprompted)
  )
}

/** Returns the state with an article opened. */
export function openPage(state: State, event: Extract<Event, { type: 'opened' }>): State {
  const { title, minutes, layout, top } = event
  const page: Page = {
    title,
    minutes,
    layout,
    top: 0,
    target: undefined,
    outline: { open: false, cursor: 0, folded: new Set() },
    links: undefined,
    prompt: undefined,
    search: undefined,
  }
  return withPage(state, seek(page, state.rows, { kind: 'line', line: top }))
}

/** Returns the state with more of the article laid out, scrolled to its target if that is there now. */
export function growLayout(state: State, { layout }: Extract<Event, { type: 'layout-grown' }>): State {
  if (!state.page) return state
  const grown = { ...state.page, layout }
  const page = { ...grown, outline: growOutline(grown, state.page.layout.sectionCount) }
  return withPage(state, page.target ? seek(page, state.rows, page.target) : page)
}

/** Returns the state with the article laid out for another width. A target stays, unless it is a line. */
export function replaceLayout(state: State, event: Extract<Event, { type: 'layout-replaced' }>): State {
  if (!state.page) return state
  const { rows } = state
  const { target, outline } = state.page
  const atTop = seek({ ...state.page, layout: event.layout }, rows, { kind: 'line', line: event.top })
  const scrolled = target && target.kind !== 'line' ? seek(atTop, rows, target) : atTop
  const page = { ...scrolled, outline }
  return repeatSearch(withPage(state, page), page)
}

/** Returns the state with its page fitted to the terminal's rows; another layout may follow. */
export function resizePage(state: State): State {
  const { page, rows } = state
  if (!page) return state
  return withPage(state, { ...scrollTo(page, rows, page.top), target: page.target, outline: page.outline })
}

function scroll(lines: (height: number) => number): PageAction {
  return (state, page) => withPage(state, scrollTo(page, state.rows, page.top + lines(pageRows(state.rows))))
}

/** All but one line, which stays as context. */
function screenful(height: number): number {
  return Math.max(1, height - 1)
}

function halfScreen(height: number): number {
  return Math.max(1, Math.floor(height / 2))
}

/** Counts from the section that is the target, if any; goes no further than to the first that isn't laid out yet. */
function nextSection(state: State, page: Page): State {
  const { layout, top, target } = page
  const from = target?.kind === 'section' ? target.index : nearestSection(layout, top)
  const index = Math.min(from + 1, layout.sectionCount)
  if (layout.done && index >= layout.sectionCount) return state
  return withPage(state, seek(page, state.rows, { kind: 'section', index }))
}

/** Goes to the start of the section being read or, from there or a line below, to that of the one before. */
function previousSection(state: State, page: Page): State {
  const { layout, top } = page
  const line = layout.sections[nearestSection(layout, top - 2)]?.line ?? 0
  return withPage(state, scrollTo(page, state.rows, line < top ? line : 0))
}

function leave(state: State): State {
  if (!state.shelf) return withEffect(state, { type: 'quit' })
  return withEffect({ ...state, page: undefined }, { type: 'close' })
}
