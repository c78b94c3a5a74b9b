import type { MarkedExtension, Tokens } from 'marked'

/** A link whose address is a shortcode or a template's tag (Hugo, Jekyll), which has spaces in it. */
const LINK = /^\[([^[\]\n]{1,200})\]\((\{[{%][^{}\n]{0,200}\}{1,2})([^()\s]{0,200})\)/

/** An extension for such links: their address is what the tag quotes, or else what stands behind it. */
export const templateLinks: MarkedExtension = {
  extensions: [
    {
      name: 'templateLink',
      level: 'inline',
      tokenizer(src): Tokens.Link | undefined {
        const [raw, text = '', tag = '', rest = ''] = (src.startsWith('[') && LINK.exec(src)) || []
        if (raw === undefined) return undefined
        const href = (/["']([^"']*)["']/.exec(tag)?.[1] ?? '') + rest
        return { type: 'link', raw, href, title: null, text, tokens: this.lexer.inlineTokens(text) }
      },
    },
  ],
}
