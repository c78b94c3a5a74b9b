import type { Size } from '../state/panes.ts'
import { parseStyled, styledWidth } from '../styled-text.ts'

// Sequences of ECMA-48 and xterm. Every line is addressed by its row, so that nothing depends on where the cursor is.

/** The terminal shows at once what is between these (synchronized output); one that doesn't know them ignores them. */
const UPDATE_BEGINS = '\x1b[?2026h'
const UPDATE_ENDS = '\x1b[?2026l'
const RESET_STYLE = '\x1b[0m'
const ERASE_SCREEN = '\x1b[2J'
const ERASE_LINE = '\x1b[2K'

const toRow = (row: number) => `\x1b[${row + 1};1H`

/**
 * Returns the sequence that makes a terminal show other lines than it does, '' if they are the same: lines that moved
 * together are scrolled, those that differ are written. `shown` is undefined if that isn't certain: then all is erased
 * first.
 */
export function paintScreen(
  shown: readonly string[] | undefined,
  lines: readonly string[],
  { rows }: Size,
): string {
  const visible = lines.slice(0, rows)
  const sequence = shown ? changes(shown, visible) : erase() + writeChanged([], visible)
  return sequence === '' ? '' : UPDATE_BEGINS + sequence + UPDATE_ENDS
}

function erase(): string {
  return RESET_STYLE + ERASE_SCREEN
}

function changes(shown: readonly string[], lines: readonly string[]): string {
  const scroll = findScroll(shown, lines)
  if (!scroll) return writeChanged(shown, lines)
  return scrollSequence(scroll) + writeChanged(scrolled(shown, scroll), lines)
}

/** Writes the lines that aren't shown yet. */
function writeChanged(shown: readonly string[], lines: readonly string[]): string {
  const height = Math.max(shown.length, lines.length)
  let sequence = ''
  for (let row = 0; row < height; row++) {
    const before = shown[row] ?? ''
    const line = lines[row] ?? ''
    if (line === before) continue
    const start = changedStart(before, line)
    // Erased first: after a line that fills the terminal, the cursor stays on its last column.
    sequence += toRow(row) + (start ?? ERASE_LINE + line)
    if (line.includes('\x1b')) sequence += RESET_STYLE
  }
  return sequence
}

/**
 * Returns the start of a line that replaces another one where the rest of both is the same: the outline, beside a page
 * that has been scrolled. The rest begins with a blank, between two characters, and where no style is open.
 */
function changedStart(before: string, line: string): string | undefined {
  const blank = line.indexOf(' ', line.length - commonEnd(before, line))
  if (blank < 0) return undefined
  const start = line.slice(0, blank)
  const startBefore = before.slice(0, before.length - (line.length - blank))
  const isSame = styledWidth(start) === styledWidth(startBefore)
  return isSame && !endsInStyle(start) && !endsInStyle(startBefore) ? start : undefined
}

/** Returns how long the end of two lines is that is the same, in UTF-16 units. */
function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

function endsInStyle(text: string): boolean {
  const open = new Set<string>()
  for (const { style } of parseStyled(text).changes) {
    if (style.open === undefined) open.delete(style.kind)
    else open.add(style.kind)
  }
  return open.size > 0
}

/** A block of rows, the end excluded, whose lines move up by a number of rows, or down if that is negative. */
type Scroll = { readonly start: number; readonly end: number; readonly by: number }

/** Fewer lines aren't worth a scroll. */
const FEWEST_SAVED = 3

/** Returns the scroll that leaves the fewest lines to write; undefined if none saves enough. */
function findScroll(shown: readonly string[], lines: readonly string[]): Scroll | undefined {
  const height = Math.min(shown.length, lines.length)
  let best: Scroll | undefined
  let most = movedRows(shown, lines, 0).length + FEWEST_SAVED - 1
  for (let by = 1 - height; by < height; by++) {
    const rows = by === 0 ? [] : movedRows(shown, lines, by)
    if (rows.length <= most) continue
    most = rows.length
    const [first = 0] = rows
    const last = rows.at(-1) ?? 0
    best = { start: Math.min(first, first + by), end: Math.max(last, last + by) + 1, by }
  }
  return best
}

/**
 * Returns the rows that show most of the right line after a scroll by a number of rows; empty lines cost nothing.
 */
function movedRows(shown: readonly string[], lines: readonly string[], by: number): readonly number[] {
  return [...lines.keys()].filter((row) => {
    const line = lines[row] ?? ''
    return line !== '' && 2 * commonEnd(line, shown[row + by] ?? '') >= line.length
  })
}

function scrollSequence({ start, end, by }: Scroll): string {
  const region = `\x1b[${start + 1};${end}r`
  return `${RESET_STYLE}${region}\x1b[${Math.abs(by)}${by > 0 ? 'S' : 'T'}\x1b[r`
}

function scrolled(shown: readonly string[], { start, end, by }: Scroll): readonly string[] {
  return shown.map((line, row) => {
    if (row < start || row >= end) return line
    return row + by >= start && row + by < end ? (shown[row + by] ?? '') : ''
  })
}
