import { textToken } from '../inline-text.ts'
import type { Block, Inline, List, Table } from '../tokens.ts'

/** Returns blocks as the tokens of one that holds none, such as a table's cell; a separator stands between them. */
export function inlinesOfBlocks(blocks: readonly Block[], separator: Inline): Inline[] {
  return join(
    blocks.map((block) => inlinesOfBlock(block, separator)),
    separator,
  )
}

function inlinesOfBlock(block: Block, separator: Inline): Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.tokens
    case 'heading':
      return [{ type: 'strong', raw: '', tokens: block.tokens }]
    case 'code':
      return join(
        block.text.split('\n').map((line) => codeLine(line)),
        separator,
      )
    case 'blockquote':
    case 'alert':
    case 'footnote':
      return inlinesOfBlocks(block.tokens, separator)
    case 'list':
      return inlinesOfList(block, separator)
    case 'table':
      return inlinesOfTable(block, separator)
    default:
      return []
  }
}

function codeLine(line: string): Inline[] {
  return line.trim() === '' ? [] : [{ type: 'codespan', raw: '', text: line }]
}

function inlinesOfList({ ordered, start, items }: List, separator: Inline): Inline[] {
  return join(
    items.map(({ checked, tokens }, index) => {
      const marker = ordered ? `${start + index}. ` : checked === undefined ? '• ' : checked ? '☑ ' : '☐ '
      return [textToken(marker), ...inlinesOfBlocks(tokens, separator)]
    }),
    separator,
  )
}

function inlinesOfTable({ header, rows }: Table, separator: Inline): Inline[] {
  return join(
    [header, ...rows].map((row) => {
      return join(
        row.map(({ tokens }) => tokens),
        textToken(' '),
      )
    }),
    separator,
  )
}

/** Returns those parts that aren't empty in a row, with a separator between them. */
function join(parts: readonly (readonly Inline[])[], separator: Inline): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [separator, ...part]))
}
