import { type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import type { Resolve } from './addresses.ts'

type Copy = { -readonly [Key in keyof HtmlNode]: HtmlNode[Key] }

/** How nodes are copied. */
export type CopyOptions = {
  /** What is left out. */
  readonly dropped: ReadonlySet<HtmlNode>
  /** Pictures that lose their alternative text. */
  readonly wordless: ReadonlySet<HtmlNode>
  readonly resolve: Resolve
}

/** Returns nodes without those that are dropped, their addresses resolved. */
export function copyNodes(
  nodes: readonly HtmlNode[],
  options: CopyOptions,
  parent: HtmlNode | null = null,
): readonly HtmlNode[] {
  const copies: Copy[] = []
  for (const node of nodes) {
    if (options.dropped.has(node)) continue
    const copy: Copy = { ...node, parent, next: null }
    if (isElement(node)) copy.attribs = resolveAddresses(node.attribs, options.resolve)
    if (options.wordless.has(node)) copy.attribs = { ...copy.attribs, alt: '' }
    if (node.children) copy.children = copyNodes(node.children, options, copy)
    const previous = copies.at(-1)
    if (previous) previous.next = copy
    copies.push(copy)
  }
  return copies
}

/** Attributes that are addresses, or that scripts take a picture's from. */
const ADDRESSES = new Set(['href', 'src', 'data', 'poster', 'data-src', 'data-original', 'data-lazy-src'])

function resolveAddresses(attributes: HtmlNode['attribs'], resolve: Resolve) {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, value]) => [
      name,
      ADDRESSES.has(name) ? resolve(value) : value,
    ]),
  )
}
