import { columns, ending, isUnspaced, LONGEST_SHORT_LINE, startsLower } from './characters.ts'

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
  /[;{}]$|^[}\])]+[;,)]*$|^(?:\$|>>>|#!|\/\/|\/\*|--?\w)|^# \p{Ll}|^<\/?[a-z][^>]*>$|^[\w.]+\([^)]*\)$|^[\w."'-]+ ?[:+]?= ?\S|^\[[\w.-]+\]$|\s--?\w[\w-]+|^(?:import|from|def|class|let|const|var|fn|use|pub|return|export)\b.*[=:({]|^#(?:include|define|ifn?def|endif|pragma)\b|^\*\/?$|^import [\w*{}, ]+ from ['"]|^(?:import|from|package|using) [\w.*]+(?: (?:as|import) [\w., *]+)?$/u
/** Verse may end in a semicolon too. */
const VERSE = /^(?:\p{L}[\p{L}'’-]*,? ){3,}\p{L}+;$/u
const ALIGNED = /\S {3,}\S|^\+[-=+]{3,}|[\u2500-\u257f]{2}|(?:\. ?){4,}\d+$/
const CODE_INDENT = 4
const CENTRED = 20
const LONGEST_WRAPPED_LINE = 110
const SHORTEST_OPEN_LINE = 30

/** Lines without an empty one among them, and how many empty ones stand before them. */
type Group = { readonly lines: readonly string[]; readonly above: number }

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

/** The groups, with those that are one piece of code together joined by the empty lines between them. */
function joinCode(groups: readonly Group[]): readonly { lines: readonly string[]; isCode: boolean }[] {
  const code = groups.map(({ lines }) => !isTable(lines) && isCode(lines))
  let indent = 0
  for (const [at, { lines }] of groups.entries()) {
    const below = code[at - 1] === true
    code[at] ||= below && isMoreCode(lines, indent)
    const least = lines.reduce((shortest, line) => Math.min(shortest, indentOf(line)), CENTRED)
    indent = below ? Math.min(indent, least) : least
  }
  for (let at = groups.length - 2; at >= 0; at--)
    code[at] ||= code[at + 1] === true && isCodeLine(groups[at]?.lines ?? [])
  const joined: { lines: string[]; isCode: boolean }[] = []
  for (const [at, { lines, above }] of groups.entries()) {
    const last = joined.at(-1)
    if (last && code[at] && code[at - 1]) {
      for (let empty = 0; empty < above; empty++) last.lines.push('')
      for (const line of lines) last.lines.push(line)
    } else joined.push({ lines: [...lines], isCode: code[at] === true })
  }
  return joined
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
      if (columns(line) < width / 2 || isMarked(line)) continue
      pairs++
      if (!isFull(line, group[at] ?? '', width * 0.9)) continue
      full++
      if (ending(line) === 'sentence') stops++
    }
  }
  return full > 0 && full >= pairs * 0.6 && stops <= full * 0.6 ? width : 0
}

/** Whether a line ends where it likes: a list item, a quote. */
function isMarked(line: string): boolean {
  const start = line.slice(0, 20).trimStart()
  return MARKER.test(start) || QUOTE.test(start)
}

/** Whether a sentence is broken between two lines. */
function isBroken(line: string, next: string): boolean {
  return !isMarked(line) && ending(line) === 'open' && startsLower(next.trimStart())
}

/** Whether sentences are broken at several lines of uneven length, as in a poem. */
function isVerse(groups: readonly (readonly string[])[]): boolean {
  const broken = groups.flatMap((group) =>
    group.filter((line, at) => at < group.length - 1 && isBroken(line, group[at + 1] ?? '')),
  )
  const sizes = broken.map(columns).sort((a, b) => a - b)
  return sizes.length > 2 && (sizes[0] ?? 0) < (sizes.at(-1) ?? 0) * 0.8
}

/** Whether all lines of a group but the last end where the next word had no room, and none starts as a verse does. */
function isEven(group: readonly string[]): boolean {
  const width = group.reduce((most, line) => Math.max(most, columns(line)), 0)
  return group.slice(1).every((next, at) => {
    const line = group[at] ?? ''
    const isVerse = /^\s/.test(next) || (ending(line) !== 'sentence' && /^\p{Lu}/u.test(next))
    return !isVerse && isFull(line, next, width * 0.8)
  })
}

/** Whether the next line's first word had no room at this line's end. */
function isFull(line: string, next: string, width: number): boolean {
  const start = next.trimStart()
  const word = isUnspaced(start.charAt(0)) ? start.charAt(0) : (/^\S+/.exec(start)?.[0] ?? '')
  const space = isUnspaced(line.slice(-1)) ? 0 : 1
  return columns(line) + space + columns(word) > width
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

/** Whether lines are the rows of a table, whose cells were copied with tabs between them. */
function isTable(group: readonly string[]): boolean {
  const tabs = (line: string) => line.trim().split('\t').length - 1
  const first = tabs(group[0] ?? '')
  return group.length > 1 && first > 0 && group.every((line) => tabs(line) === first)
}

function isCode(group: readonly string[]): boolean {
  if (group.length < 2) return false
  const like = group.filter((line) => line.length <= LONGEST_SHORT_LINE && isCodeLike(line.trim())).length
  return like >= group.length / 2 || isIndentedCode(group)
}

function isCodeLike(line: string): boolean {
  return (CODE.test(line) && !VERSE.test(line)) || ALIGNED.test(line)
}

/** Whether lines are indented in steps, as programs and diagrams are. */
function isIndentedCode(group: readonly string[]): boolean {
  const indents = group.map(indentOf)
  const deep = indents.filter((indent) => indent >= CODE_INDENT).length
  return new Set(indents).size > 2 && deep >= group.length / 2 && !group.some(isMarked)
}

/** Whether lines right below code go on with it: they look like code, or are indented more and are no prose. */
function isMoreCode(group: readonly string[], indent: number): boolean {
  const isWithin = (line: string) =>
    indentOf(line) > indent && indentOf(line) < CENTRED && columns(line) <= 60
  return (
    isCodeLine(group) ||
    group.every((line) => isWithin(line) && ending(line) !== 'sentence' && !isMarked(line))
  )
}

/** Whether a line by itself looks like code and doesn't start as a sentence or a heading does. */
function isCodeLine([line = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || line.length > LONGEST_SHORT_LINE) return false
  return isCodeLike(line.trim()) && !isMarked(line) && !/^\p{Lu}\p{Ll}*\s/u.test(line)
}

function indentOf(line: string): number {
  return line.replace(/\S.*$/s, '').replaceAll('\t', '    ').length
}

/** The lines without the indent that all of them share. */
function dedent(group: readonly string[]): readonly string[] {
  const indents = group.filter(Boolean).map((line) => line.length - line.trimStart().length)
  const shared = indents.reduce((least, indent) => Math.min(least, indent))
  return group.map((line) => line.slice(shared))
}
