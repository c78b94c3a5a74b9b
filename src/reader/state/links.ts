import { parseStyled } from '../../render/layout/styled.ts'
import { IDEOGRAPHIC, UNSPACED_WORDS } from '../../text/scripts.ts'
import type { ScreenLink } from './state.ts'

const HYPERLINK = /\x1b\]8;[^\x1b]*\x1b\\/g
const ADDRESS = /^\x1b\]8;[^;]*;([^\x1b]*)/

/** Returns a styled line without its hyperlinks; its styles stay. */
export function withoutHyperlinks(line: string): string {
  return line.includes('\x1b]8;') ? line.replace(HYPERLINK, '') : line
}

/** A part of a link: all of it that stands on one line. */
type Part = {
  readonly text: string
  readonly address: string
  readonly line: number
  /** Whether the link may go on from the line before, or on the next: nothing stands between in its column. */
  readonly first: boolean
  readonly last: boolean
}

/**
 * Returns the hyperlinks of lines in the order of the text: each address once, with the text that it has first; that of
 * a link broken over lines is put together.
 */
export function screenLinks(lines: readonly string[]): readonly ScreenLink[] {
  const links = new Map<string, { text: string; last: Part }>()
  for (const part of lines.flatMap(linkParts)) {
    const link = links.get(part.address)
    if (!link) links.set(part.address, { text: part.text, last: part })
    else if (link.last.last && part.first && part.line === link.last.line + 1 && part.text !== link.text) {
      link.text = joined(link.text, part)
      link.last = part
    }
  }
  return Array.from(links, ([address, { text }]) => ({ text: text.trim() || address, address }))
}

function linkParts(line: string, index: number): readonly Part[] {
  if (!line.includes('\x1b]8;')) return []
  const { text, changes } = parseStyled(line)
  const parts: Part[] = []
  let open: { readonly address: string; readonly at: number } | undefined
  const end = { at: text.length, style: { kind: 'link', open: undefined } }
  for (const { at, style } of [...changes, end]) {
    if (style.kind !== 'link') continue
    if (open && at > open.at) {
      parts.push({
        text: text.slice(open.at, at),
        address: open.address,
        line: index,
        // Two blanks are the gap between columns of a table.
        first: /(?:^[ │]*| {2})$/.test(text.slice(0, open.at)),
        last: /^(?: {2}|$)/.test(text.slice(at)),
      })
    }
    const address = style.open === undefined ? undefined : ADDRESS.exec(style.open)?.[1]
    open = address === undefined ? undefined : { address, at }
  }
  return parts
}

const HYPHENATED = /\S[-‐–—\u00ad\u200b]$/

/** Returns the text of a link with what follows on the next line: without a space where the break needed none. */
function joined(text: string, { text: more, address }: Part): string {
  const whole = text + more
  const needsNone = address.includes(whole) || HYPHENATED.test(text) || isUnspaced(text, more)
  return needsNone ? whole : `${text} ${more}`
}

/** Whether two texts meet between letters that are written without spaces. */
function isUnspaced(before: string, after: string): boolean {
  const unspaced = `(?:${IDEOGRAPHIC}|${UNSPACED_WORDS})`
  return new RegExp(`${unspaced}$`, 'u').test(before) && new RegExp(`^${unspaced}`, 'u').test(after)
}
