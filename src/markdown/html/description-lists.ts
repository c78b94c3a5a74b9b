import type { Block, ListItem } from '../tokens.ts'
import { container } from './blocks.ts'
import { addBlock, type Builder, blocksOf, endParagraph, type Handler, isShown } from './builder.ts'
import { type HtmlNode, isElement } from './dom.ts'
import { addList, createItem } from './lists.ts'

/** Terms, and what they mean. */
type Group = { readonly terms: Block[]; readonly definitions: Block[] }

/**
 * Reads `dl` (HTML Living Standard, 4.4.9): a list whose items are terms in bold with their definitions below. Without
 * terms, as wikis indent text, it is what it holds; without definitions its terms are paragraphs.
 */
export const descriptionList: Handler = container((builder, { children }) => {
  endParagraph(builder)
  const groups = groupsOf(builder, children)
  const hasTerms = groups.some(({ terms }) => terms.length > 0)
  const hasDefinitions = groups.some(({ definitions }) => definitions.length > 0)
  if (hasTerms && hasDefinitions) return addList(builder, groups.map(itemOf), undefined, false)
  for (const block of groups.flatMap(({ terms, definitions }) => [...terms, ...definitions]))
    addBlock(builder, block)
})

function groupsOf(builder: Builder, nodes: readonly HtmlNode[]): readonly Group[] {
  const groups: Group[] = []
  for (const part of partsOf(nodes)) {
    if (isElement(part) && !isShown(builder, part)) continue
    const isTerm = part.name === 'dt'
    const blocks = isTerm
      ? termOf(builder, part)
      : blocksOf(builder, part.name === 'dd' ? childrenOf(part) : [part])
    if (blocks.length === 0) continue
    const last = groups.at(-1)
    const group = last && !(isTerm && last.definitions.length > 0) ? last : { terms: [], definitions: [] }
    if (group !== last) groups.push(group)
    const into = isTerm ? group.terms : group.definitions
    for (const block of blocks) into.push(block)
  }
  return groups
}

/** Returns nodes with the elements that group terms and definitions taken apart. */
function partsOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    const isGroup = node.name !== 'dl' && childrenOf(node).some(({ name }) => name === 'dt' || name === 'dd')
    return isGroup ? childrenOf(node) : [node]
  })
}

function childrenOf({ children = [] }: HtmlNode): readonly HtmlNode[] {
  return children
}

function termOf(builder: Builder, term: HtmlNode): readonly Block[] {
  const strong = { type: 'tag', name: 'strong', attribs: {}, children: childrenOf(term) }
  return blocksOf(builder, [strong], { isHeading: true })
}

/** A term with one definition, each a paragraph, makes a paragraph with a line break. */
function itemOf({ terms, definitions }: Group): ListItem {
  const blocks = [...terms, ...definitions]
  const [term, definition, ...others] = blocks
  const isShort = others.every(({ type }) => type === 'list')
  if (term?.type !== 'paragraph' || definition?.type !== 'paragraph' || !isShort) return createItem(blocks)
  const tokens = [...term.tokens, { type: 'br', raw: '' } as const, ...definition.tokens]
  return createItem([{ type: 'paragraph', raw: '', tokens }, ...others])
}
