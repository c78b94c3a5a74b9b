import { keyMap, moveCursor, type PageAction, withMessage, withPage } from './key-bindings.ts'
import { ancestors, type OutlineRow, outlineRows, parentsAt, rowOf } from './outline-rows.ts'
import { isBeside } from './panes.ts'
import { currentSection, pageRows } from './reading-position.ts'
import { seek } from './scroll.ts'
import type { Key, Outline, Page, State } from './state.ts'

/** An outline of more sections than these starts folded below this depth. */
const MANY = 40
const DEEPEST_SHOWN = 3

const KEYS = keyMap<PageAction>([
  [['down', 'j'], move(() => 1)],
  [['up', 'k'], move(() => -1)],
  [['pagedown'], move(pageRows)],
  [['pageup'], move((state) => -pageRows(state))],
  [['home', 'g'], move(() => Number.NEGATIVE_INFINITY)],
  [['end', 'G'], move(() => Number.POSITIVE_INFINITY)],
  [['enter'], goToChosen],
  [['left'], fold],
  [['right'], unfold],
  [['o', 'tab', 'escape', 'q'], (state, page) => withOutline(state, page, { open: false })],
])

/** Opens the outline at the section that one is reading. */
export function openOutline(state: State, page: Page): State {
  const { layout, outline } = page
  if (layout.sectionCount === 0) return withMessage(state, 'no sections')
  const cursor = currentSection(page, state.rows)
  const folded = new Set(outline.folded.size > 0 ? outline.folded : firstFolds(page))
  for (const index of ancestors(layout, cursor)) folded.delete(index)
  return withOutline(state, page, { open: true, cursor, folded })
}

/** Returns what a key does in the outline; undefined where it isn't the outline's. */
export function outlineKey(state: State, page: Page, key: Key): State | undefined {
  return KEYS.get(key.name)?.(state, page)
}

function firstFolds({ layout }: Page): readonly number[] {
  return layout.sectionCount > MANY ? parentsAt(layout, DEEPEST_SHOWN) : []
}

/** Returns the outline with the sections folded that have come since the layout had so many. */
export function growOutline(page: Page, sectionsBefore: number): Outline {
  const { outline } = page
  if (!outline.open) return outline
  // The last one before may have got its first subsection only now.
  const late = firstFolds(page).filter((index) => index >= sectionsBefore - 1)
  return late.length === 0 ? outline : { ...outline, folded: new Set([...outline.folded, ...late]) }
}

function move(by: (state: State) => number): PageAction {
  return (state, page) => {
    const rows = outlineRows(page)
    const at = moveCursor(rowOf(rows, page.outline.cursor), by(state), rows.length)
    return withOutline(state, page, { cursor: rows[at]?.index ?? 0 })
  }
}

function goToChosen(state: State, page: Page): State {
  const { cursor } = page.outline
  const there = seek(page, state.rows, { kind: 'section', index: cursor })
  return withOutline(state, there, { cursor, open: isBeside(state.columns) })
}

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
  return rows[rowOf(rows, page.outline.cursor)]
}

function withOutline(state: State, page: Page, changes: Partial<Outline>): State {
  return withPage(state, { ...page, outline: { ...page.outline, ...changes } })
}
