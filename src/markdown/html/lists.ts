import type { Block, ListItem } from '../tokens.ts'
import { container } from './blocks.ts'
import { addBlock, type Builder, blocksOf, endParagraph, type Handler, isShown } from './builder.ts'
import { descendants, type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts'

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])

type Item = { readonly item: ListItem; readonly isLoose: boolean }

/** Reads `ul`, `ol` and `menu`. */
export const list: Handler = container((builder, { name, attribs, children }) => {
  endParagraph(builder)
  const ordered = name === 'ol'
  const items = itemsOf(builder, children)
  if (items.length > 0)
    addList(builder, items, ordered, ordered ? Number.parseInt(attribs.start ?? '1', 10) : 1)
})

/** Reads `li` outside of a list. */
export const listItem: Handler = container((builder, element) => {
  endParagraph(builder)
  const item = itemOf(builder, element)
  const last = builder.blocks.at(-1)
  if (!item) return
  if (last?.type !== 'list' || last.ordered) return addList(builder, [item], false, 1)
  last.items.push(item.item)
  last.loose ||= item.isLoose
})

function addList(builder: Builder, items: readonly Item[], ordered: boolean, start: number): void {
  addBlock(builder, {
    type: 'list',
    raw: '',
    ordered,
    start: Number.isNaN(start) || start < 0 ? 1 : start,
    loose: items.some(({ isLoose }) => isLoose),
    items: items.map(({ item }) => item),
  })
}

/** Returns the items of a list; what stands between them, such as another list, belongs to the one before. */
function itemsOf(builder: Builder, nodes: readonly HtmlNode[]): readonly Item[] {
  const items: Item[] = []
  for (const node of nodes) {
    if (isElement(node) && !isShown(builder, node)) continue
    if (isElement(node) && node.name === 'li') items.push(...[itemOf(builder, node) ?? []].flat())
    else if (isElement(node) && isWrapper(node)) items.push(...itemsOf(builder, node.children))
    else {
      const blocks = blocksOf(builder, [node])
      const last = items.at(-1)
      if (last) last.item.tokens.push(...blocks)
      else if (blocks.length > 0) items.push(createItem(blocks, undefined))
    }
  }
  return items
}

/** Whether an element that has no place in a list holds items of it. */
function isWrapper({ name, children }: HtmlElement): boolean {
  return !LISTS.has(name) && children.some((child) => child.name === 'li')
}

function itemOf(builder: Builder, { children }: HtmlElement): Item | undefined {
  const checked = isChecked(children)
  const tokens = blocksOf(builder, children)
  if (tokens.length === 0) return undefined
  const { item, isLoose } = createItem(tokens, checked)
  return { item, isLoose: isLoose || children.some(({ name }) => name === 'p') }
}

/** An item of more than a paragraph and the lists below it needs room. */
function createItem(tokens: Block[], checked: boolean | undefined): Item {
  const isLoose = tokens.slice(1).some(({ type }) => type !== 'list')
  return { item: { type: 'list_item', raw: '', checked, tokens }, isLoose }
}

/** Whether the box before an item's text is checked; undefined where there is none. */
function isChecked(nodes: readonly HtmlNode[]): boolean | undefined {
  for (const node of descendants(nodes)) {
    if (isText(node) && node.data?.trim() !== '') return undefined
    if (!isElement(node)) continue
    if (LISTS.has(node.name)) return undefined
    if (node.name === 'input' && node.attribs.type === 'checkbox') return node.attribs.checked !== undefined
  }
  return undefined
}

/**
 * Reads `dl` (HTML Living Standard, 4.4.9): a list whose items are terms in bold with their definitions below. Without
 * terms, as wikis indent text, it is what it holds; without definitions its terms are paragraphs.
 */
export const descriptionList: Handler = container((builder, { children }) => {
  endParagraph(builder)
  const groups = groupsOf(builder, children)
  const isList =
    groups.some(({ terms }) => terms.length > 0) && groups.some((group) => group.definitions.length > 0)
  if (isList) addList(builder, groups.map(groupItem), false, 1)
  else
    for (const { terms, definitions } of groups)
      for (const each of [...terms, ...definitions]) addBlock(builder, each)
})

type Group = { readonly terms: Block[]; readonly definitions: Block[] }

function groupsOf(builder: Builder, nodes: readonly HtmlNode[]): readonly Group[] {
  const groups: Group[] = []
  const groupFor = (isTerm: boolean): Group => {
    const last = groups.at(-1)
    if (last && !(isTerm && last.definitions.length > 0)) return last
    groups.push({ terms: [], definitions: [] })
    return groupFor(isTerm)
  }
  for (const part of partsOf(nodes)) {
    if (isElement(part) && !isShown(builder, part)) continue
    const isTerm = part.name === 'dt'
    const blocks = isTerm
      ? termOf(builder, part)
      : blocksOf(builder, part.name === 'dd' ? (part.children ?? []) : [part])
    if (blocks.length > 0) groupFor(isTerm)[isTerm ? 'terms' : 'definitions'].push(...blocks)
  }
  return groups
}

/** Returns nodes with the elements that group terms and definitions taken apart. */
function partsOf(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    const isGroup = isElement(node) && node.children.some(({ name }) => name === 'dt' || name === 'dd')
    return isGroup && node.name !== 'dl' ? (node.children ?? []) : [node]
  })
}

function termOf(builder: Builder, { children = [] }: HtmlNode): Block[] {
  const blocks = blocksOf(builder, children, { isHeading: true })
  return blocks.map((block) => {
    return block.type === 'paragraph'
      ? { ...block, tokens: [{ type: 'strong', raw: '', tokens: block.tokens }] }
      : block
  })
}

/** A term with one definition, both of a line, makes a paragraph with a line break. */
function groupItem({ terms, definitions }: Group): Item {
  const [term, definition, ...others] = [...terms, ...definitions]
  if (
    term?.type !== 'paragraph' ||
    definition?.type !== 'paragraph' ||
    others.some(({ type }) => type !== 'list')
  )
    return createItem([...terms, ...definitions], undefined)
  const tokens = [...term.tokens, { type: 'br', raw: '' } as const, ...definition.tokens]
  return createItem([{ type: 'paragraph', raw: '', tokens }, ...others], undefined)
}
