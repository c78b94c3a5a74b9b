import { descendants, type HtmlElement, type HtmlNode, isElement, isText } from '../../markdown/html/dom.ts'
import { saysFurniture } from './element-names.ts'
import { linesOf } from './lines.ts'
import { isRunningText, measureText, sumOf } from './running-text.ts'

/** An element with more of the article's text is part of it, whatever its name: of its running text, and of all of it. */
const MOST_RUNNING = 0.1
const MOST = 0.3

/** So much of a table of contents are its links. */
const NEARLY_ALL = 0.9
/** Fewer links make no table of contents. */
const FEWEST_LINKS = 3

/** Whether an element is a list of links into the page. */
function isContents(element: HtmlElement): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false
  const links = [...descendants(element.children)].filter(({ name }) => name === 'a')
  return links.length >= FEWEST_LINKS && links.every(({ attribs }) => attribs?.href?.startsWith('#'))
}

/** Whether an element is but words of a paragraph: a dateline that it begins with, or its text in another colour. */
function isWords(element: HtmlElement): boolean {
  return element.name === 'span' && (element.children.every(isText) || linesOf([element]).some(isRunningText))
}

/** Returns the elements among an article's nodes that say that they are furniture of the page, and hold little of the article's text. */
export function furnitureElements(
  nodes: readonly HtmlNode[],
  dropped: ReadonlySet<HtmlNode>,
): readonly HtmlElement[] {
  const lines = linesOf(nodes, dropped)
  const amountOf = measureText(lines)
  const whole = sumOf(lines)
  const paragraphs = new Set<HtmlNode | null | undefined>(
    lines.filter((line) => line.block.name === 'p' && isRunningText(line)).map(({ block }) => block),
  )
  const furniture = new Set<HtmlElement>()
  const isOpen = (element: HtmlElement) => !dropped.has(element) && !furniture.has(element)
  for (const node of descendants(nodes, isOpen)) {
    if (!isElement(node) || !isOpen(node)) continue
    const { all, running, linked } = amountOf(node)
    if (linked >= all * NEARLY_ALL && isContents(node)) furniture.add(node)
    else if (isWords(node) && paragraphs.has(node.parent)) continue
    else if (saysFurniture(node) && running <= whole.running * MOST_RUNNING && all <= whole.all * MOST) {
      furniture.add(node)
    }
  }
  return [...furniture]
}
