import {
  allElements,
  ancestorsFrom,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isHeading,
  textOf,
} from '../../markdown/html/dom.ts'
import { isHidden } from '../../markdown/html/hidden.ts'
import type { Inline } from '../../markdown/tokens.ts'
import { collapse } from './lines.ts'
import { BACK, bareMark, MARK, markText, outermost } from './note-marks.ts'
import { isRightBehind, isSidenote, leadingMarks, saysOnlyMark } from './sidenotes.ts'
import { findUnlinkedNotes, type NotePlace, type UnlinkedNotes } from './unlinked-notes.ts'

// Notes of an article, known by their shape: a short mark that leads to a later place in the page, where the note stands,
// or holds it hidden, or is repeated before it.

/** A note; `number` counts from 1 in the order of the references. */
export type Note = { readonly number: number; readonly nodes: readonly HtmlNode[] }

/** The notes of an article. */
export type Footnotes = {
  readonly notes: readonly Note[]
  /** What stands in the place of references. */
  readonly references: ReadonlyMap<HtmlNode, readonly HtmlNode[]>
  /** The nodes that the notes stand in: gone from the text. */
  readonly moved: ReadonlySet<HtmlNode>
  /** The marks of notes and the links back from them: gone from the notes. */
  readonly marks: ReadonlySet<HtmlNode>
}

/** Elements that hold a note by themselves. */
const HOLDERS = new Set('p li div dd td aside section blockquote body'.split(' '))
/** Elements that may be a mark. */
const MARKS = new Set('a sup label span button'.split(' '))

/** The notes as far as they are collected. */
type Collection = {
  readonly targets: ReadonlyMap<string, HtmlElement>
  readonly unlinked: UnlinkedNotes
  readonly notes: Map<HtmlNode | undefined, Note>
  readonly references: Map<HtmlNode, readonly HtmlNode[]>
  readonly moved: Set<HtmlNode>
  readonly marks: Set<HtmlNode>
  /** The place that each target leads to. */
  readonly places: Map<HtmlElement, NotePlace | undefined>
}

/** Returns the notes that an article's nodes refer to, wherever in the page they stand. */
export function findFootnotes(
  body: HtmlElement,
  nodes: readonly HtmlNode[],
  dropped: ReadonlySet<HtmlNode>,
): Footnotes {
  const collection: Collection = {
    targets: targetsOf(body),
    unlinked: findUnlinkedNotes(body),
    notes: new Map(),
    references: new Map(),
    moved: new Set(),
    marks: new Set(),
    places: new Map(),
  }
  const isOpen = (element: HtmlElement) =>
    !dropped.has(element) && !collection.moved.has(element) && !collection.references.has(element)
  let last: HtmlElement | undefined
  for (const node of descendants(nodes, isOpen)) {
    if (!isElement(node) || !isOpen(node)) continue
    if (isSidenote(node, last)) addSidenote(collection, node, last)
    else if (MARKS.has(node.name)) last = readMark(collection, node) ?? last
  }
  const links = [...collection.notes.values()].flatMap((note) => backLinks(note.nodes))
  return {
    notes: [...collection.notes.values()],
    references: collection.references,
    moved: collection.moved,
    marks: new Set([...collection.marks, ...links]),
  }
}

/** Adds a reference to the note at a place. */
function refer(
  { notes, references, moved, marks }: Collection,
  reference: HtmlElement,
  place: NotePlace,
): void {
  const [key] = place.nodes
  const note = notes.get(key) ?? { number: notes.size + 1, nodes: place.nodes }
  notes.set(key, note)
  const { number } = note
  const token: Inline = { type: 'footnoteRef', raw: '', label: String(number), number }
  references.set(reference, [{ type: 'token', token }])
  for (const holder of place.holders) moved.add(holder)
  if (place.mark) marks.add(place.mark)
}

/** Adds a note beside the text. Behind a mark it is what the mark leads to, perhaps shown once more. */
function addSidenote(collection: Collection, element: HtmlElement, mark: HtmlElement | undefined): void {
  const { children: nodes } = element
  if (!mark || !isRightBehind(element, mark)) refer(collection, element, { nodes, holders: [] })
  else if (collection.references.has(mark) || saysOnlyMark(element, mark)) collection.moved.add(element)
  else {
    refer(collection, mark, { nodes, holders: [element] })
    for (const each of leadingMarks(element, mark)) collection.marks.add(each)
  }
}

/** Adds what an element refers to where it is a mark; returns what stands for the mark then. */
function readMark(collection: Collection, element: HtmlElement): HtmlElement | undefined {
  const hidden = hiddenNote(element)
  if (hidden) {
    refer(collection, element, { nodes: hidden.children, holders: [] })
    return element
  }
  const mark = markText(element)
  if (!MARK.test(mark)) return undefined
  const reference = outermost(element)
  const place = linkedPlace(collection, element, reference) ?? unlinkedPlace(collection, element, reference)
  if (place) refer(collection, reference, place)
  return reference
}

/** Returns the element in one that shows a mark only, and hides a note. */
function hiddenNote(element: HtmlElement): HtmlElement | undefined {
  const isShown = (each: HtmlElement) => !isHidden(each, { ignoresAria: true })
  const note = element.children.find((child) => isElement(child) && !isShown(child))
  if (!note || !isElement(note) || !MARK.test(markText(element, isShown))) return undefined
  return collapse(textOf(note.children)).length > markText(element, isShown).length ? note : undefined
}

/** Returns the place that a mark leads to, by its address or another attribute. */
function linkedPlace(
  { targets, unlinked, places }: Collection,
  element: HtmlElement,
  reference: HtmlElement,
): NotePlace | undefined {
  const target = [element, reference]
    .flatMap(targetNames)
    .map((name) => targets.get(name))
    .find(Boolean)
  if (!target) return undefined
  if (!places.has(target)) places.set(target, placeOf(target, unlinked))
  const place = places.get(target)
  return place && isBehind(place, element) ? place : undefined
}

/** Returns what an element's attributes may lead to. */
function targetNames(element: HtmlElement): readonly string[] {
  const { attribs } = element
  const names = Object.entries(attribs).filter(([name]) => name === 'for' || /^(?:data|aria)-/.test(name))
  return [fragmentOf(element), ...names.map(([, value]) => value.replace(/^#/, ''))].filter(Boolean)
}

/** A letter, or a unit of length, before an exponent. */
const BASE = /(?<!\p{L})(?:\p{L}|[cdkm]m)$/u

/** Returns the place of the note that begins with a mark that is no link: notes are referred to one after another. */
function unlinkedPlace(
  { unlinked, notes }: Collection,
  element: HtmlElement,
  reference: HtmlElement,
): NotePlace | undefined {
  const mark = markText(element)
  const place = unlinked.byMark.get(bareMark(mark))
  const isNext = !/\d/.test(mark) || Number(bareMark(mark)) <= notes.size + 1
  if (!place || !isNext || element.name === 'span' || unlinked.places.has(reference)) return undefined
  return isBehind(place, element) && !BASE.test(textBefore(reference)) ? place : undefined
}

/** Whether what a note stands in begins behind a reference. */
function isBehind({ holders: [holder] }: NotePlace, reference: HtmlElement): boolean {
  return (holder?.startIndex ?? 0) > (reference.startIndex ?? 0)
}

/** Returns the end of the text right before an element. */
function textBefore(element: HtmlElement): string {
  const siblings = element.parent?.children ?? []
  const before = siblings[siblings.indexOf(element) - 1]
  return (before?.data ?? '').slice(-5)
}

/** Returns the elements of a page that links can lead to, by their ids and names. */
function targetsOf(body: HtmlElement): ReadonlyMap<string, HtmlElement> {
  const targets = new Map<string, HtmlElement>()
  for (const element of allElements([body])) {
    const { name, attribs } = element
    for (const id of [attribs.id, name === 'a' ? attribs.name : undefined]) {
      if (id !== undefined && id !== '' && !targets.has(id)) targets.set(id, element)
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

/** Returns the place of the note that a target stands in. */
function placeOf(target: HtmlElement, unlinked: UnlinkedNotes): NotePlace | undefined {
  const holder = holderOf(target)
  return holder ? { nodes: holder.children, holders: [holder] } : unlinked.places.get(target)
}

/** Returns the element around a target that holds nothing but the note; undefined for headings and large parts. */
function holderOf(target: HtmlElement): HtmlElement | undefined {
  const holder = ancestorsFrom(target).find((around) => HOLDERS.has(around.name) || isHeading(around))
  if (!holder || isHeading(holder) || holder.name === 'body') return undefined
  const text = collapse(textOf(holder.children))
  return text.length > 0 && text.length <= LONGEST && countTargets(holder) <= 1 ? holder : undefined
}

/** A longer text is no note (UTF-16 units). */
const LONGEST = 4000

/** Returns how many names for links to lead to are in what holds a note: several share it where line breaks part them. */
function countTargets({ children }: HtmlElement): number {
  return allElements(children).filter(({ name, attribs }) => name === 'a' && attribs.name !== undefined)
    .length
}

/** Returns the links in a note that lead back to where it is referred to. */
function backLinks(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return allElements(nodes)
    .filter(({ name, attribs }) => name === 'a' && /^(?:#|javascript:|[^#]*#_)/.test(attribs.href ?? ''))
    .filter((link) => {
      const text = collapse(textOf([link]))
      return BACK.test(text) || MARK.test(text)
    })
}
