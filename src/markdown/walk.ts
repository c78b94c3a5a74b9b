import type { Block, Code, Inline } from './tokens.ts'

/** Returns the code blocks of a block, itself or those inside of it, in reading order. */
export function codeBlocks(block: Block): readonly Code[] {
  return block.type === 'code' ? [block] : innerBlocks(block).flatMap(codeBlocks)
}

const NONE: readonly Block[] = []

function innerBlocks(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flatMap(({ tokens }) => tokens)
  return block.type === 'blockquote' || block.type === 'alert' ? block.tokens : NONE
}

function* walkBlocks(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    yield block
    yield* walkBlocks(innerBlocks(block))
  }
}

/** Yields all inline tokens of blocks, at any depth, in reading order. */
export function* walkInlines(blocks: readonly Block[]): Iterable<Inline> {
  for (const block of walkBlocks(blocks)) {
    if (block.type === 'heading' || block.type === 'paragraph') yield* walkNested(block.tokens)
    else if (block.type === 'table') {
      for (const cell of [block.header, ...block.rows].flat()) yield* walkNested(cell.tokens)
    }
  }
}

function* walkNested(tokens: readonly Inline[]): Iterable<Inline> {
  for (const token of tokens) {
    yield token
    if ('tokens' in token) yield* walkNested(token.tokens)
  }
}
