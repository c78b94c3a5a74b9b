import { graphemeClusters } from '../../text/segments.ts'
import { displayWidth } from '../../text/width.ts'
import { parseStyled, sliceStyled, styledWidth } from '../styled-text.ts'

/** Begin and end reverse video: an attribute, which NO_COLOR leaves. */
export const REVERSE = '\x1b[7m'
export const REVERSE_END = '\x1b[27m'

/** Returns a line without styles in reverse video. */
export function reversed(line: string): string {
  return `${REVERSE}${line}${REVERSE_END}`
}

/** Returns a styled line of at most `columns` columns; the end of a wider one is replaced by `…`. */
export function truncate(line: string, columns: number): string {
  if (styledWidth(line) <= columns) return line
  if (columns < 1) return ''
  const styled = parseStyled(line)
  let end = 0
  let used = 0
  for (const { index, text } of graphemeClusters(styled.text)) {
    const width = displayWidth(text)
    if (used + width > columns - 1) break
    used += width
    end = index + text.length
  }
  return `${sliceStyled(styled, 0, end)}…`
}

/** Returns a styled line without its first columns, `…` in place of the last of them; the same line for 0. */
export function withoutStart(line: string, columns: number): string {
  if (columns < 1) return line
  const styled = parseStyled(line)
  let used = 0
  for (const { index, text } of graphemeClusters(styled.text)) {
    // The mark takes a column as well.
    if (used > columns) return `…${sliceStyled(styled, index, styled.text.length)}`
    used += displayWidth(text)
  }
  return ''
}

/** Returns a styled line of exactly `columns` columns: truncated, or padded with blanks. */
export function fit(line: string, columns: number): string {
  const truncated = truncate(line, columns)
  return truncated + ' '.repeat(Math.max(0, columns - styledWidth(truncated)))
}

/** The fewest columns that are worth giving the left part of a line. */
const FEWEST_LEFT = 8

/**
 * Returns a line of exactly `columns` columns with one text at its left end and another at its right end. The left one is
 * truncated to make room; where too little of it would remain, the right one is left out.
 */
export function spread(left: string, right: string, columns: number): string {
  const available = columns - styledWidth(right) - 1
  if (available < FEWEST_LEFT) return fit(left, columns)
  return `${fit(left, available)} ${right}`
}
