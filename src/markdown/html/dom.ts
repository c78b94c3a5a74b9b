import { inlineText } from '../inline-text.ts'
import type { Inline } from '../tokens.ts'

/**
 * A node of an HTML document: what domhandler builds (htmlparser2, or parse5 with its adapter) is one as it stands, and
 * so is a token of markdown that stands among HTML tags.
 */
export type HtmlNode = {
  readonly type: string
  readonly parent?: HtmlNode | null
  readonly next?: HtmlNode | null
  /** Where its source begins, in UTF-16 units. */
  readonly startIndex?: number | null
  readonly name?: string
  readonly attribs?: Attributes
  readonly children?: readonly HtmlNode[]
  /** The text of a text node. */
  readonly data?: string
  /** The token of a `token` node. */
  readonly token?: Inline
}

type Attributes = { readonly [name: string]: string }

/** An element; `name` and the names of attributes are in lower case. */
export type HtmlElement = HtmlNode & {
  readonly name: string
  readonly attribs: Attributes
  readonly children: readonly HtmlNode[]
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.attribs !== undefined
}

/** Whether a node is text. */
export function isText(node: HtmlNode): boolean {
  return node.type === 'text'
}

/** Whether a node is one of the elements `h1` to `h6`. */
export function isHeading({ name }: HtmlNode): boolean {
  return name !== undefined && /^h[1-6]$/.test(name)
}

/** Returns the elements among nodes. */
export function elementsOf(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.filter(isElement)
}

/** Yields nodes and all that they hold, in document order, however deep; `enter` says whose children are left out. */
export function* descendants(
  nodes: readonly HtmlNode[],
  enter: (element: HtmlElement) => boolean = () => true,
): Iterable<HtmlNode> {
  // No recursion: a document from elsewhere may be nested deeper than the stack is.
  const rest = [...nodes].reverse()
  for (let node = rest.pop(); node; node = rest.pop()) {
    yield node
    const { children = [] } = node
    if (isElement(node) && !enter(node)) continue
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child) rest.push(child)
    }
  }
}

/** Returns the elements among nodes and all that they hold: see `descendants`. */
export function allElements(
  nodes: readonly HtmlNode[],
  enter?: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const elements: HtmlElement[] = []
  for (const node of descendants(nodes, enter)) if (isElement(node)) elements.push(node)
  return elements
}

/** Returns an element, if there is one, and those around it, from the inside out, at most so many. */
export function ancestorsFrom(
  node: HtmlNode | null | undefined,
  most = Number.POSITIVE_INFINITY,
): readonly HtmlElement[] {
  const ancestors: HtmlElement[] = []
  for (let around = node; around && ancestors.length < most; around = around.parent) {
    if (isElement(around)) ancestors.push(around)
  }
  return ancestors
}

/** Returns the first element among nodes and what they hold that meets a condition. */
export function findElement(
  nodes: readonly HtmlNode[],
  matches: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const node of descendants(nodes)) if (isElement(node) && matches(node)) return node
  return undefined
}

/** Returns all text in nodes, white space as it stands; `enter` says whose children are left out. */
export function textOf(nodes: readonly HtmlNode[], enter?: (element: HtmlElement) => boolean): string {
  let text = ''
  for (const node of descendants(nodes, enter)) {
    if (isText(node)) text += node.data ?? ''
    else if (node.token) text += inlineText([node.token])
  }
  return text
}

/** Returns the classes of an element. */
export function classesOf({ attribs }: HtmlElement): readonly string[] {
  return attribs.class === undefined ? [] : attribs.class.split(/\s+/)
}

/** Whether an element has one of some classes. */
export function hasClass(element: HtmlElement, classes: ReadonlySet<string>): boolean {
  return element.attribs.class !== undefined && classesOf(element).some((name) => classes.has(name))
}

/** A longer style isn't read (UTF-16 units): it is asked for several properties, several times. */
const LONGEST_STYLE = 10_000

/** Returns the value that an element's style attribute gives a property, in lower case; undefined where it gives none. */
export function styleOf({ attribs: { style } }: HtmlElement, property: string): string | undefined {
  if (style === undefined || style.length > LONGEST_STYLE) return undefined
  const declaration = style
    .toLowerCase()
    .split(';')
    .find((part) => part.split(':', 1)[0]?.trim() === property)
  return declaration
    ?.slice(declaration.indexOf(':') + 1)
    .replace('!important', '')
    .trim()
}
