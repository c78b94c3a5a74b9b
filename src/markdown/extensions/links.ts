import type { Tokens } from 'marked'
import { normaliseLabel } from '../labels.ts'
import type { SpanToken } from './attributes.ts'
import { characterBefore, type Reader } from './reader.ts'
import { readAttributes } from './tag-attributes.ts'

type LinkToken = Tokens.Link | Tokens.Image

/** `[[target]]`, `[[target|name]]`, `![[file]]`; not the text of a link, nor what fails to define a label. */
const WIKILINK =
  /^(!?)\[\[(?![\s|])([^[\]|\n`<>*\\]{1,200})((?:\\?\|[^[\]|\n]{0,200}){0,5})\]\](?![([]|:[ \t]*(?:[</#]|\w+:))/
/** Footnotes, indices and matrices have only figures. */
const HAS_WORDS = /[A-Za-z\u00c0-\uffff]|^\d{4}-\d/
/** Obsidian's size of an image: it isn't its name. */
const SIZE = /^\d+(?:x\d+)?$/
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i

/** Reads a link or an embedded file of a wiki or Obsidian. */
export const readWikilink: Reader = (src, lexer, previous): LinkToken | undefined => {
  const [raw, embeds, target = '', names = ''] = WIKILINK.exec(src) ?? []
  if (raw === undefined || !HAS_WORDS.test(target)) return undefined
  // A single word in lower case is text (CommonMark, example 590); files and pages have longer names.
  if (embeds && /^[a-z]+$/.test(target)) return undefined
  // An index in code, `list[[name]]`, or a reference in brackets.
  if (/[\w![\])]/.test(characterBefore(previous))) return undefined
  if (Object.hasOwn(lexer.tokens.links, normaliseLabel(target))) return undefined
  const name = names.split('|').at(-1)?.trim() ?? ''
  const text = name === '' || SIZE.test(name) ? target.trim().replace(/^#\^?/, '') : name
  const inside = [{ type: 'text', raw: text, text } as const]
  const link = { raw, href: target.trim(), title: null, text, tokens: inside }
  return embeds && IMAGE.test(target) ? { type: 'image', ...link } : { type: 'link', ...link }
}

/** A link or an image whose address is a shortcode or a template's tag (Hugo, Jekyll), which has spaces in it. */
const TEMPLATE_LINK = /^(!?)\[([^[\]\n]{0,200})\]\((\{[{%][^{}\n]{0,200}\}{1,2})([^()\s]{0,200})\)/

/** Reads such a link: its address is what the tag quotes, or else what stands behind it. */
export const readTemplateLink: Reader = (src, lexer): LinkToken | undefined => {
  const [raw, mark, text = '', tag = '', rest = ''] = TEMPLATE_LINK.exec(src) ?? []
  if (raw === undefined) return undefined
  const href = (/["']([^"']*)["']/.exec(tag)?.[1] ?? '') + rest
  return { type: mark ? 'image' : 'link', raw, href, title: null, text, tokens: lexer.inlineTokens(text) }
}

/** A shortcode with attributes, perhaps closed (WordPress). */
const SHORTCODE =
  /^\[([a-z][\w-]{1,30})((?:\s+[\w-]{1,30}=(?:"[^"\]]{0,500}"|'[^'\]]{0,500}'|[\w-]{1,50})){1,20})\s*\/?\](?![([:])(?:([\s\S]{0,2000}?)\[\/\1\])?/

/** Reads such a shortcode: what stands between its tags, or the address that it has. */
export const readShortcode: Reader = (src, lexer): SpanToken | undefined => {
  const [raw, , attributes = '', inside] = SHORTCODE.exec(src) ?? []
  if (raw === undefined) return undefined
  const { named } = readAttributes(attributes)
  return {
    type: 'span',
    raw,
    tokens: lexer.inlineTokens(inside ?? named.get('src') ?? named.get('url') ?? ''),
  }
}
