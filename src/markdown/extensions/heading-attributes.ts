import { type MarkedExtension, Tokenizer } from 'marked'
import type { Inline } from '../tokens.ts'

// Attributes behind a heading: `{#id .class}` (pandoc, Docusaurus, Hugo), `{: #id}` (Python-Markdown, and kramdown on the
// line below), `{/* #id */}` (MDX).

const ATTRIBUTE = '(?:[#.][^\\s{}]+|[\\w-]+=(?:"[^"{}]*"|[^\\s{}"]+)|-)'
/** What may stand in the last braces of a heading. */
const ATTRIBUTES = new RegExp(`^\\{:?[ \\t]*${ATTRIBUTE}(?:[ \\t]+${ATTRIBUTE})*[ \\t]*\\}$`)
const LINE_BELOW = /^\{:[^{}\n]*\}[ \t]*(?:\n|$)/

/** An extension for attributes on the line below a heading. */
export const headingAttributes: MarkedExtension = {
  tokenizer: {
    heading(src) {
      const heading = Tokenizer.prototype.heading.call(this, src)
      if (heading) heading.raw += attributesBelow(src.slice(heading.raw.length))
      return heading
    },
  },
}

/** Returns the line of attributes that a text below a heading begins with; '' where it begins with none. */
export function attributesBelow(text: string): string {
  return text.startsWith('{:') ? (LINE_BELOW.exec(text)?.[0] ?? '') : ''
}

/** Returns the inline tokens of a heading without the attributes behind it. */
export function withoutAttributes(tokens: readonly Inline[]): Inline[] {
  const last = tokens.at(-1)
  if (last?.type !== 'text') return [...tokens]
  const start = last.text.lastIndexOf('{')
  if (start < 0 || !ATTRIBUTES.test(last.text.slice(start).trimEnd())) return [...tokens]
  const text = last.text.slice(0, start).trimEnd()
  return [...tokens.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])]
}

/** Returns the identifier among the attributes behind a heading, given its source; undefined without one. */
export function headingId(source: string): string | undefined {
  const start = source.lastIndexOf('{')
  if (start < 0 || source[start - 1] === '\\') return undefined
  return /^\{(?:\/\*|:)?[ \t]*(?:[^\s#{}][^\s{}]*[ \t]+)*#([^\s{}#]+)(?![^\s{}#])[^{}]*\}\s*(?:#+\s*)?$/.exec(
    source.slice(start),
  )?.[1]
}
