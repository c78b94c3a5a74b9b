import { stripControls } from '../text/clean.ts'
import type { HtmlTag } from './html-parser.ts'

let parser: typeof import('./html-parser.ts') | undefined

/** Loads what reads HTML and character references: await it before you parse a text with `<` or `&`. */
export async function loadHtmlParser(): Promise<void> {
  parser ??= await import('./html-parser.ts')
}

function loadedParser(): typeof import('./html-parser.ts') {
  if (!parser) throw new Error('loadHtmlParser() has not been awaited')
  return parser
}

/** Comments, processing instructions, declarations and CDATA as CommonMark has them (6.6), which isn't as HTML has them. */
const INVISIBLE =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*>/g

/** Elements whose text isn't for readers. */
export const HIDDEN = new Set(['script', 'style'])

/** Returns a piece of HTML as its texts (strings) and tags, in order, without comments, scripts and styles. */
export function readHtml(html: string): readonly (string | HtmlTag)[] {
  const parts: (string | HtmlTag)[] = []
  let isHidden = false
  for (const part of loadedParser().parseHtml(html.replace(INVISIBLE, ''))) {
    if (typeof part !== 'string' && HIDDEN.has(part.name)) isHidden = !part.closing
    else if (!isHidden) parts.push(part)
  }
  return parts
}

/** Returns the tag in one of marked's tokens of inline HTML; undefined where that is a comment or the like. */
export function readTag(html: string): HtmlTag | undefined {
  // The parser doesn't report a closing tag without an opening one.
  if (html.startsWith('</')) {
    return { name: html.slice(2, -1).trim().toLowerCase(), closing: true, attributes: {} }
  }
  const [tag] = loadedParser().parseHtml(html.replace(INVISIBLE, ''))
  return typeof tag === 'string' ? undefined : tag
}

/** Character references as CommonMark has them (2.5): in HTML the number may be longer. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/g

/** Returns text with its character references decoded, without control characters. */
export function decodeReferences(text: string): string {
  return stripControls(
    text.includes('&')
      ? text.replace(REFERENCE, (reference) => loadedParser().decodeReference(reference))
      : text,
  )
}
