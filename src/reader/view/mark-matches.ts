import { parseStyled, type Styled } from '../styled-text.ts'
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

const NO_KINDS: ReadonlySet<string> = new Set()

/**
 * Returns a styled line with parts of it in reverse video, the current ones bold and underlined as well; its own styles
 * and hyperlinks stay. The parts are in the order of the text; what lies beyond the line is ignored.
 */
export function markMatches(line: string, parts: readonly MarkedPart[]): string {
  const styled = parseStyled(line)
  const { length } = styled.text
  const writer = createWriter(styled)
  for (const part of parts) {
    const start = Math.max(writer.offset(), part.start)
    const end = Math.min(length, part.end)
    if (start >= end) continue
    writer.copy(start, true)
    writer.copyMarked(end, part.current ? CURRENT_MARK : MARK)
  }
  writer.copy(length, true)
  return writer.written()
}

/** Returns a writer that copies a styled text from its beginning on. */
function createWriter({ text, changes }: Styled) {
  /** The escapes of the line's own styles that are open, by their kinds. */
  const open = new Map<string, string>()
  let written = ''
  let offset = 0
  let next = 0

  /** Copies as far as `end`, without the escapes of the held kinds; with those at `end` itself where `inclusive`. */
  function copy(end: number, inclusive: boolean, held: ReadonlySet<string> = NO_KINDS): void {
    for (let change = changes[next]; change; change = changes[++next]) {
      if (change.index > end || (change.index === end && !inclusive)) break
      written += text.slice(offset, change.index)
      offset = change.index
      const { kind, open: begin, close } = change.style
      if (begin === undefined) open.delete(kind)
      else open.set(kind, begin)
      if (!held.has(kind)) written += begin ?? close
    }
    written += text.slice(offset, end)
    offset = end
  }

  return {
    written: () => written,
    offset: () => offset,
    copy,
    /** Copies as far as `end`, marked. */
    copyMarked(end: number, mark: Mark): void {
      written += mark.open
      copy(end, false, mark.kinds)
      written += mark.close
      // The mark has ended the line's own styles of its kinds.
      for (const kind of mark.kinds) written += open.get(kind) ?? ''
    },
  }
}
