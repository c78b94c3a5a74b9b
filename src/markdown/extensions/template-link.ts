import type { MarkedExtension, Tokens } from 'marked'

/** A link or an image whose address is a shortcode or a template's tag (Hugo, Jekyll), which has spaces in it. */
const LINK = /^(!?)\[([^[\]\n]{0,200})\]\((\{[{%][^{}\n]{0,200}\}{1,2})([^()\s]{0,200})\)/

/** An extension for these: their address is what the tag quotes, or else what stands behind it. */
export const templateLinks: MarkedExtension = {
  extensions: [
    {
      name: 'templateLink',
      level: 'inline',
      tokenizer(src): Tokens.Link | Tokens.Image | undefined {
        const [raw, mark, text = '', tag = '', rest = ''] = (/^!?\[/.test(src) && LINK.exec(src)) || []
        if (raw === undefined) return undefined
        const href = (/["']([^"']*)["']/.exec(tag)?.[1] ?? '') + rest
        return {
          type: mark ? 'image' : 'link',
          raw,
          href,
          title: null,
          text,
          tokens: this.lexer.inlineTokens(text),
        }
      },
    },
  ],
}
