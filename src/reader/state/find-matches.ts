import { parseStyled, plainText, type Styled } from '../../render/layout/styled.ts'
import { breakOpportunities } from '../../text/line-breaks.ts'
import { mayBeUnspaced, UNSPACED_WORDS } from '../../text/scripts.ts'

/** A match of a search: where it begins, and its parts on one or more lines. */
export type Match = {
  /** The line that it begins on, from 0. */
  readonly line: number
  /** Its part on each line from that one on: offsets in UTF-16 units of the line without its styles, end excluded. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

/** A part of a line to be marked: offsets as those of a match. */
export type MarkedPart = { readonly start: number; readonly end: number; readonly current: boolean }

/**
 * Yields the matches of a query that end in the lines `from` up to `to`, `to` excluded, in the order of the text; they
 * may begin before. So a text may be searched slice by slice while it grows, and no match at a seam is lost. (One that
 * overlaps another over a seam is found as well.)
 *
 * The query is literal; in lower case it ignores case. A space in it is any white space or a line break; lines may also
 * break where they may without a space.
 */
export function* findMatches(
  lines: readonly string[],
  from: number,
  to: number,
  query: string,
): Iterable<Match> {
  const pattern = toPattern(query)
  if (!pattern) return
  let line = from
  while (line > 0 && from - line < pattern.longest && lines[line - 1] !== '') line--
  const text = plainText(lines.slice(line, to).join('\n'))
  const expression = new RegExp(INVISIBLE.test(text) ? pattern.loose : pattern.source, pattern.flags)
  let start = 0
  let end = lineEnd(text, start)
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    while (end < found.index) {
      start = end + 1
      end = lineEnd(text, start)
      line++
    }
    const parts = matchParts(found[0], found.index - start)
    if (line + parts.length > from) yield { line, parts }
    // It may hide one that goes on over the seam.
    else expression.lastIndex = found.index + 1
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function matchParts(found: string, start: number): Match['parts'] {
  if (!found.includes('\n')) return [{ start, end: start + found.length }]
  return found.split('\n').map((part, index) => {
    if (index === 0) return { start, end: start + part.trimEnd().length }
    return { start: part.length - part.replace(INDENT, '').length, end: part.length }
  })
}

type Pattern = {
  readonly source: string
  /** Allows for what isn't seen between the letters. */
  readonly loose: string
  readonly flags: string
  /** The most lines before the last that it can match. */
  readonly longest: number
}

/** More than that is no query but something pasted, and too much for a regular expression. */
const LONGEST_QUERY = 1000

/** What stands before a line's text: blanks, and the bars of quotes. */
const INDENT = /^[ │]*/
const BREAK = '\\n[ │]*'
const SPACE = `(?:[^\\S\\n]*${BREAK}|[^\\S\\n]+)`

/** Soft hyphen and zero width space: where a word may be broken. */
const INVISIBLE = /[\u00ad\u200b]/

function toPattern(query: string): Pattern | undefined {
  const spaced = query.slice(0, LONGEST_QUERY).normalize('NFC').replace(/\s+/g, ' ')
  const text = spaced.trim()
  if (text === '') return undefined
  const breaks = breakPlaces(text)
  const source = (between: (mayBreak: boolean) => string) => {
    let built = spaced.startsWith(' ') ? '(?<!\\S)' : ''
    let at = 0
    for (const character of text) {
      if (character !== ' ' && at > 0 && text.charAt(at - 1) !== ' ') built += between(breaks.has(at))
      built += character === ' ' ? SPACE : literal(character)
      at += character.length
    }
    return spaced.endsWith(' ') ? `${built}(?!\\S)` : built
  }
  return {
    source: source((mayBreak) => (mayBreak ? `(?:${BREAK})?` : '')),
    loose: source((mayBreak) =>
      mayBreak ? `${INVISIBLE.source}?(?:${BREAK})?` : `(?:${INVISIBLE.source}(?:${BREAK})?)?`,
    ),
    flags: text === text.toLowerCase() ? 'gi' : 'g',
    longest: text.length,
  }
}

/** Returns the offsets in a query where a line of the text may have been broken, after its spaces apart. */
function breakPlaces(text: string): ReadonlySet<number> {
  const places = new Set(breakOpportunities(text))
  // One that begins a query may stand inside of a word.
  for (const { index } of text.matchAll(/[-‐–]/g)) places.add(index + 1)
  if (!mayBeUnspaced(text)) return places
  // Which of them are words depends on the text around.
  for (const { 0: run, index } of text.matchAll(new RegExp(UNSPACED_WORDS, 'gu'))) {
    for (let at = 1; at < run.length; at++) places.add(index + at)
  }
  return places
}

/** What a keyboard has one key for. */
const SAME_KEY = new Map([
  ["'", "['‘’]"],
  ['"', '["“”„]'],
  ['-', '[-‐‑]'],
])

/** Returns the source of an expression for a character, composed or not (UAX #15). */
function literal(character: string): string {
  const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const decomposed = character.normalize('NFD')
  if (decomposed !== character) return `(?:${escaped(character)}|${escaped(decomposed)})`
  return SAME_KEY.get(character) ?? escaped(character)
}

type Mark = { readonly open: string; readonly close: string; readonly kinds: ReadonlySet<string> }

// Attributes, no colours: NO_COLOR leaves them. Of the kinds of `Styled`.
const MARK: Mark = { open: '\x1b[7m', close: '\x1b[27m', kinds: new Set(['27']) }
const CURRENT: Mark = {
  open: '\x1b[7m\x1b[1m\x1b[4m',
  close: '\x1b[24m\x1b[22m\x1b[27m',
  kinds: new Set(['22', '24', '27']),
}

/**
 * Returns a styled line with parts of it in reverse video, the current ones bold and underlined as well; its own styles
 * and hyperlinks stay. The parts are in the order of the text; what goes beyond the line is left out.
 */
export function markMatches(line: string, parts: readonly MarkedPart[]): string {
  const { text, changes } = parseStyled(line)
  const active = new Map<string, string>()
  let marked = ''
  let at = 0
  let next = 0
  const apply = ({ style: { kind, open, close } }: Styled['changes'][number], held?: Mark['kinds']) => {
    if (open === undefined) active.delete(kind)
    else active.set(kind, open)
    if (!held?.has(kind)) marked += open ?? close
    next++
  }
  const copyTo = (end: number, held?: Mark['kinds']) => {
    for (let change = changes[next]; change && change.at < end; change = changes[next]) {
      marked += text.slice(at, change.at)
      at = change.at
      apply(change, held)
    }
    marked += text.slice(at, end)
    at = end
  }
  for (const part of parts) {
    const start = Math.max(at, part.start)
    const end = Math.min(text.length, part.end)
    if (start >= end) continue
    copyTo(start)
    for (let change = changes[next]; change?.at === start; change = changes[next]) apply(change)
    const { open, close, kinds } = part.current ? CURRENT : MARK
    marked += open
    copyTo(end, kinds)
    marked += close
    for (const kind of kinds) marked += active.get(kind) ?? ''
  }
  copyTo(text.length)
  for (let change = changes[next]; change; change = changes[next]) apply(change)
  return marked
}
