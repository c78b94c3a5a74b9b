import { Parser } from 'htmlparser2'

/** An HTML tag; `name` in lower case. */
export type HtmlTag = {
  readonly name: string
  readonly closing: boolean
  readonly attributes: { readonly [name: string]: string }
}

/** Comments, processing instructions, declarations and CDATA (CommonMark 6.6): never shown. */
const UNSEEN =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*>/g

/** Elements whose text is no text to read. */
export const HIDDEN = new Set(['script', 'style'])

/**
 * Returns a piece of HTML as its texts (strings, character references decoded) and tags, in order. Comments, scripts
 * and styles are left out.
 */
export function readHtml(html: string): readonly (string | HtmlTag)[] {
  const seen = html.replace(UNSEEN, '')
  return readPlain(seen) ?? parse(seen)
}

/** Text without references, and tags without attributes, in lower case, of elements that the parser treats like any other. */
const PLAIN =
  /([^<&]+)|<(\/?)(details|summary|div|span|center|b|i|em|strong|del|ins|sub|sup|kbd|mark|small|u)>/y

/** Returns what the parser would, which is loaded for that, of the HTML that most articles have; undefined for other. */
function readPlain(html: string): readonly (string | HtmlTag)[] | undefined {
  const found: (string | HtmlTag)[] = []
  const open: string[] = []
  PLAIN.lastIndex = 0
  while (PLAIN.lastIndex < html.length) {
    const [, text, slash, name] = PLAIN.exec(html) ?? []
    if (text !== undefined) {
      found.push(text)
      continue
    }
    if (name === undefined) return undefined
    const closing = slash === '/'
    if (!closing) open.push(name)
    else if (open.includes(name)) open.length = open.lastIndexOf(name)
    else continue
    found.push({ name, closing, attributes: {} })
  }
  return found
}

function parse(html: string): readonly (string | HtmlTag)[] {
  const found: (string | HtmlTag)[] = []
  let hidden = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (HIDDEN.has(name)) hidden++
      else found.push({ name, closing: false, attributes })
    },
    onclosetag(name, implied) {
      if (HIDDEN.has(name)) hidden--
      else if (!implied) found.push({ name, closing: true, attributes: {} })
    },
    ontext(text) {
      if (hidden === 0) found.push(text)
    },
  })
  parser.end(html)
  return found
}

/** Returns the tag in an inline HTML token, a hidden element's too; nothing where it is a comment and the like. */
export function readTag(html: string): HtmlTag[] {
  // Most have no attributes, or one. A closing tag alone closes nothing that the parser knows of, so it would not be reported.
  const [, slash, bare] = /^<(\/?)([a-z][a-z0-9-]*)\s*\/?>$/i.exec(html) ?? []
  if (bare !== undefined) return [{ name: bare.toLowerCase(), closing: slash === '/', attributes: {} }]
  const name = /^<([a-z]+)(?=[\s>])/i.exec(html)?.[1]?.toLowerCase() ?? ''
  if (HIDDEN.has(name)) return [{ name, closing: false, attributes: {} }]
  const [, element, attribute, value] = /^<([a-z]+) ([a-z]+)="([^"&]*)">$/i.exec(html) ?? []
  if (element !== undefined && attribute !== undefined && value !== undefined) {
    const attributes = { [attribute.toLowerCase()]: value }
    return [{ name: element.toLowerCase(), closing: false, attributes }]
  }
  return readHtml(html).flatMap((part) => (typeof part === 'string' || part.closing ? [] : [part]))
}
