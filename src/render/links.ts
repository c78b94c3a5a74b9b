import { inlineText } from '../markdown/inline-text.ts'
import type { Image, Link } from '../markdown/tokens.ts'

/** The addresses that are safe to make live. */
const LIVE = new Set(['http:', 'https:', 'mailto:', 'file:'])

/** The addresses of the section at hand, to be printed at its end. */
export type LinkList = {
  /** Returns the mark that stands for an address in the text: `‹1›`, always the same one for the same address. */
  readonly mark: (address: string) => string
  /** Returns the addresses since the last call behind their marks, a line each, and starts anew. */
  readonly take: () => readonly string[]
}

/** Returns an empty list of addresses. */
export function createLinkList(): LinkList {
  const marks = new Map<string, string>()
  return {
    mark(address) {
      // Markdown would read brackets as a link.
      const mark = marks.get(address) ?? `‹${marks.size + 1}›`
      marks.set(address, mark)
      return mark
    },
    take() {
      const lines = Array.from(marks, ([address, mark]) => `${mark} ${address}`)
      marks.clear()
      return lines
    },
  }
}

/** Returns the address to print beside a link's or an image's text; undefined if the text says it, or it leads nowhere else. */
export function addressOf(token: Link | Image): string | undefined {
  const { href } = token
  if (href === '' || href.startsWith('#') || href.startsWith('data:')) return undefined
  const bare = (address: string) => address.replace(/^(?:mailto:|https?:\/\/)/, '').replace(/\/$/, '')
  return bare(inlineText(token.tokens)) === bare(href) ? undefined : href
}

/** Returns where a link leads inside of the reading room; undefined if it has a scheme, or leads nowhere. */
export function localAddress(href: string): string | undefined {
  if (href === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return undefined
  return roomAddress({ kind: 'local', target: href })
}

/** Returns the address to make live, percent-encoded (RFC 3986); undefined if it is relative or not safe. */
export function liveAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  return LIVE.has(url.protocol) ? url.href : undefined
}

/** The scheme of addresses for the reading room alone: no terminal is given them. */
export const ROOM_SCHEME = 'lectern:'

/** What such an address leads to: a local file or a section, as the author wrote it, or the footnote of a label. */
export type RoomLink = { readonly kind: 'local' | 'footnote'; readonly target: string }

/** Half a character, which can't be encoded. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Returns the address of what only the reading room can go to. */
export function roomAddress({ kind, target }: RoomLink): string {
  return `${ROOM_SCHEME}${kind}/${encodeURIComponent(target.replace(LONE_SURROGATE, '\ufffd'))}`
}

/** Returns what an address in the reading room leads to; undefined if it is one of the outside. */
export function readRoomAddress(address: string): RoomLink | undefined {
  if (!address.startsWith(ROOM_SCHEME)) return undefined
  const [kind, target = ''] = address.slice(ROOM_SCHEME.length).split('/')
  return { kind: kind === 'footnote' ? kind : 'local', target: decodeURIComponent(target) }
}
