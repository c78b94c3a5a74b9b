import { findElement, type HtmlElement, type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import { isCaption, isFrame, saysFurniture } from './element-names.ts'
import { linesOf } from './lines.ts'
import type { Readable } from './readable.ts'
import { sumOf } from './running-text.ts'

/** An element with all of the article, and nodes in it that aren't the article's. */
export type Root = { readonly root: HtmlElement; readonly dropped: Set<HtmlNode> }

/** Returns the smallest element with all that Readability keeps, and what in it it doesn't. */
export function readableRoot(body: HtmlElement, { seen, kept }: Readable): Root {
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
      if (!isElement(node)) {
        if (!isKept && node.data?.trim()) dropped.add(node)
      } else if (around.has(node)) drop(node.children, kept.has(node))
      else if (seen.has(node) && !(isKept && isContent(node))) dropped.add(node)
    }
  }
  drop(root.children, kept.has(root))
  return { root, dropped }
}

/** A list with less text may be anything (columns). */
const ENOUGH = 80
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'blockquote'])

/**
 * Whether an element between parts of the article is one though Readability drops it: a list of more than links, a picture
 * with at most a caption, a caption.
 */
function isContent(element: HtmlElement): boolean {
  if (saysFurniture(element)) return false
  const lines = linesOf([element])
  const { all, linked } = sumOf(lines)
  if (LISTS.has(element.name)) return all >= ENOUGH && linked * 5 <= all
  const hasPicture = findElement([element], ({ name }) => name === 'img') !== undefined
  const isOnlyCaption = lines.every(({ block }) => isInCaption(block, element))
  return isOnlyCaption && (lines.length > 0 || (hasPicture && isFrame(element)))
}

function isInCaption(block: HtmlElement, frame: HtmlElement): boolean {
  let around: HtmlNode | null | undefined = block
  for (; around; around = around === frame ? undefined : around.parent) {
    if (isElement(around) && isCaption(around)) return true
  }
  return false
}
