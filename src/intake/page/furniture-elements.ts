import {
  descendants,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from '../../markdown/html/dom.ts'
import { aboutArticleClasses, furnitureClasses } from '../vocabulary/page-classes.ts'
import { linesOf } from './lines.ts'
import { measureText, nameWords, sumOf } from './running-text.ts'

/** An element with more of the article's text is part of it, whatever its name: of its running text, and of all of it. */
const MOST_RUNNING = 0.1
const MOST = 0.3

const FURNITURE = new Set(['nav'])
const ROLES = new Set('navigation banner search dialog menu contentinfo toolbar'.split(' '))
const CONTROLS = new Set('a button form input select textarea iframe'.split(' '))

/** Returns the elements among an article's nodes that say that they are furniture of the page, and hold little of the article's text. */
export function furnitureElements(
  nodes: readonly HtmlNode[],
  dropped: ReadonlySet<HtmlNode>,
): readonly HtmlElement[] {
  const lines = linesOf(nodes, dropped)
  const amountOf = measureText(lines)
  const whole = sumOf(lines)
  const furniture = new Set<HtmlElement>()
  const isOpen = (element: HtmlElement) => !dropped.has(element) && !furniture.has(element)
  for (const node of descendants(nodes, isOpen)) {
    if (!isElement(node) || !isOpen(node) || !saysFurniture(node)) continue
    const { all, running } = amountOf(node)
    if (running <= whole.running * MOST_RUNNING && all <= whole.all * MOST) furniture.add(node)
  }
  return [...furniture]
}

function saysFurniture(element: HtmlElement): boolean {
  const { name, attribs, children } = element
  if (FURNITURE.has(name) || ROLES.has(attribs.role ?? '')) return true
  const words = nameWords(element)
  if (words.some((word) => aboutArticleClasses.has(word))) return true
  return (
    words.some((word) => furnitureClasses.has(word)) &&
    (CONTROLS.has(name) || findElement(children, (each) => CONTROLS.has(each.name)) !== undefined)
  )
}
