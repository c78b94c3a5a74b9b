import type { Event } from '../../../src/reader/state/event.ts'
import type { Match } from '../../../src/reader/state/find-matches.ts'
import type { Layout, LayoutSection } from '../../../src/reader/state/layout.ts'
import type { Page, ShelfEntry, State } from '../../../src/reader/state/state.ts'
import { createState, update } from '../../../src/reader/state/update.ts'

/** Eleven rows show ten lines of text. */
export const ROWS = 11

/** Keys that don't stand for themselves where keys are written one after another. */
const NAMED: Readonly<Record<string, string>> = { space: ' ' }
const SPECIAL =
  /^(?:up|down|left|right|pageup|pagedown|home|end|enter|escape|tab|backspace|ctrl-.|wheel-(?:up|down)|f\d)$/

/**
 * Returns a layout of so many lines, each its own number. Sections are written `number@line`; the depth follows from the number.
 */
export function layoutOf(
  length: number,
  sections = '',
  options: { done?: boolean; width?: number } = {},
): Layout {
  const { done = true, width = 60 } = options
  const lines = Array.from({ length }, (_, line) => String(line))
  return laidOut(lines, sections.split(' ').filter(Boolean).map(sectionOf), { done, width })
}

/** Returns lines and sections as a layout from the article's beginning on. */
export function laidOut(
  lines: readonly string[],
  sections: readonly LayoutSection[],
  options: { readonly done: boolean; readonly width: number },
): Layout {
  return {
    run: {},
    lines,
    length: lines.length,
    sections,
    sectionCount: sections.length,
    origin: { line: 0, section: 0 },
    hasStart: true,
    hasEnd: options.done,
    ...options,
  }
}

/** Returns a part of a layout that was laid out from an origin on: it begins at `from` and ends before `end`. */
export function partOf(whole: Layout, origin: number, from: number, end: number): Layout {
  const isInPart = ({ line }: LayoutSection) => line >= from && line < end
  const sections = whole.sections
    .filter(isInPart)
    .map((section) => ({ ...section, line: section.line - from }))
  return {
    ...whole,
    ...laidOut(whole.lines.slice(from, end), sections, { width: whole.width, done: false }),
    origin: { line: origin - from, section: sections.findIndex(({ line }) => line === origin - from) },
    hasStart: from === 0,
    hasEnd: end >= whole.length,
  }
}

function sectionOf(written: string): LayoutSection {
  const [number = '', line] = written.split('@')
  return {
    number,
    title: `Section ${number}`,
    nth: 0,
    position: 0,
    slug: `section-${number}`,
    depth: number === '0' ? 0 : number.split('.').length,
    line: Number(line),
  }
}

/** Returns a room in which an article is read that no shelf led to. */
export function reading(
  layout: Layout,
  options: { top?: number; columns?: number; rows?: number } = {},
): State {
  const { top = 0, columns = 80, rows = ROWS } = options
  return update(createState({ rows, columns }), {
    type: 'opened',
    title: 'An article',
    minutes: 3,
    layout,
    top,
  })
}

/** Returns a room after events. */
export function after(state: State, ...events: readonly Event[]): State {
  return events.reduce(update, state)
}

/** Returns a room after keys, written with blanks between them: `'so'` is typed, `"so"` pasted. */
export function press(state: State, keys: string): State {
  return after(
    state,
    ...keys
      .split(' ')
      .filter(Boolean)
      .flatMap(keysOf)
      .map((key): Event => ({ type: 'key', key })),
  )
}

/** Returns the keys that are written as a word of what `press` takes. */
export function keysOf(word: string): readonly { readonly name: string; readonly text: string }[] {
  const pasted = /^"(.*)"$/.exec(word)?.[1]
  if (pasted !== undefined) return [{ name: '', text: pasted }]
  if (SPECIAL.test(word)) return [{ name: word, text: '' }]
  const typed = /^'(.*)'$/.exec(word)?.[1] ?? NAMED[word] ?? word
  return [...typed].map((character) => ({ name: character, text: character }))
}

/** Returns the page of a room. */
export function pageOf({ page }: State): Page {
  if (!page) throw new Error('there is no page')
  return page
}

/** Returns matches that begin on lines. */
export function matchesOn(...lines: readonly number[]): readonly Match[] {
  return lines.map((line) => ({ line, parts: [{ start: 0, end: 1 }] }))
}

/** Returns an article of the shelf, written `name/title/author`. */
export function entryOf(written: string): ShelfEntry {
  const [name = '', title = '', author = ''] = written.split('/')
  return { name, title, author, date: '2024-01-01', place: '', minutes: 5, percent: undefined }
}
