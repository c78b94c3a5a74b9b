import { addToken, textToken } from '../inline-text.ts'
import { settleLineBreaks } from '../soft-breaks.ts'
import type { Inline, Link, Span } from '../tokens.ts'

// A run of inline content is read as a flat list of what stands in it, each with the spans that it stands in: so spaces
// collapse across the borders of spans, and a paragraph may end inside of one and the next go on in it.

/** A span or link without what it holds. */
export type SpanStart = Omit<Span, 'raw' | 'tokens'> | Omit<Link, 'raw' | 'tokens'>

/** The spans that are open, from the inside out. */
export type OpenSpan = {
  readonly start: SpanStart
  readonly outer: OpenSpan | undefined
  readonly depth: number
}

/** A token that holds no others, and what it stands in. */
export type RunPart = { readonly token: Inline; readonly span: OpenSpan | undefined }

/**
 * Returns the paragraphs that a run makes, spaces collapsed as CSS has it (CSS Text 3, 4.1.1) and trimmed at their ends:
 * two line breaks or more part paragraphs. There are none where nothing is to be seen.
 */
export function paragraphsOf(run: readonly RunPart[]): readonly Inline[][] {
  const settled = settle(run)
  const paragraphs: Inline[][] = []
  let start = 0
  for (const [index, { token }] of settled.entries()) {
    if (token.type !== 'br' || settled[index + 1]?.token.type !== 'br') continue
    paragraphs.push(nest(trim(settled.slice(start, index))))
    start = index + 1
  }
  paragraphs.push(nest(trim(settled.slice(start))))
  return paragraphs.filter((tokens) => tokens.length > 0)
}

/** Returns a run's tokens in their spans, spaces collapsed but kept at its ends. */
export function inlinesOfRun(run: readonly RunPart[]): Inline[] {
  return nest(settle(run))
}

function settle(run: readonly RunPart[]): readonly RunPart[] {
  const tokens = settleLineBreaks(run.map(({ token }) => token))
  return moveSpacesOut(collapse(run.map((part, index) => withToken(part, tokens[index] ?? part.token))))
}

function withToken(part: RunPart, token: Inline): RunPart {
  return token === part.token ? part : { token, span: part.span }
}

function withText(part: RunPart, text: string): RunPart {
  return part.token.type === 'text' && part.token.text === text ? part : withToken(part, textToken(text))
}

/** Leaves one space of those that stand side by side, and none beside a line break. */
function collapse(parts: readonly RunPart[]): readonly RunPart[] {
  const collapsed: RunPart[] = []
  for (const part of parts) {
    const { token } = part
    if (token.type === 'br') trimEnd(collapsed)
    if (token.type !== 'text') collapsed.push(part)
    else {
      const text = endsWithSpace(collapsed) ? token.text.replace(/^ /, '') : token.text
      if (text !== '') collapsed.push(withText(part, text))
    }
  }
  return collapsed
}

function endsWithSpace(parts: readonly RunPart[]): boolean {
  const token = parts.at(-1)?.token
  return token?.type === 'br' || (token?.type === 'text' && token.text.endsWith(' '))
}

function trimEnd(parts: RunPart[]): void {
  let last = parts.pop()
  while (last?.token.type === 'text' && last.token.text.trim() === '') last = parts.pop()
  if (last?.token.type === 'text') parts.push(withText(last, last.token.text.trimEnd()))
  else if (last) parts.push(last)
}

/** Moves spaces and line breaks at the border of a span out of it: `a<b> c</b>` is `a **c**` in markdown. */
function moveSpacesOut(parts: readonly RunPart[]): readonly RunPart[] {
  const moved: RunPart[] = []
  for (const [index, part] of parts.entries()) {
    const { token, span } = part
    const outerBefore = commonSpan(span, parts[index - 1]?.span)
    const outerAfter = commonSpan(span, parts[index + 1]?.span)
    if (!isVisible(token)) moved.push({ token, span: outermost(outerBefore, outerAfter) })
    else if (token.type !== 'text') moved.push(part)
    else {
      const { text } = token
      const start = text.startsWith(' ') && outerBefore !== span ? 1 : 0
      const end = text.endsWith(' ') && outerAfter !== span ? text.length - 1 : text.length
      if (start > 0) moved.push({ token: textToken(' '), span: outerBefore })
      moved.push(withText(part, text.slice(start, end)))
      if (end < text.length) moved.push({ token: textToken(' '), span: outerAfter })
    }
  }
  return moved
}

function outermost(a: OpenSpan | undefined, b: OpenSpan | undefined): OpenSpan | undefined {
  return depthOf(a) < depthOf(b) ? a : b
}

function depthOf(span: OpenSpan | undefined): number {
  return span?.depth ?? 0
}

/** Returns the innermost of the spans that both are in. */
function commonSpan(a: OpenSpan | undefined, b: OpenSpan | undefined): OpenSpan | undefined {
  let [one, other] = [a, b]
  while (one !== other) {
    if (depthOf(one) >= depthOf(other)) one = one?.outer
    else other = other?.outer
  }
  return one
}

/** Drops white space and line breaks at both ends. */
function trim(parts: readonly RunPart[]): readonly RunPart[] {
  const start = parts.findIndex(({ token }) => isVisible(token))
  if (start < 0) return []
  const trimmed = parts.slice(start, parts.findLastIndex(({ token }) => isVisible(token)) + 1)
  trimEnd(trimmed)
  const [first, ...others] = trimmed
  return first?.token.type === 'text' ? [withText(first, first.token.text.trimStart()), ...others] : trimmed
}

/** Whether a token that holds no others shows anything. */
export function isVisible(token: Inline): boolean {
  return token.type !== 'br' && !(token.type === 'text' && token.text.trim() === '')
}

/** Returns parts as tokens in their spans. */
function nest(parts: readonly RunPart[]): Inline[] {
  const root: Inline[] = []
  let open: { readonly span: OpenSpan; readonly tokens: Inline[] }[] = []
  for (const { token, span } of parts) {
    const chain = chainOf(span)
    const shared = chain.findIndex((each, index) => open[index]?.span !== each)
    open = open.slice(0, shared < 0 ? chain.length : shared)
    for (const each of chain.slice(open.length)) {
      const tokens: Inline[] = []
      ;(open.at(-1)?.tokens ?? root).push({ ...each.start, raw: '', tokens })
      open.push({ span: each, tokens })
    }
    addToken(open.at(-1)?.tokens ?? root, token)
  }
  return root
}

/** Returns the spans that are open from the outside in. */
function chainOf(span: OpenSpan | undefined): readonly OpenSpan[] {
  const chain: OpenSpan[] = []
  for (let each = span; each; each = each.outer) chain.push(each)
  return chain.reverse()
}
