import type { Token, Tokens } from 'marked'
import { cleanLine } from '../text/clean.ts'
import type { SpanToken } from './extensions/attributes.ts'
import type { FootnoteRefToken } from './extensions/footnote.ts'
import type { FormulaToken } from './extensions/formula.ts'
import type { MarkToken } from './extensions/mark.ts'
import type { UnprintedToken } from './extensions/unprinted.ts'
import type { InlineHtml } from './html/inline-tags.ts'
import { decodeReferences, resolveInlineHtml } from './html.ts'
import { addToken, textToken } from './inline-text.ts'
import { keepLines, settleLineBreaks } from './soft-breaks.ts'
import type { Formula, Image, Inline, Link } from './tokens.ts'

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
  | FormulaToken
  | MarkToken
  | SpanToken
  | UnprintedToken

/** Returns marked's inline tokens as those of tokens.ts, and empties their list: a long one takes much memory. */
export function resolveInline(tokens: Token[]): Inline[] {
  const resolved: (Inline | InlineHtml)[] = []
  // marked's own type allows any token, for extensions' sake; lexer.ts has no extensions but these.
  for (const [index, token] of (tokens as MarkedInline[]).entries()) {
    if (token.type === 'unprinted') trimBefore(resolved, tokens[index + 1])
    else if (token.type === 'html') resolved.push({ type: 'html', source: token.text })
    else if (token.type === 'span') for (const inner of resolveInline(token.tokens)) addToken(resolved, inner)
    else if (token.type !== 'checkbox') addToken(resolved, resolve(token))
  }
  tokens.length = 0
  // A copy has no room for more, and most paragraphs hold few.
  return resolved.every(isInline) ? settleLineBreaks(keepLines(resolved)) : resolveInlineHtml(resolved)
}

/** Removes the blank that stood between a word and what isn't printed, where punctuation follows. */
function trimBefore(resolved: (Inline | InlineHtml)[], next: Token | undefined): void {
  const last = resolved.at(-1)
  if (last?.type === 'text' && /^[.,;:!?)\]…。，、；：！？）]/.test(next?.raw ?? ''))
    resolved[resolved.length - 1] = textToken(last.text.trimEnd())
}

function isInline(token: Inline | InlineHtml): token is Inline {
  return token.type !== 'html'
}

function resolve(
  token: Exclude<MarkedInline, Tokens.Tag | Tokens.Checkbox | SpanToken | UnprintedToken>,
): Inline {
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
    case 'formula':
      return formula(token)
  }
}

/** Returns a formula as a token. */
export function formula({ raw, source, tex, isDisplay }: FormulaToken): Formula {
  return { type: 'math', raw, text: source, tex, display: isDisplay }
}

function link(token: Tokens.Link): Link {
  const { raw } = token
  // In an autolink `&copy;` is no character reference (CommonMark 6.5).
  if (token.autolink) {
    return { type: 'link', raw, href: cleanLine(token.href), title: null, tokens: [textToken(token.text)] }
  }
  return { type: 'link', raw, href: href(token), title: title(token), tokens: resolveInline(token.tokens) }
}

/** Obsidian's size of an image: it isn't its name. */
const SIZE = /\|\d{1,5}(?:x\d{1,5})?$/

function image(token: Tokens.Image): Image {
  const { raw, tokens } = token
  const alt = resolveInline(tokens).map((inner) =>
    inner.type === 'text' ? { ...inner, text: inner.text.replace(SIZE, '') } : inner,
  )
  return { type: 'image', raw, href: href(token), title: title(token), tokens: alt }
}

function href(token: Tokens.Link | Tokens.Image): string {
  return cleanLine(decodeReferences(token.href))
}

function title(token: Tokens.Link | Tokens.Image): string | null {
  return token.title ? cleanLine(decodeReferences(token.title)) : null
}
