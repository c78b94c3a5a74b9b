import { type Bytes, utf8 } from './bytes.ts'
import { normaliseText } from './decode.ts'
import { parseMarkdown } from './markdown/blocks.ts'
import type { References } from './markdown/references.ts'
import { type Part, skim } from './markdown/skim.ts'
import type { Block, Heading } from './markdown/tokens.ts'

/** The markdown of an article, and what it refers to. */
export type Body = { readonly bytes: Bytes; readonly references: References }

/** What one heading stands above, as far as one part of the article goes; all is parsed when it is asked for. */
export type Segment = {
  /** Where its part starts, in bytes, and which of the part's segments it is. */
  readonly part: number
  readonly index: number
  /** Where the part starts that may go on with what stands below its heading, in bytes. */
  readonly next: number | undefined
  /** Of its heading, from 1; 0 without one. */
  readonly level: number
  readonly heading: () => Heading | undefined
  readonly blocks: () => readonly Block[]
  /** The source of the blocks. */
  readonly source: () => string
}

/** Yields the segments of an article from one of its parts on. */
export function* segments({ bytes, references }: Body, from = 0): Iterable<Segment> {
  for (const part of skim(bytes, from)) {
    if (part.simple) yield simpleSegment(part)
    else yield* splitAtHeadings(part)
  }

  function text(part: Part): string {
    return normaliseText(utf8(bytes.read(part.start, part.end)))
  }

  function simpleSegment(part: Part): Segment {
    const { start, level } = part
    const source = () => (level === 0 ? text(part) : text(part).replace(FIRST_LINE, ''))
    const heading = () => {
      if (level === 0) return undefined
      const [line = ''] = FIRST_LINE.exec(text(part)) ?? []
      return parseMarkdown(line, references).find((block) => block.type === 'heading')
    }
    const blocks = () => parseMarkdown(source(), references)
    return { part: start, index: 0, next: next(part), level, heading, blocks, source }
  }

  function splitAtHeadings(part: Part): readonly Segment[] {
    const blocks = parseMarkdown(text(part), references)
    const starts = [0, ...blocks.flatMap(({ type }, at) => (type === 'heading' && at > 0 ? [at] : []))]
    return starts.map((start, index) => {
      const own = blocks.slice(start, starts[index + 1])
      const [first] = own
      const heading = first?.type === 'heading' ? first : undefined
      const rest = heading ? own.slice(1) : own
      return {
        part: part.start,
        index,
        next: index === starts.length - 1 ? next(part) : undefined,
        level: heading?.depth ?? 0,
        heading: () => heading,
        blocks: () => rest,
        source: () => rest.map(({ raw }) => raw).join(''),
      }
    })
  }
}

const FIRST_LINE = /^[^\n]*\n?/

function next({ followed, end }: Part): number | undefined {
  return followed ? end : undefined
}
