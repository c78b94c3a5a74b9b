import type { Block, Inline } from './tokens.ts'

/** Yields blocks and all blocks inside them, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    yield block
    if (block.type === 'list') for (const item of block.items) yield* walkBlocks(item.tokens)
    else if (block.type === 'blockquote' || block.type === 'alert') yield* walkBlocks(block.tokens)
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
