import {
  descendants,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  textOf,
} from '../../markdown/html/dom.ts'
import type { Inline } from '../../markdown/tokens.ts'
import { nameWords } from './element-names.ts'
import { collapse } from './lines.ts'

// Notes of an article, known by their shape: a short mark that leads to a later place in the page, where the note stands.

/** A note; `number` counts from 1 in the order of the references. */
export type Note = { readonly number: number; readonly nodes: readonly HtmlNode[] }

/** The notes of an article. */
export type Footnotes = {
  readonly notes: readonly Note[]
  /** What stands in the place of references. */
  readonly references: ReadonlyMap<HtmlNode, readonly HtmlNode[]>
  /** The nodes that the notes stand in, and the links back from them. */
  readonly dropped: ReadonlySet<HtmlNode>
}

/** What refers to a note: a number or a sign, or in brackets a letter or a word and a number. */
const MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3}|\[(?:[a-z]{1,6} )?(?:\d{1,3}|[a-z*†‡§¶]|[ivxl]{1,6})\]|\(\d{1,3}\))$/i
/** What leads back from a note, the mark once more apart: arrows and carets, perhaps with letters. */
const BACK = /^(?:[\s^↑↩⏎←⤴☝]|\ufe0e|\ufe0f)*(?:[a-z]|back|return)?$/i

/** Elements that hold a note by themselves. */
const HOLDERS = new Set('p li div dd td aside section blockquote body'.split(' '))
const SIDENOTES = new Set(['sidenote', 'marginnote'])

/** Returns the notes that an article's nodes refer to, wherever in the page they stand. */
export function findFootnotes(
  body: HtmlElement,
  nodes: readonly HtmlNode[],
  dropped: ReadonlySet<HtmlNode>,
): Footnotes {
  const targets = targetsOf(body)
  const notes = new Map<HtmlElement, Note>()
  const references = new Map<HtmlNode, readonly HtmlNode[]>()
  const gone = new Set<HtmlNode>()
  const holders = new Map<HtmlElement, HtmlElement | undefined>()
  let last: HtmlElement | undefined
  const refer = (reference: HtmlElement, holder: HtmlElement) => {
    const note = notes.get(holder) ?? { number: notes.size + 1, nodes: holder.children }
    notes.set(holder, note)
    const { number } = note
    const token: Inline = { type: 'footnoteRef', raw: '', label: String(number), number }
    references.set(reference, [{ type: 'token', token }])
  }
  const isOpen = (element: HtmlElement) =>
    !dropped.has(element) && !notes.has(element) && !references.has(element)
  for (const node of descendants(nodes, isOpen)) {
    if (!isElement(node) || !isOpen(node)) continue
    if (nameWords(node).some((word) => SIDENOTES.has(word)) && collapse(textOf(node.children)) !== '') {
      // Beside a reference it is what the reference leads to, shown once more.
      if (isRightBehind(node, last)) gone.add(node)
      else refer(node, node)
    } else if (node.name === 'a') {
      const mark = collapse(textOf([node]))
      const target = MARK.test(mark) ? targets.get(fragmentOf(node)) : undefined
      if (target && !holders.has(target)) holders.set(target, holderOf(target))
      const holder = target && holders.get(target)
      if (!holder || (holder.startIndex ?? 0) <= (node.startIndex ?? 0)) continue
      last = outermost(node)
      refer(last, holder)
      gone.add(holder)
    }
  }
  for (const holder of notes.keys()) for (const link of backLinks(holder)) gone.add(link)
  return { notes: [...notes.values()], references, dropped: gone }
}

/** Whether an element stands right behind another, blanks apart. */
function isRightBehind(element: HtmlElement, other: HtmlNode | undefined): boolean {
  let next = other?.next
  while (next && isText(next) && next.data?.trim() === '') next = next.next
  return next === element
}

/** Returns the elements of a page that links can lead to, by their ids and names. */
function targetsOf(body: HtmlElement): ReadonlyMap<string, HtmlElement> {
  const targets = new Map<string, HtmlElement>()
  for (const node of descendants([body])) {
    if (!isElement(node)) continue
    for (const id of [node.attribs.id, node.name === 'a' ? node.attribs.name : undefined]) {
      if (id !== undefined && id !== '' && !targets.has(id)) targets.set(id, node)
    }
  }
  return targets
}

/** Returns what a link's address has behind `#`, decoded. */
function fragmentOf({ attribs: { href = '' } }: HtmlElement): string {
  const fragment = href.slice(0, 1000).replace(/^[^#]*#?/, '')
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Returns the element around a target that holds nothing but the note; undefined for headings and large parts. */
function holderOf(target: HtmlElement): HtmlElement | undefined {
  let holder: HtmlNode | null | undefined = target
  while (holder && !HOLDERS.has(holder.name ?? '')) {
    if (/^h[1-6]$/.test(holder.name ?? '')) return undefined
    holder = holder.parent
  }
  if (!holder || !isElement(holder) || holder.name === 'body') return undefined
  const text = collapse(textOf(holder.children))
  return text.length > 0 && text.length <= LONGEST && countTargets(holder) <= 1 ? holder : undefined
}

/** A longer text is no note (UTF-16 units). */
const LONGEST = 4000

/** Returns how many names for links to lead to are in what holds a note: several share it where line breaks part them. */
function countTargets({ children }: HtmlElement): number {
  return [...descendants(children)].filter(({ name, attribs }) => name === 'a' && attribs?.name !== undefined)
    .length
}

/** Returns the largest element around a reference that holds nothing else, such as its `sup`. */
function outermost(link: HtmlElement): HtmlElement {
  let reference = link
  for (;;) {
    const { parent } = reference
    const isAround = parent && isElement(parent) && (parent.name === 'sup' || parent.name === 'span')
    if (!isAround || collapse(textOf([parent])) !== collapse(textOf([link]))) return reference
    reference = parent
  }
}

/** Returns the links in a note that lead back to where it is referred to. */
function backLinks(holder: HtmlElement): readonly HtmlElement[] {
  return [...descendants(holder.children)]
    .filter(isElement)
    .filter(({ name, attribs }) => name === 'a' && attribs.href?.startsWith('#'))
    .filter((link) => {
      const text = collapse(textOf([link]))
      return BACK.test(text) || MARK.test(text)
    })
}
