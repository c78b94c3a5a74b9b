import type { Image, Link } from '../../markdown/tokens.ts'
import { addressMark, addressOf, liveAddress } from '../links.ts'
import type { Page } from './page.ts'

/** Returns a link's text with its address as the page shows it: live, behind it, or by number. */
export function link(page: Page, token: Link): string {
  const text = withoutLinks(page, () => page.setInline(token.tokens)) || token.href
  return withAddress(page, token, page.theme.link(text))
}

/** A picture inside a link, such as a badge, has no address beside the link's. */
function withoutLinks(page: Page, set: () => string): string {
  const { links } = page
  page.links = 'none'
  const text = set()
  page.links = links
  return text
}

/** Returns an image as its alternative text, or else its file name. */
export function image(page: Page, token: Image): string {
  const text = page.setInline(token.tokens) || fileName(token.href)
  return withAddress(page, token, `${page.theme.quiet('▣')}\u00a0${page.theme.em(text)}`)
}

function fileName(href: string): string {
  return href.startsWith('data:')
    ? ''
    : (/[^/]*$/.exec(href.replace(/[?#].*$/, '').replace(/\/+$/, ''))?.[0] ?? '')
}

function withAddress(page: Page, token: Link | Image, text: string): string {
  if (page.links === 'hyperlink') return hyperlink(text, liveAddress(token.href))
  const address = addressOf(token)
  if (address === undefined) return text
  if (page.links === 'inline') return `${text} ${page.theme.quiet(`(${address})`)}`
  return page.links === 'end' ? text + page.theme.quiet(addressMark(page.linkList.number(address))) : text
}

/** OSC 8, as the terminals that have it agreed on; the id keeps the parts of a broken line one link. */
function hyperlink(text: string, address: string | undefined): string {
  return address === undefined
    ? text
    : `\x1b]8;id=${identifier(address)};${address}\x1b\\${text}\x1b]8;;\x1b\\`
}

function identifier(address: string): string {
  let hash = 0
  for (const unit of address) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) | 0
  return (hash >>> 0).toString(36)
}
