import { anchorAt } from './anchor.ts'
import type { Event, Key } from './event.ts'
import { goBack, goForward, jump } from './jump-history.ts'
import { keyBindings, type PageAction } from './key-bindings.ts'
import { sectionShift } from './layout.ts'
import { isOutlineShown, pageRows, type Size } from './panes.ts'
import { fillingSection, lastTop, nearestSection } from './reading-position.ts'
import { goOn, goTo, scrollBy, scrollTo, seek } from './scroll.ts'
import { moveSideways, toggleWrap } from './sideways.ts'
import { type Page, type State, withEffect, withMessage, withPage } from './state.ts'
import { noteKey } from './update-footnote.ts'
import { openHelp } from './update-help.ts'
import { linksKey, openLinks } from './update-links.ts'
import { markingKey, startMarking } from './update-mark-lines.ts'
import {
  focusOutline,
  growOutline,
  headingKey,
  moveOutline,
  openedOutline,
  outlineKey,
  outlineMouse,
  toggleOutline,
} from './update-outline.ts'
import { countOf, promptKey, promptOf, withoutPrompt } from './update-prompt.ts'
import { keepMatch, nextMatch, previousMatch, repeatSearch } from './update-search.ts'

const WHEEL_LINES = 3

const KEYS = keyBindings<PageAction>([
  [['j', 'down', 'enter', 'ctrl-n', 'ctrl-e'], scroll(() => 1)],
  [['k', 'up', 'ctrl-p', 'ctrl-y'], scroll(() => -1)],
  [['wheel-down'], scroll(() => WHEEL_LINES)],
  [['wheel-up'], scroll(() => -WHEEL_LINES)],
  [[' ', 'f', 'pagedown', 'ctrl-f'], turnPage],
  [['b', 'pageup', 'ctrl-b'], scroll((height) => -screenful(height))],
  [['d', 'ctrl-d'], scroll(halfScreen)],
  [['u', 'ctrl-u'], scroll((height) => -halfScreen(height))],
  [['g', 'home'], toNumberOr((state, page) => withPage(state, seek(page, state.rows, { kind: 'start' })))],
  [['G', 'end'], toNumberOr((state, page) => goTo(state, page, { kind: 'end' }))],
  [['%'], jump(toPercent)],
  [['ctrl-o'], goBack],
  [['tab'], focusOrForward],
  [[']', 'right'], nextSection],
  [['[', 'left'], previousSection],
  [['n'], jump(nextMatch)],
  [['N'], jump(previousMatch)],
  [['escape'], (state, page) => withPage(state, { ...page, search: undefined })],
  [['o'], toggleOutline],
  [['l'], openLinks],
  [['>', 'wheel-right'], moveSideways(1)],
  [['<', 'wheel-left'], moveSideways(-1)],
  [['w'], toggleWrap],
  [['e'], (state, { layout, top }) => withEffect(state, { type: 'edit', anchor: anchorAt(layout, top) })],
  [['Y'], copySection],
  [['v'], startMarking],
  [['r'], (state) => withEffect(state, { type: 'reread' })],
  [['M'], toggleMouse],
  [['?'], openHelp],
  [['q'], leave],
])

/** Returns the state after a key pressed while a page is shown. What is open over the page takes the key first. */
export function pageKey(state: State, page: Page, key: Key): State {
  if (page.links) return linksKey(state, page, page.links, key)
  const moused = outlineMouse(state, page, key)
  if (moused) return moused
  const noted = page.note && noteKey(state, page, page.note, key)
  if (noted) return noted
  if (page.prompt?.kind === 'heading') return headingKey(state, page, page.prompt, key)
  const prompted = page.prompt && promptKey(state, page, page.prompt, key)
  if (prompted) return prompted
  // A key that can't be part of a section's number closes that prompt; the number is how often it does what it does.
  const unprompted = withoutPrompt(page)
  const count = page.prompt && countOf(page.prompt)
  const marking = markingKey(state, unprompted, key, count)
  if (marking) return marking
  const outlined = outlineKey(state, unprompted, key)
  if (outlined) return outlined
  const prompt = promptOf(key)
  if (prompt) return withPage(state, { ...unprompted, prompt })
  const closed = withPage(state, unprompted)
  return KEYS.get(key.name)?.(closed, unprompted, count) ?? closed
}

/** Returns the state with an article opened. */
export function openPage(state: State, event: Extract<Event, { type: 'opened' }>): State {
  const { key, title, minutes, layout, top, marks = [], slug } = event
  const page: Page = {
    key,
    title,
    notice: '',
    minutes,
    layout,
    top: 0,
    target: undefined,
    outline: { open: false, focused: false, cursor: 0, folded: new Set() },
    links: undefined,
    prompt: undefined,
    search: undefined,
    marks,
  }
  const opened = { ...state, opening: undefined }
  const placed = seek(page, state.rows, { kind: 'line', line: top })
  const shown = state.sidebar ? { ...placed, outline: openedOutline(placed, state.rows) } : placed
  return slug === undefined
    ? withPage(opened, shown)
    : goTo(withPage(opened, shown), shown, { kind: 'slug', slug })
}

/** Returns the state with what is known of an article that is read again; its layout follows. */
export function rereadPage(state: State, event: Extract<Event, { type: 'reread' }>): State {
  const { page } = state
  const { title, minutes } = event
  return page ? withPage(state, { ...page, title, minutes, notice: '' }) : state
}

/** Returns the state with more of the article laid out, scrolled to its target if that is there now. */
export function growLayout(state: State, { layout }: Extract<Event, { type: 'layout-grown' }>): State {
  const { page } = state
  if (!page) return state
  const { line, section } = page.layout.origin
  const moved = moveSections({ ...page, layout }, layout.origin.section - section)
  const grown = { ...moved, outline: growOutline(moved, page.layout) }
  return goOn(state, moveLines(grown, layout.origin.line - line, lastTop(layout, state.rows)))
}

/** Returns a page after lines were put in front of it; a screen that was full shows the same lines. */
function moveLines(page: Page, by: number, mostTop: number): Page {
  if (by === 0) return page
  const { target, firstNew, markedLines, awaitedMatch } = page
  const moved = { ...page, top: Math.min(page.top + by, mostTop) }
  if (target?.kind === 'line') moved.target = { ...target, line: target.line + by }
  if (firstNew !== undefined) moved.firstNew = firstNew + by
  if (markedLines) moved.markedLines = { start: markedLines.start + by, cursor: markedLines.cursor + by }
  if (awaitedMatch) moved.awaitedMatch = { ...awaitedMatch, top: awaitedMatch.top + by }
  return moved
}

/** Returns a page that refers to the same sections after some were put in front, or taken away if `by` is negative. */
function moveSections(page: Page, by: number): Page {
  if (by === 0) return page
  const { target, outline } = page
  const moved = { ...page, outline: moveOutline(outline, by) }
  if (target?.kind === 'section') moved.target = { ...target, index: target.index + by }
  return moved
}

/** Returns the state with the article laid out for another width. A target stays, unless it is a line. */
export function replaceLayout(state: State, event: Extract<Event, { type: 'layout-replaced' }>): State {
  if (!state.page) return state
  const { rows } = state
  const { layout } = event
  const moved = moveSections({ ...state.page, layout }, sectionShift(state.page.layout, layout))
  const { target, outline } = moved
  const atTop = seek(moved, rows, { kind: 'line', line: event.top })
  const scrolled = target && target.kind !== 'line' ? seek(atTop, rows, target) : atTop
  const page = { ...scrolled, outline, markedLines: undefined }
  return repeatSearch(withPage(state, page), page, state.page)
}

/** Returns the state with its page fitted to the terminal's rows; another layout may follow. */
export function resizePage(before: State, { rows, columns }: Size): State {
  const state = { ...before, rows, columns }
  const { page } = state
  if (!page) return state
  const { target, outline, firstNew, hasJumped = false } = page
  const fitted = { ...scrollTo(page, rows, page.top), target, outline, firstNew, hasJumped }
  return withPage(state, keepMatch(fitted, rows, page, before.rows))
}

/** Scrolls by a number of lines: by the one typed before, as in less, in the same direction. */
function scroll(lines: (height: number) => number): PageAction {
  return (state, page, count) => {
    const usual = lines(pageRows(state.rows))
    const by = count === undefined ? usual : Math.sign(usual) * count
    return withPage(state, scrollBy(page, state.rows, by))
  }
}

/** Goes to the section with the number typed before; without one, does something else. */
function toNumberOr(otherwise: PageAction): PageAction {
  return jump((state, page, count) =>
    count === undefined
      ? otherwise(state, page)
      : goTo(state, page, { kind: 'number', number: String(count) }),
  )
}

function toPercent(state: State, page: Page, count = 0): State {
  return goTo(state, page, { kind: 'percent', percent: Math.min(100, count) })
}

/** All but two lines, which stay as context. */
function screenful(height: number): number {
  return Math.max(1, height - 2)
}

/** Scrolls down by a screen, and marks the first line that hadn't been there. */
function turnPage(state: State, page: Page, count?: number): State {
  const turned = scroll(screenful)(state, page, count)
  if (!turned.page || turned.page.top === page.top) return turned
  return withPage(turned, { ...turned.page, firstNew: page.top + pageRows(state.rows) })
}

function halfScreen(height: number): number {
  return Math.max(1, Math.floor(height / 2))
}

/** Counts from the section that is the target, if any; goes no further than to the first that isn't laid out yet. */
function nextSection(state: State, page: Page, count = 1): State {
  const { layout, top, target } = page
  const from = target?.kind === 'section' ? target.index : nearestSection(layout, top)
  if (layout.done && from + 1 >= layout.sectionCount) return state
  const index = Math.min(from + count, layout.done ? layout.sectionCount - 1 : layout.sectionCount)
  return goTo(state, page, { kind: 'section', index })
}

/** Goes to the start of the section being read or, from there or a line below, to that of the one before. */
function previousSection(state: State, page: Page, count = 1): State {
  const { layout, top } = page
  const line = layout.sections[nearestSection(layout, top - 2) - (count - 1)]?.line ?? 0
  return withPage(state, scrollTo(page, state.rows, line < top ? line : 0))
}

function copySection(state: State, page: Page): State {
  const { number } = page.layout.sections[fillingSection(page, state.rows)] ?? {}
  return number === undefined
    ? withMessage(state, 'no sections')
    : withEffect(state, { type: 'copy-section', number })
}

/** Ctrl-I is the same key as Tab. */
function focusOrForward(state: State, page: Page): State {
  return isOutlineShown(page, state.columns) ? focusOutline(state, page) : goForward(state, page)
}

function toggleMouse(state: State): State {
  const mouse = !state.mouse
  const message = mouse ? 'the mouse scrolls and jumps' : 'the mouse selects text; M takes it back'
  return withMessage(withEffect({ ...state, mouse }, { type: 'mouse', on: mouse }), message)
}

function leave(state: State): State {
  if (!state.shelf) return withEffect(state, { type: 'quit' })
  return withEffect({ ...state, page: undefined }, { type: 'close' })
}
