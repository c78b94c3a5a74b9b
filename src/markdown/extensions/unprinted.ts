import type { Tokens } from 'marked'
import { characterBefore, type Reader } from './reader.ts'

// What writers' tools have beside the text: places for a table of contents, comments, attributes, the modules of MDX,
// template tags in a line, marks that a chat's answers cite with. None of it is for readers.

export type UnprintedToken = { readonly type: 'unprinted'; readonly raw: string }

/**
 * A line for a table of contents (`[TOC]`, `[[_TOC_]]`, `{{TOC}}`, kramdown's `{:toc}` with its list item), attributes
 * (`{: .class}`), the end of a shortcode.
 */
const LINE =
  /^ {0,3}(?:@?\[toc\]|\[\/[a-z][\w-]{2,30}\]|\[\[_?toc_?\]\]|\$?\{{1,2}toc\}{1,2}|(?:(?:[-*+]|1\.) [^\n]{0,100}\n)?\{:toc[^{}\n]*\}|\{:[^{}\n]*\})[ \t]*(?:\n|$)/i

const IMPORT =
  /import\s+(?:(?=[\w*{])(?:[^'"`;\n{}]|\{[^{}'"`;]{0,2000}\})*(?:\n[ \t]*|[ \t])from\s+)?(?:"[^"\n]+"|'[^'\n]+')[ \t]*;?[ \t]*/
const EXPORT =
  /export\s+(?:(?:const|let|var)\s+[\w{[]|default\s|(?:async\s+)?function\b|class\s+\w+|\{|\*\s*from)[^\n]*/
/** Lines of MDX that import or export, up to a blank line. */
const MODULE_LINES = new RegExp(
  `^(?:${IMPORT.source}(?:\\n|$)|${EXPORT.source}(?:\\n[ \\t]*\\S[^\\n]*){0,99}(?:\\n|$)){1,99}`,
)

/** A comment of several lines, of MDX, Obsidian or kramdown; the line on which it ends holds nothing more. */
const COMMENT_MARKS = [
  ['{/*', '*/}'],
  ['%%', '%%'],
  ['{::comment}', '{:/comment}'],
] as const
/** Of a longer comment each mark that is never closed would cost a look, in UTF-16 units. */
const LONGEST_COMMENT = 10_000

const CITATIONS = [
  /[【[]\d{1,4}(?::\d{1,4})?†[^\]】\n]{0,200}[\]】]/,
  /\[span_\d{1,4}\]\((?:start|end)_span\)/,
  /:contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?/,
  /\[cite(?:_start|_end|: ?\d[\d, ]{0,50})\]/,
  /(?:file)?cite(?:turn\d{1,3}[a-z]{1,12}\d{1,3}){1,20}/,
  // What stands before the name of the source, in a link to it.
  /oai_citation(?:_attribution)?:\d{1,4}‡/,
  // The characters for private use that a chat's own page shows as buttons.
  /\ue200[^\ue200-\ue202]{0,50}(?:\ue202[^\ue200-\ue202]{0,50}){0,20}\ue201/,
]
/** A name that links lead to, behind a paragraph or an item of Obsidian's. */
export const BLOCK_ID = /[ \n]?(?<![^ \n])\^(?=[\w-]{0,30}[a-zA-Z])[\w-]{4,39}(?=\n?$)/
/** What Logseq notes of a block for itself. */
export const PROPERTY = /\n(?:id|collapsed|logseq\.[\w.-]{1,50})::[^\n]*/
/** The icons of MkDocs Material, perhaps with attributes. */
export const ICON = / ?:(?:material|fontawesome|octicons|simple)-[\w-]{1,80}:(?:\{[^{}\n]{0,200}\})?/
const TAGS = [/\{\{<[^{}]*>\}\}/, /\{\{%[^{}]*%\}\}/, /\{%[^{}]*%\}/]
const COMMENTS = [
  // Of MDX.
  /\{\/\*(?:[^*{]|\*(?!\/\})|\{(?!\/\*))*\*\/\}/,
  // Of Obsidian.
  /%%(?!%)(?:[^%`]|`[^`]*`|%(?!%))+%%(?![\w%])/,
]
const INLINE = new RegExp(
  `^(?:${[...CITATIONS, ...TAGS, ...COMMENTS, ICON, BLOCK_ID, PROPERTY].map(({ source }) => source).join('|')})`,
)

/** Reads a block of it. Where more text follows, a comment that isn't closed is open; else it is text. */
export const readUnprintedBlock: Reader = (src, _, __, { isBeginning }): Tokens.Space | undefined => {
  const isModule = src.startsWith('import') || src.startsWith('export')
  const raw = isModule ? MODULE_LINES.exec(src)?.[0] : (comment(src, isBeginning) ?? LINE.exec(src)?.[0])
  return raw === undefined ? undefined : { type: 'space', raw }
}

/** Reads what isn't printed in a line of text. */
export const readUnprinted: Reader = (src, _, previous): UnprintedToken | undefined => {
  const raw = INLINE.exec(src)?.[0]
  if (raw === undefined) return undefined
  const before = characterBefore(previous) || ' '
  // Part of a word, or of a format in quotation marks.
  if (raw.startsWith('%') && /[\w%"']/.test(before)) return undefined
  // Of the blanks around it one stays.
  const blank = /\s/.test(before) && src.charAt(raw.length) === ' ' ? ' ' : ''
  return { type: 'unprinted', raw: raw + blank }
}

/** Returns the comment of several lines that a text begins with; of one that is never closed, all of what is a beginning. */
function comment(src: string, isBeginning: boolean): string | undefined {
  const [open, close] = COMMENT_MARKS.find(([mark]) => src.startsWith(mark)) ?? []
  if (open === undefined || close === undefined) return undefined
  const text = src.slice(0, LONGEST_COMMENT)
  const index = text.indexOf(close, open.length)
  if (index < 0) return isBeginning && src.length < LONGEST_COMMENT ? src : undefined
  const end = /^[ \t]*(?:\n|$)/.exec(text.slice(index + close.length))
  return end ? text.slice(0, index + close.length + end[0].length) : undefined
}
