import { parseMarkdown } from '../markdown/blocks.ts'
import { inlineText, textToken } from '../markdown/inline.ts'
import { lexBlocks } from '../markdown/lexer.ts'
import type { Block, Inline } from '../markdown/tokens.ts'
import { cleanLine } from '../text/clean.ts'
import type { SourceText } from '../text/source-text.ts'
import { createParts } from './parts.ts'
import { createReferences, type References } from './references.ts'
import type { Part } from './scan.ts'

/** The markdown of an article as its fragments, and what they refer to. */
export type Body = {
  readonly references: References
  /** Yields the fragments from one of the parts on, which starts at that offset; by default all of them. */
  readonly fragments: (from?: number) => Iterable<Fragment>
}

/** A section, or as much of it as is in one part of the article: a heading, or none, and the blocks below it. */
export type Fragment = {
  /** Where its part starts, in units of the text, and which of the part's fragments it is. */
  readonly part: number
  readonly index: number
  /** Where the part starts that goes on with its section; undefined where none may. */
  readonly continuedAt: number | undefined
  /** Of its heading, from 1; 0 without one. */
  readonly level: number
  /** Returns the source of its heading. */
  readonly heading: () => string
  /** Returns the source of its blocks. */
  readonly source: () => string
}

/** Returns the markdown of an article as its body. */
export function createBody(text: SourceText): Body {
  const parts = createParts(text)
  let last: { readonly part: Part; readonly fragments: readonly Fragment[] } | undefined
  /** The part with the title is asked for several times in a row. */
  function splitOnce(part: Part): readonly Fragment[] {
    if (last?.part !== part) last = { part, fragments: splitAtHeadings(text, part) }
    return last.fragments
  }
  return {
    references: createReferences(text, parts),
    *fragments(from) {
      for (const part of parts(from)) {
        if (part.mayHoldHeadings) yield* splitOnce(part)
        else yield wholePart(text, part)
      }
    },
  }
}

/** Whether two fragments are the same one. */
export function isSameFragment(a: Fragment, b: Fragment): boolean {
  return a.part === b.part && a.index === b.index
}

/** Returns the blocks of a fragment, its heading not among them. */
export function fragmentBlocks({ references }: Body, { source }: Fragment): readonly Block[] {
  const markdown = source()
  return parseMarkdown(markdown, references.definitionsFor(markdown))
}

/** Returns the inline tokens of a fragment's heading. */
export function fragmentHeading({ references }: Body, { level, heading }: Fragment): readonly Inline[] {
  if (level === 0) return []
  const source = heading()
  const plain = source.length < LONG_HEADING ? PLAIN_HEADING.exec(source.trimEnd())?.[1] : undefined
  if (plain !== undefined) return [textToken(cleanLine(plain))]
  const blocks = parseMarkdown(source, references.definitionsFor(source))
  return blocks.find((block) => block.type === 'heading')?.tokens ?? []
}

/** Of a longer one the expression below would overflow V8's stack, in UTF-16 units. */
const LONG_HEADING = 10_000

/** A heading without markup, and without what would be a link by itself. */
const PLAIN_HEADING = /^#{1,6}[ \t]+(?!.*[Ww]{3}\.)((?:[^\\`*_[\]<>&!~#:@/{=%【]|:(?= ))+)$/

/** Returns the words of a fragment's heading. */
export function fragmentTitle(body: Body, fragment: Fragment): string {
  return cleanLine(inlineText(fragmentHeading(body, fragment)))
}

/** Returns a part that holds no heading but its first line as a fragment. */
function wholePart(text: SourceText, part: Part): Fragment {
  const { start, end, level, heading } = part
  return {
    part: start,
    index: 0,
    continuedAt: continuation(part),
    level,
    heading: () => heading,
    source: () => {
      const markdown = text.slice(start, end)
      return markdown.slice(heading.length)
    },
  }
}

function splitAtHeadings(text: SourceText, part: Part): readonly Fragment[] {
  const tokens = lexBlocks(text.slice(part.start, part.end))
  const starts = [0, ...tokens.flatMap(({ type }, index) => (type === 'heading' && index > 0 ? [index] : []))]
  return starts.map((start, index) => {
    const [first, ...others] = tokens.slice(start, starts[index + 1])
    const heading = first?.type === 'heading' ? first : undefined
    const rest = heading || !first ? others : [first, ...others]
    const source = rest.map(({ raw }) => raw).join('')
    return {
      part: part.start,
      index,
      continuedAt: index === starts.length - 1 ? continuation(part) : undefined,
      level: heading?.depth ?? 0,
      heading: () => heading?.raw ?? '',
      source: () => source,
    }
  })
}

function continuation({ isContinued, end }: Part): number | undefined {
  return isContinued ? end : undefined
}
