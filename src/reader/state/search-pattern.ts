import { breakOpportunities } from '../../text/line-breaks.ts'
import { mayBeUnspaced, UNSPACED_WORDS } from '../../text/scripts.ts'

/** A query as regular expressions over lines of a layout, joined by newlines. */
export type SearchPattern = {
  readonly expression: RegExp
  /** The same for text with soft hyphens or zero width spaces: it allows for them between the query's letters. */
  readonly looseExpression: RegExp
  /** The most line breaks that a match can hold. */
  readonly mostLineBreaks: number
}

/** Invisible characters after which a word may be broken: soft hyphen and zero width space. */
export const INVISIBLE = /[\u00ad\u200b]/

/** What stands before the text of a line: blanks, and the bars of block quotes. */
export const INDENT = /^[ │]*/

const LINE_BREAK = '\\n[ │]*'
/** Blanks within a line, or a line break with the blanks before it. */
const SPACE = `(?:[^\\S\\n]*${LINE_BREAK}|[^\\S\\n]+)`
const STARTS_WORD = '(?<!\\S)'
const ENDS_WORD = '(?!\\S)'

/** In UTF-16 units. A longer one was pasted by mistake, and would be too much for a regular expression. */
const LONGEST_QUERY = 1000

/**
 * Returns what a query matches; undefined for a blank one. The query is literal, and ignores case unless it holds an
 * upper case letter. A space in it matches any white space or a line break, a space at its start or end the edge of a
 * word; other line breaks are allowed where a line may be broken without a space.
 */
export function searchPattern(query: string): SearchPattern | undefined {
  const spaced = query.slice(0, LONGEST_QUERY).normalize('NFC').replace(/\s+/g, ' ')
  const text = spaced.trim()
  if (text === '') return undefined
  const breaks = breakOffsets(text)
  const flags = text === text.toLowerCase() ? 'gi' : 'g'
  const compile = (joint: (mayBreak: boolean) => string) => {
    const start = spaced.startsWith(' ') ? STARTS_WORD : ''
    const end = spaced.endsWith(' ') ? ENDS_WORD : ''
    return new RegExp(start + sourceOf(text, (offset) => joint(breaks.has(offset))) + end, flags)
  }
  const invisible = INVISIBLE.source
  return {
    expression: compile((mayBreak) => (mayBreak ? `(?:${LINE_BREAK})?` : '')),
    looseExpression: compile((mayBreak) =>
      mayBreak ? `${invisible}?(?:${LINE_BREAK})?` : `(?:${invisible}(?:${LINE_BREAK})?)?`,
    ),
    mostLineBreaks: text.length,
  }
}

/** Returns the source of an expression for a text, with what `joint` returns for an offset between two letters there. */
function sourceOf(text: string, joint: (offset: number) => string): string {
  let source = ''
  let offset = 0
  for (const character of text) {
    const isInWord = character !== ' ' && offset > 0 && text.charAt(offset - 1) !== ' '
    if (isInWord) source += joint(offset)
    source += character === ' ' ? SPACE : literalSource(character)
    offset += character.length
  }
  return source
}

/** Returns the offsets in a query where the text it matches may be broken over lines, those after spaces aside. */
function breakOffsets(text: string): ReadonlySet<number> {
  const offsets = new Set(breakOpportunities(text))
  // At the start of the query no break is allowed after a hyphen; in the text it may stand inside a word.
  for (const { index } of text.matchAll(/[-‐–]/g)) offsets.add(index + 1)
  if (!mayBeUnspaced(text)) return offsets
  // Where words end in an unspaced script depends on the text around them.
  for (const { 0: run, index } of text.matchAll(new RegExp(UNSPACED_WORDS, 'gu'))) {
    for (let offset = 1; offset < run.length; offset++) offsets.add(index + offset)
  }
  return offsets
}

/** Characters that one key stands for. */
const VARIANTS = new Map([
  ["'", "['‘’]"],
  ['"', '["“”„]'],
  ['-', '[-‐‑]'],
])

/** Returns the source of an expression for a character, composed or decomposed (UAX #15). */
function literalSource(character: string): string {
  const decomposed = character.normalize('NFD')
  if (decomposed !== character) return `(?:${escapeSpecial(character)}|${escapeSpecial(decomposed)})`
  return VARIANTS.get(character) ?? escapeSpecial(character)
}

/** Returns a text with the special characters of regular expressions escaped. */
function escapeSpecial(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
