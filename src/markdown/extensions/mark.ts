import type { MarkedExtension, Token } from 'marked'

export type MarkToken = { readonly type: 'mark'; readonly raw: string; readonly tokens: Token[] }

/** Marked text: code in it is skipped. An equation, `a==b`, has none. */
const MARKED = /^==(?=[^\s=])((?:[^=`]|`[^`]*`|=(?!=))*)==(?![=\w])/

/** Returns an extension for `==marked==` text; `mayHold` returns whether the inline text at hand may hold some. */
export function marks(mayHold: (lexer: object) => boolean): MarkedExtension {
  return {
    extensions: [
      {
        name: 'mark',
        level: 'inline',
        start(src) {
          const index = mayHold(this.lexer) ? src.indexOf('==') : -1
          return index < 0 ? undefined : index
        },
        tokenizer(src, tokens): MarkToken | undefined {
          if (!src.startsWith('==') || /[\w=]$/.test(tokens.at(-1)?.raw ?? '')) return undefined
          const [raw, text] = MARKED.exec(src) ?? []
          if (raw === undefined || text === undefined || /\s$/.test(text)) return undefined
          return { type: 'mark', raw, tokens: this.lexer.inlineTokens(text) }
        },
      },
    ],
  }
}
