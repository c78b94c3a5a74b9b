import { stripControls } from '../text/clean.ts'
import type { HtmlTag } from './html-parser.ts'

/** Few articles have HTML, and the packages that read it take 5 ms to load. */
let parser: typeof import('./html-parser.ts') | undefined

/** Loads what reads HTML and character references: to be awaited before a text with `<` or `&` is parsed. */
export async function loadHtmlParser(): Promise<void> {
  parser ??= await import('./html-parser.ts')
}

function loadedParser(): typeof import('./html-parser.ts') {
  if (!parser) throw new Error('loadHtmlParser() has not been awaited')
  return parser
}

/** Comments, processing instructions, declarations and CDATA (CommonMark 6.6): never shown. HTML ends them elsewhere. */
const UNSEEN =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*>/g

/** Elements whose text is no text to read. */
export const HIDDEN = new Set(['script', 'style'])

/** Returns a piece of HTML as its texts (strings) and tags, in order, without comments, scripts and styles. */
export function readHtml(html: string): readonly (string | HtmlTag)[] {
  const parts: (string | HtmlTag)[] = []
  let isHidden = false
  for (const part of loadedParser().parseHtml(html.replace(UNSEEN, ''))) {
    if (typeof part !== 'string' && HIDDEN.has(part.name)) isHidden = !part.closing
    else if (!isHidden) parts.push(part)
  }
  return parts
}

/** Returns the tag that an inline HTML token of marked is; undefined where it is a comment or the like. */
export function readTag(html: string): HtmlTag | undefined {
  // The parser doesn't report what closes nothing.
  if (html.startsWith('</')) {
    return { name: html.slice(2, -1).trim().toLowerCase(), closing: true, attributes: {} }
  }
  const [tag] = loadedParser().parseHtml(html.replace(UNSEEN, ''))
  return typeof tag === 'string' ? undefined : tag
}

/** A character reference (CommonMark 2.5); in HTML its number may be longer. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/g

/** Returns text with its character references decoded, without control characters. */
export function decodeReferences(text: string): string {
  return stripControls(
    text.includes('&')
      ? text.replace(REFERENCE, (reference) => loadedParser().decodeReference(reference))
      : text,
  )
}
