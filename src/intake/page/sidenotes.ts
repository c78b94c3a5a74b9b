import {
  descendants,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  textOf,
} from '../../markdown/html/dom.ts'
import { nameWords } from './element-names.ts'
import { collapse } from './lines.ts'
import { isBlank, markText } from './note-marks.ts'

// Notes that stand in the text, which a stylesheet moves beside it.

const SIDENOTES = new Set(['sidenote', 'marginnote'])

/** Whether an element is a note in the text: by its name, or as it repeats the mark before it (LaTeXML). */
export function isSidenote(element: HtmlElement, mark: HtmlElement | undefined): boolean {
  if (mark && isRightBehind(element, mark) && beginsWithMark(element, mark)) return true
  return nameWords(element).some((word) => SIDENOTES.has(word)) && collapse(textOf(element.children)) !== ''
}

function beginsWithMark(element: HtmlElement, mark: HtmlElement): boolean {
  const text = markText(mark)
  const first = findElement(element.children, ({ name }) => name === 'sup')
  return first !== undefined && markText(first) === text && textOf([element]).trim().startsWith(text)
}

/** Whether an element stands right behind another, blanks and the box that shows it apart. */
export function isRightBehind(element: HtmlElement, other: HtmlNode): boolean {
  let next = other.next
  while (next && (isBlank(next) || next.name === 'input')) next = next.next
  return next === element
}

/** Whether a note says nothing but its mark, as where the same note is referred to once more (LaTeX's `footnotemark`). */
export function saysOnlyMark(element: HtmlElement, mark: HtmlElement): boolean {
  return /^(?:\w+:)?\s*$/.test(collapse(textOf([element])).replaceAll(markText(mark), ''))
}

/** Returns the elements that a note begins with which say its mark. */
export function leadingMarks(note: HtmlElement, mark: HtmlElement): readonly HtmlElement[] {
  const text = markText(mark)
  const marks: HtmlElement[] = []
  const isMark = (element: HtmlElement) => markText(element) === text
  for (const node of descendants(note.children, (element) => !isMark(element))) {
    if (isElement(node) && isMark(node)) marks.push(node)
    else if (isText(node) && !isBlank(node)) break
  }
  return marks
}
