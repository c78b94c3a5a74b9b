import { DomHandler, Parser } from 'htmlparser2'
import type { HtmlNode } from './dom.ts'
import { isKnownName } from './names.ts'

/** htmlparser2's time for a tag grows with the elements that are open; no browser opens more than 512. */
const DEEPEST = 400

/**
 * Returns a piece of HTML, or a whole page, as the nodes of a document. What is nested too deep follows at the top. A tag
 * that opens no element of HTML and is never closed, such as `<your-name>`, is text.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const handler = new DomHandler(undefined, { withStartIndices: true })
  const isMarkup = createMarkupTest(html)
  for (let start = 0; start < html.length; ) start += parseFrom(html, start, handler, isMarkup)
  return handler.root.children
}

/** Returns how much was parsed: all, or what comes before a tag that is nested too deep. */
function parseFrom(
  html: string,
  start: number,
  handler: DomHandler,
  isMarkup: (name: string) => boolean,
): number {
  const rest = html.slice(start)
  let end = rest.length
  /** For each open element whether it is one of the document's. */
  const open: boolean[] = []
  /** How many of them are SVG's or MathML's roots. */
  let foreign = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= DEEPEST) {
        end = parser.startIndex
        parser.pause()
        return
      }
      if (FOREIGN.has(name)) foreign++
      const opens = foreign > 0 || isMarkup(name)
      open.push(opens)
      if (opens) handler.onopentag(name, attributes)
      else handler.ontext(rest.slice(parser.startIndex, parser.endIndex + 1))
    },
    onclosetag(name) {
      if (end < rest.length) return
      if (FOREIGN.has(name)) foreign--
      if (open.pop()) handler.onclosetag()
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
  for (const opened of open) if (opened && end < rest.length) handler.onclosetag()
  return end
}

const FOREIGN = new Set(['svg', 'math'])

/** Returns a test of whether tags of a name are markup in a text: HTML's own, with a prefix (`o:p`), or closed somewhere. */
function createMarkupTest(html: string): (name: string) => boolean {
  let closed: ReadonlySet<string> | undefined
  return (name) => {
    if (isKnownName(name) || /^\w+:\w/.test(name)) return true
    closed ??= new Set(
      Array.from(html.matchAll(/<\/([^\s>]+)/g), ([, closing = '']) => closing.toLowerCase()),
    )
    return closed.has(name)
  }
}
