import { comparisonKey, endingOf, LONGEST_SHORT_LINE } from '../line-metrics.ts'
import { editMarks } from '../vocabulary/edit-marks.ts'
import type { Block } from './block.ts'

// Lines that the text itself marks as headings: a wiki's `History[edit]`, and `**bold**` between empty lines.

/** Returns the blocks with what is marked as a heading as one, without the mark. */
export function markHeadings(blocks: readonly Block[]): readonly Block[] {
  const marked: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const title = withoutEditMark(block)
    const above = marked.at(-1)
    if (title === '' && above && isShortLine(above)) marked[marked.length - 1] = { ...above, kind: 'heading' }
    else if (title) marked.push({ ...block, kind: 'heading', text: title })
    else marked.push(isApart(block, blocks[index + 1]) ? withoutBold(block) : block)
  }
  return marked
}

/** A text, then words in brackets: `History[edit]`, `Geschichte [Bearbeiten | Quelltext bearbeiten]`. */
const BRACKETS_AT_END = /^([^[\]]*)[[［]([^[\]]{1,60})[\]］]$/

/** Returns what stands before a wiki's buttons, '' where they are by themselves, undefined where there are none. */
function withoutEditMark(block: Block): string | undefined {
  const [, title, words] = (isShortLine(block) && BRACKETS_AT_END.exec(block.text)) || []
  const areButtons = words?.split(/[|·]/).every((word) => editMarks.has(comparisonKey(word)))
  return areButtons ? title?.trim() : undefined
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
