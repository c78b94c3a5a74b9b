import type { Block, List } from '../tokens.ts'
import { container } from './blocks.ts'
import { blocksOf, endParagraph, type Handler } from './builder.ts'
import { findElement, type HtmlElement, type HtmlNode, isElement, styleOf, textOf } from './dom.ts'
import { createItem } from './lists.ts'

// Lists as Word and Outlook write them: paragraphs whose style says their level, their marker among their text.

/** Returns how deep an item of Word's is, from 1; undefined for other elements. */
export function wordItemLevel(element: HtmlElement): number | undefined {
  const level = /\blevel([1-9])\b/.exec(styleOf(element, 'mso-list') ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Reads a paragraph that is an item of a list. */
export const wordItem: Handler = container((builder, element) => {
  endParagraph(builder)
  const isMarker = (each: HtmlElement) => styleOf(each, 'mso-list') === 'ignore'
  const marker = findElement(element.children, isMarker)
  const tokens = blocksOf(builder, marker ? without(element.children, marker) : element.children)
  if (tokens.length === 0) return
  const label = marker ? textOf([marker]).trim() : ''
  const list = listAt(
    builder.blocks,
    wordItemLevel(element) ?? 1,
    /^\(?(?:\d+|[a-z]{1,4})[.)]/i.test(label),
    Number.parseInt(label, 10),
  )
  list.items.push(createItem(tokens))
})

/** Returns the list of a level at the end of blocks, which is begun where there is none. */
function listAt(blocks: Block[], level: number, ordered: boolean, start: number): List {
  const last = blocks.at(-1)
  const item = last?.type === 'list' ? last.items.at(-1) : undefined
  if (level > 1 && item) return listAt(item.tokens, level - 1, ordered, start)
  if (last?.type === 'list' && last.ordered === ordered) return last
  const list: List = { type: 'list', raw: '', ordered, start: start || 1, loose: false, items: [] }
  blocks.push(list)
  return list
}

function without(nodes: readonly HtmlNode[], dropped: HtmlElement): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (node === dropped) return []
    return isElement(node) ? [{ ...node, children: without(node.children, dropped) }] : [node]
  })
}
