import type { Image, Link } from '../../markdown/tokens.ts'
import { fileNameOf } from '../../text/file-name.ts'
import { type Span, styled, textOf, unstyled } from '../layout/spans.ts'
import { addressOf, liveAddress, localAddress } from '../links.ts'
import type { Page } from './page.ts'

/** Returns a link's text with its address as the page shows it: live, behind it, or by number. */
export function link(page: Page, token: Link, content: readonly Span[]): Span[] {
  const text = textOf(content) === '' ? [unstyled(token.href)] : content
  return withAddress(page, token, styled(page.theme.link, text))
}

/** Returns an image as its alternative text, or else its file name. */
export function image(page: Page, token: Image, content: readonly Span[]): Span[] {
  const text = textOf(content) === '' ? [unstyled(fileNameOf(token.href))] : content
  const { quiet, em } = page.theme
  return withAddress(page, token, [
    ...styled(quiet, [unstyled('▣')]),
    unstyled('\u00a0'),
    ...styled(em, text),
  ])
}

function withAddress(page: Page, token: Link | Image, text: Span[]): Span[] {
  const { theme, links, linkList, roomLinks } = page
  if (links === 'hyperlink') {
    const isLocal = roomLinks && token.type === 'link'
    const live = liveAddress(token.href) ?? (isLocal ? localAddress(token.href) : undefined)
    return live === undefined ? text : styled((part) => hyperlink(part, live), text)
  }
  const address = addressOf(token)
  if (address === undefined || links === 'none') return text
  if (links === 'inline') return [...text, unstyled(' '), ...styled(theme.quiet, [unstyled(`(${address})`)])]
  return [...text, ...styled(theme.quiet, [unstyled(linkList.mark(address))])]
}

/** Returns the addresses that the text has marks for since the last call, a line each. */
export function addressList({ linkList, theme }: Page): string {
  return linkList
    .take()
    .map((line) => theme.quiet(line))
    .join('\n')
}

/** Returns text as a hyperlink (OSC 8); the id keeps the parts of a broken line one link. */
export function hyperlink(text: string, address: string): string {
  return `\x1b]8;id=${identifier(address)};${address}\x1b\\${text}\x1b]8;;\x1b\\`
}

function identifier(address: string): string {
  let hash = 0
  for (const unit of address) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) | 0
  return (hash >>> 0).toString(36)
}
