import { paint, type Span, type Style, styled, unstyled, wrapSpans } from '../render/layout/spans.ts'
import type { Snippet } from './snippet.ts'

/** Returns a snippet as lines of at most `columns` columns, the words asked for in a style. */
export function markedLines({ text, marks }: Snippet, columns: number, mark: Style): readonly string[] {
  const spans: Span[] = []
  let offset = 0
  for (const [start, end] of marks) {
    spans.push(unstyled(text.slice(offset, start)), ...styled(mark, [unstyled(text.slice(start, end))]))
    offset = end
  }
  return wrapSpans([...spans, unstyled(text.slice(offset))], columns).map((line) => paint(line))
}
