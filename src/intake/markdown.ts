import { parseDocument } from 'yaml'
import { cleanLine } from '../clean.ts'
import type { Document, Meta } from './document.ts'
import { unwrapFence } from './fence.ts'

/** YAML between two lines of `---` at the very start, the second one perhaps `...` (as Jekyll and pandoc have it). */
const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/

/**
 * Returns a markdown file as a document: front matter taken apart, a fence around the whole body taken off. Front
 * matter that can't be read counts as left out.
 */
export function markdownToDocument(text: string): Document {
  const [frontMatter, yaml = ''] = FRONT_MATTER.exec(text) ?? ['']
  // Two thematic breaks with text between look the same.
  if (!/^\s*(?:[\w-]+[ \t]*:|#|$)/.test(yaml)) return { meta: {}, markdown: unwrapFence(text), leftOut: [] }
  const markdown = unwrapFence(text.slice(frontMatter.length))
  const fields = parseYaml(yaml)
  return fields
    ? { meta: readMeta(fields), markdown, leftOut: [], frontMatter: frontMatter.trimEnd() }
    : { meta: {}, markdown, leftOut: frontMatter.trimEnd().split('\n') }
}

function readMeta(fields: ReadonlyMap<string, unknown>): Meta {
  const text = (...names: readonly string[]) => names.map((name) => oneLine(fields.get(name))).find(Boolean)
  const lines = (name: string) =>
    [fields.get(name)]
      .flat()
      .map(oneLine)
      .filter((line) => line !== '')
  const known = {
    title: text('title'),
    author: lines('author').join(', ') || lines('authors').join(', '),
    date: text('date'),
    summary: text('summary', 'description'),
    language: text('language', 'lang'),
    tags: lines('tags'),
    sources: lines('sources'),
  }
  return Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined && value.length > 0),
  )
}

/** Returns the fields of a YAML mapping, every scalar a string; undefined where it isn't one. */
function parseYaml(yaml: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 50 })
    if (value === null && yaml.trim() === '') return new Map()
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : undefined
  } catch {
    // The alias limit against documents that unfold to gigabytes.
    return undefined
  }
}

/** A scalar as one safe line; of an author given as a mapping, its name. */
function oneLine(value: unknown): string {
  if (typeof value === 'string') return cleanLine(value)
  if (typeof value === 'object' && value !== null && 'name' in value) return oneLine(value.name)
  return ''
}
