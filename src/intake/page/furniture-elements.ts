import { descendants, type HtmlElement, type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import { furnitureClasses } from '../vocabulary/page-classes.ts'
import { linesOf } from './lines.ts'
import { measureText, nameWords } from './running-text.ts'

/** An element with more of the article's running text is part of it, whatever its name. */
const MOST = 0.1

const FURNITURE = new Set(['nav'])
const ROLES = new Set([
  'navigation',
  'banner',
  'search',
  'dialog',
  'menu',
  'contentinfo',
  'toolbar',
  'complementary',
])

/** Returns the elements in an article that say that they are furniture of the page, and hold little running text. */
export function furnitureElements(
  article: HtmlElement,
  dropped: ReadonlySet<HtmlNode>,
): readonly HtmlElement[] {
  const amounts = measureText(linesOf(article.children, dropped))
  const most = amounts.running(article) * MOST
  const furniture = new Set<HtmlElement>()
  const isOpen = (element: HtmlElement) => !dropped.has(element) && !furniture.has(element)
  for (const node of descendants(article.children, isOpen)) {
    if (isElement(node) && isOpen(node) && saysFurniture(node) && amounts.running(node) <= most)
      furniture.add(node)
  }
  return [...furniture]
}

function saysFurniture(element: HtmlElement): boolean {
  const { name, attribs } = element
  if (FURNITURE.has(name) || ROLES.has(attribs.role ?? '')) return true
  return nameWords(element).some((word) => furnitureClasses.has(word))
}
