import type { MarkedExtension } from 'marked'
import { BLOCK_ID, ICON } from './unprinted.ts'

/** How the marks of `unprinted.ts`, `mark.ts` and `inline-note.ts` begin, where marked's own text wouldn't end. */
const MARKS = new RegExp(
  `\\{[{%/]|(?<!=)==(?!=)|(?<!%)%%(?!%)|【\\d|:contentReference\\[|${ICON.source}|\\ue200|\\^\\[|${BLOCK_ID.source}`,
)

/** Whether an inline text may hold such marks. */
export function mayHoldMarks(text: string): boolean {
  return MARKS.test(text)
}

/**
 * Returns an extension that ends text before them. `mayHold` returns whether the inline text at hand may hold some:
 * otherwise it would be searched to its end for each piece of text.
 */
export function endTextBeforeMarks(mayHold: (lexer: object) => boolean): MarkedExtension {
  return {
    extensions: [
      {
        name: 'mark',
        level: 'inline',
        start(src) {
          const index = mayHold(this.lexer) ? src.search(MARKS) : -1
          return index < 0 ? undefined : index
        },
        tokenizer: () => undefined,
      },
    ],
  }
}
