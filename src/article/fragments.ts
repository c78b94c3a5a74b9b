import type { Token } from 'marked'
import { parseMarkdown } from '../markdown/blocks.ts'
import { resolveHtml } from '../markdown/html.ts'
import { inlineText, textToken } from '../markdown/inline-text.ts'
import { lexBlocks } from '../markdown/lexer.ts'
import type { Block, Inline } from '../markdown/tokens.ts'
import { cleanLine } from '../text/clean.ts'
import type { SourceText } from '../text/source-text.ts'
import { createParts } from './parts.ts'
import { createReferences, type References } from './references.ts'
import type { Part } from './scan.ts'

/** The markdown of an article as its fragments, and what they refer to. */
export type Body = {
  /** In units of the text. */
  readonly length: number
  readonly references: References
  /** Yields the fragments from one of the parts on, which starts at that offset; by default all of them. */
  readonly fragments: (from?: number) => Iterable<Fragment>
  /** Returns the blocks of a fragment, its heading not among them. */
  readonly blocks: (fragment: Fragment) => readonly Block[]
}

/** A section, or as much of it as is in one part of the article: a heading, or none, and the blocks below it. */
export type Fragment = {
  /** Where its part starts, in units of the text, and which of the part's fragments it is. */
  readonly part: number
  readonly index: number
  /** Where the part starts that goes on with its section; undefined if none may. */
  readonly continuedAt: number | undefined
  /** Of its heading, from 1; 0 without one. */
  readonly level: number
  /** Returns the source of its heading. */
  readonly heading: () => string
  /** What its heading says, where that was read with the HTML around it. */
  readonly headingTokens: readonly Inline[] | undefined
  /** Returns the source of its blocks. */
  readonly source: () => string
  /** Returns its blocks, given what reads markdown. */
  readonly blocks: (parse: Parse) => readonly Block[]
}

type Parse = (markdown: string) => readonly Block[]

/** Returns the markdown of an article as its body. */
export function createBody(text: SourceText): Body {
  const parts = createParts(text)
  const references = createReferences(text, parts)
  const parse = (markdown: string) =>
    BLANK.test(markdown) ? [] : parseMarkdown(markdown, references.definitionsFor(markdown))
  /** What stands above the first heading is asked for several times in a row. */
  let parsed: { readonly fragment: Fragment; readonly blocks: readonly Block[] } | undefined
  let last: { readonly part: Part; readonly pieces: readonly Piece[] } | undefined
  /** The part with the title is asked for several times in a row. */
  function piecesOnce(part: Part): readonly Piece[] {
    if (last?.part !== part) {
      last = { part, pieces: lexBlocks(text.slice(part.start, part.end)).flatMap(piecesOf) }
    }
    return last.pieces
  }
  return {
    length: text.length,
    references,
    *fragments(from) {
      for (const part of parts(from)) {
        if (part.mayHoldHeadings) yield* splitAtHeadings(piecesOnce(part), part)
        else yield wholePart(text, part)
      }
    },
    blocks(fragment) {
      if (parsed && isSameFragment(parsed.fragment, fragment)) return parsed.blocks
      // Both at once would take twice the memory.
      parsed = undefined
      const blocks = fragment.blocks(parse)
      parsed = { fragment, blocks }
      return blocks
    },
  }
}

/** What is between two headings without text. */
const BLANK = /^\n*$/

/** Whether two fragments are the same one. */
export function isSameFragment(a: Fragment, b: Fragment): boolean {
  return a.part === b.part && a.index === b.index
}

/** Returns the inline tokens of a fragment's heading. */
export function fragmentHeading(
  { references }: Body,
  { level, heading, headingTokens }: Fragment,
): readonly Inline[] {
  if (level === 0) return []
  if (headingTokens) return headingTokens
  const source = heading()
  const plain = source.length < LONG_HEADING ? PLAIN_HEADING.exec(source.trimEnd())?.[1] : undefined
  if (plain !== undefined) return [textToken(cleanLine(plain))]
  const blocks = parseMarkdown(source, references.definitionsFor(source))
  const tokens = blocks.find((block) => block.type === 'heading')?.tokens ?? []
  return tokens.every(({ type }) => type === 'text') ? [textToken(cleanLine(inlineText(tokens)))] : tokens
}

/** Of a longer one the expression below would overflow V8's stack, in UTF-16 units. */
const LONG_HEADING = 10_000

/** A heading without markup, and without what would be a link by itself. */
const PLAIN_HEADING = /^#{1,6}[ \t]+(?![ \t])(?!.*[Ww]{3}\.)((?:[^\\`*_[\]<>&!~#:@/{=%【]|:(?= ))+)$/

/** Returns the words of a fragment's heading. */
export function fragmentTitle(body: Body, fragment: Fragment): string {
  return cleanLine(inlineText(fragmentHeading(body, fragment)))
}

/** Returns a part that holds no heading but its first line as a fragment. */
function wholePart(text: SourceText, part: Part): Fragment {
  const { start, end, level, heading } = part
  const source = () => {
    const markdown = text.slice(start, end)
    return markdown.slice(heading.length)
  }
  return {
    part: start,
    index: 0,
    continuedAt: continuation(part),
    level,
    heading: () => heading,
    headingTokens: undefined,
    source,
    blocks: (parse) => parse(source()),
  }
}

/** Yields the fragments of a part, given its pieces. */
function* splitAtHeadings(pieces: readonly Piece[], part: Part): Iterable<Fragment> {
  for (let start = 0, index = 0; start < pieces.length || index === 0; index++) {
    let end = start + 1
    while (end < pieces.length && pieces[end]?.level === 0) end++
    const continuedAt = end >= pieces.length ? continuation(part) : undefined
    yield { part: part.start, index, continuedAt, ...readFragment(pieces.slice(start, end)) }
    start = end
  }
}

function readFragment(pieces: readonly Piece[]): Omit<Fragment, 'part' | 'index' | 'continuedAt'> {
  const heading = pieces[0]?.level ? pieces[0] : undefined
  const below = heading ? pieces.slice(1) : pieces
  return {
    level: heading?.level ?? 0,
    heading: () => heading?.raw ?? '',
    headingTokens: heading?.block?.type === 'heading' ? heading.block.tokens : undefined,
    source: () => sourceOf(below),
    blocks: (parse) => readPieces(below, parse),
  }
}

/**
 * A block's source, and the block itself where it may be another one alone: read out of HTML with a heading in it, or a tag
 * whose end tag is below a heading.
 */
type Piece = { readonly raw: string; readonly level: number; readonly block?: Block }

const HTML_HEADING = /<h[1-6]/i

function piecesOf(token: Token): readonly Piece[] {
  const { raw } = token
  if (token.type === 'space' && raw.trim() !== '') return [{ raw, level: 0, block: { type: 'space', raw } }]
  if (token.type !== 'html' || !HTML_HEADING.test(raw)) return [{ raw, level: levelOf(token) }]
  return resolveHtml(raw).map((block) => ({ raw: block.raw, level: levelOf(block), block }))
}

function levelOf(block: Token | Block): number {
  return block.type === 'heading' ? block.depth : 0
}

function readPieces(pieces: readonly Piece[], parse: Parse): readonly Block[] {
  const blocks: Block[] = []
  let markdown = ''
  const parseSoFar = () => {
    if (markdown !== '') for (const block of parse(markdown)) blocks.push(block)
    markdown = ''
  }
  for (const { raw, block } of pieces) {
    if (!block) markdown += raw
    else {
      parseSoFar()
      blocks.push(block)
    }
  }
  parseSoFar()
  return blocks
}

function sourceOf(pieces: readonly Piece[]): string {
  return pieces.map(({ raw }) => raw).join('')
}

function continuation({ isContinued, end }: Part): number | undefined {
  return isContinued ? end : undefined
}
