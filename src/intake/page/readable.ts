import { Readability } from '@mozilla/readability'
import JSDOMParser, { type JSDOMDocument, type JSDOMElement } from '@mozilla/readability/JSDOMParser.js'
import { type HtmlElement, isElement, isText } from '../../markdown/html/dom.ts'
import { isHidden } from '../../markdown/html/hidden.ts'

/** What Readability makes of a page. */
export type Readable = {
  /** The elements that it looked at: those that are shown. */
  readonly seen: ReadonlySet<HtmlElement>
  /** Those of them that it takes for the article's. */
  readonly kept: ReadonlySet<HtmlElement>
}

/** Of a larger page it isn't asked: the time that it takes may grow with the square of these. */
const MOST_ELEMENTS = 60_000
const MOST_CHILDREN = 10_000
/** Of a longer text only the beginning is weighed (UTF-16 units). */
const LONGEST_TEXT = 20_000

/** Elements without words of the page. */
const SKIPPED = new Set('script style template noscript svg math head'.split(' '))
/** The attributes that it goes by, but `style`, which only says what is hidden. */
const ATTRIBUTES = 'class id role rel itemprop rowspan colspan datatable summary aria-modal'.split(' ')

/**
 * Returns what Readability takes for the article in a page's body; undefined where it finds none, or the page is too
 * large for it. It works on its own small document, in which each element bears a mark of the one that it stands for: it
 * moves, merges and writes them anew.
 */
export function findReadable(body: HtmlElement): Readable | undefined {
  const document = new JSDOMParser().parse('<html><body></body></html>')
  const seen: HtmlElement[] = []
  if (!copyInto(document, document.body, body, seen)) return undefined
  const { content } =
    new Readability(document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (element) => element,
    }).parse() ?? {}
  if (!content) return undefined
  const kept = content
    .getElementsByTagName('*')
    .flatMap(({ attributes }) => attributes.flatMap(({ name }) => seen[markedIndex(name)] ?? []))
  return { seen: new Set(seen), kept: new Set(kept) }
}

const MARK = 'lectern-'

function markedIndex(attribute: string): number {
  return attribute.startsWith(MARK) ? Number(attribute.slice(MARK.length)) : -1
}

/** Copies an element and what is shown in it; returns whether it isn't too much. */
function copyInto(
  document: JSDOMDocument,
  copy: JSDOMElement,
  element: HtmlElement,
  seen: HtmlElement[],
): boolean {
  // Of the same name, so that merging two elements leaves the marks of both.
  const index = seen.push(element) - 1
  copy.setAttribute(`${MARK}${index}`, '')
  copyAttributes(copy, element)
  if (seen.length > MOST_ELEMENTS || element.children.length > MOST_CHILDREN) return false
  for (const child of element.children) {
    if (isText(child)) {
      const text = (child.data ?? '').slice(0, LONGEST_TEXT)
      if (isDivision(element) && text.trim() !== '') copy.appendChild(createMark(document, index))
      copy.appendChild(document.createTextNode(text))
    } else if (isElement(child) && !SKIPPED.has(child.name) && !isHidden(child, SHOWN)) {
      const inner = document.createElement(/^[a-z][a-z\d-]*$/.test(child.name) ? child.name : 'span')
      copy.appendChild(inner)
      if (!copyInto(document, inner, child, seen)) return false
    }
  }
  return true
}

/** Whether text right in an element is moved into a new paragraph, which may take its place. */
function isDivision({ name }: HtmlElement): boolean {
  return name === 'div' || name === 'body'
}

/** Returns an element without words that stays beside the text that follows it. */
function createMark(document: JSDOMDocument, index: number): JSDOMElement {
  const mark = document.createElement('wbr')
  mark.setAttribute(`${MARK}${index}`, '')
  return mark
}

const SHOWN = { ignoresAria: false }

function copyAttributes(copy: JSDOMElement, { name, attribs }: HtmlElement): void {
  for (const attribute of ATTRIBUTES) {
    const value = attribs[attribute]
    if (value !== undefined) copy.setAttribute(attribute, value.slice(0, LONGEST_TEXT))
  }
  // It only asks whether a link leads elsewhere in the page, and whose films an address shows.
  if (name === 'a' && attribs.href !== undefined)
    copy.setAttribute('href', attribs.href.startsWith('#') ? '#a' : 'a')
  else if (attribs.src !== undefined) copy.setAttribute('src', attribs.src.slice(0, 200))
}
