import { isDelimiterRow } from './table.ts'

// Where a block ends that nothing unusual interrupts: up to the next blank line.

/** What a line begins with that may interrupt a paragraph, itself or with the line above: `|` and `:` are a table's. */
const INTERRUPTS = '#>`~*+-=_<|:1'

/**
 * Returns the paragraph at the start of a text, null where there is none; undefined where a line of it might be the
 * start of something else.
 */
export function paragraphRun(text: string): string | null | undefined {
  if (text === '' || text.startsWith('\n')) return null
  // Such a line is no table's header where it is the first: the table would have been found before.
  const isRow = text.startsWith('|')
  let isBelowFirst = true
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const at = afterBlanks(text, end + 1)
    if (endsAt(text, end + 1, at)) return text.slice(0, end)
    if (isRow && text[end + 1] === '|' && (isBelowFirst || !isDelimiterRow(text, end + 1))) {
      isBelowFirst = false
      const below = text.indexOf('\n', end + 1) + 1
      if (below > 0 && isDelimiterRow(text, below)) return text.slice(0, end)
      continue
    }
    isBelowFirst = false
    if (INTERRUPTS.includes(text[at] ?? '') && !isInsideWord(text, at)) return undefined
  }
  return text
}

/**
 * Returns the paragraph at the start of a text that begins with a letter and that no line of could be the start of
 * something else, or make it a heading or a table; undefined where there is none such.
 */
export function plainParagraph(text: string): string | undefined {
  return isLetter(text.charCodeAt(0)) ? (paragraphRun(text) ?? undefined) : undefined
}

/** Whether what may interrupt a paragraph does not since a letter follows it: after it comes the like of it, or a space. */
function isInsideWord(text: string, at: number): boolean {
  return !'><|:'.includes(text[at] ?? '') && isAsciiLetter(text.charCodeAt(at + 1))
}

/** A letter of ASCII, or any character outside of it. */
function isLetter(unit: number): boolean {
  return unit > 127 || isAsciiLetter(unit)
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** Returns the block quote at the start of a text; undefined where its last line goes on without the mark. */
export function quoteRun(text: string): string | undefined {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (/^ {0,3}>/.test(text.slice(end + 1, end + 5))) continue
    const at = afterBlanks(text, end + 1)
    return endsAt(text, end + 1, at) ? text.slice(0, end + 1) : undefined
  }
  return text
}

const PLAIN_TAG = /^ {0,3}<\/?(?:details|summary|div|center|p)[ \t>]/

/** Returns the start of a block's tag in a text's first column; undefined where it is no common one. */
export function tagRun(text: string): string | undefined {
  return text.startsWith('<') ? PLAIN_TAG.exec(text)?.[0] : undefined
}

const COMMENT = /^<!--(?!-?>)[\s\S]*?-->[^\n]*(?:\n+|$)/
const BLANK_LINES = /(?:\n[ \t]*)+\n/

/** Returns the block of HTML at the start of a text, with the blank lines that end it; undefined where its tag is no common one. */
export function htmlRun(text: string): string | undefined {
  if (!PLAIN_TAG.test(text)) return COMMENT.exec(text)?.[0]
  const end = BLANK_LINES.exec(text)
  return end ? text.slice(0, end.index + end[0].length) : text
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' || text[at] === '\t') at++
  return at
}

/** Whether a line that begins at `start`, with its first character at `at`, ends what is above. */
function endsAt(text: string, start: number, at: number): boolean {
  return text[at] === '\n' || (at === start && at === text.length)
}
