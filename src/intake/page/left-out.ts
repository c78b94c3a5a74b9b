import type { Meta } from '../../io/meta.ts'
import { descendants } from '../../markdown/html/dom.ts'
import { cleanLine } from '../../text/clean.ts'
import { comparisonKey } from '../line-metrics.ts'
import type { Article } from './find-article.ts'
import { type Line, linesOf } from './lines.ts'

/** Returns those of a page's lines that aren't its article's, but for those that only say the title or the author. */
export function leftOutLines(
  pageLines: readonly Line[],
  { lines, footnotes }: Article,
  { title, author }: Meta,
): readonly string[] {
  const kept = new Set([
    ...lines.flatMap(({ nodes }) => nodes),
    ...descendants([...footnotes.references.keys()]),
  ])
  for (const note of footnotes.notes)
    for (const { nodes } of linesOf(note.nodes)) for (const node of nodes) kept.add(node)
  const said = new Set([title, author].map((each) => comparisonKey(each ?? '')))
  return pageLines
    .filter((line) => !line.nodes.some((node) => kept.has(node)) && !said.has(comparisonKey(line.text)))
    .map(({ text }) => cleanLine(text))
}
