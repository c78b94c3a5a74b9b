import { keyMap, moveCursor, withEffect, withMessage, withPage } from './key-bindings.ts'
import { screenLinks } from './links.ts'
import { pageRows } from './reading-position.ts'
import type { Key, Page, State } from './state.ts'

type Links = NonNullable<Page['links']>
type LinksAction = (state: State, page: Page, links: Links) => State

const KEYS = keyMap<LinksAction>([
  [['down', 'j'], move(1)],
  [['up', 'k'], move(-1)],
  [['enter'], (state, page, links) => ask('browse', close(state, page), links)],
  [['y'], (state, page, links) => withMessage(ask('copy', close(state, page), links), 'copied')],
  [['escape', 'l', 'q'], close],
])

/** Shows the links of the lines on the screen. */
export function openLinks(state: State, page: Page): State {
  const { layout, top } = page
  const items = screenLinks(layout.lines.slice(top, Math.min(top + pageRows(state), layout.length)))
  if (items.length === 0) return withMessage(state, 'no links on this screen')
  return withPage(state, { ...page, links: { items, cursor: 0 } })
}

/** Returns what a key does in the list of links. */
export function linksKey(state: State, page: Page, links: Links, key: Key): State {
  return KEYS.get(key.name)?.(state, page, links) ?? state
}

function move(by: number): LinksAction {
  return (state, page, { items, cursor }) =>
    withPage(state, { ...page, links: { items, cursor: moveCursor(cursor, by, items.length) } })
}

function ask(type: 'browse' | 'copy', state: State, { items, cursor }: Links): State {
  const link = items[cursor]
  return link ? withEffect(state, { type, address: link.address }) : state
}

function close(state: State, page: Page): State {
  return withPage(state, { ...page, links: undefined })
}
