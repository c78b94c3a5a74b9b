import { editLine } from './edit-line.ts'
import type { Key } from './event.ts'
import { jump } from './jump-history.ts'
import { keyBindings, type PageAction } from './key-bindings.ts'
import type { Layout } from './layout.ts'
import { moveCursor } from './list-cursor.ts'
import { ancestors, type OutlineRow, outlineRows, parentsAtDepth, rowOfSection } from './outline-rows.ts'
import { outlineWindow } from './outline-window.ts'
import { isBeside, isOutlineShown, outlineColumns, pageRows } from './panes.ts'
import { currentSection } from './reading-position.ts'
import { seek } from './scroll.ts'
import {
  type Outline,
  type Page,
  type Prompt,
  type State,
  withEffect,
  withMessage,
  withPage,
} from './state.ts'
import { withoutPrompt } from './update-prompt.ts'

/** The outline of an article with more sections than this opens with all below a depth folded. */
const MOST_UNFOLDED = 40
const DEEPEST_UNFOLDED = 3

const KEYS = keyBindings<PageAction>([
  [['down', 'j'], move(() => 1)],
  [['up', 'k'], move(() => -1)],
  [['pagedown'], move(({ rows }) => pageRows(rows))],
  [['pageup'], move(({ rows }) => -pageRows(rows))],
  [['home', 'g'], move(() => Number.NEGATIVE_INFINITY)],
  [['end', 'G'], move(() => Number.POSITIVE_INFINITY)],
  [['enter'], jump(goToChosen)],
  [['left'], fold],
  [['right'], unfold],
  [['/'], (state, page) => withPage(state, { ...page, prompt: { kind: 'heading', text: '' } })],
  [['tab'], focusPage],
  [['o', 'escape', 'q'], closeOutline],
])

const MOUSE_KEYS = keyBindings<(state: State, page: Page, spot: Spot) => State>([
  [['wheel-down'], (state, page) => scrollBy(state, page, WHEEL_ENTRIES)],
  [['wheel-up'], (state, page) => scrollBy(state, page, -WHEEL_ENTRIES)],
  [['click'], click],
])

const WHEEL_ENTRIES = 3

type Spot = NonNullable<Key['spot']>

/** Returns the state with the outline opened at the section being read, and its keys on; or closed where it is shown. */
export function toggleOutline(state: State, page: Page): State {
  return isOutlineShown(page, state.columns) ? closeOutline(state, page) : focusOutline(state, page)
}

/** Returns the state with the keys of the outline on, opened at the section being read. */
export function focusOutline(state: State, page: Page): State {
  if (page.layout.sectionCount === 0) return withMessage(state, 'no sections')
  const next = withOutline(state, page, { ...openedOutline(page, state.rows), focused: true })
  return isBeside(state.columns) ? keepSidebar(next, true) : next
}

/** Returns the outline of a page, open at the section being read. */
export function openedOutline(page: Page, rows: number): Outline {
  const { layout, outline } = page
  const cursor = currentSection(page, rows)
  const folded = new Set(outline.folded.size > 0 ? outline.folded : initialFolds(page))
  for (const index of ancestors(layout, cursor)) folded.delete(index)
  return { ...outline, open: true, cursor, folded }
}

function closeOutline(state: State, page: Page): State {
  const next = withOutline(state, page, { open: false, focused: false })
  return isBeside(state.columns) ? keepSidebar(next, false) : next
}

/** Gives the keys to the page; an outline that covers it is closed. */
function focusPage(state: State, page: Page): State {
  return withOutline(state, page, { focused: false, open: isBeside(state.columns) })
}

function keepSidebar(state: State, open: boolean): State {
  return state.sidebar === open
    ? state
    : withEffect({ ...state, sidebar: open }, { type: 'keep-sidebar', open })
}

/** Returns the state after a key pressed in the outline; undefined if the key means nothing there. */
export function outlineKey(state: State, page: Page, key: Key): State | undefined {
  return page.outline.focused && isOutlineShown(page, state.columns)
    ? KEYS.get(key.name)?.(state, page)
    : undefined
}

/** Returns the state after something is done with the mouse where the outline is; undefined if that means nothing. */
export function outlineMouse(state: State, page: Page, { name, spot }: Key): State | undefined {
  const { rows, columns } = state
  if (!spot || spot.row >= pageRows(rows) || !isOutlineShown(page, columns)) return undefined
  if (spot.column < outlineColumns(columns)) return MOUSE_KEYS.get(name)?.(state, page, spot)
  return name === 'click' ? focusPage(state, page) : undefined
}

/** Returns the state after a key pressed while a heading is looked for in the outline. */
export function headingKey(state: State, page: Page, prompt: Prompt, key: Key): State {
  const closed = withoutPrompt(page)
  if (key.name === 'escape' || key.name === 'ctrl-c') return withPage(state, closed)
  if (key.name === 'backspace' && prompt.text === '') return withPage(state, closed)
  if (key.name === 'enter') return outlineRows(page).length > 0 ? jump(goToChosen)(state, closed) : state
  if (key.name === 'up' || key.name === 'down') return KEYS.get(key.name)?.(state, page) ?? state
  const edited = editLine(prompt, key)
  if (!edited) return state
  const next = { ...page, prompt: { ...prompt, ...edited } }
  const rows = outlineRows(next)
  const row = rows.find(({ index }) => index === page.outline.cursor) ?? rows[0]
  return withOutline(state, next, row ? { cursor: row.index } : {})
}

/** Scrolls the outline by a number of entries; the page and the chosen section stay where they are. */
function scrollBy(state: State, page: Page, by: number): State {
  const first = Math.max(0, outlineWindow(page, state).first + by)
  const scrolled = { ...page, outline: { ...page.outline, first } }
  // It goes no further than to the last entry at the bottom.
  return withOutline(state, page, { first: outlineWindow(scrolled, state).first })
}

/** Goes to the section of an entry; folds it, or unfolds it, where the mark for that is. */
function click(state: State, page: Page, { row, column }: Spot): State {
  const line = outlineWindow(page, state).lines[row]
  if (!line) return state
  const chosen = { ...page, outline: { ...page.outline, cursor: line.section } }
  if (column !== line.foldColumn) return jump(goToChosen)(state, withoutPrompt(chosen))
  return chosenRow(chosen)?.folded ? unfold(state, chosen) : fold(state, chosen)
}

function initialFolds({ layout }: Page): readonly number[] {
  return layout.sectionCount > MOST_UNFOLDED ? parentsAtDepth(layout, DEEPEST_UNFOLDED) : []
}

/** Returns the outline of a page whose layout has grown out of another one, the new sections folded as at first. */
export function growOutline(page: Page, before: Layout): Outline {
  const { outline, layout } = page
  if (!outline.open) return outline
  const added = layout.origin.section - before.origin.section
  // The section that was the last may have got its first subsection only now.
  const lastBefore = added + before.sectionCount - 1
  const newFolds = initialFolds(page).filter((index) => index < added || index >= lastBefore)
  if (newFolds.length === 0) return outline
  const folded = new Set([...outline.folded, ...newFolds])
  // The chosen section stays in sight.
  for (const index of ancestors(layout, outline.cursor)) folded.delete(index)
  return { ...outline, folded }
}

/** Returns an outline after sections were put in front of it, or taken away if `by` is negative. */
export function moveOutline(outline: Outline, by: number): Outline {
  const folded = new Set(Array.from(outline.folded, (index) => index + by))
  return { ...outline, cursor: outline.cursor + by, folded, first: undefined }
}

/** Moves to another entry. The outline scrolls only where that isn't on the screen. */
function move(by: (state: State) => number): PageAction {
  return (state, page) => {
    const rows = outlineRows(page)
    const row = moveCursor(rowOfSection(rows, page.outline.cursor), by(state), rows.length)
    const cursor = rows[row]?.index ?? 0
    const { first, lines } = outlineWindow(page, state)
    const isShown = lines.some(({ section }) => section === cursor)
    return withOutline(state, page, { cursor, first: isShown ? first : undefined })
  }
}

function goToChosen(state: State, page: Page): State {
  const { cursor } = page.outline
  const scrolled = seek(page, state.rows, { kind: 'section', index: cursor })
  return withOutline(state, scrolled, { cursor, focused: false, open: isBeside(state.columns) })
}

/** Folds the chosen section, or else moves to the section that it is in. */
function fold(state: State, page: Page): State {
  const row = chosenRow(page)
  if (!row) return state
  if (row.hasChildren && !row.folded) {
    return withOutline(state, page, { folded: new Set([...page.outline.folded, row.index]) })
  }
  return withOutline(state, page, { cursor: ancestors(page.layout, row.index)[0] ?? row.index })
}

function unfold(state: State, page: Page): State {
  const folded = new Set(page.outline.folded)
  const row = chosenRow(page)
  return row && folded.delete(row.index) ? withOutline(state, page, { folded }) : state
}

function chosenRow(page: Page): OutlineRow | undefined {
  const rows = outlineRows(page)
  return rows[rowOfSection(rows, page.outline.cursor)]
}

function withOutline(state: State, page: Page, changes: Partial<Outline>): State {
  return withPage(state, { ...page, outline: { ...page.outline, first: undefined, ...changes } })
}
