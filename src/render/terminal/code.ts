import type { Code } from '../../markdown/tokens.ts'
import { balanceBidi, withoutSoftHyphens } from '../../text/clean.ts'
import { fittingEnd } from '../../text/width.ts'
import { paint, type Span, splitSpans, textOf } from '../layout/spans.ts'
import type { Range } from '../layout/wrap.ts'
import { isDiagram } from './diagram.ts'
import { behind, type Page } from './page.ts'

const TAB = 4
const INDENT = '  '
const CONTINUED = '↪ '

/**
 * Returns a code block: its lines as they are, indented a little, highlighted where its language is known. A diagram is
 * drawn where the drawing fits.
 */
export function code(page: Page, { lang, text }: Code): string {
  const drawing = isDiagram(lang) ? page.diagrams.find(text) : undefined
  if (drawing?.every((line) => line.length <= page.columns - INDENT.length))
    return behind(page, INDENT, () => drawing.join('\n'))
  const source = withoutSoftHyphens(text)
    .split('\n')
    .map((line) => balanceBidi(expandTabs(line).trimEnd()))
    .join('\n')
  const spans = page.highlight(source, lang)
  const lines = splitSpans(spans, rangesOfLines(textOf(spans)))
  return behind(page, INDENT, (inside) =>
    lines.map((line) => (page.wrapsCode ? wrapped(inside, line) : paint(line))).join('\n'),
  )
}

/** Returns a line of code broken where the columns end, blanks and all; a mark stands before what goes on. */
function wrapped({ theme, columns, spareColumns }: Page, line: readonly Span[]): string {
  const text = textOf(line)
  const ranges: Range[] = []
  let start = 0
  do {
    const room = columns + spareColumns - (start > 0 ? CONTINUED.length : 0)
    // No character is wider than two columns.
    const end = fittingEnd(text, start, Math.max(2, room))
    ranges.push({ start, end })
    start = end
  } while (start < text.length)
  return splitSpans(line, ranges)
    .map((part, index) => (index > 0 ? theme.quiet(CONTINUED) : '') + paint(part))
    .join('\n')
}

function rangesOfLines(text: string): readonly Range[] {
  let start = 0
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    return range
  })
}

function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  let column = 0
  return line.replace(/\t|[^\t]+/g, (part) => {
    const text = part === '\t' ? ' '.repeat(TAB - (column % TAB)) : part
    column += text.length
    return text
  })
}
