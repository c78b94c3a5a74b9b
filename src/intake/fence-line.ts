// An article that a program wrote often comes inside a markdown fence, whose backticks a blog's software then turned
// into typographic quotes: “`markdown … “`. Here is what tells quickly whether a text begins with one.

const FENCE = /^\s{0,3}([`´'"‘’‚‛“”„‟«»]{1,8}|`{3,}|~{3,})[ \t]*([a-z-]{0,12})[ \t]*$/i
const MARKDOWN = /^(?:markdown|md|mdx|gfm)$/i
const TEXT = /^(?:|te?xt|plain|plaintext|text-plain)$/i
const MOST_LINES_BEFORE = 3

/** More than the lines before a fence are long, in UTF-16 units. */
const BEGINNING = 5000

/** A line that opens or closes a fence. */
export type FenceLine = {
  /** Whether quotes stand in it for backticks. */
  readonly isMangled: boolean
  readonly language: string
}

/** Whether a text begins with a fence that may be around its whole body, or with its title and such a fence. */
export function opensFence(text: string): boolean {
  return findOpening(text.slice(0, BEGINNING).split('\n')) !== undefined
}

/** Returns the index of the line that opens a fence around the body; undefined where there is none. */
export function findOpening(lines: readonly string[]): number | undefined {
  let linesBefore = 0
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const fence = readFenceLine(line)
    if (fence) return fence.isMangled || isTextFence(fence) || isMarkdownFence(fence) ? index : undefined
    if (++linesBefore > MOST_LINES_BEFORE || line.length > 300) return undefined
  }
  return undefined
}

/** Reads a line that is nothing but a fence, mangled or not; undefined where it is none. */
export function readFenceLine(line: string | undefined): FenceLine | undefined {
  if (line === undefined || line.length > 40) return undefined
  const [, marks, language = ''] = FENCE.exec(line) ?? []
  if (marks === undefined) return undefined
  if (/^(?:`{3,}|~{3,})$/.test(marks)) return { isMangled: false, language }
  const mangled = { isMangled: true, language }
  const hasBacktick = marks.length > 1 && marks.length < 7 && /[`´]/.test(marks)
  return isMarkdownFence(mangled) || (hasBacktick && isTextFence(mangled)) ? mangled : undefined
}

/** Whether a fence says that markdown is in it. */
export function isMarkdownFence({ language }: FenceLine): boolean {
  return MARKDOWN.test(language)
}

/** Whether a fence names no language, or that of plain text. */
function isTextFence({ language }: FenceLine): boolean {
  return TEXT.test(language)
}
