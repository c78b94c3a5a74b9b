import { endingOf, LONGEST_SHORT_LINE } from '../line-metrics.ts'
import type { Block } from './block.ts'
import { withoutEditMark } from './edit-mark.ts'

// Lines that the text itself marks as headings: a wiki's buttons below one, and `**bold**` between empty lines.

/** Returns the blocks with what is marked as a heading as one, without the mark. */
export function markHeadings(blocks: readonly Block[]): readonly Block[] {
  const marked: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const above = marked.at(-1)
    if (above && isShortLine(above) && withoutEditMark(block.text) === '') {
      marked[marked.length - 1] = { ...above, kind: 'heading' }
    } else marked.push(isApart(block, blocks[index + 1]) ? withoutBold(block) : block)
  }
  return marked
}

function isShortLine({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length <= LONGEST_SHORT_LINE
}

/** Whether empty lines stand around a block. */
function isApart({ hasGap }: Block, next: Block | undefined): boolean {
  return hasGap && next?.hasGap !== false
}

/** A line that is bold as a whole; it starts with a letter or a digit. */
const BOLD = /^(\*\*|__)(?=[\p{L}\p{N}¿¡])((?:(?!\1).)+)\1$/u

function withoutBold(block: Block): Block {
  const text = (isShortLine(block) && BOLD.exec(block.text)?.[2]) || ''
  return text === '' || endingOf(text) === 'sentence' ? block : { ...block, kind: 'bold', text }
}
