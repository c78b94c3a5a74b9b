import type { Token, Tokens } from 'marked'
import markedAlert, { type Alert as MarkedAlert } from 'marked-alert'
import { cleanLine } from '../text/clean.ts'
import { type Definitions, NO_DEFINITIONS } from './definitions.ts'
import type { FootnoteToken } from './footnote.ts'
import { decodeReferences, resolveHtml } from './html.ts'
import { resolveInline } from './inline.ts'
import { lex } from './lexer.ts'
import type { AlertVariant, Block, Code, List, ListItem, Paragraph, Table, TableCell } from './tokens.ts'

type MarkedBlock =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Code
  | Tokens.Hr
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.Table
  | Tokens.HTML
  | Tokens.Space
  | Tokens.Def
  | Tokens.Checkbox
  | MarkedAlert
  | FootnoteToken

/**
 * Returns the blocks of a markdown text, in reading order. The text must be clean (text/clean.ts), and the HTML parser
 * loaded where it has tags or `&` (html.ts). `definitions` is what the rest of the article defines.
 */
export function parseMarkdown(markdown: string, definitions: Definitions = NO_DEFINITIONS): Block[] {
  return resolveBlocks(lex(markdown, definitions))
}

function resolveBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = []
  // marked's own type allows any token, for extensions' sake; lexer.ts has no extensions but these.
  for (const token of tokens as MarkedBlock[]) {
    if (token.type === 'blockquote') walkTokens?.(token)
    if (token.type === 'html') for (const block of resolveHtml(token.raw)) blocks.push(block)
    else if (token.type !== 'checkbox') blocks.push(resolve(token))
  }
  return blocks
}

/**
 * Turns the token of a quote that is one of GitHub's alerts into an alert. (Called here, since marked's own walk would
 * visit every inline token as well.)
 */
const { walkTokens } = markedAlert()

function resolve(token: Exclude<MarkedBlock, Tokens.HTML | Tokens.Checkbox>): Block {
  const { raw } = token
  switch (token.type) {
    case 'heading':
      return { type: 'heading', raw, depth: token.depth, tokens: resolveInline(token.tokens) }
    case 'paragraph':
      return paragraph(raw, token.tokens)
    case 'text':
      return paragraph(raw, token.tokens ?? [])
    case 'code':
      return code(token)
    case 'hr':
      return { type: 'hr', raw }
    case 'blockquote':
      return { type: 'blockquote', raw, tokens: resolveBlocks(token.tokens) }
    case 'alert':
      return { type: 'alert', raw, variant: variant(token), tokens: resolveBlocks(token.tokens) }
    case 'list':
      return list(token)
    case 'table':
      return table(token)
    case 'footnote': {
      const { label, number, tokens } = token
      return { type: 'footnote', raw, label, number, tokens: resolveBlocks(tokens) }
    }
    case 'space':
      return { type: 'space', raw }
    case 'def':
      return { type: 'def', raw, label: token.tag }
  }
}

function paragraph(raw: string, tokens: readonly Token[]): Paragraph {
  return { type: 'paragraph', raw, tokens: resolveInline(tokens) }
}

function code({ raw, lang, text }: Tokens.Code): Code {
  const info = cleanLine(decodeReferences(lang ?? ''))
  return { type: 'code', raw, lang: info.split(' ')[0] ?? '', text: text.replace(/\n$/, '') }
}

const VARIANTS: readonly AlertVariant[] = ['note', 'tip', 'important', 'warning', 'caution']

function variant({ meta }: MarkedAlert): AlertVariant {
  return VARIANTS.find((name) => name === meta.variant) ?? 'note'
}

function list({ raw, ordered, start, loose, items }: Tokens.List): List {
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
