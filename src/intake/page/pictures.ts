import { allElements, ancestorsFrom, findElement, type HtmlElement } from '../../markdown/html/dom.ts'
import { comparisonKey } from '../line-metrics.ts'
import { portraitClasses } from '../vocabulary/page-classes.ts'
import { isCaption, isFrame, nameWords, wordsOf } from './element-names.ts'
import type { Article } from './find-article.ts'
import { isRunningText, linesOf } from './lines.ts'

// A picture's alternative text isn't shown on a page. It is kept where nothing else says what the picture shows.

/** Names of files, and numbers that cameras and shops give. */
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$|^(?=\D*\d)[\w%().-]+$/i
/** Of a longer address only the beginning is read (UTF-16 units). */
const LONGEST_ADDRESS = 500
/** A caption is at most so many elements away from its picture. */
const LEVELS = 4

/**
 * Returns the pictures of an article whose alternative text says nothing new: it is the name of a file, the title, or
 * what the caption says; above the text, pictures go with the title.
 */
export function picturesWithoutWords(article: Article, title: string): ReadonlySet<HtmlElement> {
  const captioned = new Map<HtmlElement, boolean>()
  const texts = new Set([title, ...article.lines.map(({ text }) => text)].map(comparisonKey))
  const isWordless = ({ element, isAbove }: Placed) => {
    const { alt = '' } = element.attribs
    return isAbove || FILE_NAME.test(alt) || texts.has(comparisonKey(alt)) || hasCaption(element, captioned)
  }
  const pictures = elementsOf(article).filter(({ element }) => element.name === 'img')
  return new Set(pictures.filter(isWordless).map(({ element }) => element))
}

/**
 * Returns what of an article's pictures is furniture: portraits of those who wrote it, commented on it or liked it, and
 * above the text links that hold only a picture and lead elsewhere, such as logos.
 */
export function furniturePictures(article: Article): readonly HtmlElement[] {
  return elementsOf(article)
    .filter(({ element, isAbove }) => isPortrait(element) || (isAbove && isPictureLink(element)))
    .map(({ element }) => element)
}

/** An element of an article, and whether it stands above the text. */
type Placed = { readonly element: HtmlElement; readonly isAbove: boolean }

function elementsOf({ nodes, dropped, lines }: Article): readonly Placed[] {
  const start = lines.find(isRunningText)?.block
  let isAbove = start !== undefined
  return allElements(nodes, (element) => !dropped.has(element)).flatMap((element) => {
    if (element === start) isAbove = false
    return dropped.has(element) ? [] : [{ element, isAbove }]
  })
}

/** Elements so many levels around a picture may bear its name. */
const NAMING_LEVELS = 2

/** Whether a picture is called a portrait by a class around it, or where it leads elsewhere, by its words or its file. */
function isPortrait(picture: HtmlElement): boolean {
  if (picture.name !== 'img') return false
  const { alt = '', src = '' } = picture.attribs
  const around = ancestorsFrom(picture.parent, NAMING_LEVELS)
  const isLinked = around.some(({ name }) => name === 'a')
  const words = isLinked ? wordsOf(`${alt} ${src.slice(0, LONGEST_ADDRESS)}`) : []
  // An article about a film called so has the word in its classes too.
  const frames = around.filter(({ children }) => children.length <= MOST_IN_FRAME)
  return [...[picture, ...frames].flatMap(nameWords), ...words].some((word) => portraitClasses.has(word))
}

/** An element with more nodes in it, white space among them, has more than a portrait. */
const MOST_IN_FRAME = 3

/** How the address of a picture's own file ends. */
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i

/** Whether an element is a link that holds no words and leads to anything but a picture. */
function isPictureLink(element: HtmlElement): boolean {
  return (
    element.name === 'a' && !PICTURE_FILE.test(element.attribs.href ?? '') && linesOf([element]).length === 0
  )
}

/** Whether a picture stands in a figure, or what is named like one, with a caption; `captioned` remembers which have. */
function hasCaption(picture: HtmlElement, captioned: Map<HtmlElement, boolean>): boolean {
  return ancestorsFrom(picture.parent, LEVELS)
    .filter(isFrame)
    .some((frame) => {
      const has = captioned.get(frame) ?? holdsCaption(frame)
      captioned.set(frame, has)
      return has
    })
}

function holdsCaption({ children }: HtmlElement): boolean {
  const caption = findElement(children, isCaption)
  return caption !== undefined && linesOf([caption]).length > 0
}
