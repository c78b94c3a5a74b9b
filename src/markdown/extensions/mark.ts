import type { MarkedExtension, Token } from 'marked'

export type MarkToken = { readonly type: 'mark'; readonly raw: string; readonly tokens: Token[] }

/** Marked text: code in it is skipped. An equation, `a==b`, has none. */
const MARKED = /^==(?=[^\s=])((?:[^=`]|`[^`]*`|=(?!=))*)==(?![=\w])/

/** An extension for `==marked==` text. */
export const marks: MarkedExtension = {
  extensions: [
    {
      name: 'mark',
      level: 'inline',
      tokenizer(src, tokens): MarkToken | undefined {
        const before = tokens.at(-1)?.raw.at(-1) ?? ''
        if (!src.startsWith('==') || /[\w=]/.test(before)) return undefined
        // The sign itself in quotation marks.
        if (/["']/.test(before) && src[2] === before) return undefined
        const [raw, text] = MARKED.exec(src) ?? []
        if (raw === undefined || text === undefined || /\s$/.test(text)) return undefined
        return { type: 'mark', raw, tokens: this.lexer.inlineTokens(text) }
      },
    },
  ],
}
