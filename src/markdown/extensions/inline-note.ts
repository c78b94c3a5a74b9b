import type { MarkedExtension } from 'marked'
import { textToken } from '../inline-text.ts'
import type { SpanToken } from './attributes.ts'

/** A note with brackets in pairs; of several words, or without spaces as in Chinese, unlike `^[a-z]+` in an expression. */
const NOTE =
  /^\^\[(?=[^\s[\]][^[\]\n]{0,200} [^\s\]]|[^\x00-\x7f]{2})((?:[^[\]\\]|\\.|\[[^[\]]{0,500}\]){1,1000})\](?![([])/

/** An extension for notes that are written where they belong, `^[like this]` (pandoc, Obsidian): in parentheses. */
export const inlineNotes: MarkedExtension = {
  extensions: [
    {
      name: 'inlineNote',
      level: 'inline',
      tokenizer(src, before): SpanToken | undefined {
        const [raw, text] = (src.startsWith('^[') && NOTE.exec(src)) || []
        if (raw === undefined || text === undefined) return undefined
        const space = /\s$/.test(before.at(-1)?.raw ?? ' ') ? '' : ' '
        const tokens = [textToken(`${space}(`), ...this.lexer.inlineTokens(text), textToken(')')]
        return { type: 'span', raw, tokens }
      },
    },
  ],
}
