import type { Token, Tokens } from 'marked'
import { cleanLine } from '../text/clean.ts'
import { type Definitions, NO_DEFINITIONS } from './definitions.ts'
import type { AdmonitionToken } from './extensions/admonition.ts'
import { alertOf } from './extensions/alert.ts'
import { alertTitle, alertVariant } from './extensions/alert-kinds.ts'
import { withoutAttributes } from './extensions/attributes.ts'
import type { OwnListToken } from './extensions/bullets.ts'
import type { FootnoteToken } from './extensions/footnote.ts'
import type { FormulaToken } from './extensions/formula.ts'
import { decodeReferences, resolveHtml } from './html.ts'
import { formula, resolveInline } from './inline.ts'
import { textToken } from './inline-text.ts'
import { lex } from './lexer.ts'
import type {
  Alert,
  Block,
  Blockquote,
  Code,
  List,
  ListItem,
  Paragraph,
  Space,
  Table,
  TableCell,
} from './tokens.ts'

type MarkedBlock =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Code
  | Tokens.Hr
  | Tokens.Blockquote
  | Tokens.List
  | OwnListToken
  | Tokens.Table
  | Tokens.HTML
  | Tokens.Space
  | Tokens.Def
  | Tokens.Checkbox
  | AdmonitionToken
  | FootnoteToken
  | FormulaToken

/**
 * Returns the blocks of a markdown text, in reading order. The text must be clean (text/clean.ts), and the HTML parser
 * loaded where it has tags or `&` (html.ts). `definitions` is what the rest of the article defines.
 */
export function parseMarkdown(markdown: string, definitions: Definitions = NO_DEFINITIONS): Block[] {
  return resolveBlocks(lex(markdown, definitions))
}

/** Returns marked's block tokens as those of tokens.ts, and empties their list: a long one takes much memory. */
function resolveBlocks(tokens: Token[]): Block[] {
  const blocks: Block[] = []
  // marked's own type allows any token, for extensions' sake; lexer.ts has no extensions but these.
  for (const token of tokens as MarkedBlock[]) {
    if (token.type === 'html') for (const block of resolveHtml(token.raw)) blocks.push(block)
    else if (token.type === 'admonition') for (const block of admonition(token)) blocks.push(block)
    else if (token.type === 'code') blocks.push(...codeTitle(token), code(token))
    else if (token.type !== 'checkbox') blocks.push(resolve(token))
  }
  tokens.length = 0
  // A copy has no room for more, and items of lists hold few.
  return blocks.slice()
}

function resolve(
  token: Exclude<MarkedBlock, Tokens.HTML | Tokens.Checkbox | Tokens.Code | AdmonitionToken>,
): Block {
  const { raw } = token
  switch (token.type) {
    case 'heading':
      return {
        type: 'heading',
        raw,
        depth: token.depth,
        tokens: withoutAttributes(resolveInline(token.tokens), token.text),
      }
    case 'paragraph':
      return paragraph(raw, token.tokens)
    case 'text':
      return paragraph(raw, token.tokens ?? [])
    case 'hr':
      return { type: 'hr', raw }
    case 'blockquote':
      return quote(token)
    case 'list':
    case 'ownList':
      return list(token)
    case 'table':
      return table(token)
    case 'footnote': {
      const { label, number, tokens } = token
      return { type: 'footnote', raw, label, number, tokens: resolveBlocks(tokens) }
    }
    case 'formula':
      return { type: 'paragraph', raw, tokens: [formula(token)] }
    case 'space':
      return { type: 'space', raw }
    case 'def':
      return { type: 'def', raw, label: token.tag }
  }
}

/** White space, and characters without a width: soft hyphen, zero-width space, joiners, marks of direction. */
const INVISIBLE = /^[\s\u00ad\u200b-\u200f\u2060]*$/

/** A paragraph; a space where nothing of it is printed. */
function paragraph(raw: string, tokens: Token[]): Paragraph | Space {
  const inlines = resolveInline(tokens)
  const isEmpty = inlines.every((token) => token.type === 'text' && INVISIBLE.test(token.text))
  return isEmpty ? { type: 'space', raw } : { type: 'paragraph', raw, tokens: inlines }
}

/** The language in `{r}`, `{.js #id}` (pandoc, Quarto), `js{1,3}`, `js:a.js` (Docusaurus), `rust,ignore`. */
const LANGUAGE = /^(?:\{[.=]?)?([\w+#-]+)[{},: ]/

/** What code is called, such as its file: `title="a.js"` (Docusaurus, Hugo), `[npm]` (VitePress). */
const CODE_TITLE = /\s(?:(?:title|filename|caption)=(?:"([^"]+)"|'([^']+)')|\[([^\]]+)\])/

/** Returns the title of code as a paragraph; nothing without one. */
function codeTitle({ lang = '' }: Tokens.Code): readonly Paragraph[] {
  const title = CODE_TITLE.exec(lang)?.slice(1).find(Boolean)
  const text = title === undefined ? '' : cleanLine(decodeReferences(title))
  return text === ''
    ? []
    : [{ type: 'paragraph', raw: '', tokens: [{ type: 'strong', raw: '', tokens: [textToken(text)] }] }]
}

/** Returns a code block, or what stands in one for formulas (as GitHub has them) as a display formula. */
function code({ raw, lang: info, text: source }: Tokens.Code): Code | Paragraph {
  const line = cleanLine(decodeReferences(info ?? ''))
  const lang = LANGUAGE.exec(line)?.[1] ?? line.split(' ')[0] ?? ''
  // Code without a closing fence goes on to the end of its section, blank lines and all.
  const text = source.trimEnd()
  if (lang !== 'math') return { type: 'code', raw, lang, text }
  return { type: 'paragraph', raw, tokens: [{ type: 'math', raw, text, tex: text, display: true }] }
}

function quote(token: Tokens.Blockquote): Blockquote | Alert {
  const parts = alertOf(token)
  if (!parts) return { type: 'blockquote', raw: token.raw, tokens: resolveBlocks(token.tokens) }
  const title = parts.title.length > 0 ? parts.title : undefined
  return alert(token.raw, parts.kind, title, parts.tokens)
}

/** An alert, or a container: a title, if it has one, and what it holds. */
function admonition({ raw, kind, title, tokens }: AdmonitionToken): readonly Block[] {
  if (kind !== undefined) return [alert(raw, kind, title, tokens)]
  const heading = title && paragraph('', [{ type: 'strong', raw: '', text: '', tokens: title }])
  return [...(heading ? [heading] : []), ...resolveBlocks(tokens), { type: 'space', raw }]
}

function alert(raw: string, kind: string, title: Token[] | undefined, tokens: Token[]): Alert {
  return {
    type: 'alert',
    raw,
    variant: alertVariant(kind),
    title: title ? resolveInline(title) : [textToken(alertTitle(kind))],
    tokens: resolveBlocks(tokens),
  }
}

function list({ raw, ordered, start, loose, items }: Tokens.List | OwnListToken): List {
  return { type: 'list', raw, ordered, start: Number(start), loose, items: items.map(listItem) }
}

function listItem({ raw, task, checked, tokens }: Tokens.ListItem): ListItem {
  return {
    type: 'list_item',
    raw,
    checked: task ? checked === true : undefined,
    tokens: resolveBlocks(tokens),
  }
}

function table({ raw, align, header, rows }: Tokens.Table): Table {
  return {
    type: 'table',
    raw,
    align: [...align],
    header: header.map(cell),
    rows: rows.map((row) => row.map(cell)),
  }
}

function cell({ tokens }: Tokens.TableCell): TableCell {
  return { tokens: resolveInline(tokens) }
}
