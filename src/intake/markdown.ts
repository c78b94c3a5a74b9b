import type { Document, Meta } from './document.ts'
import { splitFence } from './fence.ts'

/** YAML between two lines of `---` at the very start, the second one perhaps `...` (as Jekyll and pandoc have it). */
const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/
/** How a mapping begins; two thematic breaks with text between look the same otherwise. */
const MAPPING = /^\s*(?:[\w-]+[ \t]*:|#|$)/

/** Whether a markdown text begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  return text.startsWith('---') && MAPPING.test(FRONT_MATTER.exec(text)?.[1] ?? ' none')
}

/** How a markdown text is read. */
export type MarkdownOptions = {
  /** Takes front matter apart; undefined where it can't be read. */
  readonly readMeta: (yaml: string) => Meta | undefined
  /** Whether what stands below a fence around the body is kept. */
  readonly verbatim: boolean
}

/**
 * Returns a markdown file as a document: a fence around the whole body taken off, with the title before it and the
 * page furniture after it, and front matter taken apart. Front matter that can't be read counts as left out.
 */
export function markdownToDocument(text: string, { readMeta, verbatim }: MarkdownOptions): Document {
  if (!hasFrontMatter(text)) return withoutFence(text, verbatim)
  const [frontMatter, yaml = ''] = FRONT_MATTER.exec(text) ?? ['']
  const body = withoutFence(text.slice(frontMatter.length), verbatim)
  const meta = readMeta(yaml)
  const source = frontMatter.trimEnd()
  return meta
    ? { ...body, meta: { ...body.meta, ...meta }, frontMatter: source }
    : { ...body, leftOut: [...source.split('\n'), ...body.leftOut] }
}

/** A line by itself at the start, without markup and without the end of a sentence. */
const TITLE_LINE = /^\s*((?![#>|`~<*+[\d-])[^\n]{1,200})(?<![.:,;。：，；])[ \t]*\n[ \t]*\n/

/**
 * Returns a text that turned out to be markdown with its first line as the title, as in plain text, where it has no
 * h1 and no other title.
 */
export function withTitleLine(document: Document): Document {
  const [whole, title] = TITLE_LINE.exec(document.markdown) ?? []
  if (document.meta.title !== undefined || whole === undefined || title === undefined) return document
  if (/^(?:# |=+[ \t]*$)/m.test(document.markdown)) return document
  return { ...document, meta: { ...document.meta, title }, markdown: document.markdown.slice(whole.length) }
}

function withoutFence(text: string, verbatim: boolean): Document {
  const fenced = splitFence(text)
  if (!fenced) return { meta: {}, markdown: text, leftOut: [] }
  const before = linesOf(fenced.before)
  const after = linesOf(fenced.after)
  const [first] = before
  const titled = first !== undefined && !first.startsWith('#')
  const parts = [...before.slice(titled ? 1 : 0), fenced.inside.trim(), ...(verbatim ? after : [])]
  return {
    meta: titled ? { title: first } : {},
    markdown: parts.join('\n\n'),
    leftOut: verbatim ? [] : after,
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
