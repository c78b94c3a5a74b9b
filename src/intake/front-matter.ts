import { parseDocument } from 'yaml'
import { compactMeta, type Meta } from '../io/meta.ts'
import { cleanLine } from '../text/clean.ts'
import { type FrontMatter, parseJson } from './front-matter-marks.ts'

type Fields = ReadonlyMap<string, unknown>

type Parse = (source: string) => unknown

/** Returns what reads front matter of a kind: TOML's parser is loaded for TOML alone. */
export async function metaReader(kind: FrontMatter['kind']): Promise<typeof readMeta> {
  if (kind !== 'toml') return readMeta
  const { parse } = await import('smol-toml')
  return (frontMatter) => readMeta(frontMatter, parse)
}

/**
 * Returns what front matter says of an article, read line by line where its format refuses it; undefined where it says
 * nothing then.
 */
export function readMeta({ kind, fields: source }: FrontMatter, parseToml?: Parse): Meta | undefined {
  const parsers = { yaml: parseYaml, json: parseJson, toml: parseToml }
  const fields = parseFields(source, parsers[kind]) ?? readLines(source)
  return fields && toMeta(fields)
}

function toMeta(fields: Fields): Meta {
  const text = (...names: readonly string[]) => names.map((name) => oneLine(fields.get(name))).find(Boolean)
  const lines = (name: string) =>
    [fields.get(name)]
      .flat()
      .map(oneLine)
      .filter((line) => line !== '')
  return compactMeta({
    title: text('title'),
    author: lines('author').join(', ') || lines('authors').join(', '),
    date: text('date'),
    summary: text('summary', 'description'),
    language: text('language', 'lang'),
    tags: lines('tags'),
    sources: lines('sources'),
    url: text('url'),
    site: text('site'),
    saved: text('saved'),
  })
}

/** Returns the fields of front matter; undefined where its own format refuses it. */
function parseFields(source: string, parse: Parse | undefined): Fields | undefined {
  if (isDeep(source)) return undefined
  try {
    const value = parse?.(source)
    if (value === null && source.trim() === '') return new Map()
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]))
      : undefined
  } catch {
    // What the parsers refuse; also an alias bomb in YAML, which would unfold to gigabytes.
    return undefined
  }
}

/** The deepest nesting that is parsed: where a parser fills the stack, V8 may end the process instead of throwing. */
const DEEPEST = 100
/** Lists in lists on one line. */
const COMPACT_LISTS = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}`)

function isDeep(source: string): boolean {
  let depth = 0
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > DEEPEST) return true
  }
  return COMPACT_LISTS.test(source)
}

/** The longest YAML that is parsed, in UTF-16 units: of some texts the parser reads only 100,000 units in a second. */
const LONGEST_YAML = 100_000

/** Every scalar is a string: a date is as it stands. */
function parseYaml(source: string): unknown {
  if (source.length > LONGEST_YAML) return undefined
  // An excerpt for each error would take time that grows with the square of them.
  const format = { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false, prettyErrors: false } as const
  const document = parseDocument(source, format)
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 50 })
}

/** A field of one line, its value in quotation marks or not; no mapping, anchor, alias, tag or block. */
const FIELD =
  /^([\w-]+)[ \t]*[:=][ \t]*(?:"([^"\n]*)"[ \t]*|'((?:[^'\n]|'')*)'[ \t]*|(?!\{|[&*!|>][\w+-]*[ \t]*$)(\S[^\n]*)|)$/
/** In brackets, closed or not: without its format it can't be read. */
const FLOW_SEQUENCE = /^\[[^\]]*(?:\][ \t]*)?$/
const ITEM = /^[ \t]*-[ \t]+(\S[^\n]*)$/

/** Returns the fields that stand on one line each, and lists of one line an item; undefined where there are none. */
function readLines(source: string): Fields | undefined {
  const fields = new Map<string, string | string[]>()
  let list: string[] | undefined
  for (const line of source.split('\n')) {
    const item = ITEM.exec(line)?.[1]
    if (item !== undefined) list?.push(item.trim())
    const [field, name = '', double, single, plain] = FIELD.exec(line) ?? []
    if (field === undefined || FLOW_SEQUENCE.test(plain ?? '')) continue
    const value = (double ?? single?.replaceAll("''", "'") ?? plain ?? '').trim()
    list = value === '' ? [] : undefined
    fields.set(name.toLowerCase(), list ?? value)
  }
  return fields.size > 0 ? fields : undefined
}

/** A scalar as one safe line; of an author given as a mapping, its name. */
function oneLine(value: unknown): string {
  if (typeof value === 'string') return cleanLine(value)
  if (typeof value === 'number') return String(value)
  // TOML's dates print themselves as they were written.
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && value !== null && 'name' in value) return oneLine(value.name)
  return ''
}
