import type { Meta } from '../../io/meta.ts'
import { descendants, type HtmlElement, type HtmlNode, isElement, isText } from '../../markdown/html/dom.ts'
import { furnitureElements } from './furniture-elements.ts'
import { furnitureLines } from './furniture-lines.ts'
import { linesOf } from './lines.ts'
import { narrow } from './narrow.ts'
import { findReadable, type Readable } from './readable.ts'

/** Where a page's article stands. */
export type ArticleNodes = {
  readonly nodes: readonly HtmlNode[]
  /** Nodes among them, or in them, that aren't the article's. */
  readonly dropped: ReadonlySet<HtmlNode>
}

/** Returns where the article stands in a page's body. */
export function findArticle(body: HtmlElement, meta: Meta): ArticleNodes {
  const dropped = new Set<HtmlNode>()
  const root = startOf(body, findReadable(body), dropped)
  const article = narrow(root, dropped)
  for (const element of furnitureElements(article, dropped)) dropped.add(element)
  for (const { nodes } of furnitureLines(linesOf(article.children, dropped), meta))
    for (const node of nodes) dropped.add(node)
  return { nodes: article.children, dropped }
}

/** Returns the smallest element with all that Readability keeps, having dropped what it doesn't. */
function startOf(body: HtmlElement, readable: Readable | undefined, dropped: Set<HtmlNode>): HtmlElement {
  if (!readable) return body
  const { seen, kept } = readable
  const around = new Set<HtmlNode>(kept)
  for (const element of kept) {
    for (let each = element.parent; each && !around.has(each); each = each.parent) around.add(each)
  }
  let root = body
  for (;;) {
    const inner: readonly HtmlNode[] = root.children.filter((child) => around.has(child))
    const [only] = inner
    if (kept.has(root) || inner.length !== 1 || !only || !isElement(only)) break
    root = only
  }
  const isDropped = (node: HtmlNode) =>
    isElement(node)
      ? seen.has(node) && !around.has(node)
      : isText(node) && node.parent != null && node.parent !== body && !kept.has(node.parent as HtmlElement)
  for (const node of descendants(root.children, (element) => !dropped.has(element)))
    if (isDropped(node)) dropped.add(node)
  return root
}
