import { parseStyled, sliceStyled, styledWidth } from '../../render/layout/styled.ts'
import { graphemeClusters } from '../../text/segments.ts'
import { displayWidth } from '../../text/width.ts'

/** Returns a styled line cut to so many columns, `…` for what is cut. */
export function cut(line: string, columns: number): string {
  if (styledWidth(line) <= columns) return line
  const styled = parseStyled(line)
  let end = 0
  let used = 0
  for (const { at, text } of graphemeClusters(styled.text)) {
    const width = displayWidth(text)
    if (used + width > columns - 1) break
    used += width
    end = at + text.length
  }
  return columns < 1 ? '' : `${sliceStyled(styled, [{ start: 0, end }])[0] ?? ''}…`
}

/** Returns a styled line of just so many columns: cut, or with blanks after it. */
export function fit(line: string, columns: number): string {
  const shown = cut(line, columns)
  return shown + ' '.repeat(Math.max(0, columns - styledWidth(shown)))
}

/** Returns a line with one text at its left and another at its right end; the left one is cut where both don't fit. */
export function ends(left: string, right: string, columns: number): string {
  const room = columns - styledWidth(right) - 1
  if (room < 8) return fit(left, columns)
  return `${fit(left, room)} ${right}`
}
