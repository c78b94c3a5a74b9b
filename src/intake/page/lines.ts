import { descendants, type HtmlElement, type HtmlNode, isElement, isText } from '../../markdown/html/dom.ts'
import { isHidden } from '../../markdown/html/hidden.ts'

/** A run of text that a page shows as a line or paragraph of its own. */
export type Line = {
  /** The element that is set as a block around it. */
  readonly block: HtmlElement
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
    'tfoot th thead tr ul xmp br'
  ).split(' '),
)
/** Elements without words for readers. */
const SILENT = new Set(
  'script style template noscript head title textarea select svg button iframe'.split(' '),
)
/** Elements that are a line whatever stands in them: their line breaks don't part paragraphs. */
const WHOLE = new Set(['pre', 'listing', 'xmp', 'math'])

const NOTHING: ReadonlySet<HtmlNode> = new Set()

/** Returns the lines of nodes in reading order, without those of the nodes that are dropped. */
export function linesOf(
  nodes: readonly HtmlNode[],
  dropped: ReadonlySet<HtmlNode> = NOTHING,
): readonly Line[] {
  const lines: Line[] = []
  const parted = blocksAround(nodes)
  let run: HtmlNode[] = []
  const endLine = (block: HtmlElement) => {
    const text = collapse(shownText(run, dropped))
    if (text !== '') lines.push({ block, nodes: run, text, linked: linkedLength(run, dropped) })
    run = []
  }
  const walk = (children: readonly HtmlNode[], block: HtmlElement) => {
    for (const node of children) {
      if (dropped.has(node) || (isElement(node) && isSilent(node))) continue
      if (!isElement(node) || !parted.has(node)) {
        run.push(node)
        continue
      }
      endLine(block)
      if (WHOLE.has(node.name)) run.push(...node.children)
      else walk(node.children, node)
      endLine(node)
    }
  }
  const root: HtmlElement = { type: 'root', name: '', attribs: {}, children: nodes }
  walk(nodes, root)
  endLine(root)
  return lines
}

/** Returns the elements among nodes that are blocks or hold some. */
function blocksAround(nodes: readonly HtmlNode[]): ReadonlySet<HtmlNode> {
  const around = new Set<HtmlNode>()
  for (const node of descendants(nodes)) {
    if (!isElement(node) || !BLOCKS.has(node.name)) continue
    for (let each: HtmlNode | null | undefined = node; each && !around.has(each); each = each.parent)
      around.add(each)
  }
  return around
}

/** Whether a page shows no words of an element. */
export function isSilent(element: HtmlElement): boolean {
  return SILENT.has(element.name) || isHidden(element, { ignoresAria: false })
}

function shownText(nodes: readonly HtmlNode[], dropped: ReadonlySet<HtmlNode>): string {
  let text = ''
  const isShown = (element: HtmlElement) => !dropped.has(element) && !isSilent(element)
  for (const node of descendants(nodes, isShown))
    if (isText(node) && !dropped.has(node)) text += node.data ?? ''
  return text
}

function linkedLength(nodes: readonly HtmlNode[], dropped: ReadonlySet<HtmlNode>): number {
  let length = 0
  const isOutside = (element: HtmlElement) => element.name !== 'a'
  for (const node of descendants(nodes, isOutside)) {
    if (node.name === 'a' && node.attribs?.href !== undefined) {
      length += collapse(shownText([node], dropped)).length
    }
  }
  return length
}

/** Returns text with its white space collapsed. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
