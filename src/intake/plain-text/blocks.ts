import { isBylineOrDate } from '../byline/byline.ts'
import { isPersonName } from '../byline/names.ts'
import { hasIdeograph, roughColumns, startsInLowerCase } from '../line-metrics.ts'
import { readFenceLine } from '../wrapper/fence-line.ts'
import type { Block, LineGroup } from './block.ts'
import { type Chunk, dedent, findTabTable, indentOf, joinCode } from './code.ts'
import { isFormula, splitFormulas } from './formulas.ts'
import { endsInHyphen, hyphenJoiner, type JoinHyphenated } from './hyphens.ts'
import { withoutLoneItems } from './list-items.ts'
import { underlineManualHeadings } from './manual-page.ts'
import { type Passage, splitAtCode } from './marked-code.ts'
import { markHeadings, withoutEditMark } from './marked-headings.ts'
import { ITEM_MARKER, QUOTE_MARKER } from './markers.ts'
import { splitProse } from './prose-in-code.ts'
import { joinStepNumbers } from './step-numbers.ts'
import {
  detectWrapping,
  isWrapped,
  isWrappedGroup,
  mayBeWrappedAlone,
  UNWRAPPED,
  type Wrapping,
} from './wrapping.ts'

/**
 * Splits a text into blocks: lines that were wrapped by hand are joined, lines that are paragraphs aren't. Fences, and
 * the bars that chat programs have above code, are left out unless they are to be kept.
 */
export function toBlocks(text: string, { keepsMarks = false } = {}): readonly Block[] {
  const trimmed = text.split('\n').map((line) => line.trimEnd())
  const lines = joinStepNumbers(underlineManualHeadings(trimmed))
  const groups = keepsMarks ? groupLines(lines) : splitAtCode(lines).flatMap(toGroups)
  const chunks = joinCode(groups.flatMap(splitFormulas).flatMap(splitProse))
  const prose = chunks.flatMap(({ lines, isCode }) => (isCode || isFormula(lines) ? [] : [lines]))
  const wrapping = detectWrapping(prose)
  const joinHyphenated = hyphenJoiner(() => prose.flat())
  const wrappingOf = ({ lines }: Chunk, index: number) =>
    index === 0 ? wrappingOfTitle(lines, wrapping) : wrapping
  const blocks = chunks.flatMap((chunk, index) =>
    chunkToBlocks(chunk, wrappingOf(chunk, index), joinHyphenated),
  )
  return markHeadings(withoutLoneItems(blocks))
}

/** So many lines may be a title with what stands right below it. */
const LONGEST_HEAD = 4

/** Returns how the first lines of a text are wrapped: not at all, if they are a title and a byline. */
function wrappingOfTitle(lines: readonly string[], wrapping: Wrapping): Wrapping {
  const [title = '', ...below] = lines
  const isByline = (line: string) => !startsInLowerCase(line) && (isBylineOrDate(line) || isPersonName(line))
  if (below.length < LONGEST_HEAD && below.some(isByline)) return UNWRAPPED
  // A title of two lines is wrapped where it looks best, not where the line is full.
  const width = roughColumns(title)
  const isWrapped = wrapping.width > 0 && below.length === 1 && roughColumns(below[0] ?? '') <= width
  return isWrapped && width > wrapping.width / 2 ? { ...wrapping, width } : wrapping
}

function toGroups({ lines, language }: Passage): readonly LineGroup[] {
  return language === undefined ? groupLines(lines) : [{ lines, emptyAbove: 1, language }]
}

/** Returns the runs of lines between empty lines; a fence is one by itself. */
function groupLines(lines: readonly string[]): readonly LineGroup[] {
  const groups: { readonly lines: string[]; readonly emptyAbove: number }[] = []
  let emptyAbove = 0
  let wasFence = false
  for (const line of lines) {
    const last = groups.at(-1)
    const isFence = readFenceLine(line) !== undefined
    if (line === '') emptyAbove++
    else if (last && emptyAbove === 0 && !isFence && !wasFence) last.lines.push(line)
    else groups.push({ lines: [line], emptyAbove })
    if (line !== '') emptyAbove = 0
    wasFence = isFence
  }
  return groups
}

function chunkToBlocks(
  { lines, isCode, language }: Chunk,
  wrapping: Wrapping,
  joinHyphenated: JoinHyphenated,
): readonly Block[] {
  if (isCode) return [{ ...preformatted('code', dedent(lines)), ...(language && { language }) }]
  if (isFormula(lines)) return [preformatted('formula', dedent(lines))]
  const toProse = (lines: readonly string[]) =>
    linesToDrafts(lines, wrapping)
      .map((draft) => finish(draft, joinHyphenated))
      .filter((block) => block.text !== '')
  const rows = findTabTable(lines)
  if (rows === undefined) return toProse(lines)
  const table = preformatted('table', lines.slice(rows.start, rows.end))
  return [...toProse(lines.slice(0, rows.start)), table, ...toProse(lines.slice(rows.end))]
}

function preformatted(kind: 'code' | 'table' | 'formula', lines: readonly string[]): Block {
  return { kind, hasGap: true, marker: '', depth: 0, text: lines.join('\n') }
}

/** A block while its lines are still gathered. */
type Draft = Omit<Block, 'text'> & { readonly lines: string[] }

function linesToDrafts(lines: readonly string[], wrapping: Wrapping): readonly Draft[] {
  const drafts: Draft[] = []
  const width = isWrappedGroup(lines, wrapping.width) ? wrapping.width : 0
  const isEven = wrapping.width === 0 && mayBeWrappedAlone(lines, wrapping)
  for (const [index, line] of lines.entries()) {
    const above = drafts.at(-1)
    const draft = toDraft(line, index === 0)
    const [text = ''] = draft.lines
    if (above && isUnderline(text, above)) {
      drafts[drafts.length - 1] = { ...above, kind: 'heading', depth: text.startsWith('=') ? 1 : 2 }
    } else if (
      above &&
      (continuesMarked(above, draft, line) ||
        (canContinue(above, draft) && isWrapped(lines[index - 1] ?? '', line, width, isEven)))
    ) {
      above.lines.push(...draft.lines)
    } else drafts.push(draft)
  }
  return drafts
}

function toDraft(line: string, hasGap: boolean): Draft {
  const text = line.trim()
  const wikiHeading = withoutEditMark(text)
  if (wikiHeading) return { kind: 'heading', hasGap, marker: '', depth: 2, lines: [wikiHeading] }
  const [itemMarker, marker = ''] = ITEM_MARKER.exec(text) ?? []
  if (itemMarker !== undefined)
    return { kind: 'item', hasGap, marker, depth: indentOf(line), lines: [text.slice(itemMarker.length)] }
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

/** Whether a line goes on with a quote, or with a list item beyond whose marker it is indented. */
function continuesMarked(above: Draft, draft: Draft, line: string): boolean {
  if (draft.kind === 'quote')
    return above.kind === 'quote' && above.depth === draft.depth && draft.lines[0] !== ''
  return above.kind === 'item' && draft.kind === 'paragraph' && indentOf(line) > above.depth + 1
}

/** Whether a line may go on with the block above, if that was wrapped. */
function canContinue(above: Draft, draft: Draft): boolean {
  return draft.kind === 'paragraph' && (above.kind === 'paragraph' || above.kind === 'item')
}

function finish({ kind, hasGap, marker, depth, lines }: Draft, joinHyphenated: JoinHyphenated): Block {
  return { kind, hasGap, marker, depth, text: joinLines(lines, joinHyphenated) }
}

/** Returns the lines of a paragraph as one; Chinese and Japanese ones are joined without a space. */
export function joinLines(lines: readonly string[], joinHyphenated: JoinHyphenated = withSpace): string {
  if (lines.length === 1) return lines[0] ?? ''
  const filled = lines.filter(Boolean)
  return filled
    .map((line, index) => {
      const below = filled[index + 1]
      if (below === undefined || isUnspaced(line, below)) return line
      return endsInHyphen(line) ? joinHyphenated(line, below) : withSpace(line)
    })
    .join('')
}

function withSpace(line: string): string {
  return `${line} `
}

const EAST_ASIAN_MARK = /^[\u3000-\u303f\uff00-\uff60]$/

/** Whether no space belongs between two lines. */
function isUnspaced(above: string, below: string): boolean {
  return [above.slice(-1), below.charAt(0)].every(
    (character) => hasIdeograph(character) || EAST_ASIAN_MARK.test(character),
  )
}
