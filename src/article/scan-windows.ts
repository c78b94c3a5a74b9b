import { type SourceText, scanRange } from '../text/source-text.ts'

/** Whole lines of a text, where possible whole paragraphs, for a scan. */
export type Window = {
  /** The lines, with a newline before the first and after the last: so each stands between newlines. */
  readonly lines: string
  /** Of the newline before the lines, in units of the text: what is at `index` in `lines` is at `offset + index`. */
  readonly offset: number
  /** Whether the line before them is blank. */
  readonly isAfterBlank: boolean
}

/** In units. */
const SIZE = 1 << 16

/** Yields the windows of a text in order. */
export function* windowsOf(text: SourceText): Iterable<Window> {
  let start = 0
  let isAfterBlank = true
  for (let size = SIZE; start < text.length; ) {
    const range = scanRange(text, start, start + size)
    const isLast = start + size >= text.length
    const end = isLast ? range.length : (range.lastIndexOf('\n\n') + 1 || range.lastIndexOf('\n')) + 1
    if (end === 0) {
      size *= 2
      continue
    }
    const lines = `\n${range.slice(0, end)}${isLast && !range.endsWith('\n') ? '\n' : ''}`
    const window = { lines, offset: start - 1, isAfterBlank }
    yield window
    isAfterBlank = followsBlankLine(window, lines.length - 1)
    start += end
    size = SIZE
  }
}

/** Whether the line before the newline at `index` is blank. */
export function followsBlankLine({ lines, isAfterBlank }: Window, index: number): boolean {
  let last = index - 1
  while (lines[last] === ' ' || lines[last] === '\t') last--
  return last < 0 ? isAfterBlank : lines[last] === '\n'
}
