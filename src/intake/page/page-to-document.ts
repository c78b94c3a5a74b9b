import { ReaderError } from '../../errors.ts'
import type { Meta } from '../../io/meta.ts'
import {
  descendants,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from '../../markdown/html/dom.ts'
import { parseHtml } from '../../markdown/html/parse.ts'
import { blocksToMarkdown } from '../../markdown/write/blocks-to-markdown.ts'
import { cleanLine } from '../../text/clean.ts'
import type { Document } from '../document.ts'
import { comparisonKey } from '../line-metrics.ts'
import { createResolve } from './addresses.ts'
import { articleToBlocks } from './article-to-blocks.ts'
import { copyNodes } from './copy.ts'
import { type Article, findArticle, wholePage } from './find-article.ts'
import { type Line, linesOf } from './lines.ts'
import { readMetadata } from './metadata/read-metadata.ts'
import { unfoldPanels } from './panels.ts'
import { furniturePictures, picturesWithoutWords } from './pictures.ts'
import { placeStreamed } from './streamed.ts'

/** How a page is read. */
export type PageOptions = {
  /** Whether all that the page says is kept. */
  readonly verbatim: boolean
  /** Where the page comes from; addresses in it may be relative to that. */
  readonly address?: string | undefined
}

const NOTHING: ReadonlySet<HtmlNode> = new Set()

/**
 * Returns a web page as a document: its article as markdown, and what the page says about it. Throws a ReaderError where
 * it has no text, or too many elements.
 */
export function pageToDocument(html: string, { verbatim, address }: PageOptions): Document {
  if (hasTooManyTags(html)) throw new ReaderError(`the page has more than ${MOST_TAGS} elements`)
  const nodes = parseHtml(html)
  const body = withPieces(bodyOf({ type: 'root', name: '', attribs: {}, children: nodes }))
  const lines = linesOf(body.children)
  const resolve = createResolve(nodes, address)
  const meta = readMetadata(nodes, lines, resolve)
  const article = verbatim ? wholePage(body) : findArticle(body, lines, meta)
  const blocks = articleToBlocks(article, {
    dropped: verbatim ? article.dropped : new Set([...article.dropped, ...furniturePictures(article)]),
    wordless: verbatim ? NOTHING : picturesWithoutWords(article, meta.title ?? ''),
    resolve,
  })
  if (blocks.length === 0) {
    throw new ReaderError('the page has no text before its scripts run, and lectern runs none')
  }
  const leftOut = verbatim ? [] : leftOutLines(lines, article, meta)
  return { meta, markdown: blocksToMarkdown(blocks), leftOut }
}

/** More elements take more than a gigabyte of memory. */
const MOST_TAGS = 150_000

function hasTooManyTags(html: string): boolean {
  let count = 0
  for (
    let index = html.indexOf('<');
    index >= 0 && count <= MOST_TAGS;
    index = html.indexOf('<', index + 1)
  ) {
    if (/[a-z]/i.test(html.charAt(index + 1))) count++
  }
  return count > MOST_TAGS
}

/** Returns a page's body; the whole page where text stands outside of it, as does what is nested too deep. */
function bodyOf(page: HtmlElement): HtmlElement {
  const body = findElement(page.children, ({ name }) => name === 'body')
  const isAll = page.children.every((node) => node.name === 'html' || linesOf([node]).length === 0)
  return body && isAll ? body : page
}

/** Returns a page's body with the pieces in their places that came later, and what is folded away unfolded. */
function withPieces(body: HtmlElement): HtmlElement {
  const replaced = new Map([...unfoldPanels(body), ...placeStreamed(body)])
  const options = { dropped: NOTHING, wordless: NOTHING, replaced, resolve: (address: string) => address }
  const [copy] = replaced.size > 0 ? copyNodes([body], options) : []
  return copy && isElement(copy) ? copy : body
}

/** Returns those of a page's lines that aren't its article's, but for those that only say the title or the author. */
function leftOutLines(
  pageLines: readonly Line[],
  { lines, footnotes }: Article,
  { title, author }: Meta,
): readonly string[] {
  const kept = new Set([
    ...lines.flatMap(({ nodes }) => nodes),
    ...descendants([...footnotes.references.keys()]),
  ])
  for (const note of footnotes.notes)
    for (const { nodes } of linesOf(note.nodes)) for (const node of nodes) kept.add(node)
  const said = new Set([title, author].map((each) => comparisonKey(each ?? '')))
  return pageLines
    .filter((line) => !line.nodes.some((node) => kept.has(node)) && !said.has(comparisonKey(line.text)))
    .map(({ text }) => cleanLine(text))
}
