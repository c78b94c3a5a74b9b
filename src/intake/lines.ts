import { columns, ending, isUnspaced, LONGEST_SHORT_LINE } from './characters.ts'

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

const MARKER = /^([-*+•‣◦▪●·]|\d{1,3}[.)])[ \t\u00a0]+(?=\S)/
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/
const QUOTE = /^(?:>[ \t]?)+/
const CODE =
  /[;{}]$|^[}\])]+[;,)]*$|^(?:\$|>>>|#!|\/\/|\/\*|--?\w)|^# \p{Ll}|^<\/?[a-z][^>]*>$|^[\w.]+\([^)]*\)$|^[\w."'-]+ ?[:+]?= ?\S|^\[[\w.-]+\]$|\s--?\w[\w-]+|^(?:import|from|def|class|let|const|var|fn|use|pub|return|export)\b.*[=:({]/u
const LONGEST_WRAPPED_LINE = 110

/** Splits a text into blocks: lines wrapped by hand are joined, lines that are paragraphs of their own aren't. */
export function toBlocks(text: string): readonly Block[] {
  const groups = toGroups(text)
  const wrap = wrapWidth(groups)
  const blocks = groups.flatMap((group) => groupToBlocks(group, wrap))
  return blocks.map((block, at) => (isLoneItem(blocks, at) ? asLine(block) : block))
}

/** A line with a mark but no such line next to it: a heading with a number, dialogue, a signature; not a list. */
function isLoneItem(blocks: readonly Block[], at: number): boolean {
  const item = blocks[at]
  const isMate = (other: Block | undefined) =>
    other?.kind === 'item' && (isOrdered(other) === isOrdered(item) || other.depth > (item?.depth ?? 0))
  return item?.kind === 'item' && !isMate(blocks[at - 1]) && !isMate(blocks[at + 1])
}

function isOrdered(block: Block | undefined): boolean {
  return /\d/.test(block?.marker ?? '')
}

function asLine(block: Block): Block {
  return { ...block, kind: 'line', text: `${block.marker} ${block.text}`, marker: '', depth: 0 }
}

/** The runs of lines between empty lines. */
function toGroups(text: string): readonly (readonly string[])[] {
  const groups: string[][] = []
  let open = false
  for (const line of text.split('\n')) {
    const ended = line.trim() === ''
    if (!ended && open) groups.at(-1)?.push(line.trimEnd())
    else if (!ended) groups.push([line.trimEnd()])
    open = !ended
  }
  return groups
}

/**
 * The columns that the text was wrapped at, or 0 when it wasn't: then nearly every line but a group's last is so
 * long that the next line's first word had no room on it, and most of them end inside a sentence.
 */
function wrapWidth(groups: readonly (readonly string[])[]): number {
  const running = groups.filter((group) => group.length > 1)
  const widths = running.flatMap((group) => group.map(columns)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (width < 40 || width > LONGEST_WRAPPED_LINE) return 0
  let full = 0
  let stops = 0
  let pairs = 0
  for (const group of running) {
    for (let at = 1; at < group.length; at++) {
      const line = group[at - 1] ?? ''
      if (columns(line) < width / 2) continue
      pairs++
      if (!isFull(line, group[at] ?? '', width * 0.9)) continue
      full++
      if (ending(line) === 'sentence') stops++
    }
  }
  return full > 0 && full >= pairs * 0.6 && stops <= full * 0.6 ? width : 0
}

/** Whether the next line's first word had no room at this line's end. */
function isFull(line: string, next: string, width: number): boolean {
  const start = next.trimStart()
  const word = isUnspaced(start.charAt(0)) ? start.charAt(0) : (/^\S+/.exec(start)?.[0] ?? '')
  const space = isUnspaced(line.slice(-1)) ? 0 : 1
  return columns(line) + space + columns(word) > width
}

function groupToBlocks(group: readonly string[], wrap: number): readonly Block[] {
  if (isTable(group)) return [whole('table', group)]
  if (isCode(group)) return [whole('code', dedent(group))]
  const drafts: Draft[] = []
  for (const [at, line] of group.entries()) {
    const last = drafts.at(-1)
    const next = toDraft(line, at === 0)
    if (last?.kind === 'line' && isUnderline(next.pieces[0] ?? '', last.pieces)) {
      last.kind = 'underlined'
      last.depth = line.trim().startsWith('=') ? 1 : 2
    } else if (last && continues(last, next, group[at - 1] ?? '', line, wrap)) {
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

function continues(last: Draft, next: Draft, previous: string, line: string, wrap: number): boolean {
  if (next.kind === 'quote')
    return last.kind === 'quote' && last.depth === next.depth && next.pieces[0] !== ''
  if (next.kind !== 'line') return false
  const full = wrap > 0 && isFull(previous, line, wrap * 0.75) && columns(previous) <= LONGEST_WRAPPED_LINE
  if (last.kind === 'item') return full || /^(?: {2,}|\t)/.test(line)
  return last.kind === 'line' && full
}

function isUnderline(line: string, above: readonly string[]): boolean {
  return UNDERLINE.test(line) && above.length === 1 && line.length >= columns(above[0] ?? '') / 2
}

/** Whether lines are the rows of a table, whose cells were copied with tabs between them. */
function isTable(group: readonly string[]): boolean {
  const tabs = (line: string) => line.trim().split('\t').length - 1
  const first = tabs(group[0] ?? '')
  return group.length > 1 && first > 0 && group.every((line) => tabs(line) === first)
}

function isCode(group: readonly string[]): boolean {
  if (group.length < 2) return false
  const like = group.filter((line) => line.length <= LONGEST_SHORT_LINE && CODE.test(line.trim())).length
  return like >= group.length / 2
}

/** The lines without the indent that all of them share. */
function dedent(group: readonly string[]): readonly string[] {
  const indents = group.map((line) => line.length - line.trimStart().length)
  const shared = indents.reduce((least, indent) => Math.min(least, indent))
  return group.map((line) => line.slice(shared))
}
