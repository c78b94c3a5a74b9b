import { type Article, isWhole, type Section } from '../article/article.ts'
import type { Block, Code, Inline, List, Table } from '../markdown/tokens.ts'
import { balanceBidi, withoutSoftHyphens } from '../text/clean.ts'
import { formulaSource } from './formula-source.ts'
import { wrap } from './layout/wrap.ts'
import { addressOf, createLinkList, type LinkList } from './links.ts'
import { type Links, NARROWEST, type RenderSettings, SCREEN } from './settings.ts'
import { scriptText } from './superscript.ts'

type Context = {
  readonly width: number | undefined
  readonly links: Links
  readonly list: LinkList
  /** The labels of the footnotes that were referred to; undefined if footnotes aren't printed. */
  readonly notes: Set<string> | undefined
}

/**
 * Yields sections as text for tools: no escapes, no markup, one line a paragraph (unless a width is given), a blank
 * line between blocks. The whole article begins with its title.
 */
export function* renderText(
  article: Article,
  sections: Iterable<Section>,
  { width, links }: RenderSettings,
): Iterable<string> {
  const notes = new Set<string>()
  const context: Context = { width, links, list: createLinkList(), notes }
  let text = ''
  let separator = ''
  const add = (lines: string) => {
    if (lines === '') return
    text += `${separator}${lines}\n`
    separator = '\n'
  }
  if (isWhole(article, sections) && article.heading) add(line(inlinesText(article.heading, context), context))
  for (const section of sections) {
    add(line(inlinesText(section.heading, context), context))
    for (const block of section.blocks) {
      add(blockText(block, context))
      if (text.length < SCREEN) continue
      yield text
      text = ''
    }
    add(context.list.take().join('\n'))
  }
  for (const { number, tokens } of article.footnotes(notes)) {
    add(marked(`${number}. `, tokens, '\n\n', context))
  }
  add(context.list.take().join('\n'))
  if (text !== '') yield text
}

/** Returns the text of blocks: no markup, no footnotes, a line a paragraph, a blank line between blocks. */
export function plainText(blocks: Iterable<Block>): string {
  return blocksText([...blocks], {
    width: undefined,
    links: 'none',
    list: createLinkList(),
    notes: undefined,
  })
}

function blocksText(blocks: readonly Block[], context: Context, separator = '\n\n'): string {
  return join(
    blocks.map((block) => blockText(block, context)),
    separator,
  )
}

function join(texts: readonly string[], separator: string): string {
  return texts.filter((text) => text !== '').join(separator)
}

function blockText(block: Block, context: Context): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return line(inlinesText(block.tokens, context), context)
    case 'code':
      return codeText(block)
    case 'blockquote':
      return blocksText(block.tokens, context)
    case 'alert':
      return join(
        [line(inlinesText(block.title, context), context), blocksText(block.tokens, context)],
        '\n\n',
      )
    case 'list':
      return listText(block, context)
    case 'table':
      return tableText(block, context)
    case 'hr':
    case 'footnote':
    case 'def':
    case 'space':
      return ''
  }
}

function codeText({ text }: Code): string {
  return withoutSoftHyphens(text)
    .split('\n')
    .map((row) => balanceBidi(row.trimEnd()))
    .join('\n')
}

function listText({ ordered, start, loose, items }: List, context: Context): string {
  const separator = loose ? '\n\n' : '\n'
  return items
    .map(({ checked, tokens }, index) => {
      const bullet = ordered ? `${start + index}. ` : '- '
      const box = checked === undefined ? '' : checked ? '☑ ' : '☐ '
      return marked(ordered || box === '' ? bullet + box : box, tokens, separator, context)
    })
    .join(separator)
}

/** Returns blocks behind a marker, all lines but the first indented by its width. */
function marked(marker: string, blocks: readonly Block[], separator: string, context: Context): string {
  const indent = ' '.repeat(marker.length)
  const { width } = context
  const inside =
    width === undefined ? context : { ...context, width: Math.max(NARROWEST, width - marker.length) }
  const text = blocksText(blocks, inside, separator)
  return (marker + text.replace(/\n(?!\n)/g, `\n${indent}`)).trimEnd()
}

/** A row a line, cells apart by tabs. */
function tableText({ header, rows }: Table, context: Context): string {
  return [header, ...rows]
    .map((row) =>
      row
        .map(({ tokens }) => cleanCell(inlinesText(tokens, context)))
        .join('\t')
        .trimEnd(),
    )
    .filter((line) => line !== '')
    .join('\n')
}

function cleanCell(text: string): string {
  const line = withoutSoftHyphens(text)
  return balanceBidi((/[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line).trim())
}

/** A paragraph as its lines: several where hard breaks or a width ask for them. */
function line(text: string, { width }: Context): string {
  if (width !== undefined) return wrap(text, width).join('\n').trim()
  const lines = withoutSoftHyphens(text)
    .split('\n')
    .map((row) => balanceBidi(row.trim()))
  return lines.join('\n').trim()
}

function inlinesText(tokens: readonly Inline[], context: Context): string {
  let text = ''
  for (const token of tokens) text += inlineText(token, context)
  return text
}

function inlineText(token: Inline, context: Context): string {
  switch (token.type) {
    case 'text':
    case 'codespan':
      return token.text
    case 'math':
      return formulaSource(token)
    case 'br':
      return '\n'
    case 'footnoteRef':
      context.notes?.add(token.label)
      return context.notes ? `[${token.number}]` : ''
    case 'del':
      return struckText(inlinesText(token.tokens, context))
    case 'sub':
    case 'sup':
      return scriptText(token.type, inlinesText(token.tokens, context))
    case 'link':
      return inlinesText(token.tokens, withoutLinks(context)) + besideLink(addressOf(token), context)
    case 'image':
      return inlinesText(token.tokens, context) + besideLink(addressOf(token), context)
    default:
      return inlinesText(token.tokens, context)
  }
}

/** Struck words would say the opposite without their marks. */
function struckText(text: string): string {
  return text.trim() === '' ? text : `~~${text}~~`
}

function withoutLinks(context: Context): Context {
  return context.links === 'none' ? context : { ...context, links: 'none' }
}

function besideLink(address: string | undefined, { links, list }: Context): string {
  if (address === undefined) return ''
  if (links === 'inline') return ` (${address})`
  return links === 'end' ? list.mark(address) : ''
}
