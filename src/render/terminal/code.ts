import type { Code } from '../../markdown/tokens.ts'
import { balanceBidi, withoutSoftHyphens } from '../../text/clean.ts'
import { paint, splitSpans, textOf } from '../layout/spans.ts'
import type { Range } from '../layout/wrap.ts'
import { behind, type Page } from './page.ts'

const TAB = 4
const INDENT = '  '

/** Returns a code block: its lines as they are, indented a little, highlighted where its language is known. */
export function code(page: Page, { lang, text }: Code): string {
  const source = withoutSoftHyphens(text)
    .split('\n')
    .map((line) => balanceBidi(expandTabs(line).trimEnd()))
    .join('\n')
  const spans = page.highlight(source, lang)
  const lines = splitSpans(spans, rangesOfLines(textOf(spans))).map((line) => paint(line))
  return behind(page, INDENT, INDENT, INDENT.length, () => lines.join('\n'))
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
