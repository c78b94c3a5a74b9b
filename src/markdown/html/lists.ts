import type { Block, ListItem } from '../tokens.ts'
import { container } from './blocks.ts'
import { addBlock, type Builder, blocksOf, endParagraph, type Handler, isShown } from './builder.ts'
import { descendants, type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts'

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu'])

/** Reads `ul`, `ol` and `menu`. */
export const list: Handler = container((builder, { name, attribs, children }) => {
  endParagraph(builder)
  const ordered = name === 'ol'
  const items: ListItem[] = []
  const isLoose = readItems(builder, children, items)
  const start = ordered ? Number.parseInt(attribs.start ?? '1', 10) : 1
  if (items.length > 0) addList(builder, items, ordered ? { start } : undefined, isLoose)
})

/** Reads `li` outside of a list. */
export const listItem: Handler = container((builder, element) => {
  endParagraph(builder)
  const item = itemOf(builder, element)
  const last = builder.blocks.at(-1)
  if (!item) return
  const isLoose = holdsParagraphs(element) || needsRoom(item)
  if (last?.type === 'list' && !last.ordered) {
    last.items.push(item)
    last.loose ||= isLoose
  } else addList(builder, [item], undefined, isLoose)
})

/** Adds a list; without numbers it is no ordered one. It is loose as well where its items need room. */
export function addList(
  builder: Builder,
  items: ListItem[],
  numbers: { readonly start: number } | undefined,
  isLoose: boolean,
): void {
  const start = numbers && numbers.start >= 0 ? numbers.start : 1
  const loose = isLoose || items.some(needsRoom)
  addBlock(builder, { type: 'list', raw: '', ordered: numbers !== undefined, start, loose, items })
}

/** Whether an item holds more than a paragraph and lists below it. */
function needsRoom({ tokens }: ListItem): boolean {
  return tokens.slice(1).some(({ type }) => type !== 'list')
}

/** Adds the items among a list's nodes; returns whether one holds elements `p`. */
function readItems(builder: Builder, nodes: readonly HtmlNode[], items: ListItem[]): boolean {
  let isLoose = false
  for (const node of nodes) {
    if (isElement(node) && !isShown(builder, node)) continue
    if (isElement(node) && node.name === 'li') {
      const item = itemOf(builder, node)
      if (item) items.push(item)
      isLoose ||= item !== undefined && holdsParagraphs(node)
    } else if (isElement(node) && isWrapper(node)) {
      isLoose = readItems(builder, node.children, items) || isLoose
    } else addToLast(items, blocksOf(builder, [node]))
  }
  return isLoose
}

/** What stands between items, such as another list, belongs to the one before. */
function addToLast(items: ListItem[], blocks: Block[]): void {
  const last = items.at(-1)
  if (last) for (const block of blocks) last.tokens.push(block)
  else if (blocks.length > 0) items.push(createItem(blocks))
}

/** Whether an element that has no place in a list holds items of it. */
function isWrapper({ name, children }: HtmlElement): boolean {
  return !LISTS.has(name) && children.some((child) => child.name === 'li')
}

function holdsParagraphs({ children }: HtmlElement): boolean {
  return children.some(({ name }) => name === 'p')
}

function itemOf(builder: Builder, { children }: HtmlElement): ListItem | undefined {
  const tokens = blocksOf(builder, children)
  return tokens.length === 0 ? undefined : { ...createItem(tokens), checked: isChecked(children) }
}

/** Returns an item without a box. */
export function createItem(tokens: Block[]): ListItem {
  return { type: 'list_item', raw: '', checked: undefined, tokens }
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
