import type { MarkedExtension } from 'marked'
import { BULLET_LIST } from './bullets.ts'

/** What ends the paragraph above it: a list, an admonition, attributes; group 1 is the end of the paragraph itself. */
const INTERRUPTION = new RegExp(
  `\\n(?:([ \\t]*(?:\\n|$))| {0,3}(?:${BULLET_LIST}|:{3,}[ \\t]*[\\w{]|(?:!!!|\\?{3}\\+?)[ \\t]+\\w|===[!+]?[ \\t]*"|\\{:[^{}\\n]*\\}[ \\t]*(?:\\n|$)))`,
)

/** An extension that ends paragraphs before the blocks of other extensions, by the documented way to clip one. */
export const interruptParagraphs: MarkedExtension = {
  extensions: [
    {
      name: 'interruption',
      level: 'block',
      start(src) {
        const match = INTERRUPTION.exec(src)
        return !match || match[1] !== undefined ? undefined : match.index + 1
      },
      tokenizer: () => undefined,
    },
  ],
}

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
