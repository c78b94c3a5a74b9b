import { hasBidi, SOFT_HYPHEN, unbalancedBidi, withoutSoftHyphens } from '../../text/clean.ts'
import { hyphenated, lineRanges, type Range } from './wrap.ts'

/** Returns text with the escapes of a style around it. */
export type Style = (text: string) => string

/** One use of a style. Spans that share it are painted together. */
type StyleUse = { readonly style: Style }

/** A piece of text and the styles around it, the outermost first. */
export type Span = { readonly text: string; readonly styles: readonly StyleUse[] }

const UNSTYLED: readonly StyleUse[] = []

/** Returns text as a span without a style. */
export function unstyled(text: string): Span {
  return { text, styles: UNSTYLED }
}

/** Returns spans with a style around all of them. */
export function styled(style: Style, spans: readonly Span[]): Span[] {
  const use = { style }
  return spans.map(({ text, styles }) => ({ text, styles: [use, ...styles] }))
}

/** Returns what spans say, without their styles. */
export function textOf(spans: readonly Span[]): string {
  if (spans.length === 1) return spans[0]?.text ?? ''
  let text = ''
  for (const span of spans) text += span.text
  return text
}

/** Returns a line of spans as a string with its escapes. */
export function paint(line: readonly Span[]): string {
  return paintFrom(line, 0, line.length, 0)
}

/** Paints the spans from `first` up to `last`, `last` excluded; their first `depth` styles are painted around them already. */
function paintFrom(line: readonly Span[], first: number, last: number, depth: number): string {
  let painted = ''
  for (let index = first; index < last; ) {
    const { text = '', styles = UNSTYLED } = line[index] ?? {}
    const use = styles[depth]
    let next = index + 1
    if (!use) painted += text
    else {
      while (next < last && line[next]?.styles[depth] === use) next++
      painted += use.style(paintFrom(line, index, next, depth + 1))
    }
    index = next
  }
  return painted
}

/** Returns lines of spans as one string. */
export function paintLines(lines: readonly (readonly Span[])[]): string {
  return lines.map((line) => paint(line)).join('\n')
}

/**
 * Returns spans as lines of at most `columns` columns, without blanks at their ends (see `lineRanges`). Bidi
 * characters that a break would leave open are left out.
 */
export function wrapSpans(spans: readonly Span[], columns: number): Span[][] {
  const text = textOf(spans)
  const ranges = lineRanges(text, columns)
  const [only] = ranges
  const fits = ranges.length === 1 && only?.start === 0 && only.end === text.length
  return fits && !hasBidi(text) && !text.includes(SOFT_HYPHEN)
    ? [[...spans]]
    : splitSpans(spans, ranges).map(hyphenatedLine)
}

/** Returns a line as it is printed: of its soft hyphens only the last one shows, at its end. */
export function hyphenatedLine<Line extends readonly Span[]>(line: Line): Line | Span[] {
  if (!line.some(({ text }) => text.includes(SOFT_HYPHEN))) return line
  const last = line.length - 1
  return line.map(({ text, styles }, index) => ({
    text: index === last ? hyphenated(text) : withoutSoftHyphens(text),
    styles,
  }))
}

/** Returns each range of the spans' text (UTF-16 units, ascending, not overlapping) as a line of its own. */
export function splitSpans(spans: readonly Span[], ranges: readonly Range[]): Span[][] {
  const isBalanced = !hasBidi(textOf(spans))
  let index = 0
  let start = 0
  return ranges.map((range) => {
    const line: Span[] = []
    for (let span = spans[index]; span && start < range.end; span = spans[++index]) {
      const end = start + span.text.length
      if (end > range.start) {
        const text = span.text.slice(Math.max(0, range.start - start), range.end - start)
        if (text !== '') line.push({ text, styles: span.styles })
      }
      // The next line goes on with it.
      if (end > range.end) break
      start = end
    }
    return isBalanced ? line : balanced(line)
  })
}

function balanced(line: Span[]): Span[] {
  const text = textOf(line)
  const stray = unbalancedBidi(text)
  let start = 0
  return line.map(({ text, styles }) => {
    const kept = text.split('').filter((_, index) => !stray.has(start + index))
    start += text.length
    return { text: kept.join(''), styles }
  })
}
