import type { Meta } from '../../io/meta.ts'
import { allElements, type HtmlElement, type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import { type Footnotes, findFootnotes } from './footnotes.ts'
import { furnitureElements } from './furniture-elements.ts'
import { furnitureLines } from './furniture-lines.ts'
import { type Line, linesOf, sumOf } from './lines.ts'
import { narrow, saysBody } from './narrow.ts'
import { findReadable } from './readable.ts'
import { type Root, readableRoot } from './readable-root.ts'
import { findStandfirst } from './standfirst.ts'

/** Returns where the article stands in a page's body, whose lines are given, furniture in it dropped. */
export function findArticle(body: HtmlElement, pageLines: readonly Line[], meta: Meta): Article {
  const { root, dropped } = findRoot(body)
  const { children: nodes } = narrow(root, dropped)
  for (const element of furnitureElements(nodes, dropped)) dropped.add(element)
  const footnotes = findFootnotes(body, nodes, dropped)
  for (const node of [...footnotes.moved, ...footnotes.marks]) dropped.add(node)
  // What refers to a note is no line of links.
  const lines = linesOf(nodes, new Set([...dropped, ...footnotes.references.keys()]))
  const furniture = furnitureLines(lines, pageLines, meta)
  // A page of links has no article: then all of it is what there is to read.
  if (furniture.size === lines.length) return wholePage(body)
  for (const line of furniture) for (const node of line.nodes) dropped.add(node)
  const articleLines = lines.filter((line) => !furniture.has(line))
  const standfirst = findStandfirst(pageLines, articleLines, meta).map((line): Line => {
    return { ...line, block: { type: 'tag', name: 'p', attribs: {}, children: line.nodes } }
  })
  return {
    nodes: [...standfirst.map(({ block }) => block), ...nodes],
    dropped,
    footnotes,
    lines: [...standfirst, ...articleLines],
  }
}

/** Returns all of a page's body as its article. */
export function wholePage(body: HtmlElement): Article {
  const nodes = body.children
  const footnotes = findFootnotes(body, nodes, new Set())
  const dropped = new Set([...footnotes.moved, ...footnotes.marks])
  return { nodes, dropped, footnotes, lines: linesOf(nodes, dropped) }
}

/** An article in a page. */
export type Article = {
  readonly nodes: readonly HtmlNode[]
  /** Nodes among them, or in them, that aren't the article's, and those that notes stand in. */
  readonly dropped: ReadonlySet<HtmlNode>
  readonly footnotes: Footnotes
  /** The lines that are the article's, those of notes apart. */
  readonly lines: readonly Line[]
}

/** Of less text Readability can't tell the article from the page (columns): its scores are those of paragraphs. */
const LITTLE_TEXT = 1000

/** Returns an element with all of the article, and what in it isn't the article's. */
function findRoot(body: HtmlElement): Root {
  const readable = findReadable(body)
  const root = readable && readableRoot(body, readable)
  const amount = sumOf(root ? linesOf(root.root.children, root.dropped) : [])
  if (root && amount.all >= LITTLE_TEXT) return root
  // Of a page that was too deep to be read as it is nested no element has all.
  const region = body.name === 'body' ? declaredRegion(body) : undefined
  const isArticle = root && (amount.running > 0 || saysBody(narrow(root.root, root.dropped)))
  if (isArticle && !(region && isLittleMore(region, root))) return root
  return { root: region ?? body, dropped: new Set(pageParts(region ?? body)) }
}

/** Whether an element has not much more text than what Readability keeps: what else is in it may well be the article's. */
function isLittleMore({ children }: HtmlElement, { root, dropped }: Root): boolean {
  return sumOf(linesOf(children)).all < 2 * sumOf(linesOf(root.children, dropped)).all + LITTLE_TEXT / 2
}

/** Returns the element that a page says is its article or main part, where there is one only. */
function declaredRegion(body: HtmlElement): HtmlElement | undefined {
  const elements = allElements(body.children)
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
