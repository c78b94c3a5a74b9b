import { cleanLine } from '../text/clean.ts'
import { HIDDEN } from './html.ts'
import type { HtmlTag } from './html-parser.ts'
import type { Inline, Span } from './tokens.ts'

/** An HTML tag among inline tokens, not yet paired. */
export type TagToken = { readonly type: 'tag'; readonly tag: HtmlTag }

/** Tags nested deeper are dropped, so that no walk over the tokens overflows the stack. */
const DEEPEST = 50

const SPANS: ReadonlyMap<string, Span['type']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['summary', 'strong'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'strong'] as const),
  ['i', 'em'],
  ['em', 'em'],
  ['del', 'del'],
  ['s', 'del'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['mark', 'mark'],
  ['u', 'u'],
  ['kbd', 'kbd'],
])

/**
 * Returns inline tokens with pairs of HTML tags turned into the spans, links and images that they stand for. A tag without
 * its partner is dropped, as is one that stands for none of these; the text in it stays.
 */
export function pairTags(tokens: readonly (Inline | TagToken)[]): Inline[] {
  const paired: Inline[] = []
  const open: { readonly tag: HtmlTag; readonly start: number }[] = []
  for (const token of tokens) {
    if (token.type !== 'tag') paired.push(token)
    else if (token.tag.closing) {
      const index = open.findLastIndex(({ tag }) => tag.name === token.tag.name)
      const opened = open[index]
      if (!opened) continue
      open.length = index
      for (const inner of element(opened.tag, paired.splice(opened.start))) paired.push(inner)
    } else if (isContainer(token.tag)) {
      if (open.length < DEEPEST) open.push({ tag: token.tag, start: paired.length })
    } else paired.push(...voidElement(token.tag))
  }
  return paired
}

function isContainer({ name, attributes }: HtmlTag): boolean {
  return (
    SPANS.has(name) || HIDDEN.has(name) || name === 'code' || (name === 'a' && attributes.href !== undefined)
  )
}

function element({ name, attributes }: HtmlTag, tokens: Inline[]): Inline[] {
  if (HIDDEN.has(name)) return []
  const span = SPANS.get(name)
  if (span) return [{ type: span, raw: '', tokens }]
  if (name === 'a') {
    const title = attributes.title ? cleanLine(attributes.title) : null
    return [{ type: 'link', raw: '', href: cleanLine(attributes.href ?? ''), title, tokens }]
  }
  return tokens.map((token) =>
    token.type === 'text' ? { ...token, type: 'codespan', text: token.text.replace(/\s+/g, ' ') } : token,
  )
}

function voidElement({ name, attributes }: HtmlTag): Inline[] {
  if (name === 'br') return [{ type: 'br', raw: '' }]
  if (name !== 'img' || !attributes.src) return []
  const text = cleanLine(attributes.alt ?? '')
  const alternative: Inline[] = text === '' ? [] : [{ type: 'text', raw: text, text }]
  return [{ type: 'image', raw: '', href: cleanLine(attributes.src), title: null, tokens: alternative }]
}
