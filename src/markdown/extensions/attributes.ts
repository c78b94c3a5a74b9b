import { type MarkedExtension, type Token, Tokenizer } from 'marked'
import type { Inline } from '../tokens.ts'
import type { Reader } from './reader.ts'
import type { UnprintedToken } from './unprinted.ts'

// Attributes in braces, behind what they belong to: `{#id .class width="50%"}` (pandoc, Quarto, Docusaurus, Hugo), `{: #id}`
// (Python-Markdown, and kramdown on the line below a heading), `{/* #id */}` (MDX), `{:height 9, :width 9}` (Logseq).

/** `[text]{.class}`: text that has attributes, and nothing else to show. */
export type SpanToken = { readonly type: 'span'; readonly raw: string; readonly tokens: Token[] }

const ATTRIBUTE =
  '(?:[#.][^\\s{}]{1,200}|[\\w-]{1,50}=(?:"[^"{}\\n]{0,500}"|[^\\s{}"]{1,200})|:(?:height|width) \\d{1,5},?|-)'
const BRACES = `\\{:?[ \\t]{0,9}${ATTRIBUTE}(?:[ \\t]{1,9}${ATTRIBUTE}){0,20}[ \\t]{0,9}\\}`
/** What may stand in the last braces of a heading. */
const ATTRIBUTES = new RegExp(`^${BRACES}$`)
const LINE_BELOW = /^\{:[^{}\n]*\}[ \t]*(?:\n|$)/

const AHEAD = new RegExp(`^${BRACES}`)
/** Text in brackets, in which brackets come in pairs, with attributes. */
const SPAN = new RegExp(`^\\[((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]{0,500}\\]){1,1000})\\]${BRACES}`)
const WITH_ATTRIBUTES = new Set(['link', 'image', 'codespan', 'strong', 'em', 'del', 'mark'])

/** Reads the attributes behind a link, an image, code and the like. */
export const readAttributesBehind: Reader = (src, _, previous): UnprintedToken | undefined => {
  const raw = WITH_ATTRIBUTES.has(previous?.type ?? '') ? AHEAD.exec(src)?.[0] : undefined
  return raw === undefined ? undefined : { type: 'unprinted', raw }
}

/** Reads text in brackets that has attributes. */
export const readSpan: Reader = (src, lexer): SpanToken | undefined => {
  const [raw, text] = SPAN.exec(src) ?? []
  if (raw === undefined || text === undefined) return undefined
  return { type: 'span', raw, tokens: lexer.inlineTokens(text) }
}

/** An extension for attributes on the line below a heading. */
export const headingAttributes: MarkedExtension = {
  tokenizer: {
    heading(src) {
      const heading = Tokenizer.prototype.heading.call(this, src)
      const end = src.indexOf('\n') + 1
      const below = heading ? attributesBelow(src.slice(end)) : ''
      if (heading && below !== '') heading.raw = src.slice(0, end + below.length)
      return heading
    },
  },
}

/** Returns the line of attributes that a text below a heading begins with; '' where it begins with none. */
export function attributesBelow(text: string): string {
  return text.startsWith('{:') ? (LINE_BELOW.exec(text)?.[0] ?? '') : ''
}

/** Returns the inline tokens of a heading, whose text is written so, without the attributes behind it. */
export function withoutAttributes(tokens: readonly Inline[], source: string): Inline[] {
  const last = tokens.at(-1)
  if (last?.type !== 'text' || isEscaped(source, source.lastIndexOf('{'))) return [...tokens]
  const start = last.text.lastIndexOf('{')
  if (start < 0 || !ATTRIBUTES.test(last.text.slice(start).trimEnd())) return [...tokens]
  const text = last.text.slice(0, start).trimEnd()
  return [...tokens.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])]
}

/** Returns the identifier among the attributes behind a heading, given its source; undefined without one. */
export function headingId(source: string): string | undefined {
  const start = source.lastIndexOf('{')
  if (start < 0 || isEscaped(source, start)) return undefined
  return /^\{(?:\/\*|:)?[ \t]*(?:[^\s#{}][^\s{}]*[ \t]+)*#([^\s{}#]+)(?![^\s{}#])[^{}]*\}\s*(?:#+\s*)?$/.exec(
    source.slice(start),
  )?.[1]
}

function isEscaped(source: string, index: number): boolean {
  return source[index - 1] === '\\'
}
