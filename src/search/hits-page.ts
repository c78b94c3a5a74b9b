import type { Style } from '../render/layout/spans.ts'
import { parseStyled, sliceStyled } from '../render/layout/styled.ts'
import { lineRanges, wrap } from '../render/layout/wrap.ts'
import type { Theme } from '../render/terminal/theme.ts'
import { cleanLine } from '../text/clean.ts'
import type { Hit } from './search.ts'
import type { Snippet } from './snippet.ts'

/** Returns hits as a page, `width` columns wide: titles, what stands around the words asked for, what to type to read on. */
export function hitsPage(hits: readonly Hit[], width: number, theme: Theme): string {
  return hits.map((hit) => hitLines(hit, width, theme).join('\n')).join('\n\n')
}

function hitLines(
  { name, article, section, title, snippet }: Hit,
  width: number,
  theme: Theme,
): readonly string[] {
  const titles = [article, title].filter((part, index, parts) => part !== '' && parts.indexOf(part) === index)
  const command = `lectern read ${quoted(name)}${section === '' ? '' : ` -s ${section}`}`
  const columns = width - INDENT.length
  return [
    ...wrap(cleanLine(titles.join(' › ')), width).map((line) => theme.strong(line)),
    ...snippetLines(snippet, columns, (text) => theme.underline(theme.strong(text))).map(
      (line) => INDENT + line,
    ),
    INDENT + theme.quiet(command),
  ]
}

const INDENT = '  '

function snippetLines({ text, marks }: Snippet, columns: number, mark: Style): readonly string[] {
  let styled = ''
  let offset = 0
  for (const [start, end] of marks) {
    styled += text.slice(offset, start) + mark(text.slice(start, end))
    offset = end
  }
  return sliceStyled(parseStyled(styled + text.slice(offset)), lineRanges(text, columns))
}

/** Returns a name as a shell takes it. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
}
