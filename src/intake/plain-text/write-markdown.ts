import { escapeHeading, escapeInline, escapeLine } from './escape.ts'
import type { Block } from './blocks.ts'
import { headingLevels } from './numbering.ts'

/** Blocks as markdown that shows just their text; some of them are headings. */
export function toMarkdown(blocks: readonly Block[], headings: ReadonlySet<Block>): string {
  const titles = blocks.filter((block) => headings.has(block))
  const levels = headingLevels(titles.map((block) => block.text))
  const levelOf = new Map(titles.map((block, at) => [block, levels[at] ?? 2]))
  const chunks = groupBlocks(blocks, headings).map((group) => writeGroup(group, levelOf.get(group[0])))
  return chunks.map((chunk) => `${chunk}\n`).join('\n')
}

type Group = readonly [Block, ...Block[]]

/** Puts together the blocks that make one list, one quote or one verse. */
function groupBlocks(blocks: readonly Block[], headings: ReadonlySet<Block>): readonly Group[] {
  const groups: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && !headings.has(block) && !headings.has(group[0]) && belongsTo(group[0], block))
      group.push(block)
    else groups.push([block])
  }
  return groups
}

function belongsTo(first: Block, block: Block): boolean {
  if (first.kind !== block.kind) return false
  if (first.kind === 'item') return block.depth > first.depth || isMate(first, block)
  if (first.kind === 'line') return !block.gap && isVerse(first) && isVerse(block)
  return first.kind === 'quote'
}

/** Whether two items count on in the same manner, or both don't count. */
function isMate(first: Block, part: Block): boolean {
  if (!isOrdered(first) || !isOrdered(part)) return isOrdered(first) === isOrdered(part)
  const [number, next] = [first, part].map(({ marker }) => Number.parseInt(marker, 10))
  return first.marker.at(-1) === part.marker.at(-1) && (next ?? 0) > (number ?? 0)
}

/** Short lines right below each other are kept as lines: verse, an address, a list without marks. */
function isVerse({ text }: Block): boolean {
  return text.length < 60
}

function isOrdered({ marker }: Block): boolean {
  return /\d/.test(marker)
}

function writeGroup(group: Group, level: number | undefined): string {
  const [first] = group
  if (level !== undefined) return `${'#'.repeat(level)} ${escapeHeading(first.text)}`
  if (first.kind === 'item') return countsUp(group) ? writeList(group) : writeItemsAsLines(group)
  if (first.kind === 'quote') return writeQuote(group)
  if (first.kind === 'code') return writeCode(first.text)
  if (first.kind === 'table') return writeTable(first.text)
  return group
    .map((part, at) => escapeLine(part.text) + (at < group.length - 1 ? lineBreak(part.text) : ''))
    .join('')
}

/** Whether each number follows the one before it: markdown shows other numbers than it was given if not. */
function countsUp(group: readonly Block[]): boolean {
  const numbers = group
    .filter((part) => isOrdered(part) && part.depth === group[0]?.depth)
    .map(({ marker }) => Number.parseInt(marker, 10))
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

function writeList(group: readonly Block[]): string {
  const outer: { readonly depth: number; readonly indent: number }[] = []
  return group
    .map((item) => {
      while (item.depth < (outer.at(-1)?.depth ?? 0)) outer.pop()
      const marker = isOrdered(item) ? item.marker : '-'
      const parent = outer.findLast(({ depth }) => item.depth > depth + 1)
      const indent = parent?.indent ?? 0
      if (item.depth > (outer.at(-1)?.depth ?? -2) + 1)
        outer.push({ depth: item.depth, indent: indent + marker.length + 1 })
      return `${' '.repeat(indent)}${marker} ${escapeLine(item.text)}`
    })
    .join('\n')
}

function writeItemsAsLines(group: readonly Block[]): string {
  return group.map(({ marker, text }) => escapeLine(`${marker} ${text}`)).join('\n\n')
}

function writeQuote(group: readonly Block[]): string {
  const signs = (part: Block | undefined) => '> '.repeat(Math.min(part?.depth ?? 1, DEEPEST_QUOTE))
  return group
    .map((part, at) => {
      const shared = signs(part).length < signs(group[at - 1]).length ? signs(part) : signs(group[at - 1])
      return `${at === 0 ? '' : `${shared.trimEnd()}\n`}${signs(part)}${escapeLine(part.text)}`
    })
    .join('\n')
}

const DEEPEST_QUOTE = 20

function writeCode(text: string): string {
  const longest = (text.match(/^\s*`{3,}/gm) ?? []).reduce(
    (most, run) => Math.max(most, run.trim().length),
    2,
  )
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function writeTable(text: string): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cell = (content: string) => escapeInline(content.trim()).replaceAll('|', '\\|')
  const [head = [], ...rows] = text.split('\n').map((line) => line.trim().split('\t').map(cell))
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** A markdown line break; right after an address its backslash would be taken for a part of it. */
function lineBreak(before: string): string {
  return /(?:\/\/|www\.)\S*$/i.test(before) ? '  \n' : '\\\n'
}
