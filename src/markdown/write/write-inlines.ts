import { firstCharacter, lastCharacter } from '../../text/characters.ts'
import { addToken, inlineText } from '../inline-text.ts'
import type { Br, Formula, Image, Inline, Link } from '../tokens.ts'
import { writeCodespan } from './codespan.ts'
import { endsInAddress, escapeInline, escapeLine } from './escape.ts'
import { hasFlanks, MARKS } from './flanks.ts'

/** Where inline tokens are written. */
export type Place = {
  /** Whether line breaks have to be tags: in a heading or a table's cell. */
  readonly isOneLine: boolean
  readonly isCell: boolean
  /** Whether brackets are the marks of what the tokens stand in: a link or an image. */
  readonly isInBrackets: boolean
  /** Whether emphasis is marked by asterisks around the tokens. */
  readonly isInEmphasis: boolean
  /** Whether they are one text, and all of a line. */
  readonly isAlone: boolean
  /** The characters that stand before the first and behind the last token; '' at the ends of a line. */
  readonly before: string
  readonly after: string
}

/** The lines of a paragraph. */
export const LINES: Place = {
  isOneLine: false,
  isCell: false,
  isInBrackets: false,
  isInEmphasis: false,
  isAlone: false,
  before: '',
  after: '',
}

/** Returns inline tokens as markdown that is read as the same tokens. */
export function writeInlines(tokens: readonly Inline[], place: Place): string {
  const parts: string[] = []
  let { before } = place
  const isAlone = before === '' && place.after === ''
  const all: Inline[] = []
  for (const token of tokens) addToken(all, token)
  for (const [index, token] of all.entries()) {
    const next = all[index + 1]
    const after = next?.type === 'br' ? writeBreak(token, place).charAt(0) : characterOf(next, place.after)
    const here = { ...place, before, after, isAlone: isAlone && all.length === 1 }
    const part = token.type === 'br' ? writeBreak(all[index - 1], here) : writeInline(token, here)
    parts.push(part)
    before = part.endsWith('\n') ? '' : lastCharacter(part) || before
  }
  return parts.join('')
}

/** Returns a line break behind a token; right behind an address a backslash would be taken for a part of it. */
function writeBreak(previous: Inline | undefined, { isOneLine }: Place): string {
  if (isOneLine || previous === undefined || previous.type === 'br') return '<br>'
  const isBehindAddress = previous.type === 'text' && endsInAddress(previous.text)
  return isBehindAddress ? '  \n' : '\\\n'
}

/** Returns the character that a token's markdown begins with, as far as that matters. */
function characterOf(token: Inline | undefined, end: string): string {
  switch (token?.type) {
    case undefined:
      return end
    case 'text':
      return firstCharacter(token.text)
    case 'strong':
    case 'em':
    case 'del':
      return MARKS[token.type].charAt(0)
    case 'link':
    case 'footnoteRef':
      return '['
    default:
      return '<'
  }
}

function writeInline(token: Exclude<Inline, Br>, place: Place): string {
  switch (token.type) {
    case 'text':
      return writeText(token.text, place)
    case 'codespan':
      return writeCodespan(token.text, place)
    case 'math':
      return writeFormula(token, place)
    case 'footnoteRef':
      return `[^${token.label}]`
    case 'link':
      return writeLink(token, place)
    case 'image':
      return `!${writeBrackets(token, place)}`
    case 'strong':
    case 'em':
    case 'del':
      return writeMarked(token.type, token.tokens, place)
    default:
      return writeTagged(token.type, token.tokens, place)
  }
}

function writeText(text: string, { before, after, isAlone, isOneLine, isInBrackets }: Place): string {
  const line = text.replace(/[\n\t]/g, ' ')
  const isLineStart = before === '' && !isOneLine && !isInBrackets
  const options = { neighbours: isAlone ? undefined : { before, after }, keepsFormulas: false }
  const escaped = isLineStart ? escapeLine(line.trimStart(), options) : escapeInline(line, options)
  // Behind `!` a link would be an image, and `:` behind a footnote's mark makes it the note.
  const marked = escaped
    .replace(/!$/, after === '[' ? '\\!' : '!')
    .replace(/^:/, before === ']' ? '\\:' : ':')
  const priced = LIKE_FORMULA.test(marked) ? marked.replaceAll('$', '\\$') : marked
  if (isInBrackets) return priced.replace(BRACKET_OR_ESCAPE, (part) => BRACKETS[part] ?? part)
  const bracketed = isAlone || hasPairedBrackets(priced) ? priced : escapeBrackets(priced)
  return bracketed.replace(ESCAPED_BRACKET, (part) => (part === '\\[' ? '&#91;' : part))
}

/** An escaped bracket, which may begin a formula; an escaped backslash before one is none. */
const ESCAPED_BRACKET = /\\\\|\\\[/g

/** In the text of a link marked takes the backslash from before a bracket, and then reads the text. */
const BRACKETS: { readonly [bracket: string]: string | undefined } = {
  '[': '&#91;',
  ']': '&#93;',
  '\\\\': '&#92;',
  '\\[': '&#91;',
  '\\]': '&#93;',
}

/** Whether each bracket is escaped or one of a pair; one alone may pair up with what stands behind the text. */
function hasPairedBrackets(escaped: string): boolean {
  let open = 0
  for (const [part] of escaped.matchAll(BRACKET_OR_ESCAPE)) {
    if (part === '[') open++
    else if (part === ']') open--
    if (open < 0) return false
  }
  return open === 0
}

const BRACKET_OR_ESCAPE = /\\[\s\S]|[[\]]/g

/** What is a formula where it isn't escaped. */
const LIKE_FORMULA = /\$\$|\$[^\s$](?:[^$]*[^\s$])?\$(?!\d)/

function escapeBrackets(escaped: string): string {
  return escaped.replace(BRACKET_OR_ESCAPE, (part) => (part.length === 1 ? `\\${part}` : part))
}

function writeFormula({ text, tex, display }: Formula, { after, isOneLine }: Place): string {
  const source = isOneLine ? text.replaceAll('\n', ' ') : text
  return !display && /\d/.test(after) ? `\\(${tex}\\)` : source
}

/** Returns emphasis between asterisks or tildes, or tags where these wouldn't be read as its marks. */
function writeMarked(type: keyof typeof MARKS, tokens: readonly Inline[], place: Place): string {
  const mark = MARKS[type]
  const inner = writeInlines(tokens, {
    ...place,
    before: mark.charAt(0),
    after: mark.charAt(0),
    isInEmphasis: place.isInEmphasis || mark !== '~~',
  })
  if (inner === '') return ''
  const isInEmphasis = place.isInEmphasis || inner.includes('*')
  return hasFlanks(inner, mark, { ...place, isInEmphasis })
    ? mark + inner + mark
    : writeTagged(type, tokens, place)
}

function writeTagged(name: string, tokens: readonly Inline[], place: Place): string {
  const inner = writeInlines(tokens, { ...place, before: '>', after: '<' })
  return inner === '' ? '' : `<${name}>${inner}</${name}>`
}

function writeLink(token: Link, place: Place): string {
  const { href, title, tokens } = token
  const text = inlineText(tokens)
  const isAddress = title === null && (text === href || `mailto:${text}` === href)
  if (isAddress && tokens.every(({ type }) => type === 'text') && AUTOLINK.test(text)) return `<${text}>`
  return writeBrackets(token, place)
}

/** An address that is a link between angle brackets (CommonMark 6.5). */
const AUTOLINK = /^(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*)$/i

function writeBrackets(token: Link | Image, place: Place): string {
  const text = writeInlines(token.tokens, { ...place, isInBrackets: true, before: '[', after: ']' })
  return `[${text}](${target(token)})`
}

function target({ href, title }: Link | Image): string {
  return destination(href) + (title === null ? '' : ` "${escapeAttribute(title, /["\\]/g)}"`)
}

/** Returns an address as a link's destination (CommonMark 6.3). */
function destination(href: string): string {
  const isBare = href !== '' && !/[\s()<>]/.test(href)
  return isBare ? escapeAttribute(href, /[\\*`~[\]]/g) : `<${escapeAttribute(href, /[\\<>*`~[\]]/g)}>`
}

function escapeAttribute(text: string, marks: RegExp): string {
  return text.replace(marks, '\\$&').replace(/&(?=#?\w+;)/g, '&amp;')
}
