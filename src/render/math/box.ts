import { displayWidth } from '../../text/width.ts'

/** A set part of a formula: lines of equal width, the one at `axis` level with what stands beside it. */
export type Box = { readonly lines: readonly string[]; readonly axis: number }

/** Returns a box of one line. */
export function lineBox(text: string): Box {
  return { lines: [text], axis: 0 }
}

/** Whether a box is one line, so that it can be a script, a numerator or a radicand. */
export function isLine({ lines }: Box): boolean {
  return lines.length === 1
}

/** Returns boxes side by side, their axes on one line. */
export function beside(boxes: readonly Box[]): Box {
  const above = Math.max(0, ...boxes.map(({ axis }) => axis))
  const below = Math.max(0, ...boxes.map(({ lines, axis }) => lines.length - 1 - axis))
  const rows = Array.from({ length: above + 1 + below }, (_, row) =>
    boxes.map(({ lines, axis }) => lines[row - above + axis] ?? blank(lines)).join(''),
  )
  return { lines: rows, axis: above }
}

/** Returns rows of cells as one box: the columns aligned, two spaces apart. */
export function grid(
  rows: readonly (readonly string[])[],
  align: (column: number) => 'left' | 'right' | 'center',
): Box {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  const lines = rows.map((row) =>
    widths.map((width, column) => padded(row[column] ?? '', width, align(column))).join('  '),
  )
  return { lines, axis: Math.floor((lines.length - 1) / 2) }
}

function padded(text: string, width: number, align: 'left' | 'right' | 'center'): string {
  const space = width - displayWidth(text)
  const before = align === 'left' ? 0 : align === 'right' ? space : Math.floor(space / 2)
  return ' '.repeat(before) + text + ' '.repeat(space - before)
}

function blank(lines: readonly string[]): string {
  return ' '.repeat(displayWidth(lines[0] ?? ''))
}

/** The pieces of a tall fence: top, middle, bottom, and the middle of a brace. */
const TALL_FENCES: { readonly [fence: string]: readonly [string, string, string, string] } = {
  '(': ['⎛', '⎜', '⎝', '⎜'],
  ')': ['⎞', '⎟', '⎠', '⎟'],
  '[': ['⎡', '⎢', '⎣', '⎢'],
  ']': ['⎤', '⎥', '⎦', '⎥'],
  '{': ['⎧', '⎪', '⎩', '⎨'],
  '}': ['⎫', '⎪', '⎭', '⎬'],
  '|': ['│', '│', '│', '│'],
  '‖': ['║', '║', '║', '║'],
}

/** Returns a fence as tall as the box beside it; undefined if it has no tall form. A brace has three lines or more. */
export function fence(mark: string, { lines, axis }: Box): Box | undefined {
  if (lines.length === 1 || mark === '') return lineBox(mark)
  const pieces = TALL_FENCES[mark]
  if (!pieces) return undefined
  const [top, middle, bottom, centre] = pieces
  if (lines.length === 2) return { lines: [top, bottom], axis }
  const inner = lines.slice(1, -1).map((_, row) => (row + 1 === axis ? centre : middle))
  return { lines: [top, ...inner, bottom], axis }
}

/**
 * A set part of a formula. `kind` tells how it stands beside others: an `atom` is a single symbol or number, a
 * `product` several of them, a `sum` has operators with spaces around them, a `fraction` a slash.
 */
export type Part = { readonly kind: 'atom' | 'product' | 'sum' | 'fraction' | 'function'; readonly box: Box }

/** Returns text as a part that holds together. */
export function atom(text: string): Part {
  return { kind: 'atom', box: lineBox(text) }
}

/** Returns a part's only line; undefined if it has several. */
export function lineOf(part: Part | undefined): string | undefined {
  return part && isLine(part.box) ? part.box.lines[0] : undefined
}

/** Returns a part of one line in parentheses. */
export function parenthesised(part: Part): Part {
  return atom(`(${lineOf(part) ?? ''})`)
}

/** Returns a part as an operand of a slash, a root or a script: in parentheses unless it holds together by itself. */
export function operand(part: Part | undefined, allowed: readonly Part['kind'][]): string | undefined {
  const line = lineOf(part)
  if (part === undefined || line === undefined) return undefined
  return allowed.includes(part.kind) || isFenced(line) ? line.trim() : `(${line.trim()})`
}

/** Whether a pair of parentheses already stands around all of it. */
function isFenced(line: string): boolean {
  return /^\([^()]*\)$/.test(line)
}
