import { cleanLine } from '../../text/clean.ts'
import { fileNameOf } from '../../text/file-name.ts'
import { textToken } from '../inline-text.ts'
import type { Image } from '../tokens.ts'
import {
  addPart,
  addPicture,
  addText,
  type Builder,
  endParagraph,
  type Handler,
  read,
  takeOut,
} from './builder.ts'
import { elementsOf, findElement, type HtmlElement, isText, styleOf, textOf } from './dom.ts'
import { addressOf } from './inlines.ts'
import { imageFormula } from './math.ts'
import { parseHtml, withoutTags } from './parse.ts'
import { pictureAddress } from './picture-address.ts'

/** Reads `img`: its alternative text and its address; nothing for what only counts readers or makes room. */
export const image: Handler = (builder, element) => {
  if (isDot(element)) return
  const alt = cleanLine(withoutTags(element.attribs.alt ?? ''))
  const formula = imageFormula(element)
  if (formula) addPart(builder, formula)
  else if (EMOJI.test(alt)) addText(builder, alt)
  else addImage(builder, pictureAddress(element), alt)
}

/** Emoji with all that can stand between them (UTS #51). */
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|[\d#*]\ufe0f?\u20e3)+$/u

/** Whether a side of a picture is a pixel at most. */
function isDot(element: HtmlElement): boolean {
  const isThin = (side: string) => /^[01](?:px)?$/.test(element.attribs[side] ?? styleOf(element, side) ?? '')
  return isThin('width') || isThin('height')
}

function addImage(builder: Builder, href: string | undefined, text: string): void {
  if (href === undefined && text === '') return
  const tokens = text === '' ? [] : [textToken(text)]
  const token: Image = { type: 'image', raw: '', href: href ?? '', title: null, tokens }
  addPicture(builder, token)
}

/** Reads `iframe`, `video`, `audio` and `embed` as a picture: by its title, or else its file's or its site's name. */
export const embed: Handler = (builder, element) => {
  if (isDot(element)) return
  const { attribs, children } = element
  const sources = [element, ...elementsOf(children).filter(({ name }) => name === 'source')]
  const addresses = sources.map(
    ({ attribs: { src, 'data-src': later } }) => addressOf(src) ?? addressOf(later),
  )
  const address = addresses.find((each) => each !== undefined)
  if (address === undefined) return
  endParagraph(builder)
  addImage(builder, address, cleanLine(attribs.title ?? attribs['aria-label'] ?? '') || embedName(address))
  endParagraph(builder)
}

/** Returns the name of an embed's file where it ends as a file's does: what else an address ends with is an id. */
function embedName(address: string): string {
  const name = fileNameOf(address)
  const [, site] = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(address) ?? []
  return /\.[a-z]\w+$/i.test(name) ? name : (site ?? name)
}

/** Reads `object`: what it holds for those who can't show it, a picture or a film; else its file. */
export const object: Handler = (builder, { attribs, children }) => {
  if (findElement(children, ({ name }) => EMBEDDED.has(name))) return read(builder, children)
  const address = addressOf(attribs.data)
  if (address !== undefined) addImage(builder, address, cleanLine(attribs.title ?? '') || fileNameOf(address))
}

const EMBEDDED = new Set(['img', 'iframe', 'embed', 'video', 'object'])

/** Reads `noscript`: the picture that a script would load in place of another. */
export const noscript: Handler = (builder, { children }) => {
  // A parser that knows scripts leaves it as text.
  const nodes = children.every(isText) ? parseHtml(textOf(children)) : children
  const picture = findElement(nodes, ({ name }) => name === 'img')
  if (!picture) return
  const before = builder.picture?.image
  const isPreview = before !== undefined && isOtherSize(before.href, pictureAddress(picture) ?? '')
  if (isPreview) takeOut(builder, before)
  if (isPreview || before === undefined || before.href === '') read(builder, nodes)
}

/** Whether two addresses are those of one file in different folders, as a server has it in several sizes. */
function isOtherSize(preview: string, address: string): boolean {
  const [path, other] = [preview, address].map((each) => each.replace(/[?#].*/s, ''))
  return path !== other && fileNameOf(preview) === fileNameOf(address) && fileNameOf(address).includes('.')
}

/** Reads `svg`: its title, if it has one. */
export const drawing: Handler = (builder, { children }) => {
  const title = children.find(({ name }) => name === 'title')
  if (title?.children) addText(builder, textOf(title.children))
}
