import { createParts } from '../../src/article/parts.ts'
import { createReferences } from '../../src/article/references.ts'
import { parseMarkdown } from '../../src/markdown/blocks.ts'
import { loadHtmlParser } from '../../src/markdown/html.ts'
import type { Block, Inline, ListItem, TableCell } from '../../src/markdown/tokens.ts'

await loadHtmlParser()

/** Returns what a markdown text is read as, in one line: see `notation`. */
export function notationOf(markdown: string): string {
  const { footnotes } = createReferences(markdown, createParts(markdown)).definitionsFor(markdown)
  return notation(parseMarkdown(markdown, { links: new Map(), footnotes }))
}

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
      return `footnote ${block.number}(${notation(block.tokens)})`
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
function inlineNotation(tokens: readonly Inline[]): string {
  return tokens.map(tokenNotation).join('')
}

function tokenNotation(token: Inline): string {
  switch (token.type) {
    case 'text':
      return token.text
    case 'math':
      return `${token.display ? 'display' : 'math'}(${token.tex.replaceAll('\n', '⏎')})`
    case 'br':
      return '⏎'
    case 'codespan':
      return `code(${token.text})`
    case 'footnoteRef':
      return `note(${token.number})`
    case 'link':
    case 'image': {
      const title = token.title === null ? '' : ` "${token.title}"`
      return `${token.type}[${token.href}${title}](${inlineNotation(token.tokens)})`
    }
    default:
      return `${token.type}(${inlineNotation(token.tokens)})`
  }
}
