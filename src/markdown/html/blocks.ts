import { inlineText, textToken } from '../inline-text.ts'
import {
  addBlock,
  blocksOf,
  endParagraph,
  type Handler,
  inlinesOf,
  inPlace,
  isDeepest,
  read,
  readBlock,
  readSpan,
} from './builder.ts'
import { isPermalink } from './inlines.ts'

/** Reads what an element holds as paragraphs and blocks of their own. */
export const block: Handler = (builder, { children }) => readBlock(builder, children)

/** Returns a handler for a block that holds others; what would be nested too deep is taken apart. */
export function container(handler: Handler): Handler {
  return (builder, element) => (isDeepest(builder) ? block : handler)(builder, element)
}

/** Returns a handler for headings of a level, 1 to 6. */
export function heading(depth: number): Handler {
  return (builder, { children }) => {
    endParagraph(builder)
    const tokens = inlinesOf(builder, children, textToken(' '), { isHeading: true })
    if (tokens.length === 0) return
    // What is but a picture without a name, such as a logo, names no section.
    const isNamed = inlineText(tokens).trim() !== ''
    addBlock(
      builder,
      isNamed ? { type: 'heading', raw: '', depth, tokens } : { type: 'paragraph', raw: '', tokens },
    )
  }
}

/** Reads an element with `role=heading` (WAI-ARIA 1.2). */
export const ariaHeading: Handler = (builder, element) => {
  const level = Number.parseInt(element.attribs['aria-level'] ?? '2', 10)
  heading(Math.min(Math.max(level || 2, 1), 6))(builder, element)
}

export const thematicBreak: Handler = (builder) => addBlock(builder, { type: 'hr', raw: '' })

export const blockquote: Handler = container((builder, { children }) => {
  endParagraph(builder)
  const tokens = blocksOf(builder, children)
  if (tokens.length > 0) addBlock(builder, { type: 'blockquote', raw: '', tokens })
})

/** Reads `summary`: all that is to be seen of a `details` that is closed. */
export const summary: Handler = (builder, { children }) => {
  endParagraph(builder)
  inPlace(builder, { isHeading: true }, () => readSpan(builder, { type: 'strong' }, children))
  endParagraph(builder)
}

export const figure: Handler = (builder, { children }) => readBlock(builder, children, { isFigure: true })

export const caption: Handler = (builder, { children }) => {
  endParagraph(builder)
  readSpan(builder, { type: 'em' }, children)
  endParagraph(builder)
}

/** Reads `dialog`: shown where it is open. */
export const dialog: Handler = (builder, { attribs, children }) => {
  if (attribs.open !== undefined) readBlock(builder, children)
}

/** Reads a button: the user interface of a page, but where it is all that a heading or a summary has. */
export const button: Handler = (builder, element) => {
  if (builder.place.isHeading && !isPermalink(element)) read(builder, element.children)
}
