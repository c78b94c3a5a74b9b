import { ROOM_SCHEME, readRoomAddress } from '../../render/links.ts'
import { IDEOGRAPHIC, UNSPACED_WORDS } from '../../text/scripts.ts'
import { parseStyled } from '../styled-text.ts'
import type { ScreenLink } from './state.ts'

/** An OSC 8 sequence, which begins or ends a hyperlink. */
const HYPERLINK = /\x1b\]8;[^\x1b]*\x1b\\/g
/** Its address: what follows the parameters. */
const ADDRESS = /^\x1b\]8;[^;]*;([^\x1b]*)/

/** Returns a styled line without its hyperlinks; its styles stay. */
export function withoutHyperlinks(line: string): string {
  return line.includes('\x1b]8;') ? line.replace(HYPERLINK, '') : line
}

/** Returns what a link says behind its `#`, decoded where that can be. */
export function decodeSlug(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** Returns a styled line without the hyperlinks that only the room knows. */
export function withoutRoomLinks(line: string): string {
  if (!line.includes(`;${ROOM_SCHEME}`)) return line
  let isRoomLink = false
  return line.replace(HYPERLINK, (sequence) => {
    const address = ADDRESS.exec(sequence)?.[1] ?? ''
    const isEnd = address === ''
    if (!isEnd) isRoomLink = address.startsWith(ROOM_SCHEME)
    return isRoomLink ? '' : sequence
  })
}

/** The part of a link that stands on one line. */
type LinkPart = {
  readonly text: string
  readonly address: string
  readonly line: number
  /** Whether nothing stands before it in its column, so that it may continue a link of the line above. */
  readonly startsColumn: boolean
  /** Whether nothing stands after it in its column, so that it may go on in the line below. */
  readonly endsColumn: boolean
}

/**
 * Returns the hyperlinks of lines in reading order: each address once, with its first text; the text of a link that is
 * broken over lines is joined.
 */
export function screenLinks(lines: readonly string[]): readonly ScreenLink[] {
  const links = new Map<string, { text: string; last: LinkPart }>()
  for (const part of lines.flatMap(linkParts)) {
    const link = links.get(part.address)
    if (!link) links.set(part.address, { text: part.text, last: part })
    else if (continues(link, part)) {
      link.text = joinText(link.text, part)
      link.last = part
    }
  }
  return Array.from(links, ([address, { text }]) => {
    const inRoom = readRoomAddress(address)
    const { kind, target = address } = inRoom ?? {}
    return { text: text.trim() || target, address: target, ...(kind ? { kind } : {}) }
  })
}

/** Whether a part goes on with a link of the line above. (The same text below it is another link: that of a table's next row.) */
function continues(
  { text, last }: { readonly text: string; readonly last: LinkPart },
  part: LinkPart,
): boolean {
  return last.endsColumn && part.startsColumn && part.line === last.line + 1 && part.text !== text
}

function linkParts(line: string, lineIndex: number): readonly LinkPart[] {
  if (!line.includes('\x1b]8;')) return []
  const { text, changes } = parseStyled(line)
  const parts: LinkPart[] = []
  let open: { readonly address: string; readonly start: number } | undefined
  const lineEnd = { index: text.length, style: { kind: 'link', open: undefined } }
  for (const { index, style } of [...changes, lineEnd]) {
    if (style.kind !== 'link') continue
    if (open && index > open.start) {
      const { address, start } = open
      parts.push({
        text: text.slice(start, index),
        address,
        line: lineIndex,
        // Two blanks are the gap between the columns of a table.
        startsColumn: /(?:^[ │]*| {2})$/.test(text.slice(0, start)),
        endsColumn: /^(?: {2}|$)/.test(text.slice(index)),
      })
    }
    const address = style.open === undefined ? undefined : ADDRESS.exec(style.open)?.[1]
    open = address === undefined ? undefined : { address, start: index }
  }
  return parts
}

/** A hyphen, dash, soft hyphen or zero width space after a character: a line may be broken there without a space. */
const ENDS_IN_HYPHEN = /\S[-‐–—\u00ad\u200b]$/

/** Returns the text of a link with its part on the next line: without a space where the line was broken without one. */
function joinText(text: string, { text: next, address }: LinkPart): string {
  const whole = text + next
  const isUnspaced = address.includes(whole) || ENDS_IN_HYPHEN.test(text) || meetUnspaced(text, next)
  return isUnspaced ? whole : `${text} ${next}`
}

const UNSPACED = `(?:${IDEOGRAPHIC}|${UNSPACED_WORDS})`
/** In UTF-16 units. */
const LONGEST_CHARACTER = 2
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'u')
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u')

/** Whether two texts meet between letters of scripts that are written without spaces. */
function meetUnspaced(before: string, after: string): boolean {
  return ENDS_UNSPACED.test(before.slice(-LONGEST_CHARACTER)) && STARTS_UNSPACED.test(after)
}
