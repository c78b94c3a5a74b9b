import { inlineText } from '../../markdown/inline.ts'
import type { Block, Heading, Inline } from '../../markdown/tokens.ts'
import { styledWidth } from '../layout/styled.ts'
import { wrap } from '../layout/wrap.ts'
import { scriptText } from '../superscript.ts'
import { code } from './code.ts'
import { image, link } from './link.ts'
import { list } from './list.ts'
import type { Page } from './page.ts'
import { alertBlock, quote } from './quote.ts'
import { table } from './table.ts'

/** Returns a token as its lines in a terminal, or as a styled part of one. */
export function element(page: Page, token: Block | Inline): string {
  const { theme } = page
  switch (token.type) {
    case 'heading':
      return heading(page, token)
    case 'paragraph':
      return wrap(page.setInline(token.tokens), page.columns).join('\n')
    case 'code':
      return code(page, token)
    case 'blockquote':
      return quote(page, token)
    case 'alert':
      return alertBlock(page, token)
    case 'list':
      return list(page, token)
    case 'table':
      return table(page, token)
    case 'hr':
      return thematicBreak(page)
    case 'text':
    case 'math':
      return token.text
    case 'codespan':
      return theme.code(token.text)
    case 'link':
      return link(page, token)
    case 'image':
      return image(page, token)
    case 'footnoteRef':
      page.notes.add(token.label)
      return theme.quiet(scriptText('sup', String(token.number)))
    case 'sup':
    case 'sub':
      return token.tokens.every(({ type }) => type === 'text')
        ? scriptText(token.type, inlineText(token.tokens))
        : page.setInline(token.tokens)
    case 'mark':
    case 'u':
      return theme.underline(page.setInline(token.tokens))
    case 'kbd':
      return theme.key(page.setInline(token.tokens))
    default:
      return ''
  }
}

/** A heading inside a quote or list: it has no number to be known by, so it is underlined. */
function heading(page: Page, { tokens }: Heading): string {
  const lines = wrap(page.theme.heading(page.setInline(tokens)), page.columns)
  const width = lines.reduce((most, line) => Math.max(most, styledWidth(line)), 0)
  return [...lines, page.theme.quiet('─'.repeat(Math.min(width, page.columns)))].join('\n')
}

function thematicBreak({ theme, columns }: Page): string {
  const width = Math.max(3, Math.floor(columns / 3))
  return ' '.repeat(Math.floor((columns - width) / 2)) + theme.quiet('─'.repeat(width))
}
