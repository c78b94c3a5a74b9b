import { graphemeClusters } from '../../text/segments.ts'
import { keyMap, withMessage, withPage } from './key-bindings.ts'
import { seek } from './scroll.ts'
import type { Key, Page, Prompt, State } from './state.ts'
import { nextMatch, startSearch } from './update-search.ts'

/** What is typed of a section's number. */
const OF_NUMBER = /^[\d.]+$/

type PromptAction = (state: State, page: Page, prompt: Prompt) => State

const KEYS = keyMap<PromptAction>([
  [['escape'], leave],
  [['backspace'], deleteLast],
  [['enter'], (state, page, prompt) => ENTER[prompt.kind](leave(state, page), withoutPrompt(page), prompt)],
])

const ENTER: Readonly<Record<Prompt['kind'], PromptAction>> = {
  search(state, page, { text }) {
    if (text !== '') return startSearch(state, page, text)
    return page.search ? nextMatch(state, page) : state
  },
  section(state, page, { text }) {
    const number = text.replace(/\.+$/, '')
    return number === '' ? state : goToNumber(state, page, number)
  },
}

/** Returns the prompt that a key begins; undefined where it begins none. */
export function begunPrompt({ name, text }: Key): Prompt | undefined {
  if (name === '/') return { kind: 'search', text: '' }
  return OF_NUMBER.test(text) ? { kind: 'section', text } : undefined
}

/** Returns what a key does in the prompt; undefined where it isn't the prompt's. */
export function promptKey(state: State, page: Page, prompt: Prompt, key: Key): State | undefined {
  const action = KEYS.get(key.name)
  if (action) return action(state, page, prompt)
  if (prompt.kind === 'search' || OF_NUMBER.test(key.text)) {
    return withPage(state, { ...page, prompt: { ...prompt, text: prompt.text + key.text } })
  }
  return key.name === 'q' ? leave(state, page) : undefined
}

/** Returns the page without a prompt. */
export function withoutPrompt(page: Page): Page {
  return { ...page, prompt: undefined }
}

/** Returns a text without its last character, as its readers count them. */
export function withoutLast(text: string): string {
  return text.slice(0, [...graphemeClusters(text)].at(-1)?.at ?? 0)
}

function leave(state: State, page: Page): State {
  return withPage(state, withoutPrompt(page))
}

function deleteLast(state: State, page: Page, prompt: Prompt): State {
  if (prompt.text === '') return leave(state, page)
  return withPage(state, { ...page, prompt: { ...prompt, text: withoutLast(prompt.text) } })
}

function goToNumber(state: State, page: Page, number: string): State {
  const { layout } = page
  const index = layout.sections.findIndex((section) => section.number === number)
  if (index >= 0) return withPage(state, seek(page, state.rows, { kind: 'section', index }))
  return withMessage(state, layout.done ? `no section ${number}` : `section ${number} isn't set yet`)
}
