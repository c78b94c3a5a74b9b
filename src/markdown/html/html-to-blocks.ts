import type { Block, Inline } from '../tokens.ts'
import { buildNodes, endParagraph, inlinesRead } from './builder.ts'
import type { HtmlNode } from './dom.ts'
import { handlerOf, pageHandlerOf } from './elements.ts'
import { isComponentTag } from './names.ts'
import { parseHtml } from './parse.ts'

/**
 * Returns the blocks that HTML in markdown stands for. Their `raw`s, put together, are the HTML; where it shows nothing
 * there is one block of type `space`.
 */
export function htmlToBlocks(html: string): Block[] {
  const builder = buildNodes(parseHtml(html.replace(INVISIBLE, toDeclaration), isComponentTag), handlerOf)
  endParagraph(builder)
  const { blocks, starts } = builder
  if (blocks.length === 0) return [{ type: 'space', raw: html }]
  let end = html.length
  // From the last to the first: where a block's start isn't known, its source is left to the one before.
  const withSource = blocks.toReversed().map((block, index) => {
    const position = blocks.length - 1 - index
    const start = position === 0 ? 0 : Math.min(starts[position] ?? end, end)
    const raw = html.slice(start, end)
    end = start
    return { ...block, raw }
  })
  return withSource.reverse()
}

/** Comments, processing instructions, CDATA and declarations, as CommonMark has them (6.6): in HTML they end sooner. */
const INVISIBLE =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*(?:>|$)/g

/** Returns what HTML doesn't show either, of the same length. */
function toDeclaration(source: string): string {
  return `<!${'x'.repeat(Math.max(0, source.length - 3))}>`
}

/** Returns the blocks that nodes of a document stand for, such as a page's article; their `raw` is empty. */
export function nodesToBlocks(nodes: readonly HtmlNode[]): Block[] {
  const builder = buildNodes(nodes, pageHandlerOf)
  endParagraph(builder)
  return builder.blocks
}

/** Returns the inline tokens that nodes in a line of text stand for; blocks among them are parted by line breaks. */
export function nodesToInlines(nodes: readonly HtmlNode[]): Inline[] {
  return inlinesRead(buildNodes(nodes, handlerOf))
}
