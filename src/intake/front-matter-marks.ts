/** A kind of front matter. */
export type FrontMatterKind = 'yaml' | 'toml' | 'json'

/** Front matter as it stands, its marks and the line end included, and what stands between the marks. */
export type FrontMatter = { readonly kind: FrontMatterKind; readonly source: string; readonly fields: string }

/** YAML between lines of `---`, the second one perhaps `...` (as Jekyll and pandoc have it). */
const YAML = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/
/** How a mapping begins; two thematic breaks with text between look the same otherwise, `Note: …` among it. */
const MAPPING = /^\s*(?:[\w-]+[ \t]*:|#|$)/
/** Empty lines inside both marks: these are thematic breaks. */
const SPACED = /^[ \t]*\n(?:[\s\S]*\n)?[ \t]*$/
/** TOML between lines of `+++` (as Hugo and Zola have it). */
const TOML = /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/
const TABLE = /^\s*(?:[\w."-]+[ \t]*=|\[|#|$)/
/** JSON between lines of `;;;`. */
const MARKED_JSON = /^;;;[ \t]*\n([\s\S]*?)\n;;;[ \t]*(?:\n|$)/
/** A JSON object by itself (as Hugo has it), on one line or with its braces on lines of their own, before the text. */
const JSON_OBJECT = /^(\{[ \t]*"[^\n]*\}|\{[ \t]*\n[\s\S]*?\n\})[ \t]*\n(?=\s*\S)/

/** Returns the front matter that a markdown text begins with; undefined without any. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  switch (text.charAt(0)) {
    case '-':
      return match(text, 'yaml', YAML, (fields) => MAPPING.test(fields) && !SPACED.test(fields))
    case '+':
      return match(text, 'toml', TOML, (fields) => TABLE.test(fields))
    case ';':
      return match(text, 'json', MARKED_JSON, isObject)
    case '{':
      return match(text, 'json', JSON_OBJECT, isObject)
    default:
      return undefined
  }
}

function match(
  text: string,
  kind: FrontMatterKind,
  pattern: RegExp,
  isFields: (fields: string) => boolean,
): FrontMatter | undefined {
  const [source, fields = ''] = pattern.exec(text) ?? []
  return source !== undefined && isFields(fields) ? { kind, source, fields } : undefined
}

/** What tells an article's front matter from an example of JSON. */
const FIELDS = ['title', 'date', 'author', 'authors', 'description', 'summary', 'tags', 'slug', 'draft']

function isObject(json: string): boolean {
  try {
    const value = parseJson(json)
    return typeof value === 'object' && value !== null && FIELDS.some((name) => name in value)
  } catch {
    return false
  }
}

/** Returns what JSON comes to, in braces or without them; throws a SyntaxError where it is none. */
export function parseJson(source: string): unknown {
  return JSON.parse(/^\s*\{/.test(source) ? source : `{${source}}`)
}
