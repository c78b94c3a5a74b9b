import { moveCursor } from './cursor.ts'
import type { Key } from './event.ts'
import { jump } from './jump-history.ts'
import { keyBindings, type PageAction } from './key-bindings.ts'
import { ancestors, type OutlineRow, outlineRows, parentsAtDepth, rowOfSection } from './outline-rows.ts'
import { isBeside, pageRows } from './panes.ts'
import { currentSection } from './reading-position.ts'
import { seek } from './scroll.ts'
import { type Outline, type Page, type State, withMessage, withPage } from './state.ts'

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
  [['o', 'tab', 'escape', 'q'], (state, page) => withOutline(state, page, { open: false })],
])

/** Returns the state with the outline opened at the section being read. */
export function openOutline(state: State, page: Page): State {
  const { layout, outline } = page
  if (layout.sectionCount === 0) return withMessage(state, 'no sections')
  const cursor = currentSection(page, state.rows)
  const folded = new Set(outline.folded.size > 0 ? outline.folded : initialFolds(page))
  for (const index of ancestors(layout, cursor)) folded.delete(index)
  return withOutline(state, page, { open: true, cursor, folded })
}

/** Returns the state after a key pressed in the outline; undefined where the key means nothing there. */
export function outlineKey(state: State, page: Page, key: Key): State | undefined {
  return KEYS.get(key.name)?.(state, page)
}

function initialFolds({ layout }: Page): readonly number[] {
  return layout.sectionCount > MOST_UNFOLDED ? parentsAtDepth(layout, DEEPEST_UNFOLDED) : []
}

/** Returns the outline of a page whose layout has grown from so many sections, the new ones folded as at first. */
export function growOutline(page: Page, sectionsBefore: number): Outline {
  const { outline } = page
  if (!outline.open) return outline
  // The section that was the last may have got its first subsection only now.
  const newFolds = initialFolds(page).filter((index) => index >= sectionsBefore - 1)
  return newFolds.length === 0 ? outline : { ...outline, folded: new Set([...outline.folded, ...newFolds]) }
}

function move(by: (state: State) => number): PageAction {
  return (state, page) => {
    const rows = outlineRows(page)
    const row = moveCursor(rowOfSection(rows, page.outline.cursor), by(state), rows.length)
    return withOutline(state, page, { cursor: rows[row]?.index ?? 0 })
  }
}

function goToChosen(state: State, page: Page): State {
  const { cursor } = page.outline
  const scrolled = seek(page, state.rows, { kind: 'section', index: cursor })
  return withOutline(state, scrolled, { cursor, open: isBeside(state.columns) })
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
  return withPage(state, { ...page, outline: { ...page.outline, ...changes } })
}
