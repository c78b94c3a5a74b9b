import styles from 'ansi-styles'
import type { Range } from '../render/layout/wrap.ts'
import { hasBidi, unbalancedBidi } from '../text/clean.ts'
import { displayWidth } from '../text/width.ts'

/** The escapes that the program writes itself: SGR (ECMA-48, 8.3.117) and OSC 8 hyperlinks. */
const ESCAPES = /\x1b(?:\[[\d;]+m|\]8;[^;]*;[^\x1b]*\x1b\\)/g

/** What ends the colours out of 256 and more, of text and background. */
const EXTENDED_COLORS: ReadonlyMap<number, number> = new Map([
  [38, 39],
  [48, 49],
])

const LINK = '\x1b]'
const LINK_END = '\x1b]8;;\x1b\\'

/** What an escape begins, or only ends; styles of one `kind` replace each other. */
type Style = { readonly kind: string; readonly open: string | undefined; readonly close: string }

/** A change of style before the character at `index` (UTF-16 units). */
type Change = { readonly index: number; readonly style: Style }

/** Text apart from its styling, so that it can be measured and broken as plain text. */
export type Styled = { readonly text: string; readonly changes: readonly Change[] }

/** Returns the text of a string and, apart from it, the program's own escapes in it. */
export function parseStyled(input: string): Styled {
  const changes: Change[] = []
  let text = ''
  let last = 0
  for (const { index, 0: sequence } of input.matchAll(ESCAPES)) {
    text += input.slice(last, index)
    last = index + sequence.length
    changes.push({ index: text.length, style: styleOf(sequence) })
  }
  return { text: last === 0 ? input : text + input.slice(last), changes }
}

/** Returns the text of a string, without the program's own escapes. */
export function withoutEscapes(input: string): string {
  return input.includes('\x1b') ? input.replace(ESCAPES, '') : input
}

/** Returns the columns that a styled line takes. */
export function styledWidth(line: string): number {
  return displayWidth(withoutEscapes(line))
}

function styleOf(sequence: string): Style {
  if (sequence.startsWith(LINK)) {
    return { kind: 'link', open: sequence === LINK_END ? undefined : sequence, close: LINK_END }
  }
  // Of a colour such as 38;5;130 the first number is the kind.
  const code = Number.parseInt(sequence.slice(2), 10)
  const end = styles.codes.get(code) ?? EXTENDED_COLORS.get(code)
  return end === undefined
    ? { kind: String(code), open: undefined, close: sequence }
    : { kind: String(end), open: sequence, close: `\x1b[${end}m` }
}

/**
 * Returns each range of the text as a string that carries its own styles: opened at its start, closed at its end.
 * Bidi characters that a break would leave open are left out.
 */
export function sliceStyled({ text, changes }: Styled, ranges: readonly Range[]): string[] {
  const isBalanced = !hasBidi(text)
  if (changes.length === 0 && isBalanced) return ranges.map(({ start, end }) => text.slice(start, end))
  /** In the order in which they were opened. */
  const active: Style[] = []
  let next = 0
  return ranges.map(({ start, end }) => {
    if (start === end) return ''
    const stray = isBalanced ? NONE : unbalancedBidi(text.slice(start, end))
    for (let change = changes[next]; change && change.index <= start; change = changes[++next]) {
      replaceStyle(active, change.style)
    }
    let line = ''
    for (const { open } of active) line += open
    let from = start
    for (let change = changes[next]; change && change.index < end; change = changes[++next]) {
      const { index, style } = change
      line += visible(text, from, index, start, stray)
      const wasActive = replaceStyle(active, style)
      line += style.open ?? (wasActive ? style.close : '')
      from = index
    }
    line += visible(text, from, end, start, stray)
    for (const { close } of active.toReversed()) line += close
    return line
  })
}

/** Makes a style the last of the active ones, or ends it; returns whether one of its kind was active. */
function replaceStyle(active: Style[], style: Style): boolean {
  const index = active.findIndex(({ kind }) => kind === style.kind)
  if (index >= 0) active.splice(index, 1)
  if (style.open !== undefined) active.push(style)
  return index >= 0
}

const NONE: ReadonlySet<number> = new Set()

/** Returns a part of a line without its stray characters, which are given as offsets in the line. */
function visible(
  text: string,
  from: number,
  to: number,
  lineStart: number,
  stray: ReadonlySet<number>,
): string {
  if (stray.size === 0) return text.slice(from, to)
  let kept = ''
  for (let index = from; index < to; index++) if (!stray.has(index - lineStart)) kept += text.charAt(index)
  return kept
}
