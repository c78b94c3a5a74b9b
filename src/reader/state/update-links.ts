import type { Key } from './event.ts'
import { jump, leavePlace } from './jump-history.ts'
import { keyBindings } from './key-bindings.ts'
import { decodeSlug, screenLinks } from './links.ts'
import { moveCursor } from './list-cursor.ts'
import { pageRows } from './panes.ts'
import { goTo } from './scroll.ts'
import {
  type LinkList,
  type Page,
  type ScreenLink,
  type State,
  withEffect,
  withMessage,
  withPage,
} from './state.ts'

type LinksAction = (state: State, page: Page, links: LinkList) => State

const KEYS = keyBindings<LinksAction>([
  [['down', 'j'], move(1)],
  [['up', 'k'], move(-1)],
  [['enter'], (state, page, links) => withChosen(follow, state, page, links)],
  [['y'], (state, page, links) => withChosen(copy, state, page, links)],
  [['escape', 'l', 'q'], close],
])

/** Returns the state with the list of the links on the screen, or a message where there are none. */
export function openLinks(state: State, page: Page): State {
  const { layout, top, note } = page
  const end = Math.min(top + pageRows(state.rows), layout.length)
  const items = screenLinks(note ? note.lines : layout.lines.slice(top, end))
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

type LinkAction = (state: State, page: Page, link: ScreenLink) => State

/** Closes the list, then does something with the link that was chosen. */
function withChosen(action: LinkAction, state: State, page: Page, { items, cursor }: LinkList): State {
  const link = items[cursor]
  const closed = { ...page, links: undefined }
  return link ? action(withPage(state, closed), closed, link) : close(state, page)
}

function follow(state: State, page: Page, { kind, address }: ScreenLink): State {
  if (kind === undefined) return withEffect(state, { type: 'browse', address })
  if (kind === 'footnote') return withEffect(state, { type: 'footnote', label: address })
  const slug = address.startsWith('#') ? decodeSlug(address.slice(1)) : undefined
  if (slug === undefined) return withEffect(leavePlace(state, page), { type: 'follow', href: address })
  return jump((state, page) => goTo(state, page, { kind: 'slug', slug }))(state, page)
}

function copy(state: State, _: Page, { kind, address }: ScreenLink): State {
  if (kind === 'footnote') return withMessage(state, 'a footnote has no address to copy')
  return withMessage(withEffect(state, { type: 'copy', text: address }), `sent to the clipboard: ${address}`)
}

function close(state: State, page: Page): State {
  return withPage(state, { ...page, links: undefined })
}
