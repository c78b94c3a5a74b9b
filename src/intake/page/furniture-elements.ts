import {
  allElements,
  ancestorsFrom,
  descendants,
  elementsOf,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  isText,
} from '../../markdown/html/dom.ts'
import { kindOf, saysFurniture } from './element-names.ts'
import { isRunningText, linesOf, measureText, sumOf } from './lines.ts'

/** An element with more of the article's text is part of it, whatever its name: of its running text, and of all of it. */
const MOST_RUNNING = 0.1
const MOST = 0.3

const LISTS = new Set(['ul', 'ol'])
/** So much of a table of contents, or of a row of buttons, are its links. */
const NEARLY_ALL = 0.9
/** Fewer links make neither. */
const FEWEST_LINKS = 3

/** Whether an element is a list of links into the page. */
function isContents(element: HtmlElement): boolean {
  const links = linksIn(element)
  return links.length >= FEWEST_LINKS && links.every(({ attribs }) => attribs.href?.startsWith('#'))
}

/** Whether most links in a list share the page. */
function isShareList(element: HtmlElement): boolean {
  const links = linksIn(element)
  return links.length >= FEWEST_LINKS && links.filter(isShareLink).length * 2 > links.length
}

function linksIn({ children }: HtmlElement): readonly HtmlElement[] {
  return allElements(children).filter(({ name }) => name === 'a')
}

/** Longer addresses aren't read to their end (UTF-16 units). */
const LONGEST_ADDRESS = 300

/** What shares a page has a path that says so, and the page in its query; the network's name doesn't matter. */
const SHARE_ADDRESS =
  /\/(?:share\w*|submit|intent|pin\/create|bookmarklet)\b[^?]*\?(?:.*&)?(?:u|url|text|href|link)=/i
const SHARE_SCHEME = /^(?:mailto:\?|whatsapp:|viber:|tg:|fb-messenger:)/i

function isShareLink({ attribs: { href = '' } }: HtmlElement): boolean {
  return SHARE_SCHEME.test(href) || SHARE_ADDRESS.test(href.slice(0, LONGEST_ADDRESS))
}

/** Whether an element is but words of a paragraph: a dateline that it begins with, or its text in another colour. */
function isWords(element: HtmlElement): boolean {
  return element.name === 'span' && (element.children.every(isText) || linesOf([element]).some(isRunningText))
}

/** Returns the elements around fields for a mail address: they ask readers to sign up where they hold no running text. */
function askingForMail(nodes: readonly HtmlNode[]): ReadonlySet<HtmlNode> {
  const isField = ({ name, attribs }: HtmlElement) => name === 'input' && attribs.type === 'email'
  return new Set(
    allElements(nodes)
      .filter(isField)
      .flatMap((field) => ancestorsFrom(field, LEVELS_OF_FORM)),
  )
}

const LEVELS_OF_FORM = 8

/** Whether an element is a frame around code: its bar of buttons may name it. */
function isCode({ children }: HtmlElement): boolean {
  const first = findElement(children, ({ name }) => name === 'pre' || name === 'p')
  return first?.name === 'pre' && findElement(children, ({ name }) => name === 'p') === undefined
}

/** Returns the elements among an article's nodes that are furniture by their names or links, and hold little of its text. */
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
  const asking = askingForMail(nodes)
  const furniture = new Set<HtmlElement>()
  const isOpen = (element: HtmlElement) => !dropped.has(element) && !furniture.has(element)
  for (const node of descendants(nodes, isOpen)) {
    if (!isElement(node) || !isOpen(node)) continue
    const { all, running, linked } = amountOf(node)
    const isList = LISTS.has(node.name) && linked >= all * NEARLY_ALL
    if (isList && (isContents(node) || isShareList(node))) furniture.add(node)
    else if (paragraphs.has(node.parent) && isWords(node)) continue
    else if (asking.has(node) && running === 0 && all <= whole.all * MOST) furniture.add(node)
    else if (
      saysFurniture(node) &&
      running <= whole.running * MOST_RUNNING &&
      all <= whole.all * MOST &&
      !isCode(node)
    ) {
      furniture.add(node)
    }
  }
  const cards = cardLists(allElements(nodes, isOpen).filter(isOpen))
  // A page of nothing else is an index of others: they are what there is to read.
  const isIndex = cards.reduce((sum, each) => sum + amountOf(each).all, 0) > whole.all * MOST
  return isIndex ? [...furniture] : [...furniture, ...cards]
}

/** Fewer parts that are alike may be anything. */
const FEWEST_CARDS = 2
/** A link is at most so many elements around the heading of its card, and the card's own element a few more. */
const LEVELS_IN_CARD = 4

/** Returns those of some elements that hold nothing but cards: parts called the same, each with a heading that leads to another page. */
function cardLists(elements: readonly HtmlElement[]): readonly HtmlElement[] {
  const headings = elements.filter((element) => isHeading(element) && leadsElsewhere(element))
  const mayBeCard = new Set(headings.flatMap((heading) => ancestorsFrom(heading, LEVELS_IN_CARD)))
  return elements.filter((element) => {
    const cards = elementsOf(element.children)
    const kinds = new Set(cards.map(kindOf))
    return cards.length >= FEWEST_CARDS && kinds.size === 1 && cards.every((card) => mayBeCard.has(card))
  })
}

function leadsElsewhere(heading: HtmlElement): boolean {
  const isLink = ({ name, attribs: { href = '#' } }: HtmlElement) => name === 'a' && !href.startsWith('#')
  return (
    ancestorsFrom(heading.parent, LEVELS_IN_CARD).some(isLink) ||
    findElement(heading.children, isLink) !== undefined
  )
}
