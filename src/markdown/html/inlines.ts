import { cleanLine } from '../../text/clean.ts'
import { addPart, addText, type Handler, read, readSpan } from './builder.ts'
import { ancestorsFrom, elementsOf, type HtmlElement, type HtmlNode, isText, textOf } from './dom.ts'
import type { SpanStart } from './run.ts'

/** Reads what an element holds as if the element weren't there. */
export const transparent: Handler = (builder, { children }) => read(builder, children)

/** Returns a handler for elements that are a span of a kind. */
export function span(type: Exclude<SpanStart['type'], 'link'>): Handler {
  return (builder, { children }) => readSpan(builder, { type }, children)
}

/** Reads a line break. */
export const lineBreak: Handler = (builder) => addPart(builder, { type: 'br', raw: '' })

/** Addresses that lead nowhere outside of the page's own scripts. */
const NO_ADDRESS = /^(?:javascript|vbscript|data|about):|^#?$/i

/** Returns an address of an attribute as one safe line; undefined where it leads nowhere. */
export function addressOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  // Browsers drop controls, so none may hide a scheme.
  const start = value.slice(0, 100).replace(/[\s\u0000-\u001f]/g, '')
  return NO_ADDRESS.test(start) ? undefined : cleanLine(value) || undefined
}

/** Reads `a`: a link; in a heading only its text where it leads to the heading itself. */
export const link: Handler = (builder, element) => {
  const { attribs, children } = element
  const href = addressOf(attribs.href)
  if (builder.place.isHeading && isPermalink(element)) return
  if (href === undefined || (builder.place.isHeading && href.startsWith('#'))) return read(builder, children)
  const title = cleanLine(attribs.title ?? '') || null
  readSpan(builder, { type: 'link', href, title }, children)
}

/** What generators of pages put beside a heading as the link to it. */
const PERMALINK = /^(?:[\s#¶§∞⚓🔗\u200b]|\ufe0f)*$/u
/** What wikis put there. */
const EDIT_LINK = /^\s*\[[^[\]\d]{2,30}\]\s*$/

/** Whether an element in a heading is a link or a button beside its words. */
export function isPermalink({ name, attribs, children }: HtmlElement): boolean {
  const isControl = attribs.href !== undefined || name === 'button'
  const text = textOf(children)
  const isEdit = EDIT_LINK.test(text) && /edit/i.test(attribs.href ?? '')
  return isControl && (isEdit || PERMALINK.test(text)) && !holdsPicture(children)
}

function holdsPicture(children: HtmlElement['children']): boolean {
  return elementsOf(children).some(({ name }) => name === 'img' || name === 'picture')
}

/** Reads `code` in a line: its text, as the text of a link where it is one. */
export const codespan: Handler = (builder, { children }) => {
  if (children.some(isMarkup)) return read(builder, children.map(toCode))
  const [only, ...others] = children.filter((node) => !isText(node) || node.data?.trim())
  const href = only?.name === 'a' && others.length === 0 ? addressOf(only.attribs?.href) : undefined
  const text = cleanLine(textOf(children))
  if (text === '') return addText(builder, textOf(children))
  const token = { type: 'codespan', raw: '', text } as const
  if (href === undefined) return addPart(builder, token)
  readSpan(builder, { type: 'link', href, title: null }, [{ type: 'token', token }])
}

/** Whether a node is one of markdown's spans, links and the like, which `code` doesn't make code. */
function isMarkup({ token }: HtmlNode): boolean {
  return token !== undefined && token.type !== 'text'
}

function toCode(node: HtmlNode): HtmlNode {
  if (node.token?.type !== 'text') return node
  return {
    type: 'token',
    token: { ...node.token, type: 'codespan', text: node.token.text.replace(/\s+/g, ' ') },
  }
}

/** Quotation marks further out don't count. */
const MOST_LEVELS = 20

/** Reads `q`: in quotation marks, inner ones single (HTML Living Standard, 15.3.4). */
export const quotation: Handler = (builder, element) => {
  const outer = ancestorsFrom(element.parent, MOST_LEVELS).filter(({ name }) => name === 'q')
  const isInner = outer.length % 2 === 1
  addText(builder, isInner ? '‘' : '“')
  read(builder, element.children)
  addText(builder, isInner ? '’' : '”')
}

/** Reads the reading in a `ruby`: in parentheses after what it belongs to; those of the source (`rp`) are left out. */
export const reading: Handler = (builder, { children }) => {
  if (textOf(children).trim() === '') return
  addText(builder, '(')
  read(builder, children)
  addText(builder, ')')
}
