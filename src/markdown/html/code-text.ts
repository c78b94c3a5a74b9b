import { findElement, type HtmlElement, hasClass, isElement, isText, styleOf, textOf } from './dom.ts'

/** What highlighters call the numbers of lines, and what holds them. */
const GUTTERS = new Set(
  (
    'lineno linenos linenodiv linenumber linenumbers line-number line-numbers line-numbers-rows lnt ln gutter ' +
    'rouge-gutter hljs-ln-numbers blob-num code-lineno CodeMirror-linenumber CodeMirror-gutters cm-gutters ' +
    'react-syntax-highlighter-line-number'
  ).split(' '),
)

/** What holds an editor's text, apart from its buttons and labels. */
const EDITORS = new Set(['cm-content', 'CodeMirror-code', 'view-lines'])
/** What highlighters call a line. */
const LINES = new Set(['line', 'code-line', 'token-line', 'view-line'])

const BLOCKS = new Set('div p li tr h1 h2 h3 h4 h5 h6 section figure table pre'.split(' '))
const UNSEEN = new Set('button script style select textarea svg template input'.split(' '))
/** Of elements nested deeper only the text is read. */
const DEEPEST = 200

/** Code as far as it is read. */
type Lines = {
  readonly parts: string[]
  /** What ended without a newline: a block, below which all begins a line, or a highlighter's line. */
  ended: 'block' | 'line' | undefined
}

/** Returns an element's text as code: each line as the source or an element has it, without numbers and buttons. */
export function codeText(element: HtmlElement): string {
  const lines: Lines = { parts: [], ended: undefined }
  addChildren(lines, editorOf(element) ?? element, 0)
  return lines.parts.join('').replace(/\r\n?/g, '\n')
}

/** Returns the element of a code editor that has its text; undefined where there is none. */
export function editorOf(element: HtmlElement): HtmlElement | undefined {
  return findElement([element], (each) => hasClass(each, EDITORS))
}

/** Whether an element holds the numbers of lines. */
export function isGutter(element: HtmlElement): boolean {
  if (element.name === 'pre' || element.name === 'code') return false
  if (hasClass(element, GUTTERS)) return true
  const isUnselectable =
    styleOf(element, 'user-select') === 'none' || styleOf(element, '-webkit-user-select') === 'none'
  return (isUnselectable || holdsGutter(element)) && isNumber(textOf(element.children))
}

function holdsGutter({ name, children }: HtmlElement): boolean {
  return name === 'td' && findElement(children, (each) => hasClass(each, GUTTERS)) !== undefined
}

function isNumber(text: string): boolean {
  return /^[\s\d]+$/.test(text) && /\d/.test(text)
}

function addChildren(lines: Lines, element: HtmlElement, depth: number): void {
  const isNumbered = hasNumberedLines(element)
  for (const child of element.children) {
    if (isText(child)) addText(lines, child.data ?? '')
    else if (depth > DEEPEST || child.token) addText(lines, textOf([child]))
    else if (isElement(child)) addElement(lines, isNumbered ? withoutFirst(child) : child, depth + 1)
  }
}

/** Whether an element's lines begin with their numbers, each in an element: the next line has the next number. */
function hasNumberedLines({ children }: HtmlElement): boolean {
  const lines = children.filter(isElement)
  const first = numberOf(lines[0])
  return lines.length > 1 && lines.every((line, index) => numberOf(line) === first + index)
}

function numberOf(line: HtmlElement | undefined): number {
  const [text, ...others] = line?.children[0]?.children ?? []
  return others.length === 0 && isNumber(text?.data ?? '') ? Number(text?.data) : Number.NaN
}

function withoutFirst(element: HtmlElement): HtmlElement {
  const { name, attribs, type } = element
  return { name, attribs, type, children: element.children.slice(1) }
}

function addElement(lines: Lines, element: HtmlElement, depth: number): void {
  const { name } = element
  if (UNSEEN.has(name) || isGutter(element)) return
  const kind = BLOCKS.has(name) ? 'block' : isLine(element) ? 'line' : undefined
  if (name === 'br') addText(lines, '\n')
  else if (kind === undefined) addChildren(lines, element, depth)
  else addLine(lines, element, kind, depth)
}

function addLine(lines: Lines, element: HtmlElement, kind: 'block' | 'line', depth: number): void {
  if (lines.ended || (kind === 'block' && isInLine(lines))) lines.parts.push('\n')
  lines.ended = undefined
  const count = lines.parts.length
  addChildren(lines, element, depth)
  if (lines.parts.length === count || isInLine(lines)) lines.ended = kind
}

function isInLine({ parts }: Lines): boolean {
  return parts.length > 0 && !parts.at(-1)?.endsWith('\n')
}

function isLine(element: HtmlElement): boolean {
  return element.attribs['data-line'] !== undefined || hasClass(element, LINES)
}

function addText(lines: Lines, text: string): void {
  if (text === '') return
  if (lines.ended === 'block' && !/^[^\S\n]*\n/.test(text) && text.trim() !== '') lines.parts.push('\n')
  lines.parts.push(text)
  lines.ended = undefined
}
