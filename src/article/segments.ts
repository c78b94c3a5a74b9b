import type { Bytes } from '../io/bytes.ts'
import { normaliseText, readText } from '../io/decode.ts'
import { parseMarkdown } from '../markdown/blocks.ts'
import { inlineText, textToken } from '../markdown/inline.ts'
import { lexBlocks } from '../markdown/lexer.ts'
import type { Block, Inline } from '../markdown/tokens.ts'
import { cleanLine } from '../text/clean.ts'
import { createReferences, type References } from './references.ts'
import type { Part } from './scan.ts'

/** The markdown of an article, and what it refers to. */
export type Body = {
  readonly bytes: Bytes
  readonly references: References
  /** Returns the segments of a part with several headings. */
  readonly split: (part: Part) => readonly Segment[]
}

/** What one heading stands above, as far as one part of the article goes; all is read when it is asked for. */
export type Segment = {
  /** Where its part starts, in bytes, and which of the part's segments it is. */
  readonly part: number
  readonly index: number
  /** Where the part starts that may go on with what stands below its heading, in bytes. */
  readonly next: number | undefined
  /** Of its heading, from 1; 0 without one. */
  readonly level: number
  /** The source of its heading. */
  readonly heading: () => string
  /** The source of what stands below. */
  readonly source: () => string
}

/** Returns the markdown of an article as its body. */
export function createBody(bytes: Bytes): Body {
  let last: { readonly part: Part; readonly segments: readonly Segment[] } | undefined
  return {
    bytes,
    references: createReferences(bytes),
    split(part) {
      // The part with the title is asked for several times in a row.
      if (last?.part !== part) last = { part, segments: splitAtHeadings(bytes, part) }
      return last.segments
    },
  }
}

/** Yields the segments of an article from one of its parts on. */
export function* segments({ bytes, references, split }: Body, from = 0): Iterable<Segment> {
  for (const part of references.parts(from)) {
    if (part.simple) yield simpleSegment(bytes, part)
    else yield* split(part)
  }
}

/** Returns the blocks of a segment, its heading apart. */
export function segmentBlocks({ references }: Body, { source }: Segment): readonly Block[] {
  const markdown = source()
  return parseMarkdown(markdown, references.known(markdown))
}

/** Returns the inline tokens of a segment's heading. */
export function segmentHeading({ references }: Body, { level, heading }: Segment): readonly Inline[] {
  if (level === 0) return []
  const source = heading()
  const plain = source.length < LONG_HEADING ? PLAIN_HEADING.exec(source.trimEnd())?.[1] : undefined
  if (plain !== undefined) return [textToken(cleanLine(plain))]
  return (
    parseMarkdown(source, references.known(source)).find((block) => block.type === 'heading')?.tokens ?? []
  )
}

/** Of a longer one the expression below would overflow V8's stack, in UTF-16 units. */
const LONG_HEADING = 10_000

/** A heading without markup, and without what would be a link by itself. */
const PLAIN_HEADING = /^#{1,6}[ \t]+(?!.*[Ww]{3}\.)((?:[^\\`*_[\]<>&!~#:@/]|:(?= ))+)$/

/** Returns the words of a segment's heading. */
export function segmentTitle(body: Body, segment: Segment): string {
  return cleanLine(inlineText(segmentHeading(body, segment)))
}

function simpleSegment(bytes: Bytes, part: Part): Segment {
  const { start, end, level } = part
  return {
    part: start,
    index: 0,
    next: next(part),
    level,
    heading: () => normaliseText(part.heading),
    source: () => {
      const text = readText(bytes, start, end)
      return level === 0 ? text : text.slice(text.indexOf('\n') + 1 || text.length)
    },
  }
}

function splitAtHeadings(bytes: Bytes, part: Part): readonly Segment[] {
  const tokens = lexBlocks(readText(bytes, part.start, part.end))
  const starts = [0, ...tokens.flatMap(({ type }, at) => (type === 'heading' && at > 0 ? [at] : []))]
  return starts.map((start, index) => {
    const [first, ...others] = tokens.slice(start, starts[index + 1])
    const heading = first?.type === 'heading' ? first : undefined
    const rest = heading || !first ? others : [first, ...others]
    const source = rest.map(({ raw }) => raw).join('')
    return {
      part: part.start,
      index,
      next: index === starts.length - 1 ? next(part) : undefined,
      level: heading?.depth ?? 0,
      heading: () => heading?.raw ?? '',
      source: () => source,
    }
  })
}

function next({ followed, end }: Part): number | undefined {
  return followed ? end : undefined
}
