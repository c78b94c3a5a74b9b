import type { Token, Tokens } from 'marked'
import { cleanLine } from '../text/clean.ts'
import { IDEOGRAPHIC, mayBeIdeographic } from '../text/scripts.ts'
import type { MarkToken } from './extensions/mark.ts'
import type { UnprintedToken } from './extensions/unprinted.ts'
import type { FootnoteRefToken } from './footnote.ts'
import { decodeReferences, readTag } from './html.ts'
import { pairTags, type TagToken } from './tags.ts'
import type { Image, Inline, Link, Span, Text } from './tokens.ts'

type MarkedInline =
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Link
  | Tokens.Image
  | Tokens.Tag
  | Tokens.Checkbox
  | FootnoteRefToken
  | MarkToken
  | UnprintedToken

/** Returns marked's inline tokens as those of tokens.ts. */
export function resolveInline(tokens: readonly Token[]): Inline[] {
  const resolved: (Inline | TagToken)[] = []
  // marked's own type allows any token, for extensions' sake; lexer.ts has no extensions but these.
  for (const token of tokens as MarkedInline[]) {
    if (token.type === 'html') {
      const tag = readTag(token.text)
      if (tag) resolved.push({ type: 'tag', tag })
    } else if (token.type !== 'checkbox' && token.type !== 'unprinted') resolved.push(resolve(token))
  }
  return settleLineBreaks(pairTags(resolved))
}

/** Returns a token of literal text. */
export function textToken(text: string): Text {
  return { type: 'text', raw: text, text }
}

/** Returns the visible text of inline tokens; a hard break is a newline. */
export function inlineText(tokens: readonly Inline[]): string {
  let text = ''
  for (const token of tokens) text += visibleText(token)
  return text
}

function visibleText(token: Inline): string {
  if (token.type === 'br') return '\n'
  if (token.type === 'footnoteRef') return ''
  return 'tokens' in token ? inlineText(token.tokens) : token.text
}

function resolve(token: Exclude<MarkedInline, Tokens.Tag | Tokens.Checkbox | UnprintedToken>): Inline {
  switch (token.type) {
    case 'text':
      // Without `&` in the source there is nothing to decode, and marked has decoded no control character.
      return textToken(token.raw.includes('&') ? decodeReferences(token.text) : token.text)
    case 'escape':
      return textToken(token.text)
    case 'strong':
    case 'em':
    case 'del':
    case 'mark':
      return { type: token.type, raw: token.raw, tokens: resolveInline(token.tokens) }
    case 'codespan':
      return { type: 'codespan', raw: token.raw, text: token.text.replaceAll('\t', ' ') }
    case 'br':
      return { type: 'br', raw: token.raw }
    case 'link':
      return link(token)
    case 'image':
      return image(token)
    case 'footnoteRef':
      return { type: 'footnoteRef', raw: token.raw, label: token.label, number: token.number }
  }
}

function link(token: Tokens.Link): Link {
  const { raw } = token
  // In an autolink `&copy;` is no character reference (CommonMark 6.5).
  if (token.autolink) {
    return { type: 'link', raw, href: cleanLine(token.href), title: null, tokens: [textToken(token.text)] }
  }
  return { type: 'link', raw, href: href(token), title: title(token), tokens: resolveInline(token.tokens) }
}

function image(token: Tokens.Image): Image {
  const { raw, tokens } = token
  return { type: 'image', raw, href: href(token), title: title(token), tokens: resolveInline(tokens) }
}

function href(token: Tokens.Link | Tokens.Image): string {
  return cleanLine(decodeReferences(token.href))
}

function title(token: Tokens.Link | Tokens.Image): string | null {
  return token.title ? cleanLine(decodeReferences(token.title)) : null
}

/** White space other than spaces. */
const BLANKS = ['\n', '\t', '\u2028', '\u2029']
const SPACES = / {2}/
/** White space other than a single space. */
const EACH_UNSETTLED = / [ \t\n\u2028\u2029]+|[\t\n\u2028\u2029][ \t\n\u2028\u2029]*/g

let ideographic: RegExp | undefined

/** Whether a character is of a script that is written without spaces. */
function isSpaceless(character: string): boolean {
  if (!mayBeIdeographic(character)) return false
  ideographic ??= new RegExp(IDEOGRAPHIC, 'u')
  return ideographic.test(character)
}

/**
 * Turns line breaks in the source into spaces, or into nothing between two characters of scripts without spaces
 * (CSS Text 3, 4.1.3), and collapses white space.
 */
export function settleLineBreaks(tokens: Inline[]): Inline[] {
  return tokens.some(isUnsettled) ? tokens.map((token, index) => settle(token, index, tokens)) : tokens
}

function isUnsettled(token: Inline): boolean {
  return token.type === 'text' ? isUnsettledText(token.text) : isFromHtml(token)
}

/** Whether a text has white space other than single spaces. (One regular expression for both is several times slower.) */
function isUnsettledText(text: string): boolean {
  return SPACES.test(text) || BLANKS.some((blank) => text.includes(blank))
}

function settle(token: Inline, index: number, tokens: readonly Inline[]): Inline {
  if (token.type !== 'text') return isFromHtml(token) ? settleInside(token) : token
  if (!isUnsettledText(token.text)) return token
  const before = inlineText(tokens.slice(Math.max(0, index - 1), index))
  const after = inlineText(tokens.slice(index + 1, index + 2))
  const text = token.text.replace(EACH_UNSETTLED, (blank, offset: number) => {
    if (!blank.includes('\n')) return ' '
    const last = lastCharacter(token.text.slice(0, offset) || before)
    const next = firstCharacter(token.text.slice(offset + blank.length) || after)
    return isSpaceless(last) && isSpaceless(next) ? '' : ' '
  })
  return { type: 'text', raw: token.raw, text }
}

/** Whether a token was made from HTML tags: what is in markdown's own spans has been settled already. */
function isFromHtml(token: Inline): token is Span | Link {
  return token.raw === '' && 'tokens' in token && token.type !== 'image'
}

function settleInside<Container extends Span | Link>(token: Container): Container {
  return { ...token, tokens: settleLineBreaks(token.tokens) }
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}

function firstCharacter(text: string): string {
  return [...text.slice(0, 2)][0] ?? ''
}
