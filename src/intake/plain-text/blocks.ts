import { columns, isUnspaced } from './characters.ts'
import { dedent, type Group, isTable, joinCode } from './code.ts'
import { MARKER, QUOTE } from './marks.ts'
import {
  isBroken,
  isEven,
  isFull,
  isVerse,
  LONGEST_WRAPPED_LINE,
  SHORTEST_OPEN_LINE,
  wrapWidth,
} from './wrapping.ts'

/** A line or several that belong together, and how they stand in the text. */
export type Block = {
  /** `line`: a paragraph, or what may be a heading; `underlined`: a heading that the text itself marks as one. */
  readonly kind: 'line' | 'underlined' | 'item' | 'quote' | 'code' | 'table'
  readonly text: string
  /** Whether an empty line stands before it. */
  readonly gap: boolean
  /** A list item's marker as it stands, else empty. */
  readonly marker: string
  /** Columns before a list item's marker; the number of signs before a quote; 1 or 2 for an underline of = or -. */
  readonly depth: number
}

const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/

/** Splits a text into blocks: lines wrapped by hand are joined, lines that are paragraphs of their own aren't. */
export function toBlocks(text: string): readonly Block[] {
  const groups = joinCode(toGroups(text))
  const lines = groups.flatMap((group) => (group.isCode ? [] : [group.lines]))
  const wrap = wrapWidth(lines)
  const verse = isVerse(lines)
  const blocks = groups.flatMap((group) =>
    group.isCode ? [whole('code', dedent(group.lines))] : groupToBlocks(group.lines, wrap, verse),
  )
  return blocks.map((block, at) => (isLoneItem(blocks, at) ? asLine(block) : block))
}

/** A line with a mark but no such line next to it: a heading with a number, dialogue, a signature; not a list. */
function isLoneItem(blocks: readonly Block[], at: number): boolean {
  const item = blocks[at]
  if (item?.kind !== 'item') return false
  const isMate = (other: Block | undefined) =>
    other?.kind === 'item' && (isOrdered(other) === isOrdered(item) || other.depth > item.depth)
  const next = blocks[at + 1]
  const before = isMate(blocks[at - 1]) && !startsAnew(item, itemBefore(blocks, at))
  return !before && !(isMate(next) && !(next && next.depth <= item.depth && startsAnew(next, item)))
}

/** The item of the same list that another comes after, or that it is a part of. */
function itemBefore(blocks: readonly Block[], at: number): Block | undefined {
  let before = at - 1
  while (blocks[before]?.kind === 'item' && (blocks[before]?.depth ?? 0) > (blocks[at]?.depth ?? 0)) before--
  return blocks[before]
}

/** Whether a number after an empty line doesn't count on from the one before: a heading below a list of contents. */
function startsAnew(item: Block, before: Block | undefined): boolean {
  if (!item.gap || !isOrdered(item)) return false
  if (before?.kind !== 'item') return true
  return isOrdered(before) && Number.parseInt(item.marker, 10) <= Number.parseInt(before.marker, 10)
}

function isOrdered(block: Block | undefined): boolean {
  return /\d/.test(block?.marker ?? '')
}

function asLine(block: Block): Block {
  return { ...block, kind: 'line', text: `${block.marker} ${block.text}`, marker: '', depth: 0 }
}

/** The runs of lines between empty lines. */
function toGroups(text: string): readonly Group[] {
  const groups: { lines: string[]; above: number }[] = []
  let above = 0
  for (const line of text.split('\n')) {
    const last = groups.at(-1)
    if (line.trim() === '') above++
    else if (last && above === 0) last.lines.push(line.trimEnd())
    else groups.push({ lines: [line.trimEnd()], above })
    if (line.trim() !== '') above = 0
  }
  return groups
}

function groupToBlocks(group: readonly string[], wrap: number, verse: boolean): readonly Block[] {
  if (isTable(group)) return [whole('table', group)]
  const drafts: Draft[] = []
  const loose = wrap === 0 && !verse && isEven(group)
  for (const [at, line] of group.entries()) {
    const last = drafts.at(-1)
    const next = toDraft(line, at === 0)
    if (last?.kind === 'line' && isUnderline(next.pieces[0] ?? '', last.pieces)) {
      last.kind = 'underlined'
      last.depth = line.trim().startsWith('=') ? 1 : 2
    } else if (last && continues(last, next, group[at - 1] ?? '', line, { wrap, loose })) {
      last.pieces.push(...next.pieces)
    } else {
      drafts.push(next)
    }
  }
  return drafts.map(finish).filter((block) => block.text !== '')
}

/** A block while its lines are still gathered. */
type Draft = { kind: Block['kind']; gap: boolean; marker: string; depth: number; pieces: string[] }

function toDraft(line: string, gap: boolean): Draft {
  const text = line.trim()
  const marker = MARKER.exec(text)
  if (marker) {
    const depth = columns(line.slice(0, line.length - line.trimStart().length))
    return { kind: 'item', gap, marker: marker[1] ?? '', depth, pieces: [text.slice(marker[0].length)] }
  }
  const quote = QUOTE.exec(text)?.[0]
  if (quote) {
    const depth = quote.replace(/[^>]/g, '').length
    return { kind: 'quote', gap, marker: '', depth, pieces: [text.slice(quote.length)] }
  }
  return { kind: 'line', gap, marker: '', depth: 0, pieces: [text] }
}

/** A block that keeps its lines as they are. */
function whole(kind: 'code' | 'table', group: readonly string[]): Block {
  return { kind, gap: true, marker: '', depth: 0, text: group.join('\n') }
}

function finish({ kind, gap, marker, depth, pieces }: Draft): Block {
  return { kind, gap, marker, depth, text: joinLines(pieces) }
}

/** The lines of a paragraph as one; Chinese and Japanese ones are joined without a space. */
export function joinLines(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0] ?? ''
  const close = /^[\u3000-\u303f\uff00-\uff60]$/
  const isTight = (character: string) => isUnspaced(character) || close.test(character)
  return lines
    .filter(Boolean)
    .map((line, at, all) => {
      const before = all[at - 1]
      if (before === undefined) return line
      return isTight(before.slice(-1)) && isTight(line.charAt(0)) ? line : ` ${line}`
    })
    .join('')
}

/** How the lines of a text may be broken: at a width, or wherever a sentence goes on. */
type Breaks = { readonly wrap: number; readonly loose: boolean }

function continues(last: Draft, next: Draft, previous: string, line: string, breaks: Breaks): boolean {
  if (next.kind === 'quote')
    return last.kind === 'quote' && last.depth === next.depth && next.pieces[0] !== ''
  if (next.kind !== 'line' || last.kind === 'quote') return false
  if (last.kind === 'item' && /^(?: {2,}|\t)/.test(line)) return true
  const size = columns(previous)
  if (size > LONGEST_WRAPPED_LINE || (last.kind !== 'line' && last.kind !== 'item')) return false
  if (breaks.loose && size >= SHORTEST_OPEN_LINE && isBroken(previous, line)) return true
  return breaks.wrap > 0 && isFull(previous, line, breaks.wrap * 0.75)
}

function isUnderline(line: string, above: readonly string[]): boolean {
  return UNDERLINE.test(line) && above.length === 1 && line.length >= columns(above[0] ?? '') / 2
}
