import type { MarkedExtension } from 'marked'

/** How the marks of `unprinted.ts` and `mark.ts` begin, where marked's own text wouldn't end. */
const MARKS = /\{[{%/]|(?<!=)==(?!=)|(?<!%)%%(?!%)|【\d|:contentReference\[|\ue200/

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
