import { cleanText } from '../../text/clean.ts'
import { outdent } from '../../text/lines.ts'
import type { Code } from '../tokens.ts'
import { addBlock, type Handler } from './builder.ts'
import { codeLanguage } from './code-language.ts'
import { codeText, isGutter } from './code-text.ts'
import { classesOf, findElement, type HtmlElement, styleOf } from './dom.ts'
import { codespan } from './inlines.ts'

/** Reads `pre` and what else is set as a block of code. */
export const codeBlock: Handler = (builder, element) => {
  const code = codeOf([element], element)
  if (code) addBlock(builder, code)
}

/** Returns elements' text as code, one below the other; undefined where there is none. */
function codeOf(elements: readonly HtmlElement[], around: HtmlElement): Code | undefined {
  const text = cleanText(elements.map(codeText).join('\n'))
  if (text.trim() === '') return undefined
  const lines = text.trimEnd().replace(BLANK_LINES, '')
  return {
    type: 'code',
    raw: '',
    lang: codeLanguage(around),
    // In a `code` it is the source's own indent.
    text: around.name === 'code' ? outdent(lines) : lines,
  }
}

/** At the start of a text. */
const BLANK_LINES = /^(?:[^\S\n]*\n)+/

/** Reads `code`: a block where it is set as one, by its style or a class, or holds one. */
export const code: Handler = (builder, element) => {
  const isBlock =
    styleOf(element, 'white-space')?.startsWith('pre') ||
    classesOf(element).includes('block') ||
    findElement(element.children, ({ name }) => name === 'pre') !== undefined
  ;(isBlock ? codeBlock : codespan)(builder, element)
}

/** Whether an element is a block of code though it is no `pre`. */
export function isCodeBlock(element: HtmlElement): boolean {
  const { attribs, children } = element
  if (attribs['data-lang'] === undefined || !classesOf(element).includes('code-block')) return false
  return findElement(children, ({ name }) => name === 'pre') === undefined
}

/** Returns the code that a table sets beside the numbers of its lines; undefined where it is no such table. */
export function codeTable(table: HtmlElement, rows: readonly (readonly HtmlElement[])[]): Code | undefined {
  if (!rows.some((cells) => cells.some(isGutter))) return undefined
  const lines = rows.map((cells) => cells.filter((cell) => !isGutter(cell)))
  if (lines.some(({ length }) => length > 1)) return undefined
  return codeOf(lines.flat(), table)
}
