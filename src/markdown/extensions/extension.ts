import type { Lexer, MarkedExtension, Token } from 'marked'
import { endOfParagraph } from './paragraph-end.ts'
import type { LexerState, Reader } from './reader.ts'
import { BLOCK_ID, ICON, PROPERTY } from './unprinted.ts'

/** How what inline readers read begins, where marked's own text wouldn't end. */
const MARKS = new RegExp(
  `\\$|\\{(?:[{%/]|\\+\\+|--|~~|==|>>|[a-z][\\w:-]*\\}\`)|(?<!=)==(?!=)|(?<!%)%%(?!%)|【\\d|:contentReference\\[|${ICON.source}|\\ue200|\\^\\[|${BLOCK_ID.source}|${PROPERTY.source}|(?:file)?citeturn\\d`,
)

/** Whether an inline text may hold such marks. */
export function mayHoldMarks(text: string): boolean {
  return MARKS.test(text)
}

/**
 * Returns readers of blocks, and those of inline text by the character that it begins with, as one extension each: marked
 * asks each extension at each piece of text, and where each begins next. Of several readers the first that reads
 * something counts.
 */
export function extensionOf(
  blocks: readonly Reader[],
  inlines: { readonly [first: string]: readonly Reader[] },
  stateOf: (lexer: Lexer) => LexerState,
): MarkedExtension {
  const inlinesBy = new Map(Object.entries(inlines))
  return {
    extensions: [
      {
        name: 'block',
        level: 'block',
        start: endOfParagraph,
        tokenizer(src, tokens) {
          return firstRead(blocks, src, this.lexer, tokens.at(-1), stateOf(this.lexer))
        },
      },
      {
        name: 'inline',
        level: 'inline',
        start(src) {
          const index = stateOf(this.lexer).hasMarks ? src.search(MARKS) : -1
          return index < 0 ? undefined : index
        },
        tokenizer(src, tokens) {
          const some = inlinesBy.get(src.charAt(0))
          return some && firstRead(some, src, this.lexer, tokens.at(-1), stateOf(this.lexer))
        },
      },
    ],
  }
}

function firstRead(some: readonly Reader[], ...parameters: Parameters<Reader>): Token | undefined {
  for (const reader of some) {
    const token = reader(...parameters)
    if (token) return token
  }
  return undefined
}
