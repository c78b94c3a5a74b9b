import type { Token } from 'marked'
import { blockEnd, matchAt, nextLine } from '../../text/lines.ts'
import type { Reader } from './reader.ts'

// Footnotes as GitHub has them. (marked-footnote needs the whole article at once; here it is parsed part by part, and its
// caller knows which labels are defined and their numbers.)

export type FootnoteToken = {
  readonly type: 'footnote'
  readonly raw: string
  readonly label: string
  /** Counts from 1 in the order of first references; 0 where nothing refers to it. */
  readonly number: number
  tokens: Token[]
}
export type FootnoteRefToken = {
  readonly type: 'footnoteRef'
  readonly raw: string
  readonly label: string
  readonly number: number
}

type Definition = { readonly raw: string; readonly label: string; readonly text: string }

const DEFINITION = /^ {0,3}\[\^([^\]\n]+)\]:[ \t]*/
const REFERENCE = /^\[\^([^\]\n]+)\]/
const INDENTED = /(?: {4}|\t)[ \t]*\S/y
/**
 * What can't go on with a paragraph without an indent: a heading, a quote, a fence, a list item, a definition, a
 * display formula, a tag, a thematic break.
 */
const BLOCK_START =
  / {0,3}(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[-*+](?:\s|$)|1[.)](?:\s|$)|\[[^\]\n]+\]:|\$\$|\\\[|<|(?:-[ \t]*){3,99}$|(?:_[ \t]*){3,99}$|(?:\*[ \t]*){3,99}$|[ \t]*$)/my

/**
 * Returns the definition that a text begins with; undefined where it begins with none. It goes on with lines that are
 * indented by four spaces or a tab, blank ones between, and with those right below that begin no block.
 */
function readDefinition(text: string): Definition | undefined {
  const [mark, label] = DEFINITION.exec(text) ?? []
  if (mark === undefined || label === undefined) return undefined
  const below = nextLine(text, 0) ?? text.length
  const isEmpty = text.slice(mark.length, below).trim() === ''
  const isLazy = (line: number) => !(isEmpty && line === below) && !matchAt(BLOCK_START, text, line)
  const end = blockEnd(text, below, INDENTED, isLazy)
  return { raw: text.slice(0, end), label, text: text.slice(mark.length, end).replace(/\n$/, '') }
}

/** Whether the definition of a footnote begins at the start of a line: it may stand right below a paragraph. */
export function beginsFootnote(text: string, index: number): boolean {
  return DEFINITION.test(text.slice(index, index + LONGEST_LABEL))
}

/** In UTF-16 units. */
const LONGEST_LABEL = 1000

/** Reads the definition of a footnote. */
export const readFootnote: Reader = (src, lexer, _, { footnoteNumbers }): FootnoteToken | undefined => {
  const definition = readDefinition(src)
  if (!definition) return undefined
  const { raw, label, text } = definition
  const tokens = lexer.blockTokens(text.replace(/\n(?: {4}|\t)/g, '\n'), [])
  return { type: 'footnote', raw, label, number: footnoteNumbers.get(label) ?? 0, tokens }
}

/** Reads a reference to a footnote that is defined. */
export const readFootnoteRef: Reader = (src, _, __, { footnoteNumbers }): FootnoteRefToken | undefined => {
  const [raw, label] = REFERENCE.exec(src) ?? []
  const number = label === undefined ? undefined : footnoteNumbers.get(label)
  if (raw === undefined || label === undefined || number === undefined) return undefined
  return { type: 'footnoteRef', raw, label, number }
}
