import { parseStyled } from '../styled-text.ts'
import { REVERSE, REVERSE_END } from './line.ts'

/** A part of a line to be marked, in UTF-16 units of the line without its styles; `end` is excluded. */
export type MarkedPart = { readonly start: number; readonly end: number; readonly current: boolean }

/** How a part is marked: escapes, and the kinds of styles that they replace, as `Styled` names them. */
type Mark = { readonly open: string; readonly close: string; readonly kinds: ReadonlySet<string> }

// Attributes, not colours: NO_COLOR leaves them.
const MARK: Mark = { open: REVERSE, close: REVERSE_END, kinds: new Set(['27']) }
const CURRENT_MARK: Mark = {
  open: `${REVERSE}\x1b[1m\x1b[4m`,
  close: `\x1b[24m\x1b[22m${REVERSE_END}`,
  kinds: new Set(['22', '24', '27']),
}

/**
 * Returns a styled line with parts of it in reverse video, the current ones bold and underlined as well; its own styles
 * and hyperlinks stay. The parts are in the order of the text; what lies beyond the line is ignored.
 */
export function markMatches(line: string, parts: readonly MarkedPart[]): string {
  const { text, changes } = parseStyled(line)
  /** The escapes of the line's own styles that are open, by their kinds. */
  const open = new Map<string, string>()
  let marked = ''
  let offset = 0
  let next = 0

  /** Copies as far as `end`: in a mark without the escapes of its kinds, and without those at `end` itself. */
  function copy(end: number, mark?: Mark): void {
    for (let change = changes[next]; change; change = changes[++next]) {
      const { index, style } = change
      if (mark ? index >= end : index > end) break
      marked += text.slice(offset, index)
      offset = index
      if (style.open === undefined) open.delete(style.kind)
      else open.set(style.kind, style.open)
      if (!mark?.kinds.has(style.kind)) marked += style.open ?? style.close
    }
    marked += text.slice(offset, end)
    offset = end
  }

  for (const part of parts) {
    const start = Math.max(offset, part.start)
    const end = Math.min(text.length, part.end)
    if (start >= end) continue
    const mark = part.current ? CURRENT_MARK : MARK
    copy(start)
    marked += mark.open
    copy(end, mark)
    marked += mark.close
    // The mark has ended the line's own styles of its kinds.
    for (const kind of mark.kinds) marked += open.get(kind) ?? ''
  }
  copy(text.length)
  return marked
}
