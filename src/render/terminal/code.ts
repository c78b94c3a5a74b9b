import type { Code } from '../../markdown/tokens.ts'
import { mapPacked } from '../../packed.ts'
import { balanceBidi } from '../../text/clean.ts'
import { parseStyled, sliceStyled } from '../layout/styled.ts'
import { behind, type Page } from './page.ts'

const TAB = 4
const INDENT = '  '

/** Returns a code block: its lines as they are, indented a little, highlighted where its language is known. */
export function code(page: Page, { lang, text }: Code): string {
  const source = mapPacked(text.split('\n'), (line) => balanceBidi(expandTabs(line).trimEnd())).join('\n')
  const styled = parseStyled(page.highlight(source, lang))
  const ranges: { start: number; end: number }[] = []
  let start = 0
  for (const line of styled.text.split('\n')) {
    ranges.push({ start, end: start + line.length })
    start += line.length + 1
  }
  const lines = sliceStyled(styled, ranges)
  return behind(page, INDENT, INDENT, INDENT.length, () => lines.join('\n'))
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
