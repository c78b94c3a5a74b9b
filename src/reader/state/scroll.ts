import { findAnchor } from './anchor.ts'
import type { Layout, LayoutSection } from './layout.ts'
import { outlineRows, rowOfSection } from './outline-rows.ts'
import { pageRows } from './panes.ts'
import { currentSection, isOnScreen, lastTop } from './reading-position.ts'
import { type Page, type ScrollTarget, type State, withMessage, withPage } from './state.ts'

/** Returns a page with a line at the top, or the last line that a full screen of text follows. */
export function scrollTo(page: Page, rows: number, line: number): Page {
  const top = Math.max(0, Math.min(line, lastTop(page.layout, rows)))
  const scrolled = { ...page, top, target: undefined, firstNew: undefined, hasJumped: false }
  return page.outline.open && top !== page.top ? withCursorAtPage(scrolled, rows) : scrolled
}

/** Returns a page scrolled by a number of lines; beyond what is laid out above, as soon as more is. */
export function scrollBy(page: Page, rows: number, by: number): Page {
  const { top, target, layout } = page
  const from = target?.kind === 'line' ? Math.min(top, target.line) : top
  const line = from + by
  return line < 0 && !layout.hasStart ? seek(page, rows, { kind: 'line', line }) : scrollTo(page, rows, line)
}

/**
 * Returns a page scrolled to a target, or as near to it as the article is laid out; then the target is kept, to be
 * reached when more is there.
 */
export function seek(page: Page, rows: number, target: ScrollTarget): Page {
  const { layout } = page
  const line = lineOfTarget(layout, rows, target)
  const scrolled = line === undefined ? page : scrollTo(page, rows, line)
  const isReached = layout.done || (line !== undefined && isLaidOut(layout, rows, line))
  return { ...scrolled, target: isReached ? undefined : target }
}

/** Whether a line can be brought to the top of the screen. */
function isLaidOut(layout: Layout, rows: number, line: number): boolean {
  return (layout.hasStart || line >= 0) && line <= lastTop(layout, rows)
}

/** Returns a page with a line on the screen: a line that isn't comes to a third from the top. */
export function reveal(page: Page, rows: number, line: number): Page {
  if (isOnScreen(page, rows, line)) return { ...page, target: undefined }
  const third = Math.floor(pageRows(rows) / 3)
  return { ...seek(page, rows, { kind: 'line', line: line - third }), hasJumped: true }
}

/** Returns the state on the way to a target; with a message where that isn't laid out yet, or isn't there at all. */
export function goTo(state: State, page: Page, target: ScrollTarget): State {
  const { layout } = page
  const { rows } = state
  const isThere = lineOfTarget(layout, rows, target) !== undefined
  if (layout.done && !isThere) return withMessage(state, missing(target))
  const next = withPage(state, { ...seek(page, rows, target), hasJumped: true })
  return isThere ? next : withMessage(next, onTheWay(target))
}

/** Returns the state after its page's layout has grown: nearer to the target, if there is one, or there. */
export function goOn(state: State, page: Page): State {
  const { target } = page
  if (!target) return withPage(state, page)
  const isArrival = state.message === onTheWay(target)
  const next = goTo(isArrival ? withMessage(state, '') : state, page, target)
  return page.layout.done && next.page ? withPage(next, { ...next.page, target: undefined }) : next
}

/** Returns what is said while a target isn't laid out yet; '' for those that are always somewhere. */
function onTheWay(target: ScrollTarget): string {
  if (target.kind === 'anchor') return 'going to that place …'
  const name = nameOf(target)
  return name === '' ? '' : `going to ${name} …`
}

function missing(target: ScrollTarget): string {
  return target.kind === 'anchor' ? 'that place is gone' : `no ${nameOf(target)}`
}

function nameOf(target: ScrollTarget): string {
  if (target.kind === 'number') return `section ${target.number}`
  if (target.kind === 'slug') return `section #${target.slug}`
  return target.kind === 'percent' ? `${target.percent}%` : ''
}

function lineOfTarget(layout: Layout, rows: number, target: ScrollTarget): number | undefined {
  const { sections, sectionCount, length, hasStart, done } = layout
  switch (target.kind) {
    case 'start':
      return hasStart ? 0 : Number.NEGATIVE_INFINITY
    case 'line':
      return target.line
    case 'end':
      return length
    case 'percent':
      return done ? Math.ceil((target.percent / 100) * lastTop(layout, rows)) : undefined
    case 'section':
      return target.index < sectionCount ? sections[target.index]?.line : undefined
    case 'anchor':
      return findAnchor(layout, target.anchor)
    case 'slug':
      return lineOfSlug(layout, target.slug)
    case 'number':
      return sections.find(({ number }, index) => index < sectionCount && number === target.number)?.line
  }
}

function lineOfSlug({ sections, sectionCount, hasStart }: Layout, slug: string): number | undefined {
  if (slug === '' || slug === 'top') return hasStart ? 0 : undefined
  const lower = slug.toLowerCase()
  const isNamed = (section: LayoutSection, index: number) =>
    index < sectionCount && (section.slug === slug || section.slug === lower)
  return sections.find(isNamed)?.line
}

function withCursorAtPage(page: Page, rows: number): Page {
  const entries = outlineRows(page)
  const cursor = entries[rowOfSection(entries, currentSection(page, rows))]?.index ?? 0
  return { ...page, outline: { ...page.outline, cursor, first: undefined } }
}
