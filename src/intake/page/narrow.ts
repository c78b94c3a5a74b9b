import { descendants, type HtmlElement, type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import { linesOf } from './lines.ts'
import { measureText } from './running-text.ts'

/** An element that holds so much of the running text may be the article's body. */
const ENOUGH = 0.85

/** What pages call the element around an article's text, words run together. */
const BODY_NAME =
  /(?:article|post|entry|story|news|blog|content|page|text|main)(?:body|content|text|copy|main|article)|^(?:prose|e-?content)$/

/** Returns the smallest element in one that says that it is the article's body and holds nearly all of its running text. */
export function narrow(root: HtmlElement, dropped: ReadonlySet<HtmlNode>): HtmlElement {
  const amountOf = measureText(linesOf(root.children, dropped))
  const least = amountOf(root).running * ENOUGH
  if (least === 0) return root
  let narrowest = root
  for (const node of descendants(root.children, (element) => !dropped.has(element))) {
    if (!isElement(node) || dropped.has(node) || !saysBody(node) || amountOf(node).running < least) continue
    if (amountOf(node).all <= amountOf(narrowest).all) narrowest = node
  }
  return narrowest
}

function saysBody({ name, attribs }: HtmlElement): boolean {
  if (name === 'article' || attribs.itemprop?.toLowerCase() === 'articlebody') return true
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.toLowerCase().split(/\s+/)
  return names.some((each) => BODY_NAME.test(each.replace(/[^a-z]+/g, '')))
}
