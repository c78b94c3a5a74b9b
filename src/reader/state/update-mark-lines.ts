import { withoutPlaceholders } from '../../render/picture/placeholders.ts'
import { withoutEscapes } from '../styled-text.ts'
import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { pageRows } from './panes.ts'
import { scrollTo } from './scroll.ts'
import { type MarkedLines, type Page, type State, withEffect, withMessage, withPage } from './state.ts'

type MarkingAction = (state: State, page: Page, marked: MarkedLines, count?: number) => State

const KEYS = keyBindings<MarkingAction>([
  [['j', 'down'], extend(() => 1)],
  [['k', 'up'], extend(() => -1)],
  [['wheel-down'], extend(() => 3)],
  [['wheel-up'], extend(() => -3)],
  [[' ', 'pagedown', 'ctrl-f'], extend((height) => height)],
  [['b', 'pageup', 'ctrl-b'], extend((height) => -height)],
  [['d', 'ctrl-d'], extend((height) => Math.ceil(height / 2))],
  [['u', 'ctrl-u'], extend((height) => -Math.ceil(height / 2))],
  [['g', 'home'], (state, page, marked) => extendTo(state, page, marked, 0)],
  [['G', 'end'], (state, page, marked) => extendTo(state, page, marked, page.layout.length - 1)],
  [['y'], copyLines],
  [['escape', 'v', 'q'], (state, page) => withPage(state, withoutMarking(page))],
])

/** Returns the state with the line at the top of the screen marked. */
export function startMarking(state: State, page: Page): State {
  if (page.layout.length === 0) return withMessage(state, 'no lines to mark')
  const { top } = page
  return extendTo(state, { ...page, note: undefined }, { start: top, cursor: top }, top)
}

/** Returns the state after a key pressed while lines are marked; undefined if none are, and for the digits of a number. */
export function markingKey(state: State, page: Page, { name }: Key, count?: number): State | undefined {
  if (!page.markedLines || /^\d$/.test(name)) return undefined
  return KEYS.get(name)?.(state, page, page.markedLines, count) ?? withPage(state, page)
}

/** Returns the first of the marked lines, and the one after the last. */
export function markedRange({ start, cursor }: MarkedLines): readonly [first: number, end: number] {
  return [Math.min(start, cursor), Math.max(start, cursor) + 1]
}

/** Extends by a number of lines: by the one typed before, as in less, in the same direction. */
function extend(lines: (height: number) => number): MarkingAction {
  return (state, page, marked, count) => {
    const usual = lines(pageRows(state.rows))
    const by = count === undefined ? usual : Math.sign(usual) * count
    return extendTo(state, page, marked, marked.cursor + by)
  }
}

/** Extends as far as a line, and brings that onto the screen. */
function extendTo(state: State, page: Page, { start }: MarkedLines, line: number): State {
  const { layout, top } = page
  const cursor = Math.max(0, Math.min(line, layout.length - 1))
  const height = pageRows(state.rows)
  const scrolled = scrollTo(page, state.rows, Math.min(cursor, Math.max(top, cursor - height + 1)))
  const markedLines = { start, cursor }
  const [first, end] = markedRange(markedLines)
  const message = `${linesOf(end - first)} marked; y copies, Esc ends`
  return withMessage(withPage(state, { ...scrolled, markedLines }), message)
}

function copyLines(state: State, page: Page, marked: MarkedLines): State {
  const [first, end] = markedRange(marked)
  const lines = page.layout.lines
    .slice(first, end)
    .map((line) => withoutPlaceholders(withoutEscapes(line)).trimEnd())
  const copied = withEffect(withPage(state, withoutMarking(page)), {
    type: 'copy',
    text: `${lines.join('\n')}\n`,
  })
  return withMessage(copied, `sent to the clipboard: ${linesOf(lines.length)}`)
}

function withoutMarking(page: Page): Page {
  return { ...page, markedLines: undefined }
}

function linesOf(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`
}
