import { countBefore } from '../../text/binary-search.ts'
import { withoutHyperlinks, withoutRoomLinks } from '../state/links.ts'
import { isBeside, isOutlineShown, noteRows, outlineColumns, pageRows, type Size } from '../state/panes.ts'
import { visibleEnd } from '../state/reading-position.ts'
import { textArea } from '../state/sideways.ts'
import type { Page, Search } from '../state/state.ts'
import { markedRange } from '../state/update-mark-lines.ts'
import { styledWidth, withoutEscapes } from '../styled-text.ts'
import { fit, reversed, truncate, withoutStart } from './line.ts'
import { type MarkedPart, markMatches } from './mark-matches.ts'
import type { ViewOptions } from './options.ts'
import { outlineLines } from './outline.ts'

/** Returns the lines of a page on the screen, with the outline beside or in place of it where that is open. */
export function pageLines(page: Page, size: Size, options: ViewOptions): readonly string[] {
  const { rows, columns } = size
  const height = pageRows(rows)
  if (!isOutlineShown(page, columns)) return textLines(page, height, size, options)
  const { theme } = options
  const width = outlineColumns(columns)
  const outline = outlineLines(page, { rows, columns }, theme)
  if (!isBeside(columns)) return outline
  const text = textLines(page, height, size, options)
  const border = theme.quiet('│')
  return Array.from(
    { length: height },
    (_, row) => `${fit(outline[row] ?? '', width - 1)}${border}${text[row] ?? ''}`,
  )
}

/** Returns the lines of the page: the article's and, where one is open, a footnote below them. */
function textLines(page: Page, height: number, size: Size, options: ViewOptions): readonly string[] {
  const { layout, top, note } = page
  const rows = note ? noteRows(height + 1, note.lines.length) : 0
  const end = Math.min(visibleEnd(page, size.rows), top + height - (note ? rows + 1 : 0))
  const set = (line: string) => placed(line, page, size.columns, options)
  const { margin } = textArea(page, size.columns)
  const [firstMarked, endMarked] = page.markedLines ? markedRange(page.markedLines) : [0, 0]
  const text = linesWithMatches(page, end).map((line, row) => {
    const index = top + row
    if (index >= firstMarked && index < endMarked) return set(inReverse(line, layout.width))
    return index === page.firstNew ? withMark(set(line), margin, options) : set(line)
  })
  if (!note) return text
  const blank = Array.from({ length: height - rows - 1 - text.length }, () => '')
  const rule = set(options.theme.quiet('─'.repeat(layout.width)))
  return [...text, ...blank, rule, ...note.lines.slice(note.top, note.top + rows).map(set)]
}

/** Returns a marked line as wide as the page, in reverse video instead of its own styles. */
function inReverse(line: string, width: number): string {
  const text = withoutEscapes(line)
  return reversed(text + ' '.repeat(Math.max(0, width - styledWidth(text))))
}

/** Returns a line with a mark in its margin, if it has one: there the reader had stopped. */
function withMark(line: string, margin: number, { theme }: ViewOptions): string {
  if (margin < 1) return line
  const column = Math.max(0, margin - 2)
  return ' '.repeat(column) + theme.quiet('›') + line.slice(column + 1)
}

/** Returns a line of the article where it stands on the screen; one that is too wide is moved sideways. */
function placed(line: string, page: Page, columns: number, { hyperlinks }: ViewOptions): string {
  const shown = hyperlinks ? withoutRoomLinks(line) : withoutHyperlinks(line)
  if (shown === '') return ''
  const { margin, room } = textArea(page, columns)
  const overflow = Math.max(0, styledWidth(shown) - room)
  const left = Math.min(page.left ?? 0, overflow)
  return ' '.repeat(margin) + truncate(withoutStart(shown, left), room)
}

/** Returns the article's lines from the top of the screen to `end`, with the matches of a search marked. */
function linesWithMatches({ layout, top, search }: Page, end: number): readonly string[] {
  const lines = layout.lines.slice(top, end)
  if (!search) return lines
  const matches = matchesBetween(search, top, end)
  return lines.map((line, row) => {
    const parts = matches.flatMap(({ match, current }): readonly MarkedPart[] => {
      const part = match.parts[top + row - match.line]
      return part ? [{ ...part, current }] : []
    })
    return parts.length > 0 ? markMatches(line, parts) : line
  })
}

/** How far above the screen a match may begin that goes on there, in lines. */
const LONGEST_MATCH = 50

function matchesBetween({ matches, current }: Search, top: number, end: number) {
  const countAbove = (line: number) =>
    countBefore(matches.length, (index) => (matches[index]?.line ?? 0) < line)
  const first = countAbove(top - LONGEST_MATCH)
  return matches
    .slice(first, countAbove(end))
    .map((match, index) => ({ match, current: first + index === current }))
}
