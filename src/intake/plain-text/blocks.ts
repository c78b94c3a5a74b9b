import { hasIdeograph, roughColumns } from '../line-metrics.ts'
import type { Block, LineGroup } from './block.ts'
import { type Chunk, dedent, isTabTable, joinCode } from './code.ts'
import { isFormula, splitFormulas } from './formulas.ts'
import { withoutLoneItems } from './list-items.ts'
import { ITEM_MARKER, QUOTE_MARKER } from './markers.ts'
import { detectWrapping, isEvenlyWrapped, isWrapped, type Wrapping } from './wrapping.ts'

/** Splits a text into blocks: lines that were wrapped by hand are joined, lines that are paragraphs aren't. */
export function toBlocks(text: string): readonly Block[] {
  const chunks = joinCode(groupLines(text).flatMap(splitFormulas))
  const wrapping = detectWrapping(
    chunks.flatMap(({ lines, isCode }) => (isCode || isFormula(lines) ? [] : [lines])),
  )
  return withoutLoneItems(chunks.flatMap((chunk) => chunkToBlocks(chunk, wrapping)))
}

/** Returns the runs of lines between empty lines. */
function groupLines(text: string): readonly LineGroup[] {
  const groups: { readonly lines: string[]; readonly emptyAbove: number }[] = []
  let emptyAbove = 0
  for (const line of text.split('\n').map((line) => line.trimEnd())) {
    const last = groups.at(-1)
    if (line === '') emptyAbove++
    else if (last && emptyAbove === 0) last.lines.push(line)
    else groups.push({ lines: [line], emptyAbove })
    if (line !== '') emptyAbove = 0
  }
  return groups
}

function chunkToBlocks({ lines, isCode }: Chunk, wrapping: Wrapping): readonly Block[] {
  if (isCode) return [preformatted('code', dedent(lines))]
  if (isFormula(lines)) return [preformatted('formula', dedent(lines))]
  if (isTabTable(lines)) return [preformatted('table', lines)]
  return linesToBlocks(lines, wrapping)
}

function preformatted(kind: 'code' | 'table' | 'formula', lines: readonly string[]): Block {
  return { kind, hasGap: true, marker: '', depth: 0, text: lines.join('\n') }
}

/** A block while its lines are still gathered. */
type Draft = Omit<Block, 'text'> & { readonly lines: string[] }

function linesToBlocks(lines: readonly string[], { width, isVerse }: Wrapping): readonly Block[] {
  const drafts: Draft[] = []
  const isEven = width === 0 && !isVerse && isEvenlyWrapped(lines)
  for (const [index, line] of lines.entries()) {
    const above = drafts.at(-1)
    const draft = toDraft(line, index === 0)
    const [text = ''] = draft.lines
    if (above && isUnderline(text, above)) {
      drafts[drafts.length - 1] = { ...above, kind: 'underlined', depth: text.startsWith('=') ? 1 : 2 }
    } else if (
      above &&
      (continuesMarked(above, draft, line) ||
        (canContinue(above, draft) && isWrapped(lines[index - 1] ?? '', line, width, isEven)))
    ) {
      above.lines.push(...draft.lines)
    } else drafts.push(draft)
  }
  return drafts.map(finish).filter((block) => block.text !== '')
}

function toDraft(line: string, hasGap: boolean): Draft {
  const text = line.trim()
  const [itemMarker, marker = ''] = ITEM_MARKER.exec(text) ?? []
  if (itemMarker !== undefined) {
    const depth = roughColumns(line.slice(0, line.length - line.trimStart().length))
    return { kind: 'item', hasGap, marker, depth, lines: [text.slice(itemMarker.length)] }
  }
  const quoteMarker = QUOTE_MARKER.exec(text)?.[0]
  if (quoteMarker !== undefined) {
    const depth = quoteMarker.replace(/[^>]/g, '').length
    return { kind: 'quote', hasGap, marker: '', depth, lines: [text.slice(quoteMarker.length)] }
  }
  return { kind: 'paragraph', hasGap, marker: '', depth: 0, lines: [text] }
}

const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/

/** Whether a line marks the one above it as a heading. */
function isUnderline(text: string, above: Draft): boolean {
  if (above.kind !== 'paragraph' || above.lines.length > 1 || !UNDERLINE.test(text)) return false
  return text.length >= roughColumns(above.lines[0] ?? '') / 2
}

/** Whether a line goes on with a quote, or with a list item under whose text it is indented. */
function continuesMarked(above: Draft, draft: Draft, line: string): boolean {
  if (draft.kind === 'quote')
    return above.kind === 'quote' && above.depth === draft.depth && draft.lines[0] !== ''
  return above.kind === 'item' && draft.kind === 'paragraph' && /^(?: {2}|\t)/.test(line)
}

/** Whether a line may go on with the block above, if that was wrapped. */
function canContinue(above: Draft, draft: Draft): boolean {
  return draft.kind === 'paragraph' && (above.kind === 'paragraph' || above.kind === 'item')
}

function finish({ kind, hasGap, marker, depth, lines }: Draft): Block {
  return { kind, hasGap, marker, depth, text: joinLines(lines) }
}

/** Returns the lines of a paragraph as one; Chinese and Japanese ones are joined without a space. */
export function joinLines(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0] ?? ''
  const filled = lines.filter(Boolean)
  return filled
    .map((line, index) => (index === 0 || isUnspaced(filled[index - 1] ?? '', line) ? line : ` ${line}`))
    .join('')
}

const EAST_ASIAN_MARK = /^[\u3000-\u303f\uff00-\uff60]$/

/** Whether no space belongs between two lines. */
function isUnspaced(above: string, below: string): boolean {
  return [above.slice(-1), below.charAt(0)].every(
    (character) => hasIdeograph(character) || EAST_ASIAN_MARK.test(character),
  )
}
