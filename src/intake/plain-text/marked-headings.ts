import { lazy } from '../../text/expressions.ts'
import { endingOf, LONGEST_SHORT_LINE } from '../line-metrics.ts'
import { editMarks } from '../vocabulary/edit-marks.ts'
import { anyOf } from '../vocabulary/phrases.ts'
import type { Block } from './block.ts'

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

/** Longer lines are no headings (UTF-16 units). */
const LONGEST_MARKED = 200
/** `[edit]`, `[Bearbeiten | Quelltext bearbeiten]`, at the end of a line. */
const EDIT_MARK = lazy(() => {
  const mark = anyOf(editMarks)
  return new RegExp(`\\s?\\[\\s?${mark}(?:\\s?\\|\\s?${mark})?\\s?\\]$`, 'i')
})

/**
 * Returns a wiki's heading without the mark behind it, a button to edit the section: '' where the mark stands alone,
 * undefined for any other line.
 */
export function withoutEditMark(line: string): string | undefined {
  if (!line.endsWith(']') || line.length > LONGEST_MARKED) return undefined
  const match = EDIT_MARK().exec(line)
  const heading = line.slice(0, match?.index)
  return match && (heading === '' || endingOf(heading) !== 'sentence') ? heading : undefined
}
