import { findElement, type HtmlElement, type HtmlNode, isElement } from '../../markdown/html/dom.ts'
import { parseHtml } from '../../markdown/html/parse.ts'
import { blocksToMarkdown } from '../../markdown/write/blocks-to-markdown.ts'
import type { Document } from '../document.ts'
import { createResolve } from './addresses.ts'
import { articleToBlocks } from './article-to-blocks.ts'
import { copyNodes } from './copy.ts'
import { findArticle, wholePage } from './find-article.ts'
import { leftOutLines } from './left-out.ts'
import { readMetadata } from './metadata/read-metadata.ts'
import { picturesWithoutWords } from './pictures.ts'
import { placeStreamed } from './streamed.ts'

/** How a page is read. */
export type PageOptions = {
  /** Whether all that the page says is kept. */
  readonly verbatim: boolean
  /** Where the page comes from; addresses in it may be relative to that. */
  readonly address?: string | undefined
}

const NOTHING: ReadonlySet<HtmlNode> = new Set()

/** Returns a web page as a document: its article as markdown, and what the page says about it. */
export function pageToDocument(html: string, { verbatim, address }: PageOptions): Document {
  const nodes = parseHtml(html)
  const page: HtmlElement = { type: 'root', name: '', attribs: {}, children: nodes }
  const body = withPieces(findElement(nodes, ({ name }) => name === 'body') ?? page)
  const resolve = createResolve(nodes, address)
  const meta = readMetadata(nodes, resolve)
  const article = verbatim ? wholePage(body) : findArticle(body, meta)
  const blocks = articleToBlocks(article, {
    wordless: verbatim ? NOTHING : picturesWithoutWords(article, meta.title ?? ''),
    resolve,
  })
  return {
    meta,
    markdown: blocksToMarkdown(blocks),
    leftOut: verbatim ? [] : leftOutLines(body, article, meta),
  }
}

/** Returns a page's body with the pieces in their places that came later. */
function withPieces(body: HtmlElement): HtmlElement {
  const replaced = placeStreamed(body)
  const options = { dropped: NOTHING, wordless: NOTHING, replaced, resolve: (address: string) => address }
  const [copy] = replaced.size > 0 ? copyNodes([body], options) : []
  return copy && isElement(copy) ? copy : body
}
