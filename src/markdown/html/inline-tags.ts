import { textToken } from '../inline-text.ts'
import type { Inline } from '../tokens.ts'
import { type HtmlElement, type HtmlNode, isElement } from './dom.ts'
import { nodesToInlines } from './html-to-blocks.ts'
import { hasBareWords, hasValues, isComponentTag, isKnownName } from './names.ts'
import { impliedEnd, mayLackEndTag, type OpenElement, parseHtml } from './parse.ts'

/** A tag, comment or the like in a line of markdown, as it is in the source (CommonMark 6.6). */
export type InlineHtml = { readonly type: 'html'; readonly source: string }

/** Tags nested deeper are dropped, so that no walk over the tokens overflows the stack. */
const DEEPEST = 50

/** Elements without an end tag (HTML Living Standard, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

type OpenTag = OpenElement & {
  readonly source: string
  readonly element: HtmlElement
  readonly children: HtmlNode[]
}

/**
 * Returns inline tokens with the HTML among them read. A tag without its partner is dropped; it is text where HTML has no
 * such element: `Vec<T>`.
 */
export function resolveInlineHtml(tokens: readonly (Inline | InlineHtml)[]): Inline[] {
  const root: HtmlNode[] = []
  const open: OpenTag[] = []
  const closed = new Set(tokens.flatMap((token) => (isEndTag(token) ? [closedName(token.source)] : [])))
  const add = (node: HtmlNode) => (open.at(-1)?.children ?? root).push(node)
  /** Ends the elements from an index on: of those that need an end tag, what stands behind their tags stays. */
  const endFrom = (index: number) => {
    for (let tag = open[index] && open.pop(); tag; tag = open[index] && open.pop()) {
      const { name, source, element, children } = tag
      if (mayLackEndTag(name)) add({ ...element, children })
      else {
        if (isTextAlone(source, element)) add(literal(source))
        for (const child of children) add(child)
      }
    }
  }
  const close = (source: string) => {
    const name = closedName(source)
    const index = open.findLastIndex(({ element }) => element.name === name)
    if (index >= 0) endFrom(index + 1)
    const opened = open[index]
    if (opened && isPairMarkup(opened, open)) {
      open.pop()
      add({ ...opened.element, children: opened.children })
    } else {
      if (opened) endFrom(index)
      if (!isKnownName(name)) add(literal(source))
    }
  }
  for (const token of tokens) {
    if (token.type !== 'html') add({ type: 'token', token })
    else if (isEndTag(token)) close(token.source)
    else {
      const { source } = token
      const element = elementOf(source)
      if (!element) continue
      const { name } = element
      const lacksEndTag = mayLackEndTag(name)
      if (lacksEndTag) endFrom(impliedEnd(open, name))
      if (VOID.has(name)) add(element)
      else if ((closed.has(name) || lacksEndTag) && open.length < DEEPEST)
        open.push({ name, isOpen: true, source, element, children: [] })
      else if (isTextAlone(source, element)) add(literal(source))
    }
  }
  endFrom(0)
  return nodesToInlines(root)
}

function isEndTag(token: Inline | InlineHtml): token is InlineHtml {
  return token.type === 'html' && token.source.startsWith('</')
}

function closedName(endTag: string): string {
  return endTag.slice(2, -1).trim().toLowerCase()
}

/** Whether a tag that is never closed is text. */
function isTextAlone(source: string, { name }: HtmlElement): boolean {
  if (isKnownName(name)) return hasBareWords(source)
  return !(isComponentTag(source) && hasValues(source))
}

/** Whether a tag that is closed is markup: of an element that there is or may be, or inside of SVG or MathML. */
function isPairMarkup({ source, element }: OpenTag, open: readonly OpenTag[]): boolean {
  return (
    isKnownName(element.name) ||
    isComponentTag(source) ||
    open.some(({ element: { name } }) => name === 'svg' || name === 'math')
  )
}

/** Returns the element that a tag begins; undefined where it is a comment or the like. */
function elementOf(source: string): HtmlElement | undefined {
  const name = /^<([a-z][^\s/>]*)/i.exec(source)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const [element] = isKnownName(name) && mayHaveAttributes(source) ? parseHtml(source) : []
  return element && isElement(element) ? element : { type: 'tag', name, attribs: {}, children: [] }
}

/** A parser for each tag takes time where there are many. */
function mayHaveAttributes(source: string): boolean {
  return /\s[^\s/>]/.test(source)
}

function literal(source: string): HtmlNode {
  return { type: 'token', token: textToken(source) }
}
