import { Readability } from '@mozilla/readability'
import type { JSDOMDocument, JSDOMElement } from '@mozilla/readability/JSDOMParser.js'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import {
  findElement,
  type HtmlElement,
  isElement,
  isHeading,
  isText,
  textOf,
} from '../../markdown/html/dom.ts'
import { isHidden } from '../../markdown/html/hidden.ts'
import { mathHandlerOf } from '../../markdown/html/math.ts'
import { contentClasses } from '../vocabulary/page-classes.ts'
import { classNames, nameWords } from './element-names.ts'

/** What Readability makes of a page. */
export type Readable = {
  /** The elements that it looked at. */
  readonly seen: ReadonlySet<HtmlElement>
  /** Those of them that it takes for the article's. */
  readonly kept: ReadonlySet<HtmlElement>
}

/**
 * Returns what Readability takes for the article in a page's body; undefined where it finds none, or the page is too
 * large for it. It gets a copy of the page, since it moves, merges and writes anew what it reads.
 */
export function findReadable(body: HtmlElement): Readable | undefined {
  const marked = createMarkedDocument(body)
  if (!marked) return undefined
  const article = new Readability(marked.document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  }).parse()
  return article
    ? { seen: new Set(marked.elements), kept: new Set(markedElements(marked, article.content)) }
    : undefined
}

/** A page as Readability reads it. Each element bears the marks of those that it stands for, by their index. */
type MarkedDocument = { readonly document: JSDOMDocument; readonly elements: readonly HtmlElement[] }

/** Of a larger page no copy is made: the time that Readability takes may grow with the square of these. */
const MOST_ELEMENTS = 60_000
const MOST_CHILDREN = 10_000
/** The sum of how deep its elements are nested: it reads the text of one for each that is around it. */
const MOST_NESTING = 1_500_000
/** Of a longer text only the beginning is weighed (UTF-16 units). */
const LONGEST_TEXT = 20_000

/**
 * Elements that aren't weighed, and stay where what is around them stays. Readability drops all buttons, those in
 * headings too.
 */
const UNWEIGHED = new Set('script style template svg head button'.split(' '))
/** The attributes that it goes by, but `style`, which only says what is hidden. */
const ATTRIBUTES = 'class id role rel itemprop rowspan colspan datatable summary aria-modal'.split(' ')

type Copier = {
  readonly document: JSDOMDocument
  readonly elements: HtmlElement[]
  /** How deep the element is that is copied, and the sum of that for all before. */
  depth: number
  nesting: number
}

/** Returns what is shown in a page's body in the DOM that Readability comes with; undefined where it is too much. */
function createMarkedDocument(body: HtmlElement): MarkedDocument | undefined {
  const document = new JSDOMParser().parse('<html><body></body></html>')
  const copier: Copier = { document, elements: [], depth: 0, nesting: 0 }
  const index = mark(copier, document.body, body)
  return copyChildren(copier, document.body, body, index) ? copier : undefined
}

// A mark is an attribute with a name of its own: where Readability merges two elements, one has the marks of both.
const MARK = 'lectern-'

/** Marks the copy of an element; returns its index. */
function mark({ elements }: Copier, copy: JSDOMElement, element: HtmlElement): number {
  const index = elements.push(element) - 1
  copy.setAttribute(`${MARK}${index}`, '')
  return index
}

/** Returns the elements whose marks are on an element and in it. */
function markedElements({ elements }: MarkedDocument, copy: JSDOMElement): readonly HtmlElement[] {
  return copy
    .getElementsByTagName('*')
    .flatMap(({ attributes }) => attributes.map(({ name }) => name))
    .flatMap((name) => (name.startsWith(MARK) ? (elements[Number(name.slice(MARK.length))] ?? []) : []))
}

/** Copies the nodes in an element; returns whether they aren't too many. */
function copyChildren(copier: Copier, copy: JSDOMElement, element: HtmlElement, index: number): boolean {
  copier.nesting += copier.depth
  if (copier.elements.length > MOST_ELEMENTS || copier.nesting > MOST_NESTING) return false
  if (element.children.length > MOST_CHILDREN) return false
  copier.depth++
  const isWhole = element.children.every((child) => {
    if (!isText(child)) return !isElement(child) || copyElement(copier, copy, child)
    const text = (child.data ?? '').slice(0, LONGEST_TEXT)
    if (mayBeMoved(element, text)) copy.appendChild(createMark(copier, index))
    copy.appendChild(copier.document.createTextNode(text))
    return true
  })
  copier.depth--
  return isWhole
}

/** Copies an element and what is in it; returns whether it isn't too much. */
function copyElement(copier: Copier, copy: JSDOMElement, element: HtmlElement): boolean {
  if (UNWEIGHED.has(element.name) || isCheckbox(element)) return true
  const isFormula = mathHandlerOf(element) !== undefined
  if (!isFormula && isHidden(element, { ignoresAria: false })) return true
  const inner = copier.document.createElement(isFormula ? 'span' : copyName(element))
  if (!isFormula) copyAttributes(inner, element)
  const index = mark(copier, inner, element)
  copy.appendChild(inner)
  if (!isFormula) return element.name === 'noscript' || copyChildren(copier, inner, element, index)
  // As a word: Readability drops paragraphs without any.
  inner.appendChild(copier.document.createTextNode(textOf([element]).slice(0, LONGEST_TEXT) || 'x'))
  return true
}

/** Whether Readability puts text into a new paragraph, which may take the place of the element around it. */
function mayBeMoved({ name }: HtmlElement, text: string): boolean {
  return (name === 'div' || name === 'body') && text.trim() !== ''
}

/** Returns an element without words that stays beside the text that follows it, with the mark of one around it. */
function createMark({ document }: Copier, index: number): JSDOMElement {
  const neighbour = document.createElement('wbr')
  neighbour.setAttribute(`${MARK}${index}`, '')
  return neighbour
}

/** The box of a task, in an item of a list. */
function isCheckbox({ name, attribs }: HtmlElement): boolean {
  return name === 'input' && attribs.type === 'checkbox'
}

/** Returns the name of an element's copy. What Readability drops by its name alone is given another where it is content. */
function copyName(element: HtmlElement): string {
  const { name, children, parent } = element
  if (name === 'noscript') return findElement(children, (each) => each.name === 'img') ? 'img' : 'span'
  if (name === 'footer' && (parent?.name === 'blockquote' || parent?.name === 'figure')) return 'div'
  if (name === 'aside' && nameWords(element).some((word) => contentClasses.has(word))) return 'div'
  return /^[a-z][a-z\d-]*$/.test(name) ? name : 'span'
}

/** What headings and words in a paragraph are called says how they look (`header`, `meta`), not what they are. */
function isNameless(element: HtmlElement): boolean {
  const { name, parent } = element
  return isHeading(element) || (name === 'span' && (parent?.name === 'p' || parent?.name === 'span'))
}

function copyAttributes(copy: JSDOMElement, element: HtmlElement): void {
  const { name, attribs } = element
  for (const attribute of isNameless(element) ? [] : ATTRIBUTES) {
    const value = attribute === 'class' ? classNames(element) : attribs[attribute]
    if (value !== undefined) copy.setAttribute(attribute, value.slice(0, LONGEST_TEXT))
  }
  // It only asks whether a link leads elsewhere in the page, and whose films an address shows.
  if (name === 'a' && attribs.href !== undefined)
    copy.setAttribute('href', attribs.href.startsWith('#') ? '#a' : 'a')
  else if (attribs.src !== undefined) copy.setAttribute('src', attribs.src.slice(0, 200))
}
