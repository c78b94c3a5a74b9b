import { cleanText } from '../../text/clean.ts'
import { inlineText, textToken } from '../inline-text.ts'
import type { Block, Image, Inline } from '../tokens.ts'
import { type HtmlElement, type HtmlNode, isElement, isText, textOf } from './dom.ts'
import { inlinesOfBlocks } from './inlines-of-blocks.ts'
import { splitMath } from './math-text.ts'
import { inlinesOfRun, isVisible, type OpenSpan, paragraphsOf, type RunPart, type SpanStart } from './run.ts'

/** Reads an element into the tokens that it stands for. */
export type Handler = (builder: Builder, element: HtmlElement) => void

/** Returns what reads an element; undefined where it shows nothing. */
export type HandlerOf = (element: HtmlElement, place: Place) => Handler | undefined

/** Where an element stands, as far as that changes what it means. */
export type Place = {
  /** Inside a heading, or what names something as one does: a summary, a term. */
  readonly isHeading: boolean
  readonly isFigure: boolean
  /** Whether line breaks in the source are line breaks (CSS's `white-space: pre` and its like). */
  readonly keepsLines: boolean
  /** Whether an element around it was searched for a formula's source in vain. */
  readonly isMathless: boolean
  /** Whether `aria-hidden` means nothing here: what it hides has paragraphs. */
  readonly ignoresAria: boolean
}

const TOP: Place = {
  isHeading: false,
  isFigure: false,
  keepsLines: false,
  isMathless: false,
  ignoresAria: false,
}

/** Blocks as far as they are built out of HTML nodes, and what is open where the next node is read. */
export type Builder = {
  readonly handlerOf: HandlerOf
  readonly blocks: Block[]
  /** For each block where its source begins, as far as that is known. */
  readonly starts: (number | undefined)[]
  /** How many blocks these are nested in. */
  readonly blockDepth: number
  elementDepth: number
  place: Place
  span: OpenSpan | undefined
  /** The paragraph so far, and where its source begins. */
  run: RunPart[]
  runStart: number | undefined
  /** Where the source begins of what is added next; undefined where no element is open that began after the last. */
  nextStart: number | undefined
  /** The picture that is the last thing to be seen. */
  picture: { readonly image: Image; readonly link: string | undefined } | undefined
}

/** Deeper blocks and spans are taken apart, so that no reader of the tokens runs out of stack. */
const DEEPEST_BLOCK = 30
const DEEPEST_SPAN = 30
/** Of elements that are nested deeper, only the text is read. */
const DEEPEST_ELEMENT = 500

/** Returns a builder that has read nodes, its last paragraph not ended yet. */
export function buildNodes(nodes: readonly HtmlNode[], handlerOf: HandlerOf): Builder {
  const builder: Builder = {
    handlerOf,
    blocks: [],
    starts: [],
    blockDepth: 0,
    elementDepth: 0,
    place: TOP,
    span: undefined,
    run: [],
    runStart: undefined,
    nextStart: undefined,
    picture: undefined,
  }
  read(builder, nodes)
  return builder
}

/** Reads nodes where the builder stands. */
export function read(builder: Builder, nodes: readonly HtmlNode[], change: Partial<Place> = {}): void {
  if (builder.elementDepth >= DEEPEST_ELEMENT) addText(builder, textOf(nodes))
  else {
    inPlace(builder, change, () => {
      for (const node of nodes) readNode(builder, node)
    })
  }
}

/** Works at a place that is changed. */
export function inPlace(builder: Builder, change: Partial<Place>, work: () => void): void {
  const { place } = builder
  builder.place = { ...place, ...change }
  work()
  builder.place = place
}

function readNode(builder: Builder, node: HtmlNode): void {
  const { handlerOf, place } = builder
  if (!isText(node) || node.data?.trim()) builder.nextStart ??= node.startIndex ?? undefined
  if (node.token) addPart(builder, node.token)
  else if (isText(node)) addText(builder, node.data ?? '')
  else if (!isElement(node)) read(builder, node.children ?? [])
  else {
    builder.elementDepth++
    handlerOf(node, place)?.(builder, node)
    builder.elementDepth--
  }
}

/** Reads nodes as paragraphs and blocks of their own. */
export function readBlock(builder: Builder, nodes: readonly HtmlNode[], change?: Partial<Place>): void {
  endParagraph(builder)
  read(builder, nodes, change)
  endParagraph(builder)
}

/** Reads nodes in a span, unless they are in one of that kind already. */
export function readSpan(builder: Builder, start: SpanStart, nodes: readonly HtmlNode[]): void {
  const { span } = builder
  const depth = (span?.depth ?? 0) + 1
  if (depth <= DEEPEST_SPAN && !isInside(builder, start.type)) builder.span = { start, outer: span, depth }
  read(builder, nodes)
  builder.span = span
}

/** Whether what is read stands in a span of a kind. */
export function isInside(builder: Builder, type: SpanStart['type']): boolean {
  for (let { span } = builder; span; span = span.outer) if (span.start.type === type) return true
  return false
}

/** Adds text as it is in the source. */
export function addText(builder: Builder, text: string): void {
  if (builder.run.length === 0 && text.trim() === '') return
  for (const token of textTokens(text, builder.place)) addPart(builder, token)
}

function textTokens(text: string, place: Place): readonly Inline[] {
  const clean = cleanText(text.replaceAll('\r', ' '))
  if (!place.keepsLines) return splitMath(clean)
  return clean.split('\n').flatMap((line, index): Inline[] => {
    return index === 0 ? [textToken(line)] : [{ type: 'br', raw: '' }, textToken(line)]
  })
}

/** Adds a picture, unless the one before it is the same: a preview of it, or what scripts put in its place. */
export function addPicture(builder: Builder, image: Image): void {
  const { picture, place, span } = builder
  const isRepeated =
    picture !== undefined &&
    (image.href === picture.image.href ||
      image.href === picture.link ||
      (place.isFigure &&
        inlineText(image.tokens) === inlineText(picture.image.tokens) &&
        image.tokens.length > 0))
  if (isRepeated) return
  if (picture?.image.href === '') takeOut(builder, picture.image)
  if (builder.run.at(-1)?.token.type === 'image') addPart(builder, textToken(' '))
  addPart(builder, image)
  builder.picture = { image, link: span?.start.type === 'link' ? span.start.href : undefined }
}

/** Takes out a picture which held the place of the next, with its paragraph where it is alone in that. */
export function takeOut(builder: Builder, image: Image): void {
  const { run, blocks, starts } = builder
  builder.picture = undefined
  const index = run.findLastIndex(({ token }) => token === image)
  if (index >= 0) run.splice(index, 1)
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' || last.tokens.length > 1 || last.tokens[0] !== image) return
  blocks.pop()
  starts.pop()
}

/** Adds a token that holds no text but its own. */
export function addPart(builder: Builder, token: Inline): void {
  if (builder.run.length === 0) builder.runStart = builder.nextStart
  builder.nextStart = undefined
  if (isVisible(token)) builder.picture = undefined
  builder.run.push({ token, span: builder.span })
}

/** Ends the paragraph, and begins another. */
export function endParagraph(builder: Builder): void {
  const { blocks, starts, run, runStart } = builder
  for (const [index, tokens] of paragraphsOf(run).entries()) {
    // That of several isn't told apart.
    if (index === 0) starts[blocks.length] = runStart
    blocks.push({ type: 'paragraph', raw: '', tokens })
  }
  builder.run = []
}

/** Ends the paragraph and adds a block. */
export function addBlock(builder: Builder, block: Block): void {
  endParagraph(builder)
  const { blocks, starts, nextStart } = builder
  starts[blocks.length] = nextStart
  builder.nextStart = undefined
  blocks.push(block)
}

/** Whether the blocks in one that is added here would be nested too deep: it is to be taken apart. */
export function isDeepest({ blockDepth }: Builder): boolean {
  return blockDepth >= DEEPEST_BLOCK
}

/** Returns nodes as the blocks of one that is to hold them. */
export function blocksOf(
  { handlerOf, blockDepth, elementDepth, place, span }: Builder,
  nodes: readonly HtmlNode[],
  change?: Partial<Place>,
): Block[] {
  const inner = buildNodes([], handlerOf)
  const inside: Builder = { ...inner, blockDepth: blockDepth + 1, elementDepth, place, span }
  readBlock(inside, nodes, change)
  return inside.blocks
}

/** Returns nodes as inline tokens, with a separator between the paragraphs and blocks among them. */
export function inlinesOf(
  builder: Builder,
  nodes: readonly HtmlNode[],
  separator: Inline,
  change?: Partial<Place>,
): Inline[] {
  return inlinesOfBlocks(blocksOf(builder, nodes, change), separator)
}

/** Returns what a builder has read as tokens in a line of text; blocks among them are parted by line breaks. */
export function inlinesRead(builder: Builder): Inline[] {
  if (builder.blocks.length === 0) return inlinesOfRun(builder.run)
  endParagraph(builder)
  return inlinesOfBlocks(builder.blocks, { type: 'br', raw: '' })
}

/** Whether anything of an element is to be seen. */
export function isShown({ handlerOf, place }: Builder, element: HtmlElement): boolean {
  return handlerOf(element, place) !== undefined
}
