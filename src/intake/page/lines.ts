import {
  ancestorsFrom,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  isText,
} from '../../markdown/html/dom.ts'
import { isHidden } from '../../markdown/html/hidden.ts'
import { isPermalink } from '../../markdown/html/inlines.ts'
import { roughColumns } from '../line-metrics.ts'

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
      else if (isHeading(block) && isPermalink(node)) continue
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

/** A line that is wider is running text, whose sentences make an article (columns). */
const RUNNING = 80

/** Whether a line is running text: long, and not for the most part links. */
export function isRunningText({ text, linked }: Line): boolean {
  return roughColumns(text.slice(0, RUNNING * 2)) >= RUNNING && linked * 2 < text.length
}

/** How much text an element holds, in columns. */
export type TextAmount = { readonly all: number; readonly running: number; readonly linked: number }

const NONE: TextAmount = { all: 0, running: 0, linked: 0 }

/** Returns a function that measures how much of the text of some lines stands in an element. */
export function measureText(lines: readonly Line[]): (element: HtmlNode) => TextAmount {
  const amounts = new Map<HtmlNode, TextAmount>()
  for (const line of lines) {
    const amount = amountOf(line)
    for (const around of ancestorsFrom(line.block)) {
      amounts.set(around, sum(amounts.get(around) ?? NONE, amount))
    }
  }
  return (element) => amounts.get(element) ?? NONE
}

/** Returns how much text some lines are. */
export function sumOf(lines: readonly Line[]): TextAmount {
  return lines.map(amountOf).reduce(sum, NONE)
}

function sum(a: TextAmount, b: TextAmount): TextAmount {
  return { all: a.all + b.all, running: a.running + b.running, linked: a.linked + b.linked }
}

function amountOf(line: Line): TextAmount {
  const all = roughColumns(line.text)
  return { all, running: isRunningText(line) ? all : 0, linked: (all * line.linked) / line.text.length }
}
