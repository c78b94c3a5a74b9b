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

/** Fields up to a blank line, a title among them (MultiMarkdown, Logseq), or whose mark at their end is missing. */
const FIELD_LINES =
  /^(?=(?:[^\n]+\n){0,20}?title::?[ \t])(?:---[ \t]*\n)?((?:[a-z][\w-]*::?[ \t][^\n]*\n){2,30})[ \t]*\n/i
/** A title, and perhaps authors and a date, behind percent signs (as pandoc has them). */
const PANDOC = /^((?:%[ \t][^\n]*\n(?:[ \t]{1,9}[^\s%][^\n]*\n){0,9}){1,3})[ \t]*\n/
const PANDOC_FIELDS = ['title', 'author', 'date']

/** Returns the front matter that a markdown text begins with, perhaps below blank lines; undefined without any. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const blank = /^(?:[ \t]*\n){0,9}/.exec(text)?.[0] ?? ''
  const matter = frontMatterAt(blank === '' ? text : text.slice(blank.length))
  return matter && { ...matter, source: blank + matter.source }
}

function frontMatterAt(text: string): FrontMatter | undefined {
  switch (text.charAt(0)) {
    case '-':
      return (
        match(text, 'yaml', YAML, (fields) => MAPPING.test(fields) && !SPACED.test(fields)) ??
        fieldLines(text)
      )
    case '+':
      return match(text, 'toml', TOML, (fields) => TABLE.test(fields))
    case ';':
      return match(text, 'json', MARKED_JSON, isObject)
    case '{':
      return match(text, 'json', JSON_OBJECT, isObject)
    case '%': {
      const lines = match(text, 'yaml', PANDOC)
      return lines && { ...lines, fields: pandocFields(lines.fields) }
    }
    default:
      return fieldLines(text)
  }
}

function fieldLines(text: string): FrontMatter | undefined {
  const lines = match(text, 'yaml', FIELD_LINES)
  return lines && { ...lines, fields: lines.fields.replace(/^([\w-]+)::/gm, '$1:') }
}

/** Returns what stands behind percent signs as YAML. */
function pandocFields(lines: string): string {
  const values = lines.trimEnd().slice(1).split(/\n%/)
  return values.map((value, index) => `${PANDOC_FIELDS[index]}: ${JSON.stringify(value.trim())}`).join('\n')
}

function match(
  text: string,
  kind: FrontMatterKind,
  pattern: RegExp,
  isFields: (fields: string) => boolean = () => true,
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
