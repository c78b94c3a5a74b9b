import { parseDocument } from 'yaml'
import type { Meta } from '../io/meta.ts'
import { cleanLine } from '../text/clean.ts'

/** Returns what a YAML mapping says of an article; undefined where the text is no mapping. */
export function readMeta(yaml: string): Meta | undefined {
  const fields = parseYaml(yaml)
  return fields && toMeta(fields)
}

function toMeta(fields: ReadonlyMap<string, unknown>): Meta {
  const text = (...names: readonly string[]) => names.map((name) => oneLine(fields.get(name))).find(Boolean)
  const lines = (name: string) =>
    [fields.get(name)]
      .flat()
      .map(oneLine)
      .filter((line) => line !== '')
  const meta = {
    title: text('title'),
    author: lines('author').join(', ') || lines('authors').join(', '),
    date: text('date'),
    summary: text('summary', 'description'),
    language: text('language', 'lang'),
    tags: lines('tags'),
    sources: lines('sources'),
  }
  return Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined && value.length > 0),
  )
}

/** Returns the fields of a YAML mapping, every scalar a string; undefined where the text is no mapping. */
function parseYaml(yaml: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 50 })
    if (value === null && yaml.trim() === '') return new Map()
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : undefined
  } catch {
    // An alias bomb, which would unfold to gigabytes, goes over the limit.
    return undefined
  }
}

/** A scalar as one safe line; of an author given as a mapping, its name. */
function oneLine(value: unknown): string {
  if (typeof value === 'string') return cleanLine(value)
  if (typeof value === 'object' && value !== null && 'name' in value) return oneLine(value.name)
  return ''
}
