import type { Block, Inline, ListItem, TableCell } from '../../../src/markdown/tokens.ts'

/** Returns blocks in one line: `h2(title) p(a strong(b)) ul(li(p(c)))`. */
export function notation(blocks: readonly Block[]): string {
  return blocks.map(blockNotation).filter(Boolean).join(' ')
}

function blockNotation(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `p(${inlineNotation(block.tokens)})`
    case 'heading':
      return `h${block.depth}(${inlineNotation(block.tokens)})`
    case 'code':
      return `pre${block.lang && ` ${block.lang}`}(${block.text.replaceAll('\n', '⏎')})`
    case 'hr':
      return 'hr'
    case 'blockquote':
      return `quote(${notation(block.tokens)})`
    case 'alert':
      return `${block.variant}{${inlineNotation(block.title)}}(${notation(block.tokens)})`
    case 'list': {
      const name = block.ordered ? `ol ${block.start}` : 'ul'
      return `${name}${block.loose ? ' loose' : ''}(${block.items.map(itemNotation).join(' ')})`
    }
    case 'table': {
      const align = block.align.some((each) => each !== null)
        ? ` ${block.align.map((each) => each ?? '-')}`
        : ''
      return `table${align}(${[block.header, ...block.rows].map(rowNotation).join(' / ')})`
    }
    case 'footnote':
      return `footnote ${block.label}(${notation(block.tokens)})`
    case 'def':
    case 'space':
      return ''
  }
}

function itemNotation({ checked, tokens }: ListItem): string {
  const name = checked === undefined ? 'li' : checked ? 'done' : 'task'
  return `${name}(${notation(tokens)})`
}

function rowNotation(row: readonly TableCell[]): string {
  return row.map(({ tokens }) => inlineNotation(tokens)).join(' | ')
}

/** Returns inline tokens in one line; `⏎` is a line break. */
export function inlineNotation(tokens: readonly Inline[]): string {
  return tokens.map(tokenNotation).join('')
}

function tokenNotation(token: Inline): string {
  switch (token.type) {
    case 'text':
    case 'math':
      return token.text
    case 'br':
      return '⏎'
    case 'codespan':
      return `code(${token.text})`
    case 'footnoteRef':
      return `note(${token.label})`
    case 'link':
    case 'image': {
      const title = token.title === null ? '' : ` "${token.title}"`
      return `${token.type}[${token.href}${title}](${inlineNotation(token.tokens)})`
    }
    default:
      return `${token.type}(${inlineNotation(token.tokens)})`
  }
}
