import LineBreaker from 'linebreak'
import { IDEOGRAPHIC, mayBeIdeographic, mayBeUnspaced, UNSPACED_WORDS } from './scripts.ts'
import { wordSegments } from './segments.ts'

/**
 * Returns the offsets (UTF-16 units, ascending, the last one the text's length) where a line may end (UAX #14), in one
 * line of text without newlines.
 */
export function breakOpportunities(text: string): readonly number[] {
  const positions = [...lineBreaks(withBracketsForQuotes(text)), ...wordBreaks(text)]
  return positions.sort((a, b) => a - b)
}

/**
 * Yields the offsets where a line may end in a part of a text, except those that need a dictionary, which takes 10 ms to
 * load: see `wordBreaks`. The text should be the result of `withBracketsForQuotes`.
 */
export function* lineBreaks(text: string, start = 0, end = text.length): Iterable<number> {
  const breaker = new LineBreaker(text.slice(start, end))
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const position = start + next.position
    if (position === end || !isKept(text, position)) yield position
  }
}

/**
 * Whether a line must not end where the library allows it: in an option such as `--width` (LB20a, Unicode 15.1), in `://`,
 * behind a dollar sign, where it would be another sign than that of a formula.
 */
function isKept(text: string, position: number): boolean {
  if (text[position - 1] === '$' || text.startsWith('://', position - 3)) return true
  let start = position
  while (text[start - 1] === '-') start--
  return start < position && (start === 0 || text[start - 1] === ' ')
}

/** Returns the offsets between the words of scripts that put no spaces there (UAX #14, class SA), in ascending order. */
export function wordBreaks(text: string): readonly number[] {
  if (!mayBeUnspaced(text)) return []
  const boundaries: number[] = []
  for (const run of text.matchAll(new RegExp(UNSPACED_WORDS, 'gu'))) {
    for (const { index } of wordSegments(run[0])) if (index > 0) boundaries.push(run.index + index)
  }
  return boundaries
}

/**
 * Returns a text of the same length with brackets in place of the curly quotes between wide characters: lines break beside
 * both in the same places (LB19a, Unicode 16), and the library's tables are older than that rule.
 */
export function withBracketsForQuotes(text: string): string {
  if (!/[“”‘’]/.test(text) || !mayBeIdeographic(text)) return text
  const quotes = new RegExp(`(?<=${IDEOGRAPHIC})[“”‘’](?=${IDEOGRAPHIC})`, 'gu')
  return text.replace(quotes, (quote) => ('“‘'.includes(quote) ? '（' : '）'))
}
