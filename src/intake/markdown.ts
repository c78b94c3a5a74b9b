import type { Meta } from '../io/meta.ts'
import { isPlain } from '../markdown/shortcuts.ts'
import type { Document, Wrapped } from './document.ts'
import { type FrontMatter, findFrontMatter } from './front-matter-marks.ts'

/** How a markdown text is read. */
export type MarkdownOptions = {
  /** Takes front matter apart; undefined where it can't be read. */
  readonly readMeta: (frontMatter: FrontMatter) => Meta | undefined
  /** Splits a text at what stands around its body, such as a fence; undefined where nothing does. */
  readonly splitWrapper: (text: string) => Wrapped | undefined
}

/**
 * Returns a markdown file as a document: front matter taken apart, a fence around the whole body taken off, with the
 * title before it and the boilerplate after it. Front matter that can't be read counts as left out.
 */
export function markdownToDocument(text: string, options: MarkdownOptions): Document {
  const matter = findFrontMatter(text)
  const body = withoutWrapper(text.slice(matter?.source.length ?? 0), options)
  if (!matter) return body
  const meta = options.readMeta(matter)
  const frontMatter = matter.source.trimEnd()
  return meta
    ? { ...body, meta: { ...body.meta, ...meta }, frontMatter }
    : { ...body, leftOut: [...frontMatter.split('\n'), ...body.leftOut] }
}

const SENTENCE_END = /[.:,;。：，；]$/

/** A line that is longer, starts with markup or a number, or ends as a sentence does is no title (UTF-16 units). */
const LONGEST_TITLE = 200
const NO_TITLE = /^[#>|`~<*+[\d-]|[.:,;。：，；]$/

const FENCED_CODE = /^(```|~~~)[^\n]*\n[\s\S]*?^\1/gm

/**
 * Returns a text that turned out to be markdown with its first line as the title, as in plain text, where it has no
 * h1 and no other title.
 */
export function withTitleLine(document: Document): Document {
  const { meta, markdown } = document
  const first = meta.title === undefined ? splitFirstLine(markdown) : undefined
  if (first === undefined || /^(?:# |=+[ \t]*$)/m.test(markdown.replace(FENCED_CODE, ''))) return document
  return withTitle(document, first.line, first.below)
}

/** Returns the first line of a text, if it stands by itself and may be a title, and what comes below the empty line. */
function splitFirstLine(text: string): { readonly line: string; readonly below: string } | undefined {
  const start = text.search(/\S/)
  const end = text.indexOf('\n', start)
  const emptyEnd = text.indexOf('\n', end + 1)
  if (start < 0 || end < 0 || emptyEnd < 0 || text.slice(end, emptyEnd).trim() !== '') return undefined
  const line = text.slice(start, end).trimEnd()
  return line.length > LONGEST_TITLE || NO_TITLE.test(line)
    ? undefined
    : { line, below: text.slice(emptyEnd + 1) }
}

const HEADING = /^(?:#{1,6}[ \t]|=+[ \t]*$)/m
const FENCE_LINE = /^( {0,3}(?:```|~~~).*)$/m
/** A paragraph of one line that is bold as a whole, and ends neither a sentence nor in a colon. */
const BOLD_LINE =
  /(?<=^|\n[ \t]*\n)(\*\*|__)(?=\S)((?:(?!\1)[^\n]){1,120})(?<![\s.:,;。：，；])\1[ \t]*(?=\n[ \t]*\n)/g

const TITLE_HEADING = /^\s*# [^\n]*\n/

/**
 * Returns a text that turned out to be markdown with its bold lines as headings, as in plain text, where it has no
 * headings; one that it begins with is the title. Below a heading that is the title there must be several.
 */
export function withBoldHeadings(document: Document): Document {
  const body = document.markdown.replace(TITLE_HEADING, '')
  if (HEADING.test(body)) return document
  // Every other fence line closes code, which is left alone.
  const parts = document.markdown.split(FENCE_LINE)
  const isText = (index: number) => index % 4 === 0
  const count = parts
    .filter((_, index) => isText(index))
    .flatMap((part) => part.match(BOLD_LINE) ?? []).length
  if (count < (body === document.markdown ? 1 : 2)) return document
  const markdown = parts
    .map((part, index) => (isText(index) ? part.replace(BOLD_LINE, '## $2') : part))
    .join('')
  const [line, title] = /^(?:[ \t]*\n)*## (.+)\n(?:[ \t]*\n)*/.exec(markdown) ?? []
  if (document.meta.title !== undefined || line === undefined || title === undefined) {
    return { ...document, markdown }
  }
  return withTitle(document, title, markdown.slice(line.length))
}

/** A title in metadata is plain words; one with markup, or that the front matter doesn't say, becomes a heading. */
function withTitle(document: Document, title: string, markdown: string): Document {
  return isPlain(title) && !title.includes('&') && document.frontMatter === undefined
    ? { ...document, meta: { ...document.meta, title }, markdown }
    : { ...document, markdown: `# ${title}\n\n${markdown}` }
}

function withoutWrapper(text: string, { readMeta, splitWrapper }: MarkdownOptions): Document {
  const wrapped = splitWrapper(text)
  if (!wrapped) return { meta: {}, markdown: text, leftOut: [] }
  const before = linesOf(wrapped.before)
  const [first] = before
  const hasTitle = first !== undefined && !first.startsWith('#') && !SENTENCE_END.test(first)
  // The front matter of an article that came in a fence is in the fence.
  const inner = markdownToDocument(wrapped.inside, { readMeta, splitWrapper: () => undefined })
  const paragraphs = [...before.slice(hasTitle ? 1 : 0), inner.markdown.trim(), wrapped.after]
  const markdown = paragraphs.filter(Boolean).join('\n\n')
  const leftOut = [...wrapped.remarks, ...inner.leftOut, ...linesOf(wrapped.boilerplate)]
  const document = { ...inner, markdown, leftOut }
  return hasTitle && inner.meta.title === undefined ? withTitle(document, first, markdown) : document
}

/** Returns the lines of a text that aren't blank, without white space at their ends. */
function linesOf(text = ''): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
