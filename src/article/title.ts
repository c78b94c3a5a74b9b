import { inlineText, textToken } from '../markdown/inline-text.ts'
import type { Inline } from '../markdown/tokens.ts'
import { escapeHeading } from '../markdown/write/escape.ts'
import { cleanLine } from '../text/clean.ts'
import { LONG } from '../text/source-text.ts'
import { type Body, type Fragment, fragmentHeading, fragmentTitle, isSameFragment } from './fragments.ts'
import { isVisible } from './sections.ts'

/** A title, and the heading that says it; undefined if only the metadata says it. */
export type Title = {
  readonly text: string
  readonly tokens: readonly Inline[]
  /** Returns it as markdown: an ATX heading, or front matter where a section has an h1 as well. */
  readonly source: () => string
  readonly heading: Fragment | undefined
  /** Whether it is printed above all else, so that its heading is that of no section. */
  readonly isOnTop: boolean
}

/** Returns the title of an article: what the metadata says, or else the only h1; undefined without one. */
export function findTitle(body: Body, metaTitle: string | undefined): Title | undefined {
  const text = metaTitle === undefined ? '' : cleanLine(metaTitle)
  const heading = findHeading(body, text || undefined)
  if (text !== '') {
    const source = () =>
      hasOtherH1(body, heading) ? frontMatterOf({ title: text }) : `# ${escapeHeading(text)}`
    return { text, tokens: [textToken(text)], source, heading, isOnTop: true }
  }
  if (heading === undefined) return undefined
  const tokens = fragmentHeading(body, heading)
  return {
    text: cleanLine(inlineText(tokens)),
    tokens,
    source: () => atxSource(heading.heading().trim()),
    heading,
    isOnTop: !hasTextBefore(body, heading),
  }
}

/** Whether another heading than this is an h1; `until` is the offset of the last part that is looked at. */
function hasOtherH1(body: Body, heading: Fragment | undefined, until = Number.POSITIVE_INFINITY): boolean {
  for (const fragment of body.fragments()) {
    if (fragment.part > until) return false
    if (fragment.level === 1 && !(heading && isSameFragment(fragment, heading))) return true
  }
  return false
}

/** Returns fields as front matter. */
export function frontMatterOf(fields: Readonly<Record<string, string | undefined>>): string {
  // JSON strings are YAML's double-quoted scalars (YAML 1.2, 1.3).
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  )
  return ['---', ...lines, '---'].join('\n')
}

/** Returns the source of an h1 as that of one on a single line. */
function atxSource(source: string): string {
  if (!source.includes('\n')) return source
  const lines = source.split('\n').map((line) => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''))
  return `# ${lines.slice(0, -1).join(' ')}`
}

/**
 * Returns the heading that is the title: the only h1 (of a long article's beginning) where the metadata has no title,
 * the first heading where it repeats that title. No other heading stands before it.
 */
function findHeading(body: Body, metaTitle: string | undefined): Fragment | undefined {
  const first = firstHeading(body)
  if (!first) return undefined
  const isTitle =
    metaTitle === undefined
      ? first.level === 1 && !hasOtherH1(body, first, LONG)
      : isSameTitle(fragmentTitle(body, first), metaTitle)
  return isTitle ? first : undefined
}

/** Returns the first heading, of a long article's beginning. */
function firstHeading(body: Body): Fragment | undefined {
  for (const fragment of body.fragments()) {
    if (fragment.part > LONG) return undefined
    if (fragment.level > 0) return fragment
  }
  return undefined
}

/** Whether a reader meets words before a heading; pictures, such as badges, may well precede it. */
function hasTextBefore(body: Body, heading: Fragment): boolean {
  for (const fragment of body.fragments()) {
    if (isSameFragment(fragment, heading)) return false
    const hasText = body
      .blocks(fragment)
      .some((block) => isVisible(block) && !(block.type === 'paragraph' && block.tokens.every(isPicture)))
    if (hasText) return true
  }
  return false
}

function isPicture(token: Inline): boolean {
  if (token.type === 'text') return token.text.trim() === ''
  return (
    token.type === 'image' || token.type === 'br' || (token.type === 'link' && token.tokens.every(isPicture))
  )
}

/** Whether two titles have the same letters and digits. */
function isSameTitle(a: string, b: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  // Mostly these differ already, and V8 takes long to make the set of all letters.
  const commonLetters = (text: string) => text.toLowerCase().replace(/[^a-z\d\u4e00-\u9fff]/g, '')
  return a === b || (commonLetters(a) === commonLetters(b) && letters(a) === letters(b))
}
