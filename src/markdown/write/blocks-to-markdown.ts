import { alertTitle } from '../extensions/alert-kinds.ts'
import { inlineText } from '../inline-text.ts'
import type { Alert, Align, Block, Code, Inline, List, ListItem, Table, TableCell } from '../tokens.ts'
import { LINES, writeInlines } from './write-inlines.ts'

/** Returns blocks as markdown (CommonMark with GitHub's tables, tasks, alerts and footnotes) that is read as the same. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const markdown = writeBlocks(blocks)
  return markdown === '' ? '' : `${markdown}\n`
}

/** Returns blocks one below the other; in a tight list without blank lines where none is needed. */
function writeBlocks(blocks: readonly Block[], isTight = false): string {
  let markdown = ''
  let previous: Block | undefined
  let markers = 0
  for (const block of blocks) {
    // Of two lists one below the other the second has other markers, or they would be one.
    markers =
      previous?.type === 'list' && block.type === 'list' && previous.ordered === block.ordered
        ? markers + 1
        : 0
    const written = writeBlock(block, markers % 2)
    if (written === '') continue
    if (previous) markdown += isTight && canFollow(previous, block) ? '\n' : '\n\n'
    markdown += written
    previous = block
  }
  return markdown
}

/** Whether a block right below another is read as a block of its own. */
function canFollow(previous: Block, block: Block): boolean {
  if (previous.type === 'heading' || previous.type === 'code' || previous.type === 'hr') return true
  switch (block.type) {
    case 'heading':
    case 'code':
      return true
    case 'list':
      return (!block.ordered || block.start === 1) && block.items[0]?.tokens.length !== 0
    case 'blockquote':
      return previous.type === 'paragraph' || previous.type === 'list'
    default:
      return false
  }
}

function writeBlock(block: Block, markers: number): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${writeHeading(block.tokens)}`.trimEnd()
    case 'paragraph':
      return writeParagraph(block.tokens)
    case 'code':
      return writeCode(block)
    case 'hr':
      // Dashes would be front matter at the start of a text, an underline or a bullet.
      return '***'
    case 'blockquote':
      return quoted(writeBlocks(block.tokens))
    case 'alert':
      return writeAlert(block)
    case 'list':
      return writeList(block, markers)
    case 'table':
      return writeTable(block)
    case 'footnote':
      return `[^${block.label}]: ${indented(writeBlocks(block.tokens), 4)}`
    case 'def':
    case 'space':
      return ''
  }
}

/** Number signs at its end would be its closing sequence. */
function writeHeading(tokens: readonly Inline[]): string {
  const text = writeInlines(withoutOuterBreaks(tokens), { ...LINES, isOneLine: true })
  return text.trim().replace(/(^|\s)(#+)$/, '$1\\$2')
}

function writeParagraph(tokens: readonly Inline[]): string {
  const [first, ...others] = tokens
  if (first?.type === 'math' && first.display && others.length === 0) return `$$\n${first.tex}\n$$`
  return writeInlines(withoutOuterBreaks(tokens), LINES).trim()
}

function withoutOuterBreaks(tokens: readonly Inline[]): readonly Inline[] {
  const start = tokens.findIndex(({ type }) => type !== 'br')
  return start < 0 ? [] : tokens.slice(start, tokens.findLastIndex(({ type }) => type !== 'br') + 1)
}

/** A fence is longer than any in the code. */
function writeCode({ lang, text }: Code): string {
  const fences = text.match(/^[ \t]*`{3,}/gm) ?? []
  const longest = fences.reduce((length, fence) => Math.max(length, fence.trim().length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${lang.replaceAll('`', '')}\n${text}\n${fence}`
}

function quoted(markdown: string): string {
  return markdown.replace(/^(?=(.?))/gm, (_, first: string) => (first === '' ? '>' : '> '))
}

/** A title is written unless it is the name of the kind, as GitHub has no other. */
function writeAlert({ variant, title, tokens }: Alert): string {
  const own = inlineText(title) === alertTitle(variant) ? '' : writeHeading(title)
  return quoted(`${`[!${variant.toUpperCase()}] ${own}`.trimEnd()}\n${writeBlocks(tokens)}`.trimEnd())
}

/** Returns lines, all but the first and blank ones indented. */
function indented(markdown: string, columns: number): string {
  return markdown.replace(/\n(?!\n)/g, `\n${' '.repeat(columns)}`)
}

/** The greatest number of an item (CommonMark 5.2). */
const GREATEST_NUMBER = 999_999_999

function writeList({ ordered, start, loose, items }: List, markers: number): string {
  const first = start + items.length > GREATEST_NUMBER ? 1 : start
  return items
    .map((item, index) => {
      const marker = ordered ? `${first + index}${markers === 0 ? '.' : ')'}` : markers === 0 ? '-' : '+'
      return `${marker} ${indented(writeItem(item, loose), marker.length + 1)}`.trimEnd()
    })
    .join(loose ? '\n\n' : '\n')
}

function writeItem({ checked, tokens }: ListItem, isLoose: boolean): string {
  const content = writeBlocks(tokens, !isLoose)
  if (checked === undefined) return content
  const box = checked ? '[x]' : '[ ]'
  return tokens[0]?.type === 'paragraph' ? `${box} ${content}` : `${box}\n\n${content}`
}

const DELIMITERS: { readonly [align in NonNullable<Align>]: string } = {
  left: ':--',
  center: ':-:',
  right: '--:',
}

function writeTable({ align, header, rows }: Table): string {
  const delimiters = header.map((_, column) => {
    const each = align[column]
    return each ? DELIMITERS[each] : '---'
  })
  return [header.map(writeCell), delimiters, ...rows.map((row) => row.map(writeCell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Bars are escaped in all that a cell holds (GFM, 4.10). */
function writeCell({ tokens }: TableCell): string {
  const text = writeInlines(withoutOuterBreaks(tokens), { ...LINES, isOneLine: true, isCell: true })
  return text.trim().replaceAll('|', '\\|')
}
