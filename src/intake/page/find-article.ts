import type { Meta } from '../../io/meta.ts'
import { descendants, type HtmlElement, type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import { roughColumns } from '../line-metrics.ts'
import { furnitureElements } from './furniture-elements.ts'
import { furnitureLines } from './furniture-lines.ts'
import { type Line, linesOf } from './lines.ts'
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
  const { root, dropped } = findRoot(body)
  const article = narrow(root, dropped)
  for (const element of furnitureElements(article, dropped)) dropped.add(element)
  for (const { nodes } of furnitureLines(linesOf(article.children, dropped), meta)) {
    for (const node of nodes) dropped.add(node)
  }
  return { nodes: article.children, dropped }
}

type Root = { readonly root: HtmlElement; readonly dropped: Set<HtmlNode> }

/** Of less text Readability can't tell the article from the page (columns): its scores are those of paragraphs. */
const LITTLE_TEXT = 1000

/** Returns an element with all of the article, and what in it isn't the article's. */
function findRoot(body: HtmlElement): Root {
  const readable = findReadable(body)
  const root = readable && readableRoot(body, readable)
  if (root && widthOf(linesOf(root.root.children, root.dropped)) >= LITTLE_TEXT) return root
  const region = declaredRegion(body) ?? (root ? undefined : body)
  const isSmall = region && widthOf(linesOf(region.children)) < LITTLE_TEXT * 3
  if (root && !isSmall) return root
  return { root: region ?? body, dropped: new Set(pageParts(region ?? body)) }
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + roughColumns(text), 0)
}

/** Returns the element that a page says is its article or main part, where there is one only. */
function declaredRegion(body: HtmlElement): HtmlElement | undefined {
  const elements = [...descendants(body.children)].filter(isElement)
  const regions = [
    elements.filter(({ attribs }) => attribs.itemprop?.toLowerCase() === 'articlebody'),
    elements.filter(({ name }) => name === 'article'),
    elements.filter(({ name, attribs }) => name === 'main' || attribs.role === 'main'),
  ]
  for (const [only, ...others] of regions) if (only && others.length === 0) return only
  return undefined
}

/** Returns the elements of a page that are around its main part (HTML Living Standard, 4.3). */
function pageParts(region: HtmlElement): readonly HtmlNode[] {
  const isPart = (node: HtmlNode) => isElement(node) && PAGE_PARTS.has(node.name)
  return region.children.flatMap((node) => [node, ...(node.children ?? [])]).filter(isPart)
}

const PAGE_PARTS = new Set(['nav', 'footer', 'form'])

/** Returns the smallest element with all that Readability keeps, and what in it it doesn't. */
function readableRoot(body: HtmlElement, { seen, kept }: Readable): Root {
  const around = new Set<HtmlNode>(kept)
  for (const element of kept) {
    for (let each = element.parent; each && !around.has(each); each = each.parent) around.add(each)
  }
  let root = body
  for (;;) {
    const [only, ...others] = root.children.filter((child) => around.has(child))
    if (kept.has(root) || others.length > 0 || !only || !isElement(only)) break
    root = only
  }
  const dropped = new Set<HtmlNode>()
  const drop = (nodes: readonly HtmlNode[], isKept: boolean) => {
    for (const node of nodes) {
      if (isElement(node) && around.has(node)) drop(node.children, kept.has(node))
      else if (isElement(node) ? seen.has(node) : !isKept) dropped.add(node)
    }
  }
  drop(root.children, kept.has(root))
  return { root, dropped }
}
