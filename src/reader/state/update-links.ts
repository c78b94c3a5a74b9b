import { moveCursor } from './cursor.ts'
import type { Key } from './event.ts'
import { keyBindings } from './key-bindings.ts'
import { screenLinks } from './links.ts'
import { pageRows } from './panes.ts'
import { type LinkList, type Page, type State, withEffect, withMessage, withPage } from './state.ts'

type LinksAction = (state: State, page: Page, links: LinkList) => State

const KEYS = keyBindings<LinksAction>([
  [['down', 'j'], move(1)],
  [['up', 'k'], move(-1)],
  [['enter'], (state, page, links) => withLinkEffect('browse', close(state, page), links)],
  [['y'], (state, page, links) => withMessage(withLinkEffect('copy', close(state, page), links), 'copied')],
  [['escape', 'l', 'q'], close],
])

/** Returns the state with the list of the links on the screen, or a message where there are none. */
export function openLinks(state: State, page: Page): State {
  const { layout, top } = page
  const end = Math.min(top + pageRows(state.rows), layout.length)
  const items = screenLinks(layout.lines.slice(top, end))
  if (items.length === 0) return withMessage(state, 'no links on this screen')
  return withPage(state, { ...page, links: { items, cursor: 0 } })
}

/** Returns the state after a key pressed in the list of links. */
export function linksKey(state: State, page: Page, links: LinkList, key: Key): State {
  return KEYS.get(key.name)?.(state, page, links) ?? state
}

function move(by: number): LinksAction {
  return (state, page, { items, cursor }) =>
    withPage(state, { ...page, links: { items, cursor: moveCursor(cursor, by, items.length) } })
}

function withLinkEffect(type: 'browse' | 'copy', state: State, { items, cursor }: LinkList): State {
  const link = items[cursor]
  return link ? withEffect(state, { type, address: link.address }) : state
}

function close(state: State, page: Page): State {
  return withPage(state, { ...page, links: undefined })
}
