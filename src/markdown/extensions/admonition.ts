import type { Lexer, Token } from 'marked'
import { blockEnd } from '../../text/lines.ts'
import { DEEPEST, innerTokens } from '../limits/nesting.ts'
import { isAlertKind } from './alert-kinds.ts'
import type { Reader } from './reader.ts'

// The alerts, tabs and containers of documentation tools: between lines of colons (Docusaurus, VuePress, pandoc, MyST) or
// slashes (PyMdown), or a line with an indented body below it (Python-Markdown, MkDocs).

export type AdmonitionToken = {
  readonly type: 'admonition'
  readonly raw: string
  /** Undefined where it is no alert: a tab or a container. */
  readonly kind: string | undefined
  /** Undefined where it has no title of its own; empty where it is to have none. */
  readonly title: Token[] | undefined
  readonly tokens: Token[]
}

type Admonition = {
  readonly raw: string
  readonly kind: string | undefined
  readonly title: string | undefined
  readonly body: string
}

const MARKS = /^ {0,3}(?:(:::|\/\/\/)|!!!|\?\?\?|===)/

/** Reads an admonition. Where more text follows, one that isn't closed is open; else it is text. */
export const readAdmonition: Reader = (src, lexer, _, { isBeginning }) => {
  const marks = MARKS.exec(src)
  if (!marks) return undefined
  const admonition = marks[1] === undefined ? readIndented(src) : readFenced(src, isBeginning)
  return admonition && toToken(lexer, admonition)
}

function toToken(lexer: Lexer, { raw, kind, title, body }: Admonition): AdmonitionToken | undefined {
  const tokens = innerTokens(lexer, body)
  if (!tokens) return undefined
  return { type: 'admonition', raw, kind, title: title === undefined ? title : lexer.inline(title), tokens }
}

/** `!!! kind more "Title"`, question marks for one that folds; `=== "Title"` for a tab. */
const HEAD_LINE =
  /^ {0,3}(?:(?:!!!|\?\?\?\+?)[ \t]*([\w-]+)[^"\n]*(?:"([^\n]*)"[^"\n]*)?|===[!+]?[ \t]*"([^"\n]*)"[ \t]*)\n/

function readIndented(src: string): Admonition | undefined {
  const [head, kind, title, tab] = HEAD_LINE.exec(src) ?? []
  const end = head === undefined ? 0 : blockEnd(src, head.length, INDENTED_LINE)
  if (head === undefined || end === head.length) return undefined
  return {
    raw: src.slice(0, end),
    kind,
    title: title ?? tab,
    body: src.slice(head.length, end).replace(INDENT, ''),
  }
}

const INDENT = /^(?: {4}|\t)/gm
const INDENTED_LINE = /(?: {4}|\t)[ \t]*[^\s]/y

/** `:::kind Title`, `:::kind[Title]`, `::: {.kind title="Title"}`, `:::{kind} Title`, `/// kind | Title`; perhaps colons at its end. */
const OPENING =
  /^ {0,3}(?::{3,}|\/{3,}(?=[^\n/]*\|[^\n]*\n| (?:note|tip|warning|danger|details|caption)\n))[ \t]*(?:([\w-]+)|\{([^{}\n]*)\})(?:\[([^\]\n]*)\])?[ \t]*(?:\{([^{}\n]*)\})?([^\n]*)(?:\n|$)/
/** A heading at the start of a callout of Quarto's, which is its title. */
const HEADING = /^\s*#{1,6}[ \t]([^\n]*)(?:\n|$)/
/** Group 1: what follows the marks of a line that opens one. */
const COLON_LINE = /^ {0,3}:{3,}[ \t]*([^\s:][^\n]*)?$/gm
const SLASH_LINE = /^ {0,3}\/{3,}[ \t]*([^\s/][^\n]*)?$/gm

function readFenced(src: string, isBeginning: boolean): Admonition | undefined {
  const [opening, word, braces = '', label, attributes = '', rest = ''] = OPENING.exec(src) ?? []
  if (opening === undefined) return undefined
  const closing = closingLine(src, opening.length, isBeginning)
  if (!closing) return undefined
  const name = word ?? /^\s*(?:#[\w-]+\s*)?[.]?(?:callout-)?([\w-]+)/.exec(braces)?.[1] ?? ''
  const text = rest
    .trim()
    .replace(/^\| *|(?<!:):+$/g, '')
    .trimEnd()
  const title = label || text || /\btitle="([^"]*)"/.exec(braces + attributes)?.[1]
  const body = withoutOptions(src.slice(opening.length, closing.start))
  const [line = '', heading] =
    (title === undefined && braces.includes('callout-') && HEADING.exec(body)) || []
  const isAlert = isAlertKind(name.toLowerCase()) || title !== undefined
  return {
    raw: src.slice(0, closing.end),
    kind: isAlert ? name : undefined,
    title: title ?? heading,
    body: body.slice(line.length),
  }
}

/** What a body of MyST's begins with. */
const OPTIONS = /^(?:(?:[ \t]*:[\w-]+:[^\n]*(?:\n|$))+|---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$))(?:[ \t]*\n)*/

/** Returns the body of a directive without the options that it begins with. */
export function withoutOptions(body: string): string {
  return body.replace(OPTIONS, '')
}

/** Returns where the line is that closes what is open at an offset, or the end of a text that goes on; undefined without one. */
function closingLine(
  src: string,
  from: number,
  isBeginning: boolean,
): { readonly start: number; readonly end: number } | undefined {
  let depth = 1
  const lines = /^ {0,3}\//.test(src) ? SLASH_LINE : COLON_LINE
  lines.lastIndex = from
  for (let line = lines.exec(src); line; line = lines.exec(src)) {
    depth += line[1] === undefined ? -1 : 1
    // What is nested so deep isn't closed, rather; and each line of a long series would be read again for each before it.
    if (depth > DEEPEST) return undefined
    if (depth === 0) return { start: line.index, end: line.index + line[0].length + 1 }
  }
  return isBeginning ? { start: src.length, end: src.length } : undefined
}
