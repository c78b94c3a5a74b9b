import { attributesBelow } from '../markdown/extensions/attributes.ts'
import { isClosed } from '../markdown/lexer.ts'
import type { SourceText } from '../text/source-text.ts'
import {
  beginsBlock,
  blankLineAfter,
  COMPONENT,
  FENCE_OR_HTML,
  fenceEnd,
  HTML_HEADING,
  htmlEnd,
  labelAt,
  MARK,
  MARK_OR_BLOCK,
} from './scan-patterns.ts'
import { followsBlankLine, type Window, windowsOf } from './scan-windows.ts'

// Long articles are parsed a part at a time. A part ends where any block before it has ended: at a blank line before an
// ATX heading, or before any block where the part is long. To find these places, only what goes on over blank lines is
// followed, fenced code and some HTML blocks; where more than a look at a line is needed, as for admonitions, the parser is
// asked.

/** A range of markdown that is parsed by itself as in its place, given the definitions. Offsets are in units of the text. */
export type Part = {
  readonly start: number
  readonly end: number
  /** The level of the heading that it begins with; 0 where it begins with none. */
  readonly level: number
  /** The line of that heading, and that of attributes below it, as they stand; '' without one. */
  readonly heading: string
  /** Whether headings other than that may be in it. */
  readonly mayHoldHeadings: boolean
  /** Whether the part after it begins without a heading. */
  readonly isContinued: boolean
  /** The labels in what look like definitions of links or, with `^` before them, footnotes. */
  readonly definedLabels: readonly string[]
  /** The labels in what look like references to footnotes, in order. */
  readonly footnoteReferences: readonly string[]
}

/** A longer part may end before any block, in units. */
const LONG_PART = 1 << 16

type Scan = {
  readonly text: SourceText
  part: OpenPart
  /** Matches the end of the fenced code or HTML block that is open. */
  blockEnd: RegExp | undefined
  /** Whether only the parser can tell what is open. */
  isUnclear: boolean
  /** How long the part was when the parser was last asked. */
  parsedLength: number
  /** Up to where the HTML block has been looked at that a blank line ends. */
  inspectedUntil: number
}

/** A part while it is scanned. It becomes the part itself: a text may have hundreds of thousands of them. */
type OpenPart = { -readonly [Key in keyof Part]: Part[Key] } & {
  readonly definedLabels: string[]
  readonly footnoteReferences: string[]
}

/** Yields the parts of a markdown text in order. */
export function* scanParts(text: SourceText): Iterable<Part> {
  const scan = createScan(text)
  for (const window of windowsOf(text)) {
    for (
      let mark = nextMark(scan, window, 0);
      mark;
      mark = nextMark(scan, window, mark.index + mark[0].length)
    ) {
      const part = takeMark(scan, window, mark)
      if (part) yield part
    }
  }
  scan.part.end = text.length
  yield scan.part
}

function createScan(text: SourceText): Scan {
  return {
    text,
    part: openPart(0),
    blockEnd: undefined,
    isUnclear: false,
    parsedLength: 0,
    inspectedUntil: -1,
  }
}

function openPart(start: number): OpenPart {
  return {
    start,
    end: start,
    level: 0,
    heading: '',
    mayHoldHeadings: false,
    isContinued: false,
    definedLabels: [],
    footnoteReferences: [],
  }
}

/** Returns the next mark from an index on that is outside of the block that is open; null if there is none. */
function nextMark(scan: Scan, window: Window, from: number): RegExpExecArray | null {
  const { lines } = window
  let index = from
  if (scan.blockEnd) {
    scan.blockEnd.lastIndex = index
    if (!scan.blockEnd.test(lines)) return null
    index = scan.blockEnd.lastIndex
    scan.blockEnd = undefined
  }
  const pattern = isLong(scan, window, index) ? MARK_OR_BLOCK : MARK
  pattern.lastIndex = index
  return pattern.exec(lines)
}

/** Takes note of what a mark means; returns the part that ends before it, if one does. */
function takeMark(scan: Scan, window: Window, mark: RegExpExecArray): Part | undefined {
  const { index } = mark
  const { hashes, fence, tag, underline, indentedHash, opening, beforeBracket, footnote } = mark.groups ?? {}
  if (hashes !== undefined) return startPart(scan, window, index, hashes.length)
  if (footnote !== undefined) {
    const start = index + '[^'.length
    scan.part.footnoteReferences.push(textAt(scan, window, start, start + footnote.length))
    return undefined
  }
  const mayEnd = isLong(scan, window, index) && beginsBlock(window.lines, index + 1)
  const part = mayEnd ? startPart(scan, window, index, 0) : undefined
  if (fence !== undefined) openFence(scan, window, index, fence)
  else if (tag !== undefined) openHtml(scan, window, index, index + mark[0].length - 1)
  else if (underline !== undefined) scan.part.mayHoldHeadings ||= !followsBlankLine(window, index)
  else if (indentedHash !== undefined) scan.part.mayHoldHeadings = true
  else if (opening !== undefined) setUnclear(scan)
  else if (beforeBracket !== undefined) addLabel(scan, window, index, beforeBracket)
  return part
}

/** Whether the part at hand is long. */
function isLong(scan: Scan, { offset }: Window, index: number): boolean {
  return offset + index - scan.part.start > LONG_PART
}

/** Starts a part before a heading, or before any other block (level 0), where all above has ended. */
function startPart(scan: Scan, window: Window, index: number, level: number): Part | undefined {
  if (!canEndBefore(scan, window, index)) {
    if (level > 0) scan.part.mayHoldHeadings = true
    return undefined
  }
  const start = window.offset + index + 1
  const { part } = scan
  const isOver = start > part.start
  if (isOver) {
    part.end = start
    part.isContinued = level === 0
    scan.part = openPart(start)
    scan.isUnclear = false
    scan.parsedLength = 0
  }
  scan.part.level = level
  if (level > 0) scan.part.heading = headingAt(scan, window, index + 1)
  return isOver ? part : undefined
}

function headingAt(scan: Scan, window: Window, start: number): string {
  const { lines } = window
  const end = lines.indexOf('\n', start) + 1
  const below = attributesBelow(lines.slice(end, lines.indexOf('\n', end) + 1))
  return textAt(scan, window, start, end + below.length)
}

/** Whether all blocks above the line after a newline have ended. */
function canEndBefore(scan: Scan, window: Window, index: number): boolean {
  if (!followsBlankLine(window, index)) return false
  if (!scan.isUnclear) return true
  const { start } = scan.part
  const length = window.offset + index + 1 - start
  // The parser reads all of the part each time: were it asked at each line, the time would grow with the square.
  if (length < 2 * scan.parsedLength) return false
  scan.parsedLength = length
  return isClosed(scan.text.slice(start, start + length))
}

function openFence(scan: Scan, { lines }: Window, index: number, fence: string): void {
  if (scan.isUnclear) return
  // An indented one may be in a list item, which ends it.
  if (lines[index + 1] === ' ') setUnclear(scan)
  else scan.blockEnd = fenceEnd(fence)
}

function openHtml(scan: Scan, window: Window, index: number, tagIndex: number): void {
  const { lines, offset } = window
  const end = htmlEnd(lines, tagIndex)
  if (end) {
    if (!scan.isUnclear && tagIndex === index + 1 && followsBlankLine(window, index)) scan.blockEnd = end
    else setUnclear(scan)
    noteHtmlHeadings(scan, lines.slice(tagIndex, lines.indexOf('\n', tagIndex)).toLowerCase())
  } else if (offset + index >= scan.inspectedUntil) {
    const blockEnd = blankLineAfter(lines, tagIndex + 1)
    scan.inspectedUntil = offset + blockEnd
    const block = lines.slice(tagIndex, blockEnd).toLowerCase()
    noteHtmlHeadings(scan, block)
    if (COMPONENT.test(lines.slice(tagIndex, blockEnd)) || FENCE_OR_HTML.test(block)) setUnclear(scan)
  }
}

function noteHtmlHeadings(scan: Scan, html: string): void {
  scan.part.mayHoldHeadings ||= HTML_HEADING.test(html)
}

function setUnclear(scan: Scan): void {
  scan.isUnclear = true
  scan.part.mayHoldHeadings = true
}

function addLabel(scan: Scan, window: Window, index: number, before: string): void {
  const start = index + 1 + before.length + '['.length
  const label = labelAt(window.lines, start - 1)
  if (!label) return
  const text = textAt(scan, window, start, start + label.length)
  if (label.isDefined) scan.part.definedLabels.push(text)
  else if (text.startsWith('^')) scan.part.footnoteReferences.push(text.slice(1))
}

/** Returns the text between two indices of a window. */
function textAt({ text }: Scan, { offset }: Window, start: number, end: number): string {
  return text.slice(offset + start, offset + end)
}
