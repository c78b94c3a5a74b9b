import { type HtmlElement, type HtmlNode, isElement, isText } from '../../markdown/html/dom.ts'
import { isHidden } from '../../markdown/html/hidden.ts'

/** A run of text that a page shows as a line or paragraph of its own. */
export type Line = {
  /** The element that is set as a block around it. */
  readonly block: HtmlElement
  /** Its text nodes and pictures. */
  readonly nodes: readonly HtmlNode[]
  /** White space collapsed. */
  readonly text: string
  /** How much of the text is in links (UTF-16 units). */
  readonly linked: number
}

/** Elements that are set below one another (HTML Living Standard, 15.3). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul xmp'
  ).split(' '),
)
/** Elements without words for readers. */
const SILENT = new Set(
  'script style template noscript head title textarea select svg button iframe'.split(' '),
)
const PICTURES = new Set(['img', 'picture', 'video'])
/** Elements whose line breaks part no paragraphs. */
const CODE = new Set(['pre', 'listing', 'xmp'])

const NOTHING: ReadonlySet<HtmlNode> = new Set()

/** Returns the lines of nodes in reading order, without the nodes that are dropped. */
export function linesOf(
  nodes: readonly HtmlNode[],
  dropped: ReadonlySet<HtmlNode> = NOTHING,
): readonly Line[] {
  const lines: Line[] = []
  let run: HtmlNode[] = []
  let text = ''
  let linked = 0
  const endLine = (block: HtmlElement) => {
    const line = collapse(text)
    if (line !== '') lines.push({ block, nodes: run, text: line, linked })
    if (run.length > 0) run = []
    text = ''
    linked = 0
  }
  const walk = (children: readonly HtmlNode[], block: HtmlElement, isLink: boolean) => {
    for (const node of children) {
      if (dropped.has(node)) continue
      if (isText(node)) {
        run.push(node)
        text += node.data ?? ''
        if (isLink) linked += collapse(node.data ?? '').length
      } else if (!isElement(node) || isSilent(node)) continue
      else if (CODE.has(block.name)) walk(node.children, block, isLink)
      else if (node.name === 'br') endLine(block)
      else if (BLOCKS.has(node.name)) {
        endLine(block)
        walk(node.children, node, isLink)
        endLine(node)
      } else {
        if (PICTURES.has(node.name)) run.push(node)
        walk(node.children, block, isLink || (node.name === 'a' && node.attribs.href !== undefined))
      }
    }
  }
  const root: HtmlElement = { type: 'root', name: '', attribs: {}, children: nodes }
  walk(nodes, root, false)
  endLine(root)
  return lines
}

/** Whether a page shows no words of an element. */
function isSilent(element: HtmlElement): boolean {
  return SILENT.has(element.name) || isHidden(element, { ignoresAria: false })
}

/** Returns text with its white space collapsed. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
