import type { Meta } from '../io/meta.ts'
import type { Document } from './document.ts'
import type { Fenced } from './fence.ts'
import { type FrontMatter, findFrontMatter } from './front-matter-marks.ts'

/** How a markdown text is read. */
export type MarkdownOptions = {
  /** Takes front matter apart; undefined where it can't be read. */
  readonly readMeta: (frontMatter: FrontMatter) => Meta | undefined
  /** Splits a text at the fence around its body; undefined where there is none. */
  readonly splitFence: (text: string) => Fenced | undefined
  /** Whether what stands below a fence around the body is kept. */
  readonly verbatim: boolean
}

/**
 * Returns a markdown file as a document: front matter taken apart, a fence around the whole body taken off, with the
 * title before it and the boilerplate after it. Front matter that can't be read counts as left out.
 */
export function markdownToDocument(text: string, options: MarkdownOptions): Document {
  const found = findFrontMatter(text)
  const body = withoutFence(text.slice(found?.source.length ?? 0), options)
  if (!found) return body
  const meta = options.readMeta(found)
  const frontMatter = found.source.trimEnd()
  return meta
    ? { ...body, meta: { ...body.meta, ...meta }, frontMatter }
    : { ...body, leftOut: [...frontMatter.split('\n'), ...body.leftOut] }
}

/** A line by itself at the start, without markup and without the end of a sentence. */
const TITLE_LINE = /^\s*((?![#>|`~<*+[\d-])[^\n]{1,200})(?<![.:,;。：，；])[ \t]*\n[ \t]*\n/

/**
 * Returns a text that turned out to be markdown with its first line as the title, as in plain text, where it has no
 * h1 and no other title.
 */
export function withTitleLine(document: Document): Document {
  const [line, title] = TITLE_LINE.exec(document.markdown) ?? []
  if (document.meta.title !== undefined || line === undefined || title === undefined) return document
  if (/^(?:# |=+[ \t]*$)/m.test(document.markdown)) return document
  return { ...document, meta: { ...document.meta, title }, markdown: document.markdown.slice(line.length) }
}

function withoutFence(text: string, { splitFence, verbatim }: MarkdownOptions): Document {
  const fenced = splitFence(text)
  if (!fenced) return { meta: {}, markdown: text, leftOut: [] }
  const before = linesOf(fenced.before)
  const after = linesOf(fenced.after)
  const [first] = before
  const hasTitle = first !== undefined && !first.startsWith('#')
  const paragraphs = [...before.slice(hasTitle ? 1 : 0), fenced.inside.trim(), ...(verbatim ? after : [])]
  return {
    meta: hasTitle ? { title: first } : {},
    markdown: paragraphs.join('\n\n'),
    leftOut: verbatim ? [] : after,
  }
}

/** Returns the lines of a text that aren't blank, without white space at their ends. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
