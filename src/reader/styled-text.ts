import styles from 'ansi-styles'
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
 * Returns a part of the text (UTF-16 units, the end excluded) that carries its own styles: opened at its start, closed at
 * its end. Bidi characters that the cut would leave open are left out.
 */
export function sliceStyled({ text, changes }: Styled, start: number, end: number): string {
  if (start === end) return ''
  const stray = hasBidi(text) ? unbalancedBidi(text.slice(start, end)) : undefined
  const visible = (from: number, to: number) => {
    const part = text.slice(from, to)
    if (!stray?.size) return part
    const offset = from - start
    return part
      .split('')
      .filter((_, index) => !stray.has(offset + index))
      .join('')
  }
  /** In the order in which they were opened. */
  const active: Style[] = []
  for (const { index, style } of changes) if (index <= start) replaceStyle(active, style)
  let line = active.map(({ open }) => open).join('')
  let from = start
  for (const { index, style } of changes) {
    if (index <= start || index >= end) continue
    const wasActive = replaceStyle(active, style)
    line += visible(from, index) + (style.open ?? (wasActive ? style.close : ''))
    from = index
  }
  line += visible(from, end)
  for (const { close } of active.toReversed()) line += close
  return line
}

/** Makes a style the last of the active ones, or ends it; returns whether one of its kind was active. */
function replaceStyle(active: Style[], style: Style): boolean {
  const index = active.findIndex(({ kind }) => kind === style.kind)
  if (index >= 0) active.splice(index, 1)
  if (style.open !== undefined) active.push(style)
  return index >= 0
}
