import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'

// Loaded late, by html.ts: its packages take 5 ms to load, and few articles have HTML.

/** An HTML tag; `name` in lower case. */
export type HtmlTag = {
  readonly name: string
  readonly closing: boolean
  readonly attributes: { readonly [name: string]: string }
}

/** Returns HTML as its texts (strings, character references decoded) and tags, in order. */
export function parseHtml(html: string): readonly (string | HtmlTag)[] {
  const parts: (string | HtmlTag)[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => parts.push({ name, closing: false, attributes }),
    onclosetag(name, implied) {
      if (!implied) parts.push({ name, closing: true, attributes: {} })
    },
    ontext: (text) => parts.push(text),
  })
  parser.end(html)
  return parts
}

/** Returns the text that a character reference stands for, such as `&amp;`; the reference where it is none of HTML's. */
export function decodeReference(reference: string): string {
  return decodeHTMLStrict(reference)
}
