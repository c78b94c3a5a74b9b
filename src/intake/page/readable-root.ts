import {
  ancestorsFrom,
  descendants,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from '../../markdown/html/dom.ts'
import { isCaption, isFrame, kindOf, saysFurniture } from './element-names.ts'
import { linesOf, sumOf } from './lines.ts'
import type { Readable } from './readable.ts'

/** An element with all of the article, and nodes in it that aren't the article's. */
export type Root = { readonly root: HtmlElement; readonly dropped: Set<HtmlNode> }

/** Returns the smallest element with all that Readability keeps, and what is like it, and what else is in that element. */
export function readableRoot(body: HtmlElement, readable: Readable): Root {
  const { seen } = readable
  const kept = new Set<HtmlNode>([
    ...readable.kept,
    ...descendants(likeKept(withParents(readable.kept), seen)),
  ])
  const parts: Parts = { seen, kept, around: withParents(kept) }
  const root = smallestAround(body, parts)
  return { root, dropped: new Set(othersIn(root, parts)) }
}

/** The elements of a page that Readability looked at, those that are kept, and these with all that is around them. */
type Parts = {
  readonly seen: ReadonlySet<HtmlNode>
  readonly kept: ReadonlySet<HtmlNode>
  readonly around: ReadonlySet<HtmlNode>
}

/** Returns the smallest element with all that is kept. */
function smallestAround(body: HtmlElement, { kept, around }: Parts): HtmlElement {
  let root = body
  for (;;) {
    const [only, ...others] = root.children.filter((child) => around.has(child))
    if (kept.has(root) || others.length > 0 || !only || !isElement(only)) return root
    root = only
  }
}

/** Returns the nodes in an element, however deep, that aren't the article's. */
function othersIn(element: HtmlElement, parts: Parts): readonly HtmlNode[] {
  const { seen, kept, around } = parts
  const isKept = kept.has(element)
  const [first, last] = sectionsAround(element.children, around)
  return element.children.flatMap((node, index) => {
    if (!isElement(node)) return !isKept && node.data?.trim() ? [node] : []
    if (around.has(node)) return othersIn(node, parts)
    if (node.name === 'br' || !seen.has(node)) return []
    const isInside = isKept || (index > first && index < last)
    return isInside && (isContent(node) || isHeadingOfKept(node, around)) ? [] : [node]
  })
}

/** Returns the indices of the first and the last of some nodes with what is kept, where these are called the same. */
function sectionsAround(
  nodes: readonly HtmlNode[],
  around: ReadonlySet<HtmlNode>,
): readonly [number, number] {
  const isAround = (node: HtmlNode) => around.has(node)
  const [first, last] = [nodes.findIndex(isAround), nodes.findLastIndex(isAround)]
  const kinds = [nodes[first], nodes[last]].map((node) => node && isElement(node) && kindOf(node))
  return kinds[0] && kinds[0] === kinds[1] ? [first, last] : [-1, -1]
}

/** Returns nodes and all that are around them. */
function withParents(nodes: Iterable<HtmlNode>): Set<HtmlNode> {
  const around = new Set<HtmlNode>(nodes)
  for (const node of nodes) {
    for (let each = node.parent; each && !around.has(each); each = each.parent) around.add(each)
  }
  return around
}

/**
 * Returns the elements beside those that are kept that are called the same and have running text, as the next section has;
 * of a thread's posts those that are short as well.
 */
function likeKept(around: ReadonlySet<HtmlNode>, seen: ReadonlySet<HtmlNode>): readonly HtmlElement[] {
  const parents = new Set([...around].map(({ parent }) => parent))
  return [...parents].flatMap((parent) => {
    const groups = new Map<string | HtmlElement, HtmlElement[]>()
    for (const element of (parent?.children ?? []).filter(isElement)) {
      const group = groups.get(kindOf(element))
      if (group) group.push(element)
      else groups.set(kindOf(element), [element])
    }
    return [...groups.values()].flatMap((alike) => othersLikeKept(alike, around, seen))
  })
}

/** So many elements with running text that are called the same are a series. */
const SERIES = 2

function othersLikeKept(
  alike: readonly HtmlElement[],
  around: ReadonlySet<HtmlNode>,
  seen: ReadonlySet<HtmlNode>,
): readonly HtmlElement[] {
  const others = alike.filter((each) => !around.has(each) && seen.has(each) && !saysFurniture(each))
  if (others.length === 0 || !alike.some((each) => around.has(each))) return []
  const amounts = new Map(alike.map((each) => [each, sumOf(linesOf([each]))]))
  const isLong = (each: HtmlElement) => (amounts.get(each)?.running ?? 0) > 0
  const isSeries = alike.filter(isLong).length >= SERIES
  return others.filter((each) => {
    const { all = 0, linked = 0 } = amounts.get(each) ?? {}
    return (isSeries || isLong(each)) && all > 0 && linked * 3 <= all
  })
}

/** A list with less text may be anything (columns). */
const ENOUGH = 80
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'blockquote'])

/**
 * Whether an element between parts of the article is one though Readability drops it: a list of more than links, a
 * thematic break, a picture with at most a caption, a caption.
 */
function isContent(wrapper: HtmlElement): boolean {
  if (saysFurniture(wrapper)) return false
  const element = unwrapped(wrapper)
  const lines = linesOf([element])
  const { all, linked } = sumOf(lines)
  if (LISTS.has(element.name)) return all >= ENOUGH && linked * 5 <= all
  if (lines.length === 0 && findElement([element], ({ name }) => name === 'hr')) return true
  const hasPicture = findElement([element], ({ name }) => name === 'img') !== undefined
  const isOnlyCaption = lines.every(({ block }) => isInCaption(block, element))
  return (
    isOnlyCaption && (lines.length > 0 || (hasPicture && (isFrame(element) || element.name === 'noscript')))
  )
}

/** Whether an element is but a heading, and what it is above is kept. */
function isHeadingOfKept(wrapper: HtmlElement, around: ReadonlySet<HtmlNode>): boolean {
  if (!/^h[2-6]$/.test(unwrapped(wrapper).name)) return false
  let { next } = wrapper
  while (next && !isElement(next)) next = next.next
  return next !== null && next !== undefined && around.has(next)
}

/** Returns the element that is all that an element holds, or it itself. */
function unwrapped(wrapper: HtmlElement): HtmlElement {
  let element = wrapper
  for (;;) {
    const [only, ...others] = element.children.filter((child) => isElement(child) || child.data?.trim())
    if (element.name !== 'div' || !only || others.length > 0 || !isElement(only)) return element
    element = only
  }
}

function isInCaption(block: HtmlElement, frame: HtmlElement): boolean {
  const around = ancestorsFrom(block)
  return around.slice(0, around.indexOf(frame) + 1).some(isCaption)
}
