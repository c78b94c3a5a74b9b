import styles from 'ansi-styles'
import { isClean, unbalancedBidi } from '../../clean.ts'
import { displayWidth } from './width.ts'

/** The escapes that the program writes itself: SGR (ECMA-48, 8.3.117) and OSC 8 hyperlinks. */
const ESCAPE = /\x1b\[(\d+)m|\x1b\]8;[^;]*;([^\x1b]*)\x1b\\/g

const LINK_END = '\x1b]8;;\x1b\\'

/** A change of style before the character at `at`; styles of one `kind` replace each other. */
type Change = {
  readonly at: number
  readonly kind: string
  readonly open: string | undefined
  readonly close: string
}

/** Text apart from its styling, so that it can be measured and broken as plain text. */
export type Styled = { readonly text: string; readonly changes: readonly Change[] }

/** A part of a text: offsets in UTF-16 units, the end excluded. */
export type Range = { readonly start: number; readonly end: number }

/** Returns the text of a string and, apart from it, the program's own escapes in it. */
export function parseStyled(input: string): Styled {
  if (!input.includes('\x1b')) return { text: input, changes: [] }
  const changes: Change[] = []
  let text = ''
  let last = 0
  for (const match of input.matchAll(ESCAPE)) {
    text += input.slice(last, match.index)
    last = match.index + match[0].length
    changes.push({ at: text.length, ...change(match) })
  }
  return { text: text + input.slice(last), changes }
}

/** Returns the columns that a styled line takes. */
export function styledWidth(line: string): number {
  return displayWidth(parseStyled(line).text)
}

function change([sequence, code, address]: RegExpMatchArray): Omit<Change, 'at'> {
  if (code === undefined) return { kind: 'link', open: address ? sequence : undefined, close: LINK_END }
  const end = styles.codes.get(Number(code))
  return end === undefined
    ? { kind: code, open: undefined, close: sequence }
    : { kind: String(end), open: sequence, close: `\x1b[${end}m` }
}

/**
 * Returns each range of the text as a string that carries its own styles: opened at its start, closed at its end.
 * Bidi characters that a break would leave open are left out.
 */
export function sliceStyled({ text, changes }: Styled, ranges: readonly Range[]): string[] {
  if (changes.length === 0 && isClean(text)) {
    return ranges.map(({ start, end }) => text.slice(start, end))
  }
  const active = new Map<string, Change>()
  let next = 0
  const apply = (change: Change) => {
    active.delete(change.kind)
    if (change.open !== undefined) active.set(change.kind, change)
    next++
  }
  return ranges.map(({ start, end }) => {
    if (start === end) return ''
    const stray = unbalancedBidi(text.slice(start, end))
    for (let change = changes[next]; change && change.at <= start; change = changes[next]) apply(change)
    let line = [...active.values()].map((change) => change.open).join('')
    let from = start
    for (let change = changes[next]; change && change.at < end; change = changes[next]) {
      line += visible(text, from, change.at, start, stray)
      line += change.open ?? (active.has(change.kind) ? change.close : '')
      from = change.at
      apply(change)
    }
    line += visible(text, from, end, start, stray)
    return (
      line +
      [...active.values()]
        .reverse()
        .map((change) => change.close)
        .join('')
    )
  })
}

/** Returns a part of a line without its stray characters, which are told by their offsets in the line. */
function visible(
  text: string,
  from: number,
  to: number,
  lineStart: number,
  stray: ReadonlySet<number>,
): string {
  if (stray.size === 0) return text.slice(from, to)
  let kept = ''
  for (let at = from; at < to; at++) if (!stray.has(at - lineStart)) kept += text.charAt(at)
  return kept
}
