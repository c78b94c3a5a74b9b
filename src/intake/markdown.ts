import type { Meta } from '../io/meta.ts'
import type { Document } from './document.ts'
import type { Wrapped } from './fence.ts'

/** YAML between two lines of `---` at the very start, the second one perhaps `...` (as Jekyll and pandoc have it). */
const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/
/** How a mapping begins; two thematic breaks with text between look the same otherwise. */
const MAPPING = /^\s*(?:[\w-]+[ \t]*:|#|$)/

/** Returns the front matter that a markdown text begins with, its marks and the line end included; '' without any. */
export function frontMatterOf(text: string): string {
  return splitFrontMatter(text).source
}

function splitFrontMatter(text: string): { readonly source: string; readonly yaml: string } {
  const [source, yaml] = (text.startsWith('---') && FRONT_MATTER.exec(text)) || []
  return source !== undefined && yaml !== undefined && MAPPING.test(yaml)
    ? { source, yaml }
    : { source: '', yaml: '' }
}

/** How a markdown text is read. */
export type MarkdownOptions = {
  /** Takes front matter apart; undefined where it can't be read. */
  readonly readMeta: (yaml: string) => Meta | undefined
  /** Splits a text at what stands around its body, such as a fence; undefined where nothing does. */
  readonly splitWrapper: (text: string) => Wrapped | undefined
}

/**
 * Returns a markdown file as a document: front matter taken apart, a fence around the whole body taken off, with the
 * title before it and the boilerplate after it. Front matter that can't be read counts as left out.
 */
export function markdownToDocument(text: string, options: MarkdownOptions): Document {
  const { source, yaml } = splitFrontMatter(text)
  const body = withoutWrapper(text.slice(source.length), options)
  if (source === '') return body
  const meta = options.readMeta(yaml)
  const frontMatter = source.trimEnd()
  return meta
    ? { ...body, meta: { ...body.meta, ...meta }, frontMatter }
    : { ...body, leftOut: [...frontMatter.split('\n'), ...body.leftOut] }
}

const SENTENCE_END = /[.:,;。：，；]$/

/** A line by itself at the start, without markup and without the end of a sentence. */
const TITLE_LINE = /^\s*(?=\S)((?![#>|`~<*+[\d-])[^\n]{1,200})(?<![.:,;。：，；])[ \t]*\n[ \t]*\n/

const FENCED_CODE = /^(```|~~~)[^\n]*\n[\s\S]*?^\1/gm

/**
 * Returns a text that turned out to be markdown with its first line as the title, as in plain text, where it has no
 * h1 and no other title.
 */
export function withTitleLine(document: Document): Document {
  const [line, title] = TITLE_LINE.exec(document.markdown) ?? []
  if (document.meta.title !== undefined || line === undefined || title === undefined) return document
  if (/^(?:# |=+[ \t]*$)/m.test(document.markdown.replace(FENCED_CODE, ''))) return document
  return { ...document, meta: { ...document.meta, title }, markdown: document.markdown.slice(line.length) }
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
  return {
    ...inner,
    meta: { ...(hasTitle && { title: first }), ...inner.meta },
    markdown: paragraphs.filter(Boolean).join('\n\n'),
    leftOut: [...wrapped.remarks, ...inner.leftOut, ...linesOf(wrapped.boilerplate)],
  }
}

/** Returns the lines of a text that aren't blank, without white space at their ends. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
