import type { Block } from './block.ts'
import { isOrdered, markerNumber } from './markers.ts'

/** Markers that nothing but a list item has, so that text may stand between two. */
const BULLET = /[•‣◦▪●]/

/**
 * Returns the blocks with every list item that isn't in a list as a paragraph: a numbered heading, speech after a dash, a
 * signature.
 */
export function withoutLoneItems(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    block.kind === 'item' && !BULLET.test(block.marker) && !isInList(blocks, block, index)
      ? toParagraph(block)
      : block,
  )
}

/** Whether a list item goes on with the item above, or the item below with it. */
function isInList(blocks: readonly Block[], item: Block, index: number): boolean {
  const above = blocks[index - 1]
  const below = blocks[index + 1]
  if (isItemBeside(above, item) && !startsAnew(item, previousItem(blocks, item, index))) return true
  return isItemBeside(below, item) && (below.depth > item.depth || !startsAnew(below, item))
}

function isItemBeside(other: Block | undefined, item: Block): other is Block {
  if (other?.kind !== 'item') return false
  return other.depth > item.depth || isOrdered(other.marker) === isOrdered(item.marker)
}

/** Returns the block above an item and above the items nested between the two. */
function previousItem(blocks: readonly Block[], item: Block, index: number): Block | undefined {
  let previous = index - 1
  while (blocks[previous]?.kind === 'item' && (blocks[previous]?.depth ?? 0) > item.depth) previous--
  return blocks[previous]
}

/** Whether a number after an empty line doesn't count on: a numbered heading below a table of contents. */
function startsAnew(item: Block, previous: Block | undefined): boolean {
  if (!item.hasGap || !isOrdered(item.marker)) return false
  if (previous?.kind !== 'item') return true
  return isOrdered(previous.marker) && markerNumber(item.marker) <= markerNumber(previous.marker)
}

function toParagraph(item: Block): Block {
  return { ...item, kind: 'paragraph', text: `${item.marker} ${item.text}`, marker: '', depth: 0 }
}
