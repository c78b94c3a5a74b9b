import { Readability } from '@mozilla/readability'
import type { HtmlElement } from '../../markdown/html/dom.ts'
import { createMarkedDocument, markedElements } from './readability-document.ts'

/** What Readability makes of a page. */
export type Readable = {
  /** The elements that it looked at. */
  readonly seen: ReadonlySet<HtmlElement>
  /** Those of them that it takes for the article's. */
  readonly kept: ReadonlySet<HtmlElement>
}

/**
 * Returns what Readability takes for the article in a page's body; undefined where it finds none, or the page is too
 * large for it. It gets a copy of the page, since it moves, merges and writes anew what it reads.
 */
export function findReadable(body: HtmlElement): Readable | undefined {
  const marked = createMarkedDocument(body)
  if (!marked) return undefined
  const article = new Readability(marked.document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  }).parse()
  return article
    ? { seen: new Set(marked.elements), kept: new Set(markedElements(marked, article.content)) }
    : undefined
}
