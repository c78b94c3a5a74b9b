import { matchAt } from '../text/lines.ts'

// What a scan looks for in lines of markdown, each of which a newline precedes. All is ASCII but letters, so that the
// expressions serve both for text and for UTF-8 that is taken for Latin-1.

const HEADING = /(?<hashes>#{1,6})(?=[ \t\n])/
/** With its info string. */
const FENCE = /(?<fence>`{3,}(?=[^`\n]*\n)|~{3,})[^\n]*/
const TAG = /(?<tag><)/
const SETEXT_UNDERLINE = /(?<underline>=+|-+)[ \t]*(?=\n)/
/** What may open an admonition, a comment or code over blank lines: only the parser can tell. */
const OPENING = /(?<opening>:{3}|%%|\{(?:\/\*|%|::|\{[<%]))/
const INDENTED_HEADING = /(?<indentedHash>#{1,6}(?=[ \t\n]))/
/** A bracket, perhaps in block quotes or list items. */
const BRACKET = /(?<beforeBracket>[ \t>*+\-\d.)]*)\[/
const FOOTNOTE_REFERENCE = /\[\^(?<footnote>[^[\]\n]+)\]/
/**
 * What begins a block that can't go on with one above a blank line: no blank, list item or definition. (Of the
 * bytes of UTF-8 only those of letters: no byte of a space, a typographic bullet, nor of CJK punctuation.)
 */
const BLOCK_START =
  /(?![\s\x80-\uffff]|[-*+](?:[ \t\n]|$)|:[ \t]|\d{1,9}[.)])|[\xc3-\xe1\xe4-\xee\xf0-\xf4\u0100-\u1fff\u4000-\uefff]/

/** What matters for parts and labels: all at the start of a line but a reference to a footnote. */
export const MARK = new RegExp(
  `\\n(?:${HEADING.source}` +
    `| {0,3}(?:${FENCE.source}|${TAG.source}|${SETEXT_UNDERLINE.source}|${INDENTED_HEADING.source}|${OPENING.source})` +
    `|${BRACKET.source})|${FOOTNOTE_REFERENCE.source}`,
  'g',
)
/** The same, and the start of each line at which a block may begin. */
export const MARK_OR_BLOCK = new RegExp(`${MARK.source}|\\n(?=${BLOCK_START.source})`, 'g')

const BLOCK_START_AT = new RegExp(BLOCK_START.source, 'y')

/** Whether a block begins at an index, the start of a line, that can't go on with what is above a blank line. */
export function beginsBlock(lines: string, index: number): boolean {
  return matchAt(BLOCK_START_AT, lines, index) !== null
}

/** A longer fence is taken to end at a fence of this length: V8 refuses an expression of thousands. */
const LONGEST_FENCE = 1000

/** Returns what matches the end of fenced code, as marked has it (CommonMark 4.5). */
export function fenceEnd(fence: string): RegExp {
  return new RegExp(`\\n {0,3}${fence.slice(0, LONGEST_FENCE)}[~\`]* *(?=\\n)`, 'g')
}

/** The HTML blocks that go on over blank lines (CommonMark 4.6, conditions 1 to 5). */
const HTML_START =
  /<(?:(?<tag>script|pre|style|textarea)(?=[\s>])|(?<comment>!--)|(?<instruction>\?)|(?<declaration>![A-Z])|(?<cdata>!\[CDATA\[))/iy

const COMMENT_END = /-->[^\n]*/g
const INSTRUCTION_END = /\?>/g
const DECLARATION_END = />/g
const CDATA_END = /\]\]>/g

/** Returns what matches the end of the HTML block that begins with the `<` at `index`; undefined if a blank line does. */
export function htmlEnd(lines: string, index: number): RegExp | undefined {
  const { tag, comment, instruction, declaration, cdata } = matchAt(HTML_START, lines, index)?.groups ?? {}
  if (tag !== undefined) return new RegExp(`</${tag}>[^\\n]*`, 'gi')
  if (comment !== undefined) return COMMENT_END
  if (instruction !== undefined) return INSTRUCTION_END
  if (declaration !== undefined) return DECLARATION_END
  return cdata === undefined ? undefined : CDATA_END
}

const BLANK_LINE = /\n[ \t]*\n/g

/** Returns the index of the newline before the next blank line, or else that of the end. */
export function blankLineAfter(lines: string, index: number): number {
  BLANK_LINE.lastIndex = index
  return BLANK_LINE.exec(lines)?.index ?? lines.length
}

/** A heading in the lines of an HTML block, in lower case. */
export const HTML_HEADING = /<h[1-6]/

/** A tag that markdown may follow in its element, over blank lines: of a component of MDX, or one that says so. */
export const COMPONENT = /^<(?:[A-Z]|[a-z][^<>]*\smarkdown[\s=>])/

/** What would begin a block in the lines of a paragraph, but not in those of an HTML block. In lower case. */
export const FENCE_OR_HTML = /\n {0,3}(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/

/** A label (CommonMark 4.7), and whether a colon follows. */
const LABEL = /\[(?<label>(?:[^[\]\\]|\\[\s\S]){1,999})\](?<colon>:?)/y

/** Returns the length of the label that the bracket at `index` opens, and whether it looks defined there. */
export function labelAt(
  lines: string,
  index: number,
): { readonly length: number; readonly isDefined: boolean } | undefined {
  const { label, colon } = matchAt(LABEL, lines, index)?.groups ?? {}
  return label === undefined ? undefined : { length: label.length, isDefined: colon === ':' }
}
