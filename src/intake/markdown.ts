import type { Document, Meta } from './document.ts'
import { unwrapFence } from './fence.ts'

/** YAML between two lines of `---` at the very start, the second one perhaps `...` (as Jekyll and pandoc have it). */
const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/
/** How a mapping begins; two thematic breaks with text between look the same otherwise. */
const MAPPING = /^\s*(?:[\w-]+[ \t]*:|#|$)/

/** Whether a markdown text begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  return text.startsWith('---') && MAPPING.test(FRONT_MATTER.exec(text)?.[1] ?? ' none')
}

/**
 * Returns a markdown file as a document: a fence around the whole body taken off, front matter taken apart by
 * `readMeta`. Front matter that can't be read counts as left out.
 */
export function markdownToDocument(text: string, readMeta: (yaml: string) => Meta | undefined): Document {
  if (!hasFrontMatter(text)) return { meta: {}, markdown: unwrapFence(text), leftOut: [] }
  const [frontMatter, yaml = ''] = FRONT_MATTER.exec(text) ?? ['']
  const markdown = unwrapFence(text.slice(frontMatter.length))
  const meta = readMeta(yaml)
  return meta
    ? { meta, markdown, leftOut: [], frontMatter: frontMatter.trimEnd() }
    : { meta: {}, markdown, leftOut: frontMatter.trimEnd().split('\n') }
}
