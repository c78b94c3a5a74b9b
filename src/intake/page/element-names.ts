import { findElement, type HtmlElement } from '../../markdown/html/dom.ts'
import {
  aboutArticleClasses,
  builderPrefixes,
  builderWords,
  furnitureClasses,
  partClasses,
} from '../vocabulary/page-classes.ts'

// What elements are by their names, classes, ids and roles.

const BUILDER_CLASS = new RegExp(`(?:^|\\s)(?:${builderPrefixes.join('|')})`)
const BUILDER_WORD = new RegExp(builderWords.join('|'), 'g')

/** Returns the class attribute of an element, without what a page builder calls all of its elements. */
export function classNames({ attribs }: HtmlElement): string | undefined {
  return attribs.class && BUILDER_CLASS.test(attribs.class)
    ? attribs.class.replace(BUILDER_WORD, '')
    : attribs.class
}

/** Returns the words that an element's classes and id are made of, in lower case. */
export function nameWords(element: HtmlElement): readonly string[] {
  return wordsOf(`${classNames(element) ?? ''} ${element.attribs.id ?? ''}`)
}

/** Returns the words that names are made of, in lower case: `ShareBar`, `share-bar` and `share_bar` have the same. */
export function wordsOf(names: string): readonly string[] {
  return names
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/**
 * Returns what an element is called: its first class where that says that it is one part of several, else all of them. One
 * without a class is of its own kind.
 */
export function kindOf(element: HtmlElement): string | HtmlElement {
  const { name, attribs } = element
  const [first = ''] = attribs.class?.trim().split(/\s/, 1) ?? []
  if (wordsOf(first).some((word) => partClasses.has(word))) return `${name} ${first}`
  return attribs.class || name === 'section' || name === 'article' ? `${name} ${attribs.class}` : element
}

const ROLES = new Set('navigation banner search dialog menu contentinfo toolbar tablist'.split(' '))
const CONTROLS = new Set('a button form input select textarea iframe'.split(' '))

/** Whether an element is furniture of its page by its name; what is named as leading elsewhere has links or controls. */
export function saysFurniture(element: HtmlElement): boolean {
  const { name, attribs, children } = element
  if (name === 'nav' || ROLES.has(attribs.role ?? '')) return true
  const words = nameWords(element)
  if (words.some((word) => aboutArticleClasses.has(word))) return true
  return (
    words.some((word) => furnitureClasses.has(word)) &&
    (CONTROLS.has(name) || findElement(children, (each) => CONTROLS.has(each.name)) !== undefined)
  )
}

/** What the element around a picture and its caption is called. */
const FRAMES = new Set(
  'figure image images img photo picture media thumb thumbinner thumbnail caption'.split(' '),
)

/** Whether an element is a frame around a picture and its caption, by its name. */
export function isFrame(element: HtmlElement): boolean {
  return element.name === 'figure' || nameWords(element).some((word) => FRAMES.has(word))
}

const CAPTIONS = new Set(['caption', 'thumbcaption'])

/** Whether an element is the caption of a picture, by its name. */
export function isCaption(element: HtmlElement): boolean {
  return element.name === 'figcaption' || nameWords(element).some((word) => CAPTIONS.has(word))
}
