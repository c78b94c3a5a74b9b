import type { Block, Paragraph } from '../../markdown/tokens.ts'
import { paintLines, wrapSpans } from '../layout/spans.ts'
import { code } from './code.ts'
import { displayedFormula, displayFormula } from './formula.ts'
import { innerHeading } from './heading.ts'
import { setInlines } from './inline.ts'
import { list } from './list.ts'
import type { Page } from './page.ts'
import { picture } from './picture.ts'
import { alert, quote } from './quote.ts'
import { table } from './table.ts'

/** Returns blocks set one below another, with `separator` between them. */
export function setBlocks(page: Page, blocks: readonly Block[], separator = '\n\n'): string {
  let set = ''
  for (const block of blocks) {
    const lines = setBlock(page, block)
    if (lines !== '') set += set === '' ? lines : separator + lines
  }
  return set
}

/** Returns a block as its lines in a terminal. */
export function setBlock(page: Page, block: Block): string {
  switch (block.type) {
    case 'heading':
      return innerHeading(page, block)
    case 'paragraph':
      return paragraph(page, block)
    case 'code':
      return code(page, block)
    case 'blockquote':
      return quote(page, block, setBlocks)
    case 'alert':
      return alert(page, block, setBlocks)
    case 'list':
      return list(page, block, setBlocks)
    case 'table':
      return table(page, block)
    case 'hr':
      return thematicBreak(page)
    default:
      return ''
  }
}

function paragraph(page: Page, block: Paragraph): string {
  const formula = displayedFormula(block)
  if (formula) return displayFormula(page, formula)
  return picture(page, block) ?? paintLines(wrapSpans(setInlines(page, block.tokens), page.columns))
}

function thematicBreak({ theme, columns }: Page): string {
  const width = Math.max(3, Math.floor(columns / 3))
  return ' '.repeat(Math.floor((columns - width) / 2)) + theme.quiet('─'.repeat(width))
}
