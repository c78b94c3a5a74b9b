import type { MarkedExtension } from 'marked'

// V8 compiles each of marked's expressions when it is first asked, and a few of them take it as long as a short article
// takes in all. Where a look at the text tells what they would match, they aren't asked.

/** The start of a line that can only be a paragraph's. */
const WORD = '(?:[*_"\'(]{0,3}|[&`]|!\\[)[A-Za-z\\u00c0-\\uffff]'
/** The start of a paragraph with a link or an alert's name: not of a definition. */
const BRACKETS = '\\[[^\\]\\\\\\n]+\\](?!:)'
/** A paragraph whose lines all begin with a word, up to a blank line. */
const PARAGRAPH = new RegExp(
  `^(?:${WORD}|${BRACKETS})[^\\n]*(?:\\n${WORD}[^\\n]*){0,99}(?=\\n[ \\t]*\\n|\\n?$)`,
)

/** Extensions of marked for the most common blocks. */
export const guards: MarkedExtension = {
  extensions: [
    {
      name: 'paragraph',
      level: 'block',
      tokenizer(src, tokens) {
        // Text in a list item is no paragraph yet, and a paragraph before it may go on.
        if (!this.lexer.state.top || tokens.at(-1)?.type === 'paragraph') return undefined
        const text = PARAGRAPH.exec(src)?.[0]
        if (text === undefined) return undefined
        return { type: 'paragraph', raw: text, text, tokens: this.lexer.inline(text) }
      },
    },
  ],
}

/** What markup and addresses begin with, and what marked decodes or takes for a hard line break. */
const MARKUP = /[\\<[`*~_@]|&#|:\/\/|[wW]{3}\.| {2}\n/

/** Whether an inline text is nothing but text. */
export function isPlain(text: string): boolean {
  return !MARKUP.test(text)
}
