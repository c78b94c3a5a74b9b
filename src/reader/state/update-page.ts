import { keyMap, openHelp, type PageAction, withEffect, withPage } from './key-bindings.ts'
import { pageRows, sectionAt } from './reading-position.ts'
import { moveTo, seek } from './scroll.ts'
import type { Event, Key, Page, State } from './state.ts'
import { linksKey, openLinks } from './update-links.ts'
import { growOutline, openOutline, outlineKey } from './update-outline.ts'
import { begunPrompt, promptKey, withoutPrompt } from './update-prompt.ts'
import { nextMatch, previousMatch, repeatSearch } from './update-search.ts'

const WHEEL_LINES = 3

const KEYS = keyMap<PageAction>([
  [['j', 'down'], scroll(() => 1)],
  [['k', 'up'], scroll(() => -1)],
  [['wheel-down'], scroll(() => WHEEL_LINES)],
  [['wheel-up'], scroll(() => -WHEEL_LINES)],
  [[' ', 'pagedown', 'ctrl-f'], scroll(screenful)],
  [['b', 'pageup', 'ctrl-b'], scroll((height) => -screenful(height))],
  [['d', 'ctrl-d'], scroll(half)],
  [['u', 'ctrl-u'], scroll((height) => -half(height))],
  [['g', 'home'], (state, page) => withPage(state, moveTo(page, state.rows, 0))],
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

/** Returns what a key does while a page is shown: it is for what is open over the page first. */
export function pageKey(state: State, page: Page, key: Key): State {
  if (page.links) return linksKey(state, page, page.links, key)
  const prompted = page.prompt && promptKey(state, page, page.prompt, key)
  if (prompted) return prompted
  // A key that isn't of a number leaves its prompt, and does what it always does.
  const free = withoutPrompt(page)
  const prompt = begunPrompt(key)
  if (prompt) return withPage(state, { ...free, prompt })
  const outlined = page.outline.open ? outlineKey(state, free, key) : undefined
  return outlined ?? KEYS.get(key.name)?.(withPage(state, free), free) ?? withPage(state, free)
}

/** Returns the state with an article that is opened. */
export function openPage(state: State, event: Extract<Event, { type: 'opened' }>): State {
  const { title, minutes, layout, top } = event
  const page: Page = {
    title,
    minutes,
    layout,
    top: 0,
    wanted: undefined,
    outline: { open: false, cursor: 0, folded: new Set() },
    links: undefined,
    prompt: undefined,
    search: undefined,
  }
  return withPage(state, seek(page, state.rows, { kind: 'line', line: top }))
}

/** Returns the state with more of the article set, at what was wanted if that is there now. */
export function growPage(state: State, { layout }: Extract<Event, { type: 'laid' }>): State {
  if (!state.page) return state
  const grown = { ...state.page, layout }
  const page = { ...grown, outline: growOutline(grown, state.page.layout.sectionCount) }
  return withPage(state, page.wanted ? seek(page, state.rows, page.wanted) : page)
}

/** Returns the state with the article set anew; what isn't a line stays wanted. */
export function relayPage(state: State, event: Extract<Event, { type: 'relaid' }>): State {
  if (!state.page) return state
  const { rows } = state
  const { wanted, outline } = state.page
  const moved = seek({ ...state.page, layout: event.layout }, rows, { kind: 'line', line: event.top })
  const there = wanted && wanted.kind !== 'line' ? seek(moved, rows, wanted) : moved
  const page = { ...there, outline }
  return repeatSearch(withPage(state, page), page)
}

/** Returns the state in another terminal; the article is set for it later. */
export function resizePage(state: State): State {
  const { page, rows } = state
  if (!page) return state
  return withPage(state, { ...moveTo(page, rows, page.top), wanted: page.wanted, outline: page.outline })
}

function scroll(lines: (height: number) => number): PageAction {
  return (state, page) => withPage(state, moveTo(page, state.rows, page.top + lines(pageRows(state))))
}

/** One line of context stays. */
function screenful(height: number): number {
  return Math.max(1, height - 1)
}

function half(height: number): number {
  return Math.max(1, Math.floor(height / 2))
}

/** Counted from the section that is wanted, if any; no further than to the first that isn't set yet. */
function nextSection(state: State, page: Page): State {
  const { layout, top, wanted } = page
  const from = wanted?.kind === 'section' ? wanted.index : sectionAt(layout, top)
  const index = Math.min(from + 1, layout.sectionCount)
  if (layout.done && index >= layout.sectionCount) return state
  return withPage(state, seek(page, state.rows, { kind: 'section', index }))
}

/** A line below its heading, one is still at the start of a section. */
function previousSection(state: State, page: Page): State {
  const { layout, top } = page
  const line = layout.sections[sectionAt(layout, top - 2)]?.line ?? 0
  return withPage(state, moveTo(page, state.rows, line < top ? line : 0))
}

function leave(state: State): State {
  if (!state.shelf) return withEffect(state, { type: 'quit' })
  return withEffect({ ...state, page: undefined }, { type: 'close' })
}
