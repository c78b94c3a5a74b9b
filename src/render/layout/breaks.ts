import LineBreaker from 'linebreak'
import { wordSegments } from './segments.ts'

/** Scripts written without spaces, whose lines break between words (UAX #14, class SA). */
const SPACELESS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+/gu

/**
 * Returns the offsets (UTF-16 units, ascending, the last one the text's length) where a line may end (UAX #14),
 * in one line of text without newlines.
 */
export function breakOpportunities(text: string): readonly number[] {
  const breaker = new LineBreaker(text)
  const found: number[] = []
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next
    if (!afterWordInitialHyphen(text, position) && !text.endsWith('://', position)) found.push(position)
  }
  const boundaries = wordBoundaries(text)
  return boundaries.length === 0 ? found : [...new Set([...found, ...boundaries])].sort((a, b) => a - b)
}

/** LB20a (Unicode 15.1): an option such as `--width` stays in one piece. */
function afterWordInitialHyphen(text: string, position: number): boolean {
  let at = position
  while (text.charAt(at - 1) === '-') at--
  return at < position && position < text.length && (at === 0 || text.charAt(at - 1) === ' ')
}

function wordBoundaries(text: string): readonly number[] {
  const boundaries: number[] = []
  for (const run of text.matchAll(SPACELESS)) {
    for (const { at } of wordSegments(run[0])) if (at > 0) boundaries.push(run.index + at)
  }
  return boundaries
}
