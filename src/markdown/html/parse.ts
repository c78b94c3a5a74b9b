import { DomHandler, Parser } from 'htmlparser2'
import { type HtmlNode, textOf } from './dom.ts'
import { hasValues, isKnownName } from './names.ts'

/** htmlparser2's time for a tag grows with the elements that are open; no browser opens more than 512. */
const DEEPEST = 400

/**
 * Returns a piece of HTML, or a whole page, as the nodes of a document. What is nested too deep follows at the top. A tag
 * that opens no element of HTML, such as `<your-name>`, is text where it is never closed and has no attributes, or where
 * `mayBeElement` says so, which gets it as it is in the source.
 */
export function parseHtml(
  html: string,
  mayBeElement: (tag: string) => boolean = () => true,
): readonly HtmlNode[] {
  const handler = new DomHandler(undefined, { withStartIndices: true })
  const isClosed = createClosedTest(html)
  const isMarkup: MarkupTest = (name, tag) =>
    isKnownName(name) || (mayBeElement(tag) && (hasValues(tag) || isClosed(name)))
  for (let start = 0; start < html.length; ) start += parseFrom(html, start, handler, isMarkup)
  return handler.root.children
}

/** Whether a tag, given its name and its source, is markup. */
type MarkupTest = (name: string, tag: string) => boolean

/** Returns how much was parsed: all, or what comes before a tag that is nested too deep. */
function parseFrom(html: string, start: number, handler: DomHandler, isMarkup: MarkupTest): number {
  const rest = html.slice(start)
  let end = rest.length
  const open: OpenElement[] = []
  /** How many of them are SVG's or MathML's roots. */
  let foreign = 0
  const closeFrom = (index: number) => {
    for (let last = open.length - 1; last >= index; last--) {
      if (open[last]?.isOpen) handler.onclosetag()
      open[last] = { name: '', isOpen: false }
    }
  }
  const sourceOfTag = () => rest.slice(parser.startIndex, parser.endIndex + 1)
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= DEEPEST) {
        end = parser.startIndex
        parser.pause()
        return
      }
      closeFrom(impliedEnd(open, name))
      if (FOREIGN.has(name)) foreign++
      const tag = sourceOfTag()
      const isElement = foreign > 0 || isMarkup(name, tag)
      open.push({ name, isOpen: isElement })
      if (isElement) handler.onopentag(name, attributes)
      else handler.ontext(tag)
    },
    onclosetag(name, isImplied) {
      if (end < rest.length) return
      if (FOREIGN.has(name)) foreign--
      const element = open.pop()
      if (element?.isOpen) handler.onclosetag()
      else if (element?.name === name && !isImplied) handler.ontext(sourceOfTag())
    },
    ontext: (text) => handler.ontext(text),
  })
  handler.onparserinit({
    get startIndex() {
      return start + parser.startIndex
    },
    endIndex: null,
  })
  parser.end(rest)
  if (end < rest.length) closeFrom(0)
  return end
}

const FOREIGN = new Set(['svg', 'math'])

/** An element that the parser has open; it may be closed in the document already, or be text there. */
export type OpenElement = { readonly name: string; readonly isOpen: boolean }

const BLOCKS = new Set(
  'ul ol menu dl table blockquote section article aside nav figure details form fieldset'.split(' '),
)
const TABLES = new Set(['table'])

/** What the start of an element ends with all that is in it, within the nearest of some elements. */
type ImpliedEnd = { readonly ended: ReadonlySet<string>; readonly within: ReadonlySet<string> }

const ITEM: ImpliedEnd = { ended: new Set(['li']), within: BLOCKS }
const DESCRIPTION: ImpliedEnd = { ended: new Set(['dt', 'dd']), within: BLOCKS }
const CELL: ImpliedEnd = { ended: new Set(['td', 'th']), within: TABLES }
const ROW: ImpliedEnd = { ended: new Set(['tr']), within: TABLES }

/** Implied end tags (HTML Living Standard, 13.2.6.4.7 and 13 to 15), of which the parser sees the nearest only. */
const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', ITEM],
  ['dt', DESCRIPTION],
  ['dd', DESCRIPTION],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
])

/** Whether the end tag of an element may be missing: where the next of its kind begins. */
export function mayLackEndTag(name: string): boolean {
  return IMPLIED_ENDS.has(name)
}

/** Returns the index from which on elements end where another begins; how many are open where none does. */
export function impliedEnd(open: readonly OpenElement[], name: string): number {
  const { ended, within } = IMPLIED_ENDS.get(name) ?? {}
  for (let index = open.length - 1; ended && index >= 0; index--) {
    const element = open[index]
    if (!element?.isOpen) continue
    if (ended.has(element.name)) return index
    if (within?.has(element.name)) break
  }
  return open.length
}

/** Returns a test of whether elements of a name are closed anywhere in a text. */
function createClosedTest(html: string): (name: string) => boolean {
  let closed: ReadonlySet<string> | undefined
  return (name) => {
    closed ??= new Set(
      Array.from(html.matchAll(/<\/([^\s>]+)/g), ([, closing = '']) => closing.toLowerCase()),
    )
    return closed.has(name)
  }
}

const TAG = /<\/?[a-z][^<>]*>/i

/** Returns the text of an attribute, or of a page's JSON, without the tags that some pages leave in it. */
export function withoutTags(text: string): string {
  return TAG.test(text) ? textOf(parseHtml(text)) : text
}
