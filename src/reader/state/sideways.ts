import { displayWidth } from '../../text/width.ts'
import { styledWidth, withoutEscapes } from '../styled-text.ts'
import type { Match } from './find-matches.ts'
import type { PageAction } from './key-bindings.ts'
import { isBeside, isOutlineShown, lineColumns, outlineColumns, pageRows } from './panes.ts'
import { type Page, withEffect, withMessage, withPage } from './state.ts'

// Code and tables that are wider than the window are moved sideways below it; other lines stay.

/** Returns the blank columns before the lines of a page, and how many columns remain for one that is wide. */
export function textArea(page: Page, columns: number): { readonly margin: number; readonly room: number } {
  const isOutlined = isOutlineShown(page, columns) && isBeside(columns)
  const available = isOutlined ? columns - outlineColumns(columns) : columns
  const margin = Math.max(0, Math.floor((available - page.layout.width) / 2))
  return { margin, room: lineColumns(available) - margin }
}

/** Returns an action that moves wide lines to the left by halves of the page's width, or back if `by` is negative. */
export function moveSideways(by: number): PageAction {
  return (state, page) => {
    const { room } = textArea(page, state.columns)
    const overflow = widestOnScreen(page, state.rows) - room
    if (overflow <= 0) return withMessage(state, 'nothing here is wider than the window')
    const left = Math.max(0, Math.min((page.left ?? 0) + by * Math.max(1, room >> 1), overflow))
    return withPage(state, { ...page, left })
  }
}

/** Returns the state in which code is broken at the window's edge, or no longer is; its layout follows. */
export const toggleWrap: PageAction = (state, page) => {
  const wrapsCode = state.wrapsCode !== true
  const message = wrapsCode ? 'code is wrapped; w ends that' : 'code is not wrapped'
  return withEffect(withMessage(withPage({ ...state, wrapsCode }, { ...page, left: 0 }), message), {
    type: 'relayout',
  })
}

/** Returns a page on which the beginning of a match isn't beyond the edges of the window. */
export function revealSideways(page: Page, columns: number, { line, parts }: Match): Page {
  const text = withoutEscapes(page.layout.lines[line] ?? '')
  const { room } = textArea(page, columns)
  const overflow = displayWidth(text) - room
  const [part] = parts
  if (!part || overflow <= 0) return page
  const start = displayWidth(text.slice(0, part.start))
  const end = displayWidth(text.slice(0, part.end))
  const left = Math.min(page.left ?? 0, overflow)
  // The first and the last column may say that there is more.
  if (start > left && end < left + room) return page
  return { ...page, left: Math.max(0, Math.min(start - (room >> 2), overflow)) }
}

function widestOnScreen({ layout, top }: Page, rows: number): number {
  const end = Math.min(layout.length, top + pageRows(rows))
  let widest = 0
  for (let line = top; line < end; line++) widest = Math.max(widest, styledWidth(layout.lines[line] ?? ''))
  return widest
}
