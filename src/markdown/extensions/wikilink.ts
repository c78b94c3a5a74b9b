import type { MarkedExtension, Tokens } from 'marked'
import { normaliseLabel } from '../labels.ts'

/** `[[target]]`, `[[target|name]]`, `![[file]]`; not the text of a link, nor what fails to define a label. */
const WIKILINK =
  /^(!?)\[\[(?![\s|])([^[\]|\n`<>*\\]{1,200})((?:\\?\|[^[\]|\n]{0,200}){0,5})\]\](?![([]|:[ \t]*(?:[</#]|\w+:))/
/** Footnotes, indices and matrices have only figures. */
const HAS_WORDS = /[A-Za-z\u00c0-\uffff]|^\d{4}-\d/
/** Obsidian's size of an image: it isn't its name. */
const SIZE = /^\d+(?:x\d+)?$/
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i

/** An extension for the links and embedded files of wikis and Obsidian. */
export const wikilinks: MarkedExtension = {
  extensions: [
    {
      name: 'wikilink',
      level: 'inline',
      tokenizer(src, tokens): Tokens.Link | Tokens.Image | undefined {
        if (!src.startsWith('[[') && !src.startsWith('![[')) return undefined
        const [raw, embeds, target = '', names = ''] = WIKILINK.exec(src) ?? []
        if (raw === undefined || !HAS_WORDS.test(target)) return undefined
        // A single word in lower case is text (CommonMark, example 590); files and pages have longer names.
        if (embeds && /^[a-z]+$/.test(target)) return undefined
        // An index in code, `list[[name]]`, or a reference in brackets.
        if (/[\w![\])]/.test(tokens.at(-1)?.raw.at(-1) ?? '')) return undefined
        if (Object.hasOwn(this.lexer.tokens.links, normaliseLabel(target))) return undefined
        const name = names.split('|').at(-1)?.trim() ?? ''
        const text = name === '' || SIZE.test(name) ? target.trim().replace(/^#\^?/, '') : name
        const inside = [{ type: 'text', raw: text, text } as const]
        const link = { raw, href: target.trim(), title: null, text, tokens: inside }
        return embeds && IMAGE.test(target) ? { type: 'image', ...link } : { type: 'link', ...link }
      },
    },
  ],
}
