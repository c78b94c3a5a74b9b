import { alertTitle, alertVariant, isAlertKind } from '../extensions/alert-kinds.ts'
import { textToken } from '../inline-text.ts'
import { container } from './blocks.ts'
import { addBlock, blocksOf, endParagraph, type Handler, inlinesOf } from './builder.ts'
import { classesOf, type HtmlElement, type HtmlNode, isElement, isText, textOf } from './dom.ts'

// Callouts, as what writes pages calls them: `alert alert-info` (Bootstrap), `admonition warning` (Sphinx, Hugo),
// `theme-admonition-tip` (Docusaurus), `markdown-alert-note` (GitHub), `warning custom-block` (VitePress),
// `information-macro-note` (Confluence), `starlight-aside--tip`, `data-callout="faq"` (Obsidian).

const NAMES = '(?:^|[-_])(?:alert|callout|admonition|custom-block|information-macro|aside)'
const NAME = new RegExp(`${NAMES}(?:$|[-_])`)
const NAME_AND_KIND = new RegExp(`${NAMES}[-_]+([a-z]+)$`)
const TITLE = /(?:(?:^|[-_])(?:title|heading|header|summary)|Title|Heading|Header|Summary)(?:$|[-_])/
const ELEMENTS = new Set('div aside section blockquote p'.split(' '))
/** A title is at most so many elements inside of its callout. */
const LEVELS = 4

/** Returns the kind of callout that an element is, in lower case; undefined where it is none. */
export function calloutKind(element: HtmlElement): string | undefined {
  const { name, attribs } = element
  if (!ELEMENTS.has(name)) return undefined
  if (attribs['data-callout']) return attribs['data-callout'].toLowerCase()
  const classes = classesOf(element).map((each) => each.toLowerCase())
  if (!classes.some((each) => NAME.test(each))) return undefined
  const kinds = classes.map((each) => NAME_AND_KIND.exec(each)?.[1] ?? each)
  // Of one that folds, `details` says no more than that.
  return kinds.find((kind) => isAlertKind(kind) && kind !== 'details')
}

/** Reads a callout as an alert. One that is folded away is read as if it were open. */
export const callout: Handler = container((builder, element) => {
  endParagraph(builder)
  const kind = calloutKind(element) ?? 'note'
  const path = titlePath(element)
  const title = path.at(-1)
  const own = title ? inlinesOf(builder, title.children, textToken(' '), { isHeading: true }) : []
  const tokens = blocksOf(builder, without(element.children, path).map(unfolded))
  if (tokens.length === 0 && own.length === 0) return
  const variant = alertVariant(kind)
  addBlock(builder, {
    type: 'alert',
    raw: '',
    variant,
    title: own.length > 0 ? own : [textToken(alertTitle(kind))],
    tokens,
  })
})

/** Returns the elements from one in a callout down to the title that it begins with; none without a title. */
function titlePath(element: HtmlElement): readonly HtmlElement[] {
  const path: HtmlElement[] = []
  for (let node: HtmlNode | undefined = element; node && isElement(node) && path.length <= LEVELS; ) {
    const first: HtmlNode | undefined = node.children.find(saysSomething)
    if (!first || !isElement(first)) return []
    path.push(first)
    if (classesOf(first).some((each) => TITLE.test(each))) return path
    node = first
  }
  return []
}

function saysSomething(node: HtmlNode): boolean {
  return isText(node) ? node.data?.trim() !== '' : isElement(node) && textOf([node]).trim() !== ''
}

/** Returns nodes without the last of some elements, each of which is in the one before. */
function without(
  nodes: readonly HtmlNode[],
  [first, ...others]: readonly HtmlElement[],
): readonly HtmlNode[] {
  if (!first) return nodes
  const index = nodes.indexOf(first)
  const inner = others.length > 0 ? [{ ...first, children: without(first.children, others) }] : []
  return [...nodes.slice(0, index), ...inner, ...nodes.slice(index + 1)]
}

function unfolded(node: HtmlNode): HtmlNode {
  if (!isElement(node) || node.attribs.style === undefined) return node
  const { style: _, hidden: __, ...attribs } = node.attribs
  return { ...node, attribs }
}
