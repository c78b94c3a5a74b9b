import { countBefore } from '../../text/binary-search.ts'
import { withoutHyperlinks, withoutRoomLinks } from '../state/links.ts'
import {
  isBeside,
  isOutlineShown,
  lineColumns,
  noteRows,
  outlineColumns,
  pageRows,
  type Size,
} from '../state/panes.ts'
import type { Page, Search } from '../state/state.ts'
import { fit, truncate } from './line.ts'
import { type MarkedPart, markMatches } from './mark-matches.ts'
import type { ViewOptions } from './options.ts'
import { outlineLines } from './outline.ts'

/** Returns the lines of a page on the screen, with the outline beside or in place of it where that is open. */
export function pageLines(page: Page, { rows, columns }: Size, options: ViewOptions): readonly string[] {
  const height = pageRows(rows)
  if (!isOutlineShown(page, columns)) return textLines(page, height, columns, options)
  const { theme } = options
  const width = outlineColumns(columns)
  const outline = outlineLines(page, { rows, columns }, theme)
  if (!isBeside(columns)) return outline
  const text = textLines(page, height, columns - width, options)
  const border = theme.quiet('│')
  return Array.from(
    { length: height },
    (_, row) => `${fit(outline[row] ?? '', width - 1)}${border}${text[row] ?? ''}`,
  )
}

/** Returns the lines of the page in so many columns: the article's and, where one is open, a footnote below them. */
function textLines(page: Page, height: number, columns: number, options: ViewOptions): readonly string[] {
  const { layout, top, note } = page
  const rows = note ? noteRows(height + 1, note.lines.length) : 0
  const end = Math.min(layout.length, top + height - (note ? rows + 1 : 0))
  const set = (line: string) => centred(line, layout.width, columns, options)
  const text = markedLines(page, end).map(set)
  if (!note) return text
  const blank = Array.from({ length: height - rows - 1 - text.length }, () => '')
  const rule = set(options.theme.quiet('─'.repeat(layout.width)))
  return [...text, ...blank, rule, ...note.lines.slice(note.top, note.top + rows).map(set)]
}

/** Returns a line of the article on a page of a width that is centred in so many columns. */
function centred(line: string, width: number, columns: number, { hyperlinks }: ViewOptions): string {
  const shown = hyperlinks ? withoutRoomLinks(line) : withoutHyperlinks(line)
  const margin = ' '.repeat(Math.max(0, Math.floor((columns - width) / 2)))
  // Code isn't wrapped: it may be wider than the page.
  return shown === '' ? '' : truncate(margin + shown, lineColumns(columns))
}

/** Returns the article's lines from the top of the screen to `end`, with the matches of a search marked. */
function markedLines({ layout, top, search }: Page, end: number): readonly string[] {
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
