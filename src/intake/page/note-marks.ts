import { type HtmlElement, type HtmlNode, isElement, isText, textOf } from '../../markdown/html/dom.ts'
import { nameWords } from './element-names.ts'
import { collapse } from './lines.ts'

// The marks of notes: what refers to a note, what a note begins with, and what leads back from it.

/** What refers to a note: a number or a sign, or in brackets a letter or a word and a number. */
export const MARK =
  /^(?:\d{1,3}|[*†‡§¶⊕]{1,3}|\[(?:[a-z]{1,6} )?(?:\d{1,3}|[a-z*†‡§¶]|[ivxl]{1,6})\]|\(\d{1,3}\))$/i
/** What leads back from a note, the mark once more apart: arrows and carets, perhaps with letters. */
export const BACK = /^(?:[\s^↑↩⏎←⤴☝]|\ufe0e|\ufe0f)*(?:[a-z]|back|return)?$/i

/** A longer text is no mark (UTF-16 units). */
const LONGEST = 20

/** Returns the text that an element shows where it may be a mark; '' where it is longer. */
export function markText({ children }: HtmlElement, enter?: (element: HtmlElement) => boolean): string {
  const text = collapse(textOf(children, enter))
  return text.length <= LONGEST ? text : ''
}

/** Returns a mark without brackets and full stop. */
export function bareMark(mark: string): string {
  return mark.replace(/[[\]().:\s]/g, '')
}

/** Returns the largest element around a reference that holds nothing else but brackets, such as its `sup`. */
export function outermost(link: HtmlElement): HtmlElement {
  let reference = link
  for (;;) {
    const { parent } = reference
    const isAround = parent && isElement(parent) && (parent.name === 'sup' || parent.name === 'span')
    if (!isAround || bareMark(textOf([parent])) !== bareMark(textOf([link]))) return reference
    reference = parent
  }
}

const NOTES = new Set('footnote footnotes endnote endnotes sidenotes'.split(' '))

/** Whether an element says that it holds notes (names, and DPUB-ARIA 1.1). */
export function saysNotes(element: HtmlNode | null | undefined): boolean {
  return (
    element !== null &&
    element !== undefined &&
    isElement(element) &&
    (element.attribs.role === 'doc-endnotes' || nameWords(element).some((word) => NOTES.has(word)))
  )
}

/** Whether a node shows nothing but white space. */
export function isBlank(node: HtmlNode): boolean {
  return isText(node) ? (node.data ?? '').trim() === '' : !isElement(node) && node.token === undefined
}
