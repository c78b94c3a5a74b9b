import type { Style } from '../render/layout/spans.ts'
import { parseStyled, sliceStyled } from '../render/layout/styled.ts'
import { lineRanges } from '../render/layout/wrap.ts'
import type { Snippet } from './snippet.ts'

/** Returns a snippet as lines of so many columns at most, the words asked for in a style. */
export function markedLines({ text, marks }: Snippet, columns: number, mark: Style): readonly string[] {
  let styled = ''
  let offset = 0
  for (const [start, end] of marks) {
    styled += text.slice(offset, start) + mark(text.slice(start, end))
    offset = end
  }
  return sliceStyled(parseStyled(styled + text.slice(offset)), lineRanges(text, columns))
}
