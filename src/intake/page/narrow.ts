import { allElements, ancestorsFrom, type HtmlElement, type HtmlNode } from '../../markdown/html/dom.ts'
import { kindOf } from './element-names.ts'
import { linesOf, measureText } from './lines.ts'

/** An element that holds so much of the running text may be the article's body. */
const ENOUGH = 0.85

/** What pages call the element around an article's text, words run together. */
const BODY_NAME =
  /(?:article|post|entry|story|news|blog|gh|content|page|text|main)(?:body|content|text|copy|main|article)|^(?:prose|e-?content)$/

/** Returns the smallest element in one that says that it is the article's body and holds nearly all of its running text. */
export function narrow(root: HtmlElement, dropped: ReadonlySet<HtmlNode>): HtmlElement {
  const measure = measureText(linesOf(root.children, dropped))
  // A poem has no running text.
  const isPoem = measure(root).running === 0
  const amountOf = (element: HtmlElement) => (isPoem ? measure(element).all : measure(element).running)
  const whole = amountOf(root)
  if (whole === 0) return root
  const bodies = allElements(root.children, (element) => !dropped.has(element)).filter(
    (element) => !dropped.has(element) && saysBody(element) && amountOf(element) > 0,
  )
  const series = seriesOf(bodies)
  return bodies
    .filter((body) => amountOf(body) >= whole * ENOUGH && !series.has(kindOf(body)))
    .reduce((narrowest, body) => (measure(body).all <= measure(narrowest).all ? body : narrowest), root)
}

/** So many elements around one are looked at. */
const LEVELS = 20

/** Returns the kinds of which several elements stand side by side, as the parts of one article do. */
function seriesOf(elements: readonly HtmlElement[]): ReadonlySet<unknown> {
  const [kinds, series] = [new Set<unknown>(), new Set<unknown>()]
  for (const element of elements) {
    const kind = kindOf(element)
    const isOutermost = ancestorsFrom(element.parent, LEVELS).every((around) => kindOf(around) !== kind)
    if (isOutermost) (kinds.has(kind) ? series : kinds).add(kind)
  }
  return series
}

/** Whether an element says that it is the article's body: by its name, its microdata, its class or id. */
export function saysBody({ name, attribs }: HtmlElement): boolean {
  if (name === 'article' || attribs.itemprop?.toLowerCase() === 'articlebody') return true
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.toLowerCase().split(/\s+/)
  return names.some((each) => BODY_NAME.test(each.replace(/[^a-z]+/g, '')))
}
