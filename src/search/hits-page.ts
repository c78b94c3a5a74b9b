import { wrap } from '../render/layout/wrap.ts'
import type { Theme } from '../render/terminal/theme.ts'
import { cleanLine } from '../text/clean.ts'
import { markedLines } from './marked-lines.ts'
import type { Hit } from './search.ts'

/** Returns hits as a page, `width` columns wide: titles, the words around the hit, and the command that reads on. */
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
    ...markedLines(snippet, columns, (text) => theme.underline(theme.strong(text))).map(
      (line) => INDENT + line,
    ),
    INDENT + theme.quiet(command),
  ]
}

const INDENT = '  '

/** Returns a name as a shell takes it. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
}
