import { createParts } from '../../src/article/parts.ts'
import { createReferences } from '../../src/article/references.ts'
import { parseMarkdown } from '../../src/markdown/blocks.ts'
import { loadHtmlParser } from '../../src/markdown/html.ts'
import type { Alert, Block, Inline } from '../../src/markdown/tokens.ts'

await loadHtmlParser()

/** Returns what a markdown text is read as, a block a line: `paragraph: a strong(b) ⏎ link[address](text)`. */
export function sketch(markdown: string): string {
  const { footnotes } = createReferences(markdown, createParts(markdown)).definitionsFor(markdown)
  return sketchBlocks(parseMarkdown(markdown, { links: new Map(), footnotes })).join('\n')
}

function sketchBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(sketchBlock)
}

function sketchBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [`paragraph: ${sketchInlines(block.tokens)}`]
    case 'heading':
      return [`h${block.depth}: ${sketchInlines(block.tokens)}`]
    case 'code':
      return [`code${block.lang === '' ? '' : ` ${block.lang}`}: ${JSON.stringify(block.text)}`]
    case 'hr':
      return ['hr']
    case 'blockquote':
      return indented('quote', sketchBlocks(block.tokens))
    case 'alert':
      return indented(alertName(block), sketchBlocks(block.tokens))
    case 'list':
      return block.items.flatMap(({ checked, tokens }) =>
        indented(checked === undefined ? 'item' : checked ? 'done' : 'task', sketchBlocks(tokens)),
      )
    case 'table':
      return [block.header, ...block.rows].map(
        (row) => `row: ${row.map((cell) => sketchInlines(cell.tokens)).join(' | ')}`,
      )
    case 'footnote':
      return indented(`footnote ${block.number}`, sketchBlocks(block.tokens))
    case 'def':
    case 'space':
      return []
  }
}

/** `note`, or `note (title)` where the title isn't that. */
function alertName({ variant, title }: Alert): string {
  const text = sketchInlines(title)
  return text.toLowerCase() === variant ? variant : `${variant} (${text})`
}

function indented(name: string, lines: readonly string[]): readonly string[] {
  return [name, ...lines.map((line) => `  ${line}`)]
}

function sketchInlines(tokens: readonly Inline[]): string {
  return tokens.map(sketchInline).join('')
}

function sketchInline(token: Inline): string {
  switch (token.type) {
    case 'text':
      return token.text
    case 'br':
      return '⏎'
    case 'codespan':
      return `code(${token.text})`
    case 'math':
      return `${token.display ? 'display' : 'math'}(${JSON.stringify(token.tex).slice(1, -1)})`
    case 'footnoteRef':
      return `note(${token.number})`
    case 'link':
    case 'image':
      return `${token.type}[${token.href}](${sketchInlines(token.tokens)})`
    default:
      return `${token.type}(${sketchInlines(token.tokens)})`
  }
}
