import type { Meta } from '../../io/meta.ts'
import { descendants, type HtmlElement, type HtmlNode } from '../../markdown/html/dom.ts'
import { cleanLine } from '../../text/clean.ts'
import { comparisonKey } from '../line-metrics.ts'
import type { Article } from './find-article.ts'
import { linesOf } from './lines.ts'

/** Returns the lines of a page that aren't its article's, but for those that only say the title or the author. */
export function leftOutLines(
  body: HtmlElement,
  article: Article,
  { title, author }: Meta,
): readonly string[] {
  const kept = keptNodes(article)
  const known = new Set([title, author].map((each) => comparisonKey(each ?? '')))
  return linesOf(body.children)
    .filter(({ nodes }) => ![...descendants(nodes)].some((node) => kept.has(node)))
    .filter(({ text }) => !known.has(comparisonKey(text)))
    .map(({ text }) => cleanLine(text))
}

function keptNodes({ nodes, dropped, footnotes }: Article): ReadonlySet<HtmlNode> {
  const notes = footnotes.notes.flatMap((note) => note.nodes)
  return new Set([
    ...descendants(
      nodes.filter((node) => !dropped.has(node)),
      (element) => !dropped.has(element),
    ),
    ...descendants(notes),
  ])
}
