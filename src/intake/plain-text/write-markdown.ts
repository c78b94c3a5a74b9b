import { endsInAddress, escapeHeading, escapeInline, escapeLine } from '../../markdown/write/escape.ts'
import type { Block } from './block.ts'
import { isOrdered, markerNumber } from './markers.ts'
import { headingLevels } from './numbering.ts'

/** Returns blocks as markdown that shows just their text; some of them are headings. */
export function writeMarkdown(blocks: readonly Block[], headings: ReadonlySet<Block>): string {
  const titles = blocks.filter((block) => headings.has(block))
  const levels = headingLevels(titles.map(({ text }) => text))
  const levelOf = new Map(titles.map((block, index) => [block, levels[index] ?? 2]))
  return groupBlocks(blocks, headings)
    .map((group) => `${writeGroup(group, levelOf.get(group[0]))}\n`)
    .join('\n')
}

/** The blocks that make one list, one quote or one verse; any other block is a group by itself. */
type Group = readonly [Block, ...Block[]]

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
  if (first.kind === 'item') return block.depth > first.depth || continuesList(first, block)
  if (first.kind === 'paragraph') return !block.hasGap && isVerseLine(first) && isVerseLine(block)
  return first.kind === 'quote'
}

/** Whether two items are numbered in the same manner and count up, or neither is numbered. */
function continuesList({ marker: first }: Block, { marker }: Block): boolean {
  if (!isOrdered(first) || !isOrdered(marker)) return isOrdered(first) === isOrdered(marker)
  return first.at(-1) === marker.at(-1) && markerNumber(marker) > markerNumber(first)
}

/** Short lines right below each other stay lines: verse, an address, a list without marks. */
function isVerseLine({ text }: Block): boolean {
  return text.length < 60
}

function writeGroup(group: Group, level: number | undefined): string {
  const [first] = group
  if (level !== undefined) return `${'#'.repeat(level)} ${escapeHeading(first.text)}`
  if (first.kind === 'item') return countsUp(group) ? writeList(group) : writeItemsAsParagraphs(group)
  if (first.kind === 'quote') return writeQuote(group)
  if (first.kind === 'code') return writeCode(first)
  if (first.kind === 'bold') return `**${escapeInline(first.text)}**`
  if (first.kind === 'formula') return first.text
  if (first.kind === 'table') return writeTable(first.text)
  return writeLines(group)
}

/** Whether each number follows the one before it: where not, markdown would show other numbers. */
function countsUp(group: Group): boolean {
  const numbers = group
    .filter(({ marker, depth }) => isOrdered(marker) && depth === group[0].depth)
    .map(({ marker }) => markerNumber(marker))
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
}

function writeList(items: Group): string {
  const parents: { readonly depth: number; readonly indent: number }[] = []
  return items
    .map(({ depth, marker, text }) => {
      while (depth < (parents.at(-1)?.depth ?? 0)) parents.pop()
      const written = isOrdered(marker) ? marker : '-'
      const indent = parents.findLast((parent) => depth > parent.depth + 1)?.indent ?? 0
      if (depth > (parents.at(-1)?.depth ?? -2) + 1)
        parents.push({ depth, indent: indent + written.length + 1 })
      return `${' '.repeat(indent)}${written} ${escapeLine(text)}`
    })
    .join('\n')
}

function writeItemsAsParagraphs(items: Group): string {
  return items.map(({ marker, text }) => escapeLine(`${marker} ${text}`)).join('\n\n')
}

const DEEPEST_QUOTE = 20

function writeQuote(quotes: Group): string {
  const signs = (quote: Block | undefined) => '> '.repeat(Math.min(quote?.depth ?? 1, DEEPEST_QUOTE))
  return quotes
    .map((quote, index) => {
      const own = signs(quote)
      const above = signs(quotes[index - 1])
      const shared = own.length < above.length ? own : above
      return `${index === 0 ? '' : `${shared.trimEnd()}\n`}${own}${escapeLine(quote.text)}`
    })
    .join('\n')
}

/** A fence is longer than any in the code. */
function writeCode({ text, language = '' }: Block): string {
  const fences = text.match(/^[ \t]*`{3,}/gm) ?? []
  const longest = fences.reduce((length, fence) => Math.max(length, fence.trim().length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

function writeTable(text: string): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cell = (content: string) => escapeInline(content.trim()).replaceAll('|', '\\|')
  const [head = [], ...rows] = text.split('\n').map((line) => line.trim().split('\t').map(cell))
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function writeLines(lines: Group): string {
  const last = lines.length - 1
  return lines
    .map(({ text }, index) => escapeLine(text) + (index < last ? lineBreakAfter(text) : ''))
    .join('')
}

/** A markdown line break; right behind an address, a backslash would be taken for a part of it. */
function lineBreakAfter(text: string): string {
  return endsInAddress(text) ? '  \n' : '\\\n'
}
