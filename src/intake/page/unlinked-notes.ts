import {
  allElements,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  textOf,
} from '../../markdown/html/dom.ts'
import { bareMark, isBlank, MARK, markText, saysNotes } from './note-marks.ts'

// Notes without links: a text's `sup` with a number, and further down a line that begins with the same number, set apart
// from what follows it. All of them together have to count from 1, so that neither steps nor exponents are taken for notes.

/** Where a note stands: what it says, its mark in it, and the nodes that are gone from the text with it. */
export type NotePlace = {
  readonly nodes: readonly HtmlNode[]
  readonly mark?: HtmlNode | undefined
  readonly holders: readonly HtmlNode[]
}

/** A line that begins with a mark. */
type Start = {
  readonly block: HtmlElement
  /** Of its first node, among the block's children. */
  readonly index: number
  readonly mark: string
  /** The elements around the mark in the line. */
  readonly path: readonly HtmlElement[]
  readonly kind: 'sup' | 'other' | 'item'
}

/** The lines of a page that begin with marks, and the place of the note that each would be. */
export type UnlinkedNotes = {
  /** By the elements around the marks. */
  readonly places: ReadonlyMap<HtmlNode, NotePlace>
  /** By the marks, where these count from 1. */
  readonly byMark: ReadonlyMap<string, NotePlace>
}

const BLOCKS = new Set('p li div dd td aside section blockquote h1 h2 h3 h4 h5 h6'.split(' '))

/** Returns the lines in a page's body that may be notes. */
export function findUnlinkedNotes(body: HtmlElement): UnlinkedNotes {
  const starts = allElements([body]).flatMap((element) =>
    BLOCKS.has(element.name) ? startsIn(element) : itemsOf(element),
  )
  const places = new Map<HtmlNode, NotePlace>()
  const byKind = new Map<Start['kind'], Map<string, NotePlace>>()
  for (const kind of ['sup', 'other', 'item'] as const) {
    const same = starts.filter((start) => start.kind === kind)
    const byMark = new Map<string, NotePlace>()
    for (const [index, place] of placesOf(same).entries()) {
      const { mark = '', path = [] } = same[index] ?? {}
      for (const element of path) places.set(element, place)
      byMark.set(mark, place)
    }
    if (same.length > 0 && isCount(same)) byKind.set(kind, byMark)
  }
  const [byMark = new Map<string, NotePlace>()] = byKind.values()
  return { places, byMark }
}

/** Whether the marks of lines are the numbers from 1, or signs, each once. */
function isCount(starts: readonly Start[]): boolean {
  const marks = starts.map(({ mark }) => mark)
  const numbers = marks.filter((mark) => /\d/.test(mark))
  return new Set(marks).size === marks.length && numbers.every((mark, index) => mark === String(index + 1))
}

/** Returns the lines in a block that begin with marks. */
function startsIn(block: HtmlElement): readonly Start[] {
  const starts: Start[] = []
  let isLineStart = true
  for (const [index, child] of block.children.entries()) {
    if (isBlank(child)) continue
    const path = isLineStart && !isTitle(block) ? markPath(child) : []
    const last = path.at(-1)
    if (last) {
      const kind = path.some(({ name }) => name === 'sup') ? 'sup' : 'other'
      starts.push({ block, index, mark: bareMark(markText(last)), path, kind })
    }
    isLineStart = child.name === 'br'
  }
  return starts
}

/** Whether a block is a heading that says more than a mark. */
function isTitle(block: HtmlElement): boolean {
  return isHeading(block) && !MARK.test(markText(block))
}

const AROUND_MARK = new Set('sup b strong a span em i small font label'.split(' '))
/** At most so many elements are around a mark. */
const LEVELS = 5

/** Returns the elements around the mark that a line's first node begins with, from the outside in; none without a mark. */
function markPath(first: HtmlNode): readonly HtmlElement[] {
  const path: HtmlElement[] = []
  let node: HtmlNode | undefined = first
  while (node && isElement(node) && AROUND_MARK.has(node.name) && path.length < LEVELS) {
    path.push(node)
    const text = markText(node).replace(/(?<=\w)[.:]$/, '')
    if (MARK.test(text)) {
      const [only, ...others]: readonly HtmlNode[] = node.children.filter((child) => !isBlank(child))
      if (others.length === 0 && only && isElement(only)) path.push(only)
      return path
    }
    node = node.children.find((child) => !isBlank(child))
  }
  return []
}

/** Returns the items of a list of notes: their numbers are their marks. */
function itemsOf(element: HtmlElement): readonly Start[] {
  if (element.name !== 'ol' || !(saysNotes(element) || saysNotes(element.parent))) return []
  return element.children
    .filter((child): child is HtmlElement => child.name === 'li')
    .map((block, index) => ({ block, index: 0, mark: String(index + 1), path: [], kind: 'item' }))
}

/** Returns the places of the notes that begin with some lines. */
function placesOf(starts: readonly Start[]): readonly NotePlace[] {
  const blocks = new Set<HtmlNode>(starts.map(({ block }) => block))
  const isSection = starts[0] !== undefined && beginsSection(starts[0].block)
  const continuations = new Map<HtmlNode, readonly HtmlNode[]>()
  for (const { block } of isSection ? starts : []) continuations.set(block, continuationOf(block, blocks))
  const last = starts.at(-1)?.block
  // Behind the last note stands what ends the page, unless notes have more than a paragraph.
  const isShort = ([block, nodes]: readonly [HtmlNode, readonly HtmlNode[]]) =>
    block === last || !nodes.some(isElement)
  if (last && !isHeading(last) && [...continuations].every(isShort)) continuations.delete(last)
  return starts.map(({ block, index, path }, position): NotePlace => {
    const previous = starts[position - 1]
    const next = starts[position + 1]
    const end = next?.block === block ? next.index : block.children.length
    const nodes = block.children.slice(index, end)
    const more = next?.block === block ? [] : (continuations.get(block) ?? [])
    const isAlone = previous?.block !== block && next?.block !== block && isFirst(block, index)
    return {
      nodes: [...nodes, ...more],
      mark: path.at(-1),
      holders: [...(isAlone ? [block] : nodes), ...more],
    }
  })
}

function isFirst({ children }: HtmlElement, index: number): boolean {
  return children.slice(0, index).every(isBlank)
}

/** Whether a block comes right behind a heading or a thematic break, or stands in what is named as notes. */
function beginsSection(block: HtmlElement): boolean {
  if (saysNotes(block.parent) || isHeading(block)) return true
  const siblings = block.parent?.children ?? []
  const before = siblings.slice(0, siblings.indexOf(block)).findLast((node) => !isBlank(node))
  return before?.name === 'hr' || (before !== undefined && isHeading(before))
}

/** Returns the nodes behind a note's first block that belong to it: up to a heading, a thematic break, or the next note. */
function continuationOf(block: HtmlElement, blocks: ReadonlySet<HtmlNode>): readonly HtmlNode[] {
  const nodes: HtmlNode[] = []
  for (let node = block.next; node; node = node.next) {
    if (node.name === 'hr' || isHeading(node) || blocks.has(node)) break
    nodes.push(node)
  }
  return textOf(nodes).trim() === '' ? [] : nodes
}
