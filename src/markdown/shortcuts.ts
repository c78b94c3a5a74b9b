import { BULLET_LIST } from './extensions/bullets.ts'
import type { Reader } from './extensions/reader.ts'

// Two shortcuts for text without markup. V8 compiles each of marked's expressions when it is first used, and the one for
// paragraphs takes 4 ms, 4 % of reading a short article. In a long article lexing plain text takes 6 %.

/** How a line begins that can't begin or interrupt anything but a paragraph. */
const WORD = `(?:[*_"'(]{0,3}|[&\`]|!\\[)(?!${BULLET_LIST})[A-Za-z\\u00c0-\\uffff]`
/** Brackets at a paragraph's start, such as a link or the name of an alert; with a colon they would define a label. */
const BRACKETS = '\\[[^\\]\\\\\\n]+\\](?!:)'
const PARAGRAPH = new RegExp(
  `^(?:${WORD}|${BRACKETS})[^\\n]*(?:\\n${WORD}[^\\n]*){0,99}(?=\\n[ \\t]*\\n|\\n?$)`,
)

/** Reads a paragraph whose lines all begin with a word. */
export const readWordParagraph: Reader = (src, lexer, previous) => {
  // In a list item it would be text, and after a paragraph it may be more of that.
  if (!lexer.state.top || previous?.type === 'paragraph') return undefined
  const text = PARAGRAPH.exec(src)?.[0]
  if (text === undefined) return undefined
  return { type: 'paragraph', raw: text, text, tokens: lexer.inline(text) }
}

/** What markup and bare addresses begin with or contain, numeric character references, and hard line breaks. */
const MARKUP = /[\\<[`*~_@{$【\ue200]|==|%%|&#|\^\w|:[a-z]+-|:\/\/|\n\S+::|citeturn|[wW]{3}\.| {2}\n/

/** Whether marked would read an inline text as a single token of text. */
export function isPlain(text: string): boolean {
  return text !== '' && !MARKUP.test(text)
}
