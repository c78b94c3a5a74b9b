import { type HtmlElement, type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import type { Resolve } from './addresses.ts'

type Copy = { -readonly [Key in keyof HtmlNode]: HtmlNode[Key] }

/** How nodes are copied. */
export type CopyOptions = {
  /** What is left out. */
  readonly dropped: ReadonlySet<HtmlNode>
  /** Pictures that lose their alternative text. */
  readonly wordless: ReadonlySet<HtmlNode>
  /** What stands in the place of nodes. */
  readonly replaced: ReadonlyMap<HtmlNode, readonly HtmlNode[]>
  readonly resolve: Resolve
}

/** Returns a copy of nodes. */
export function copyNodes(
  nodes: readonly HtmlNode[],
  options: CopyOptions,
  parent: HtmlNode | null = null,
): readonly HtmlNode[] {
  const copies: Copy[] = []
  for (const node of nodes.flatMap((each) => expand(each, options))) {
    if (options.dropped.has(node)) continue
    const copy = copyNode(node, options, parent)
    const previous = copies.at(-1)
    if (previous) previous.next = copy
    copies.push(copy)
  }
  return copies
}

/** Returns what stands in the place of a node, where that is to be replaced in turn too. */
function expand(node: HtmlNode, options: CopyOptions): readonly HtmlNode[] {
  return options.replaced.get(node)?.flatMap((each) => expand(each, options)) ?? [node]
}

function copyNode(node: HtmlNode, options: CopyOptions, parent: HtmlNode | null): Copy {
  const copy: Copy = { ...node, parent, next: null }
  if (isElement(node)) copy.attribs = copyAttributes(node, options)
  if (node.children) copy.children = copyNodes(node.children, options, copy)
  return copy
}

/** Attributes that are addresses, or that scripts take a picture's from. */
const ADDRESSES = new Set(['href', 'src', 'data', 'poster', 'data-src', 'data-original', 'data-lazy-src'])

function copyAttributes(element: HtmlElement, { wordless, resolve }: CopyOptions): HtmlElement['attribs'] {
  const attributes = Object.entries(element.attribs).map(
    ([name, value]) => [name, ADDRESSES.has(name) ? resolve(value) : value] as const,
  )
  return Object.fromEntries(wordless.has(element) ? [...attributes, ['alt', '']] : attributes)
}
