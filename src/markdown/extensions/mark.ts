import type { Token } from 'marked'
import { textToken } from '../inline-text.ts'
import type { SpanToken } from './attributes.ts'
import { characterBefore, type Reader } from './reader.ts'

export type MarkToken = { readonly type: 'mark'; readonly raw: string; readonly tokens: Token[] }

/** Marked text: code in it is skipped. An equation, `a==b`, has none. */
const MARKED = /^==(?=[^\s=])((?:[^=`]|`[^`]*`|=(?!=))*)==(?![=\w])/

/** Reads `==marked==` text. */
export const readMark: Reader = (src, lexer, previous): MarkToken | undefined => {
  const [raw, text] = MARKED.exec(src) ?? []
  if (raw === undefined || text === undefined || /\s$/.test(text)) return undefined
  const before = characterBefore(previous)
  const isQuoted = /["']/.test(before) && text.startsWith(before)
  // Part of a comparison, or the sign itself in quotation marks.
  if (isQuoted || /[\w=]/.test(before)) return undefined
  return { type: 'mark', raw, tokens: lexer.inlineTokens(text) }
}

const CRITIC =
  /^\{(?:\+\+([^{}]{1,1000})\+\+|--([^{}]{1,1000})--|~~([^{}]{0,1000}?)~>([^{}]{0,1000})~~|==([^{}]{1,1000})==|>>[^{}]{0,1000}<<)\}/

/** Reads a change or a comment in CriticMarkup: what was taken out is struck out, and comments aren't for readers. */
export const readCritic: Reader = (src, lexer): SpanToken | undefined => {
  const [raw, added, removed, before, after, marked] = CRITIC.exec(src) ?? []
  if (raw === undefined) return undefined
  const inside = (text = '') => lexer.inlineTokens(text)
  const spanOf = (type: 'del' | 'mark', text: string | undefined): Token[] =>
    text ? [{ type, raw: text, tokens: inside(text) }] : []
  const blank = before && after ? [textToken(' ')] : []
  const removals = spanOf('del', removed ?? before)
  const tokens = [...removals, ...blank, ...inside(added ?? after), ...spanOf('mark', marked)]
  return { type: 'span', raw, tokens }
}

/** A note with brackets in pairs; of several words, or without spaces as in Chinese, unlike `^[a-z]+` in an expression. */
const NOTE =
  /^\^\[(?=[^\s[\]][^[\]\n]{0,200} [^\s\]]|[^\x00-\x7f]{2})((?:[^[\]\\]|\\.|\[[^[\]]{0,500}\]){1,1000})\](?![([])/

/** Reads a note that is written where it belongs, `^[like this]` (pandoc, Obsidian): in parentheses. */
export const readInlineNote: Reader = (src, lexer, previous): SpanToken | undefined => {
  const [raw, text] = NOTE.exec(src) ?? []
  if (raw === undefined || text === undefined) return undefined
  const space = /^\s?$/.test(characterBefore(previous)) ? '' : ' '
  const tokens = [textToken(`${space}(`), ...lexer.inlineTokens(text), textToken(')')]
  return { type: 'span', raw, tokens }
}
