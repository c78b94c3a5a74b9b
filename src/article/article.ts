import type { Document, Meta } from '../intake/document.ts'
import { type Bytes, LONG, latin1, textBytes } from '../io/bytes.ts'
import { loadHtmlParser } from '../markdown/html.ts'
import type { Inline } from '../markdown/tokens.ts'
import { type Length, lengthOf } from '../text/word-count.ts'
import type { References } from './references.ts'
import { countSections, isVisible, iterable, readSections, type Section } from './sections.ts'
import { type Body, createBody, type Segment, segmentBlocks, segments, segmentTitle } from './segments.ts'

export type { Section } from './sections.ts'

/** An article. Its sections are parsed as one walks through them. */
export type Article = {
  readonly title: string | undefined
  /** The title to print above all else; undefined where it stands among the sections. */
  readonly heading: string | undefined
  readonly meta: Meta
  /** Returns how long it is; undefined where it is longer than LONG and would have to be read for that. */
  readonly length: () => Length | undefined
  /** Flat and in reading order; their depth and number tell the nesting. */
  readonly sections: Iterable<Section>
  readonly references: References
  /** The front matter's source with its marks, or ''. */
  readonly frontMatter: string
  /** Lines left out as page furniture. */
  readonly leftOut: readonly string[]
}

/** Returns a document as an article: its title found, its sections numbered. `length` is how long it is known to be. */
export async function buildArticle(
  { markdown, meta, frontMatter = '', leftOut }: Document<string | Bytes>,
  length?: Length,
): Promise<Article> {
  const bytes = typeof markdown === 'string' ? textBytes(markdown) : markdown
  if (mayHaveHtml(bytes)) await loadHtmlParser()
  const body = createBody(bytes)
  const titled = findTitle(body, meta.title)
  const title = meta.title ?? titled?.text
  const moved = meta.title !== undefined || (titled && !hasTextBefore(body, titled.segment))
  const isTitle = (segment: Segment) =>
    moved === true && titled !== undefined && isSame(segment, titled.segment)
  const sections = iterable(() => readSections(body, isTitle)[Symbol.iterator]())
  return {
    title,
    heading: moved ? title : undefined,
    meta,
    length: () => length ?? (bytes.length > LONG ? undefined : lengthOf(countSections(sections))),
    sections,
    references: body.references,
    frontMatter,
    leftOut,
  }
}

/** Whether HTML or character references may be in a text: it isn't read through where it is long. */
function mayHaveHtml(bytes: Bytes): boolean {
  return bytes.length > LONG || /[<&]/.test(latin1(bytes.read(0, bytes.length)))
}

type Titled = { readonly segment: Segment; readonly text: string }

/**
 * Returns the heading that is the title: the only h1 (of a long article's beginning) where the metadata has no title,
 * the first heading where it repeats that title. No other heading stands before it.
 */
function findTitle(body: Body, title: string | undefined): Titled | undefined {
  let found: Titled | undefined
  for (const segment of segments(body)) {
    if (segment.part > LONG) break
    if (segment.level === 0) continue
    if (found) {
      if (segment.level === 1) return undefined
      continue
    }
    const text = segmentTitle(body, segment)
    if (title !== undefined) return sameWords(text, title) ? { segment, text } : undefined
    if (segment.level > 1) return undefined
    found = { segment, text }
  }
  return found
}

function isSame(a: Segment, b: Segment): boolean {
  return a.part === b.part && a.index === b.index
}

/** Whether a reader meets words before the heading; pictures, such as badges, may well follow it. */
function hasTextBefore(body: Body, heading: Segment): boolean {
  for (const segment of segments(body)) {
    if (isSame(segment, heading)) return false
    const text = segmentBlocks(body, segment).some(
      (block) => isVisible(block) && !(block.type === 'paragraph' && block.tokens.every(isPicture)),
    )
    if (text) return true
  }
  return false
}

function isPicture(token: Inline): boolean {
  if (token.type === 'text') return token.text.trim() === ''
  return (
    token.type === 'image' || token.type === 'br' || (token.type === 'link' && token.tokens.every(isPicture))
  )
}

function sameWords(a: string, b: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  // Mostly these differ, and V8 takes long to make a set of all letters.
  const some = (text: string) => text.toLowerCase().replace(/[^a-z\d\u4e00-\u9fff]/g, '')
  return a === b || (some(a) === some(b) && bare(a) === bare(b))
}

/** Whether the sections are all that the article has. */
export function isWhole(article: Article, sections: Iterable<Section>): boolean {
  return sections === article.sections
}
