import { graphemeClusters } from '../../text/segments.ts'
import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { seek } from './scroll.ts'
import { type Page, type Prompt, type State, withMessage, withPage } from './state.ts'
import { nextMatch, startSearch } from './update-search.ts'

/** What may be typed of a section's number. */
const NUMBER_PART = /^[\d.]+$/

type PromptAction = (state: State, page: Page, prompt: Prompt) => State

const KEYS = keyBindings<PromptAction>([
  [['escape'], close],
  [['backspace'], deleteLast],
  [['enter'], (state, page, prompt) => SUBMIT[prompt.kind](close(state, page), withoutPrompt(page), prompt)],
])

const SUBMIT: Readonly<Record<Prompt['kind'], PromptAction>> = {
  search(state, page, { text }) {
    if (text !== '') return startSearch(state, page, text)
    return page.search ? nextMatch(state, page) : state
  },
  section(state, page, { text }) {
    const number = text.replace(/\.+$/, '')
    return number === '' ? state : goToSection(state, page, number)
  },
}

/** Returns the prompt that a key opens; undefined where it opens none. */
export function promptOf({ name, text }: Key): Prompt | undefined {
  if (name === '/') return { kind: 'search', text: '' }
  return NUMBER_PART.test(text) ? { kind: 'section', text } : undefined
}

/** Returns the state after a key pressed in a prompt; undefined where the key means nothing there. */
export function promptKey(state: State, page: Page, prompt: Prompt, key: Key): State | undefined {
  const action = KEYS.get(key.name)
  if (action) return action(state, page, prompt)
  if (prompt.kind === 'search' || NUMBER_PART.test(key.text)) {
    return withPage(state, { ...page, prompt: { ...prompt, text: prompt.text + key.text } })
  }
  return key.name === 'q' ? close(state, page) : undefined
}

/** Returns the page without a prompt. */
export function withoutPrompt(page: Page): Page {
  return { ...page, prompt: undefined }
}

/** Returns a text without its last grapheme cluster. */
export function withoutLast(text: string): string {
  return text.slice(0, [...graphemeClusters(text)].at(-1)?.index ?? 0)
}

function close(state: State, page: Page): State {
  return withPage(state, withoutPrompt(page))
}

function deleteLast(state: State, page: Page, prompt: Prompt): State {
  if (prompt.text === '') return close(state, page)
  return withPage(state, { ...page, prompt: { ...prompt, text: withoutLast(prompt.text) } })
}

function goToSection(state: State, page: Page, number: string): State {
  const { layout } = page
  const index = layout.sections.findIndex((section) => section.number === number)
  if (index >= 0) return withPage(state, seek(page, state.rows, { kind: 'section', index }))
  return withMessage(state, layout.done ? `no section ${number}` : `section ${number} isn't laid out yet`)
}
