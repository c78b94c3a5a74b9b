import { firstLines } from '../../text/lines.ts'

// An article that a program wrote often comes inside a markdown fence, whose backticks a blog's software then turned
// into typographic quotes: “`markdown … “`. Here is what a line says that is a fence, and nothing else.

/** A fence as markdown has it: three backticks or tildes, and perhaps a language and more. */
const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/
/** Quotes that stand for backticks, and perhaps a language. */
const MANGLED = /^\s{0,3}([`´'"‘’‚‛“”„‟«»]{1,8})[ \t]*([a-z-]{0,12})[ \t]*$/i
/** A backtick that was escaped, written as a character reference, or typed on a keyboard for Chinese or Japanese. */
const OTHER_BACKTICK = /\\`|&(?:#96|#x60|grave);|｀/gi
const MARKDOWN_NAME = '(?:markdown|md|mdx|gfm)'
const MARKDOWN = new RegExp(`^${MARKDOWN_NAME}$`, 'i')
const TEXT = new RegExp(`^(?:${MARKDOWN_NAME}|te?xt|plain|plaintext|none)$`, 'i')
/** How the bar above code in a chat begins, if markdown is in it. */
const MARKDOWN_BAR = new RegExp(`^${MARKDOWN_NAME}`, 'i')
/** How a remark before the article may end. */
const SENTENCE_END = /[.!:。！：]$/

/** Longer lines are no fences (UTF-16 units). */
const LONGEST_FENCE = 120

/** A line that opens or closes a fence. */
export type FenceLine = {
  /** Whether something else stands in it for backticks. */
  readonly isMangled: boolean
  readonly language: string
  /** Its backticks or tildes; of a mangled one those of the usual length. */
  readonly marks: string
}

/** Reads a line that is nothing but a fence, mangled or not; undefined where it is none. */
export function readFenceLine(line: string | undefined): FenceLine | undefined {
  if (line === undefined || line.length > LONGEST_FENCE) return undefined
  const restored = line.replace(OTHER_BACKTICK, '`')
  const [, fence, info] = FENCE.exec(restored) ?? []
  if (fence !== undefined && info !== undefined)
    return { isMangled: restored !== line, language: /^[^\s{,:]*/.exec(info)?.[0] ?? '', marks: fence }
  const [, marks = '', language = ''] = MANGLED.exec(restored) ?? []
  const hasBacktick = marks.length > 1 && marks.length < 7 && /[`´]/.test(marks)
  return hasBacktick || (marks !== '' && isMarkdownLabel(language))
    ? { isMangled: true, language, marks: '```' }
    : undefined
}

/** Returns a line with its fence as markdown has it, if it is a mangled one. */
export function restoreFence(line: string): string {
  const fence = readFenceLine(line)
  return fence?.isMangled ? `\`\`\`${fence.language}` : line
}

/** Whether a fence's label says that markdown is in it. */
export function isMarkdownLabel(label: string): boolean {
  return MARKDOWN.test(label)
}

/** Whether a line may be the bar above markdown in a chat: `markdown Copy code`. */
function isMarkdownBar(line: string): boolean {
  return line.length <= LONGEST_FENCE && MARKDOWN_BAR.test(line)
}

/** Whether a fence's label says that text of some kind is in it rather than code. */
export function isTextLabel(label: string): boolean {
  return TEXT.test(label)
}

/** More than the lines before a fence are long, in UTF-16 units. */
const BEGINNING = 5000
/** More lines don't stand before a fence, nor longer ones (UTF-16 units). */
export const MOST_LINES_BEFORE = 3
export const LONGEST_LINE_BEFORE = 300
/** Longer lines are no remarks of a program (UTF-16 units). */
export const LONGEST_REMARK = 400

/**
 * Whether a fence, or the bar that a chat program has in its place, may stand around the whole body of a text. Quick: what
 * takes it off looks again.
 */
export function mayBeFenced(text: string): boolean {
  for (const line of firstLines(text.slice(0, BEGINNING), MOST_LINES_BEFORE + 1)) {
    const fence = readFenceLine(line)
    if (fence) return fence.language === '' || isMarkdownLabel(fence.language)
    if (isMarkdownBar(line.trim())) return true
    if (line.length > LONGEST_LINE_BEFORE) return false
  }
  return false
}

/** Whether a text may begin with a remark of the program that wrote it, in a paragraph of one line. Quick, too. */
export function mayBeginWithRemark(text: string): boolean {
  const [first = '', next = '', title = ''] = text.slice(0, BEGINNING).trimStart().split('\n', 3)
  const isRemark = SENTENCE_END.test(first.trimEnd()) || title.startsWith('# ')
  return first.length <= LONGEST_REMARK && isRemark && next.trim() === ''
}
