import { editLine } from './edit-line.ts'
import type { Key } from './event.ts'
import { jump, recordJump } from './jump-history.ts'
import { keyBindings } from './key-bindings.ts'
import { fillingSection } from './reading-position.ts'
import { goTo } from './scroll.ts'
import { type Page, type Prompt, type State, withEffect, withMessage, withPage } from './state.ts'
import { goToMark, setMark } from './update-marks.ts'
import { nextMatch, startSearch } from './update-search.ts'

/** What may be typed of a section's number. */
const NUMBER_PART = /^[\d.]+$/

/** How many times the key that follows is to do what it does. */
const COUNT = /^\d+$/

type PromptAction = (state: State, page: Page, prompt: Prompt) => State

const KEYS = keyBindings<PromptAction>([
  [['escape', 'ctrl-c'], close],
  [
    ['enter'],
    (state, page, prompt) =>
      SUBMIT[prompt.kind]?.(close(state, page), withoutPrompt(page), prompt) ?? close(state, page),
  ],
])

const SEARCH_KEYS = keyBindings<PromptAction>([
  [['up', 'ctrl-p'], (state, page, prompt) => recall(state, page, prompt, 1)],
  [['down', 'ctrl-n'], (state, page, prompt) => recall(state, page, prompt, -1)],
])

const SUBMIT: Readonly<Partial<Record<Prompt['kind'], PromptAction>>> = {
  search(state, page, { text }) {
    if (text !== '') return startSearch(remember(state, text), page, text)
    return page.search ? jump(nextMatch)(state, page) : state
  },
  pipe(state, page, { text }) {
    const { number } = page.layout.sections[fillingSection(page, state.rows)] ?? {}
    if (text.trim() === '') return state
    if (number === undefined) return withMessage(state, 'no sections')
    return withEffect(state, { type: 'pipe', command: text, number })
  },
  section(state, page, { text }) {
    const number = text.replace(/(?<!\.)\.+$/, '')
    if (number === '') return state
    return recordJump(goTo(state, page, { kind: 'number', number }), page)
  },
}

/** The prompts that take a single key. */
const SINGLE: Readonly<Partial<Record<Prompt['kind'], typeof setMark>>> = { mark: setMark, place: goToMark }

const OPENERS: ReadonlyMap<string, Prompt['kind']> = new Map([
  ['/', 'search'],
  ['m', 'mark'],
  ["'", 'place'],
  ['|', 'pipe'],
])

/** Returns the prompt that a key opens; undefined if it opens none. */
export function promptOf({ name, text }: Key): Prompt | undefined {
  const kind = OPENERS.get(name)
  if (kind) return { kind, text: '' }
  return NUMBER_PART.test(text) ? { kind: 'section', text } : undefined
}

/** Returns the number typed in a prompt for the key that follows; undefined if none was. */
export function countOf({ kind, text }: Prompt): number | undefined {
  return kind === 'section' && COUNT.test(text) ? Number(text) : undefined
}

/** Returns the state after a key pressed in a prompt; undefined if the key means nothing there. */
export function promptKey(state: State, page: Page, prompt: Prompt, key: Key): State | undefined {
  const action = KEYS.get(key.name) ?? (prompt.kind === 'search' ? SEARCH_KEYS.get(key.name) : undefined)
  if (action) return action(state, page, prompt)
  const take = SINGLE[prompt.kind]
  if (take) return key.text === '' ? close(state, page) : take(close(state, page), withoutPrompt(page), key)
  if (key.name === 'backspace' && prompt.text === '') return close(state, page)
  const isText = prompt.kind === 'search' || prompt.kind === 'pipe'
  const mayEdit = isText || key.name === 'backspace' || NUMBER_PART.test(key.text)
  const edited = mayEdit ? editLine(prompt, key) : undefined
  if (edited) return withPage(state, { ...page, prompt: { ...prompt, ...edited } })
  if (isText) return state
  return key.name === 'q' ? close(state, page) : undefined
}

/** Returns the page without a prompt. */
export function withoutPrompt(page: Page): Page {
  return { ...page, prompt: undefined }
}

function close(state: State, page: Page): State {
  return withPage(state, withoutPrompt(page))
}

/** No more searches are kept. */
const MOST_SEARCHES = 100

function remember(state: State, query: string): State {
  const others = state.searches.filter((search) => search !== query)
  return { ...state, searches: [query, ...others].slice(0, MOST_SEARCHES) }
}

/** Shows the search that is `by` further back, or what was typed before any was shown. */
function recall(state: State, page: Page, prompt: Prompt, by: number): State {
  const { draft, back } = prompt.recalled ?? { draft: prompt.text, back: 0 }
  const next = Math.max(0, Math.min(back + by, state.searches.length))
  const text = next === 0 ? draft : (state.searches[next - 1] ?? draft)
  const recalled = next === 0 ? undefined : { draft, back: next }
  return withPage(state, { ...page, prompt: { kind: prompt.kind, text, recalled } })
}
