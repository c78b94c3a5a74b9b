import {
  ariaHeading,
  block,
  blockquote,
  button,
  caption,
  dialog,
  figure,
  heading,
  summary,
  thematicBreak,
} from './blocks.ts'
import { type Handler, type HandlerOf, inPlace } from './builder.ts'
import { callout, calloutKind } from './callouts.ts'
import { code, codeBlock, isCodeBlock } from './code.ts'
import { descriptionList } from './description-lists.ts'
import { type HtmlElement, styleOf } from './dom.ts'
import { isAriaHidden, isHidden } from './hidden.ts'
import { codespan, lineBreak, link, quotation, reading, span, transparent } from './inlines.ts'
import { list, listItem } from './lists.ts'
import { mathHandlerOf } from './math.ts'
import { drawing, embed, image, noscript, object } from './media.ts'
import { table } from './tables.ts'
import { wordItem, wordItemLevel } from './word-lists.ts'

const nothing: Handler = () => {}

/** What elements mean; all others are as if they weren't there, their content apart. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ...each('strong b', span('strong')),
  ...each('em i cite dfn var', span('em')),
  ...each('del s strike', span('del')),
  ...each('u ins', span('u')),
  ...each('mark', span('mark')),
  ...each('sup', span('sup')),
  ...each('sub', span('sub')),
  ...each('kbd samp', span('kbd')),
  ...each('code', code),
  ...each('tt', codespan),
  ...each('a', link),
  ...each('q', quotation),
  ...each('rt', reading),
  ...each('br', lineBreak),

  ...each('h1', heading(1)),
  ...each('h2', heading(2)),
  ...each('h3', heading(3)),
  ...each('h4', heading(4)),
  ...each('h5', heading(5)),
  ...each('h6', heading(6)),
  ...each('hr', thematicBreak),
  ...each('blockquote', blockquote),
  ...each('pre listing xmp plaintext', codeBlock),
  ...each('ul ol menu', list),
  ...each('li', listItem),
  ...each('dl', descriptionList),
  ...each('table', table),
  ...each('figure', figure),
  ...each('figcaption', caption),
  ...each('summary', summary),
  ...each('dialog', dialog),
  // Set as blocks by browsers (HTML Living Standard, 15.3).
  ...each(
    'address article aside body center details div fieldset footer form header hgroup html legend main nav',
    block,
  ),
  ...each('optgroup option p search section noframes dt dd caption thead tbody tfoot tr td th', block),

  ...each('img', image),
  ...each('iframe video audio embed frame', embed),
  ...each('object', object),
  ...each('svg', drawing),
  ...each('noscript', noscript),
  ...each('head title script style template input datalist canvas', nothing),
  ...each('rp param source track map area col colgroup applet noembed', nothing),
])

function each(names: string, handler: Handler): (readonly [string, Handler])[] {
  return names.split(' ').map((name) => [name, handler])
}

/** What of a page serves to work with it: in markdown it is part of the text. */
const CONTROLS: ReadonlyMap<string, Handler> = new Map([
  ...each('button', button),
  ...each('select textarea meter progress', nothing),
])

/** Returns what reads an element of a page; undefined where it shows nothing. */
export const pageHandlerOf: HandlerOf = (element, place) => {
  const handler = handlerOf(element, place)
  return handler && (CONTROLS.get(element.name) ?? handler)
}

/** Returns what reads an element in markdown; undefined where it shows nothing. */
export const handlerOf: HandlerOf = (element, place) => {
  const formula = place.isMathless ? undefined : mathHandlerOf(element)
  if (formula) return formula
  if (isHidden(element, place)) return undefined
  const handler = (place.isHeading ? undefined : emphasisOf(element)) ?? shownHandlerOf(element)
  const keepsLines = doesKeepLines(element) ?? place.keepsLines
  const ignoresAria = place.ignoresAria || isAriaHidden(element)
  if (keepsLines === place.keepsLines && ignoresAria === place.ignoresAria) return handler
  return (builder) => inPlace(builder, { keepsLines, ignoresAria }, () => handler(builder, element))
}

/** Whether an element's style keeps line breaks of the source (CSS Text 3, 3); undefined where it says nothing. */
function doesKeepLines(element: HtmlElement): boolean | undefined {
  return styleOf(element, 'white-space')?.startsWith('pre')
}

/** Returns what reads a `span` that is bold or italic by its style (CSS Fonts 4, 2); undefined for others. */
function emphasisOf(element: HtmlElement): Handler | undefined {
  if (element.name !== 'span' || element.attribs.style === undefined) return undefined
  if (/^(?:bold|bolder|[6-9]00)$/.test(styleOf(element, 'font-weight') ?? '')) return span('strong')
  return /^(?:italic|oblique)/.test(styleOf(element, 'font-style') ?? '') ? span('em') : undefined
}

function shownHandlerOf(element: HtmlElement): Handler {
  const { attribs, name } = element
  if (attribs.role === 'heading') return ariaHeading
  if (isCodeBlock(element)) return codeBlock
  if (calloutKind(element) !== undefined) return callout
  if (wordItemLevel(element) !== undefined) return wordItem
  return HANDLERS.get(name) ?? (isSetAsBlock(element) ? block : transparent)
}

/** Whether an element that isn't known as a block is one: Mintlify has paragraphs that are spans. */
function isSetAsBlock(element: HtmlElement): boolean {
  return (
    element.attribs['data-as'] === 'p' ||
    /^(?:block|flex|grid|table|list-item)$/.test(styleOf(element, 'display') ?? '')
  )
}
