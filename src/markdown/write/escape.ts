import { union } from '../../text/expressions.ts'
import { formulaRanges, mayHoldFormulas } from '../../text/formulas.ts'

// Literal text → markdown that means just that text. Only what would be read as markup is escaped, since people and
// other tools read the markdown too.

const ADDRESS = '(?:https?:\\/\\/|ftp:\\/\\/|www\\.)[^\\s<]*'
/** What may mark code, emphasis, a tag, an entity, a link, a note, attributes, a shortcode; a run of a sign is one mark. */
const MARK = '\\\\|`+|\\*+|_+|~+|<|&|\\[|\\]|={2,}|%{2,}|\\{|\\^'
const ADDRESS_OR_MARK = new RegExp(`(${ADDRESS})|${MARK}`, 'gi')
/** What is escaped in an address so that it doesn't become a link. */
const MARK_IN_ADDRESS = new RegExp(`${MARK}|:(?=\\/\\/)|(?<=www)\\.`, 'gi')
const ENTITY_REST = /^(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,31});/
const TAG_REST = /^(?:\{[<%]|%|\/\*)/
const ATTRIBUTES_REST = /^:?[ \t]*(?:[#.]|[\w-]+=|-)/
/** What an address can't be linked with as it stands: marks, entities, underscores at the edges of words. */
const UNSAFE_IN_ADDRESS = union(/[\\`*~[\]]/, /&#?\w+;/, /_(?![\p{L}\p{N}])/u, /(?<![\p{L}\p{N}])_/u)
/** So much behind a mark says whether it is one (UTF-16 units). */
const LOOKAHEAD = 40

/** What stands right beside a text in a line of markdown, as far as that matters: a character, or '' at the line's ends. */
export type Neighbours = { readonly before: string; readonly after: string }

export type EscapeOptions = {
  /** Without neighbours the text is all of the line, and signs that can't pair up in it stay. */
  readonly neighbours?: Neighbours | undefined
  /** Whether what reads as a formula is one, and stays as it is. */
  readonly keepsFormulas?: boolean
  /** Whether an address stays a link, where it can be. */
  readonly keepsLinks?: boolean
}

/** Returns literal text as markdown inside a line: what marks emphasis, code, links, tags or entities is escaped. */
export function escapeInline(
  text: string,
  { neighbours, keepsFormulas = true, keepsLinks = true }: EscapeOptions = {},
): string {
  const loneMarks = neighbours ? '' : findLoneMarks(text)
  // What no bracket closes opens no link.
  const lastClosing = neighbours ? text.length : text.lastIndexOf(']')
  const isInFormula = keepsFormulas ? formulaTest(text) : () => false
  let escaped = ''
  let end = 0
  let hasBracket = false
  for (const match of text.matchAll(ADDRESS_OR_MARK)) {
    const [part, address] = match
    if (isInFormula(match.index) || (part === '[' && match.index > lastClosing)) continue
    const partEnd = match.index + part.length
    const before = text.charAt(match.index - 1) || (neighbours?.before ?? '')
    const after = text.slice(partEnd, partEnd + LOOKAHEAD) || (neighbours?.after ?? '')
    if (
      address === undefined
        ? !needsEscape(part, before, after, loneMarks, neighbours !== undefined)
        : keepsLinks && isLinkable(address, after)
    )
      continue
    escaped += text.slice(end, match.index)
    // With a backslash it would end a formula that begins with the other one.
    if (part === ']' && hasBracket) escaped += '&#93;'
    else escaped += address?.replace(MARK_IN_ADDRESS, escapeAll) ?? escapeAll(part)
    hasBracket ||= part === '['
    end = partEnd
  }
  return escaped + text.slice(end)
}

/** Returns whether an offset is in a formula, which is no markdown; offsets are asked for in ascending order. */
function formulaTest(text: string): (offset: number) => boolean {
  const ranges = mayHoldFormulas(text) ? formulaRanges(text)[Symbol.iterator]() : undefined
  let range = ranges?.next().value
  return (offset) => {
    while (range && range.end <= offset) range = ranges?.next().value
    return range !== undefined && range.start <= offset
  }
}

function escapeAll(marks: string): string {
  return marks.replace(/[\s\S]/g, '\\$&')
}

/** Whether an address becomes a link, of all its characters, as it stands. */
function isLinkable(address: string, after: string): boolean {
  return !UNSAFE_IN_ADDRESS.test(address) && !/^\S/.test(after)
}

/** Whether the last word of a text is an address, or holds one. */
export function endsInAddress(text: string): boolean {
  return /\/\/|www\./i.test(text.split(/\s/).at(-1) ?? '')
}

/** Returns literal text as a markdown paragraph of one line: what would start another block is escaped too. */
export function escapeLine(text: string, options: EscapeOptions = {}): string {
  return escapeInline(text, options)
    .replace(BLOCK_START, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Returns literal text as the content of a markdown heading: number signs and braces at its end stay. */
export function escapeHeading(text: string): string {
  // An address would go on over an escaped brace.
  return escapeInline(text, { keepsLinks: !/\{[^{}]*\}\s*$/.test(text) })
    .replace(/(^|\s)(#+)$/, '$1\\$2')
    .replace(/(?<!\\)\{(?=[^{}]*\}\s*$)/, '\\{')
}

const BLOCK_START = union(
  // a bullet, an abbreviation, a heading, a quote
  /^[-+*](?=\s|$)/,
  /^\*(?=\[)/,
  /^#{1,6}(?=\s|$)/,
  /^>/,
  // a thematic break, an underline
  /^[-*_](?:\s*[-*_]){2}[-*_\s]*$/,
  /^[-=]+$/,
  // a fence
  /^(?:`{3}|~{3})/,
  // a delimiter row of a table
  /^[|:-](?=[|:\s-]*$)/,
  // an admonition, a definition, attributes
  /^(?::{3}|:(?=\s)|\{:)/,
  // a link reference definition, a footnote, a task
  /^\[(?=.{0,999}\]:|[ xX]\](?:\s|$))/,
)

/** Returns the signs that occur in one run only: they can't pair up, so they mean themselves. */
function findLoneMarks(text: string): string {
  return ['`', '*', '_', '~', '=', '%'].filter((mark) => isLone(text, mark)).join('')
}

function isLone(text: string, mark: string): boolean {
  const first = text.indexOf(mark)
  let end = first
  while (first >= 0 && text[end] === mark) end++
  return first < 0 || text.indexOf(mark, end) < 0
}

/** Whether a mark would be read as markup; `after` is the text behind it, cut after some 40 characters. */
function needsEscape(
  mark: string,
  before: string,
  after: string,
  loneMarks: string,
  hasMarkup: boolean,
): boolean {
  const sign = mark.charAt(0)
  if (sign === '\\') return /^(?:[!-/:-@[-`{-~]|$)/.test(after)
  if (sign === '<') return /^(?:[a-zA-Z/!?]|[^\s<>]+@)/.test(after)
  if (sign === '&') return ENTITY_REST.test(after)
  if (sign === '[') return /^[\^![]/.test(after)
  if (sign === '{') return TAG_REST.test(after) || (/[\])`*_~=]$/.test(before) && ATTRIBUTES_REST.test(after))
  if (sign === '^') return after.startsWith('[') || (/^\s?$/.test(before) && /^[\w-]{4,}$/.test(after))
  if (sign === '=' || sign === '%') return mark.length === 2 && !loneMarks.includes(sign)
  if (sign === ']') return after.startsWith('(')
  if (sign === '`') return !loneMarks.includes(sign)
  // marked lets a long mark between blanks keep others from pairing up.
  const isBetweenBlanks = /^\s?$/.test(before) && /^(?:\s|$)/.test(after) && !(hasMarkup && mark.length > 1)
  const isInWord = sign === '_' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
  return !loneMarks.includes(sign) && !isBetweenBlanks && !isInWord
}
