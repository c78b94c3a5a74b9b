import { type Bytes, latin1, utf8 } from '../io/bytes.ts'
import { isClosed } from './closed.ts'

// Long articles are parsed a part at a time. A part ends where any block before it has ended: at a blank line before an
// ATX heading, or before a paragraph where the part is long. Only what spans blank lines is followed to find these
// places, fenced code and some HTML blocks; where more than a look at a line is needed, the parser is asked.
// Text is looked at as Latin-1: all that matters is ASCII, an offset is one in bytes, and nothing need be decoded.

/** What may be a reference definition or that of a footnote. */
export type Candidate = {
  /** As it stands, with `^` before that of a footnote. */
  readonly label: string
  /** Where its line starts, in bytes. */
  readonly at: number
  /** Whether a definition can stand here; else the part has to be parsed to know. */
  readonly certain: boolean
}

/** A range of markdown that reads the same by itself as in its place, given the definitions. */
export type Part = {
  /** In bytes. */
  readonly start: number
  readonly end: number
  /** The level of the heading that it begins with; 0 where it begins with none. */
  readonly level: number
  /** The line of that heading, as it stands. */
  readonly heading: string
  /** Whether no heading but that may be in it. */
  readonly simple: boolean
  /** Whether the part after it begins without a heading. */
  readonly followed: boolean
  readonly candidates: readonly Candidate[]
  /** The labels in what look like references to footnotes, in order. */
  readonly mentions: readonly string[]
}

type OpenPart = {
  -readonly [key in keyof Part]: Part[key] extends readonly (infer Item)[] ? Item[] : Part[key]
}

/** A longer part may end before a paragraph, in bytes. */
const LONG = 1 << 16

/**
 * What begins at a line's start: 1 a heading, 2 a fence, 3 HTML, 4 a setext underline, 5 an indented heading,
 * 6 what stands before a bracket; or 7 a footnote's label anywhere.
 */
const MARK =
  /\n(?:(#{1,6})(?=[ \t\r\n])| {0,3}(?:(`{3,}(?=[^`\n]*\n)|~{3,})|(<)|(=+|-+)[ \t\r]*(?=\n)|(#))|([ \t>*+\-\d.)]*)\[)|\[\^([^[\]\n]+)\]/g
/** The same, and 8 a paragraph: its first character is a letter (of two or more bytes: no space is among these). */
const MARK_OR_PARAGRAPH = new RegExp(`${MARK.source}|\\n(?=([A-Za-z\\xc3-\\xe1\\xe4-\\xee\\xf0-\\xf4]))`, 'g')

/** Yields the parts of a markdown text in order. */
export function* skim(bytes: Bytes): Iterable<Part> {
  let part = openPart(0)
  /** What ends the fence or HTML block that is open. */
  let until: RegExp | undefined
  /** Set where only the parser knows what is open; `asked` is how long the part was when it was asked. */
  let doubtful = false
  let asked = 0
  let afterDefinition = -1
  let blankBefore = true

  for (const { at, text, window } of windows(bytes)) {
    const lines = `\n${text}`
    // A copy: a slice would keep the whole window.
    const decoded = (from: number, to: number) => utf8(window, from - 1, to - 1)
    const isAfterBlank = (index: number) => blankLineEnds(lines, index, blankBefore)
    const canEndAt = (index: number) => {
      if (!isAfterBlank(index)) return false
      if (!doubtful) return true
      const length = at + index - part.start
      if (length < asked * 2) return false
      asked = length
      return isClosed(utf8(bytes.read(part.start, at + index)))
    }
    let position = 0
    let lookedAt = 0
    for (;;) {
      if (until) {
        until.lastIndex = position
        const end = until.exec(lines)
        if (!end) break
        position = end.index + end[0].length
        until = undefined
      }
      const pattern = at + position - part.start > LONG ? MARK_OR_PARAGRAPH : MARK
      pattern.lastIndex = position
      const mark = pattern.exec(lines)
      if (!mark) break
      const { index } = mark
      // (Taking a match apart at once makes V8 compile a loop for each name.)
      const hashes = mark[1]
      const fence = mark[2]
      const html = mark[3]
      const underline = mark[4]
      const indented = mark[5]
      const before = mark[6]
      const mention = mark[7]
      const letter = mark[8]
      position = index + mark[0].length
      if (hashes !== undefined || letter !== undefined) {
        const level = hashes?.length ?? 0
        if (canEndAt(index)) {
          if (at + index > part.start) {
            part.end = at + index
            part.followed = level === 0
            yield part
            part = openPart(at + index)
            doubtful = false
            asked = 0
          }
          part.level = level
          if (level > 0) part.heading = decoded(index + 1, lines.indexOf('\n', position) + 1)
        } else if (level > 0) part.simple = false
      } else if (fence !== undefined) {
        if (!doubtful && lines[index + 1] === ' ') doubtful = true
        else if (!doubtful) until = fenceEnd(fence)
        position = lines.indexOf('\n', position)
      } else if (html !== undefined) {
        const end = htmlEnd(lines, position)
        if (end && !doubtful && isAfterBlank(index) && lines[index + 1] === '<') until = end
        else if (end) doubtful = true
        else if (index >= lookedAt) {
          lookedAt = blankLineAfter(lines, position)
          if (HIDDEN.test(lines.slice(position, lookedAt).toLowerCase())) doubtful = true
        }
      } else if (underline !== undefined) {
        if (!isAfterBlank(index)) part.simple = false
      } else if (indented !== undefined) {
        part.simple = false
      } else if (before !== undefined) {
        const label = labelAt(lines, position - 1, decoded)
        if (label?.defines) {
          const start = at + index
          const certain =
            !doubtful && /^ {0,3}$/.test(before) && (isAfterBlank(index) || afterDefinition === start)
          part.candidates.push({ label: label.text, at: start, certain })
          if (certain) afterDefinition = definitionEnd(lines, index, at)
        } else if (label?.text.startsWith('^')) part.mentions.push(label.text.slice(1))
      } else if (mention !== undefined)
        part.mentions.push(decoded(position - 1 - mention.length, position - 1))
      if (doubtful) part.simple = false
    }
    blankBefore = isAfterBlank(lines.length - 1)
  }
  part.end = bytes.length
  yield part
}

function openPart(start: number): OpenPart {
  return {
    start,
    end: start,
    level: 0,
    heading: '',
    simple: true,
    followed: false,
    candidates: [],
    mentions: [],
  }
}

const WINDOW = 1 << 16

/** Yields the text in whole lines, where possible in whole paragraphs, each with its offset; a newline ends it. */
function* windows(
  bytes: Bytes,
): Iterable<{ readonly at: number; readonly text: string; readonly window: Uint8Array }> {
  let at = 0
  for (let size = WINDOW; at < bytes.length; ) {
    const window = bytes.read(at, at + size)
    const text = latin1(window)
    const last = at + size >= bytes.length
    const end = last ? text.length : (text.lastIndexOf('\n\n') + 1 || text.lastIndexOf('\n')) + 1
    if (end === 0) {
      size *= 2
      continue
    }
    yield { at, text: last && !text.endsWith('\n') ? `${text}\n` : text.slice(0, end), window }
    at += end
    size = WINDOW
  }
}

/** Whether the line that the newline at `index` ends is blank; `before` tells it of the line before the first. */
function blankLineEnds(lines: string, index: number, before: boolean): boolean {
  let at = index - 1
  while (lines[at] === ' ' || lines[at] === '\t' || lines[at] === '\r') at--
  return at < 0 ? before : lines[at] === '\n'
}

/** Returns what ends fenced code, as marked has it (CommonMark 4.5). */
function fenceEnd(fence: string): RegExp {
  return new RegExp(`\\n {0,3}${fence}[~\`]* *\\r?(?=\\n)`, 'g')
}

/** The HTML blocks that go on over blank lines (CommonMark 4.6, conditions 1 to 5). */
const HTML_START = /<(?:(script|pre|style|textarea)(?=[\s>])|(!--)|(\?)|(![A-Z])|(!\[CDATA\[))/iy
/** What is none of its own in the lines of another HTML block, but would be in those of a paragraph. */
const HIDDEN = /\n {0,3}(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/

/** Returns what ends the HTML block whose `<` is before `position`; undefined where a blank line does. */
function htmlEnd(lines: string, position: number): RegExp | undefined {
  HTML_START.lastIndex = position - 1
  const start = HTML_START.exec(lines)
  if (!start) return undefined
  const [, tag, comment, instruction, declaration] = start
  if (tag !== undefined) return new RegExp(`</${tag}>[^\\n]*`, 'gi')
  if (comment !== undefined) return /-->[^\n]*/g
  if (instruction !== undefined) return /\?>/g
  return declaration === undefined ? /\]\]>/g : />/g
}

function blankLineAfter(lines: string, position: number): number {
  const blank = /\n[ \t\r]*\n/g
  blank.lastIndex = position
  return blank.exec(lines)?.index ?? lines.length
}

const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\](:?)/y

function labelAt(
  lines: string,
  index: number,
  decoded: (from: number, to: number) => string,
): { readonly text: string; readonly defines: boolean } | undefined {
  LABEL.lastIndex = index
  const [, text, colon] = LABEL.exec(lines) ?? []
  if (text === undefined) return undefined
  return { text: decoded(index + 1, index + 1 + text.length), defines: colon === ':' }
}

const ONE_LINE_DEFINITION =
  /\n {0,3}\[(?:\^[^\]\n]+\]:[^\n]*|(?:[^[\]\\\n]|\\.)+\]:[ \t]*\S+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t\r]*)(?=\n)/y

/** Returns the offset of the line after a definition of one line; -1 where it may go on. */
function definitionEnd(lines: string, index: number, at: number): number {
  ONE_LINE_DEFINITION.lastIndex = index
  const definition = ONE_LINE_DEFINITION.exec(lines)
  return definition ? at + index + definition[0].length : -1
}
