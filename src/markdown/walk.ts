import type { Alert, Block, Blockquote, Code, Inline, List, Paragraph } from './tokens.ts'

/** Returns the code blocks of a block, itself or those within it, in reading order. */
export function codeBlocks(block: Block): readonly Code[] {
  return Array.from(walkBlocks([block])).filter((inner) => inner.type === 'code')
}

type Container = List | Blockquote | Alert

function holdsBlocks(block: Block): block is Container {
  return block.type === 'list' || block.type === 'blockquote' || block.type === 'alert'
}

function innerBlocks(block: Container): readonly Block[] {
  return block.type === 'list' ? block.items.flatMap(({ tokens }) => tokens) : block.tokens
}

function* walkBlocks(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    yield block
    if (holdsBlocks(block)) yield* walkBlocks(innerBlocks(block))
  }
}

/** Yields the paragraphs of blocks, at any depth, in reading order; those of footnotes left out. */
export function* walkParagraphs(blocks: readonly Block[]): Iterable<Paragraph> {
  for (const block of walkBlocks(blocks)) if (block.type === 'paragraph') yield block
}

/** Yields all inline tokens of blocks, at any depth, in reading order; those of footnotes left out. */
export function* walkInlines(blocks: readonly Block[]): Iterable<Inline> {
  for (const block of walkBlocks(blocks)) {
    if (block.type === 'heading' || block.type === 'paragraph') yield* walkNested(block.tokens)
    else if (block.type === 'alert') yield* walkNested(block.title)
    else if (block.type === 'table') {
      for (const cell of [block.header, ...block.rows].flat()) yield* walkNested(cell.tokens)
    }
  }
}

/** Yields inline tokens and those within them, in reading order. */
export function* walkNested(tokens: readonly Inline[]): Iterable<Inline> {
  for (const token of tokens) {
    yield token
    if ('tokens' in token) yield* walkNested(token.tokens)
  }
}
