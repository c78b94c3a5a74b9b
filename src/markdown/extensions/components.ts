import type { Lexer, Token, Tokens } from 'marked'
import { matchAt, outdent } from '../../text/lines.ts'
import { isKnownName } from '../html/names.ts'
import { textToken } from '../inline-text.ts'
import { DEEPEST, innerTokens } from '../limits/nesting.ts'
import type { AdmonitionToken } from './admonition.ts'
import { isAlertKind } from './alert-kinds.ts'
import type { Reader } from './reader.ts'
import { readAttributes, type TagAttributes } from './tag-attributes.ts'

// Tags of templates on lines of their own, with what stands between them: components of MDX, shortcodes of Hugo, tags of
// Liquid (Jekyll, GitBook, Markdoc), and HTML with an attribute `markdown` (Markdown Extra, MkDocs). Their attributes say
// what is shown: an alert, a title, a picture.

/** How tags are written. */
type Syntax = {
  /** Matches a start tag; groups: its name, its attributes. */
  readonly start: RegExp
  /** Returns the source of what matches an end tag (group 1), or else a start tag of the same name. */
  readonly tagsOf: (name: string) => string
}

type Tag = {
  readonly raw: string
  readonly name: string
  readonly attributes: TagAttributes
  readonly isEmpty: boolean
  readonly syntax: Syntax
}

/** The attributes that are shown. */
const SHOWN = ['title', 'label', 'header', 'name', 'src', 'alt', 'caption', 'description']

/** An expression, which may have braces in it. */
const BRACES = '\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\}'
const JSX: Syntax = {
  start: new RegExp(`^ {0,3}<([A-Z][\\w.]*)((?:[\\s/](?:[^<>"'{}]|"[^"]*"|'[^']*'|${BRACES})*)?)>`),
  tagsOf: (name) => `(</${name}\\s*>)|<${name}(?:\\s[^<>]{0,1000})?(?<!/)>`,
}
const HTML: Syntax = {
  start: /^ {0,3}<([a-z]\w*)(?=\s)(?=[^<>]*\smarkdown[\s=>])([^<>]*)>/,
  tagsOf: JSX.tagsOf,
}
const SHORTCODE: Syntax = {
  start: /^ {0,3}\{\{[<%]-?[ \t]*(\w[\w./-]*)([^\w./{}-][^{}]*)\}\}/,
  tagsOf: (name) => `(\\{\\{[<%]-?\\s*/\\s*${name}\\s*-?[>%]\\}\\})|\\{\\{[<%]-?\\s*${name}(?=[\\s>%])`,
}
const LIQUID: Syntax = {
  start: /^ {0,3}\{%-?[ \t]*(\w[\w.-]*)([^\w.{}-][^{}]*)(?<=%)\}/,
  tagsOf: (name) => `(\\{%-?\\s*(?:end|/)\\s*${name}\\s*-?%\\})|\\{%-?\\s*${name}(?=[\\s%])`,
}
/** Behind the attributes of a tag that nothing closes. */
const SLASH_AT_END = /\/[ \t]?[%>]?$/
const END_TAG_LINE = /^ {0,3}<\/([A-Z][\w.]*)>[ \t]*(?:\n|$)/
const HEADING_LINE = /^ {0,3}#{1,6}[ \t]/m
const FENCED_CODE = /^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?^[ \t]*\1/gm
/** The longest start tag, and how far its end tag is looked for, in UTF-16 units. */
const LONGEST_TAG = 2000
const LONGEST = 50_000
/** How far end tags are looked for in a text altogether, in UTF-16 units: each tag of another name looks on to `LONGEST`. */
const MOST_SEARCHED = 5_000_000
const searched = new WeakMap<Lexer, number>()

/** Reads such an element. Where more text follows, one that isn't closed is open; else it is text. */
export const readComponent: Reader = (src, lexer, _, { isBeginning }) => {
  const tag = startTag(src)
  if (!tag) return endOfLongElement(src)
  const end = tag.isEmpty ? undefined : endTag(lexer, src, tag)
  if (end) return element(lexer, tag, src, end)
  if (!tag.isEmpty && isBeginning && src.length < LONGEST) return { type: 'space', raw: src }
  return emptyElement(lexer, tag, src)
}

/** An end tag whose start tag is too far above. */
function endOfLongElement(src: string): Tokens.Space | undefined {
  const [raw, name = ''] = END_TAG_LINE.exec(src) ?? []
  return raw === undefined || isKnownName(name.toLowerCase()) ? undefined : { type: 'space', raw }
}

function startTag(src: string): Tag | undefined {
  const first = /^ {0,3}(?:\{%|\{\{|<[A-Za-z])/.exec(src)?.[0].trimStart()
  if (first === undefined) return undefined
  const syntax = first === '{%' ? LIQUID : first === '{{' ? SHORTCODE : first < '<a' ? JSX : HTML
  const [raw, name = '', attributes = ''] = syntax.start.exec(src.slice(0, LONGEST_TAG)) ?? []
  if (raw === undefined || (syntax === JSX && isHtml(name, attributes))) return undefined
  return { raw, name, attributes: readAttributes(attributes), isEmpty: SLASH_AT_END.test(attributes), syntax }
}

/** Whether a name with a capital is HTML's: `DIV`, but not `Aside` with a title. */
function isHtml(name: string, attributes: string): boolean {
  const isComponent = /^[A-Z][a-z]/.test(name) && /\s(?:title|label|type)=/.test(attributes)
  return isKnownName(name.toLowerCase()) && !isComponent
}

type EndTag = { readonly start: number; readonly end: number }

/** Returns where the end tag is that closes a tag at the start of a text, if it ends its line or a tag follows. */
function endTag(lexer: Lexer, src: string, { raw, name, syntax }: Tag): EndTag | undefined {
  const before = searched.get(lexer) ?? 0
  if (before > MOST_SEARCHED) return undefined
  const text = src.slice(0, LONGEST)
  const tags = new RegExp(syntax.tagsOf(name.replaceAll('.', '\\.')), 'g')
  tags.lastIndex = raw.length
  let depth = 1
  for (let tag = tags.exec(text); tag && depth <= DEEPEST; tag = tags.exec(text)) {
    depth += tag[1] === undefined ? 1 : -1
    if (depth > 0) continue
    searched.set(lexer, before + tags.lastIndex)
    const end = lineEnd(src, tags.lastIndex)
    return end === undefined ? undefined : { start: tag.index, end }
  }
  searched.set(lexer, before + (tags.lastIndex || text.length))
  return undefined
}

const LINE_END = /[ \t]*(?:\n|$)|(?=<[A-Z])/y

/** Returns where the line ends on which only blanks stand from an index on; undefined where something else does. */
function lineEnd(src: string, index: number): number | undefined {
  const match = matchAt(LINE_END, src, index)
  return match ? index + match[0].length : undefined
}

/** Returns what an element is read as; undefined where it is HTML, or nested too deep. */
function element(lexer: Lexer, tag: Tag, src: string, { start, end }: EndTag): Token | undefined {
  const raw = src.slice(0, end)
  const source = src.slice(tag.raw.length, start)
  if (tag.syntax !== JSX) {
    if (tag.name === 'comment') return { type: 'space', raw }
    if (tag.name === 'highlight') return code(raw, tag.attributes.word ?? tag.attributes.quoted ?? '', source)
  }
  // By CommonMark lines right below a tag are HTML, in which nothing is markdown; components have theirs indented.
  else if (tag.attributes.named.size === 0 && /^[ \t]*\n[^\s<{]/.test(source)) return undefined
  if (!showsItself(tag) && HEADING_LINE.test(source.replace(FENCED_CODE, ''))) return lineOf(tag, src)
  const tokens = innerTokens(lexer, outdent(source))
  return tokens && container(lexer, tag, raw, tokens)
}

/** Whether an alert, a title or a picture shows that there is an element. */
function showsItself(tag: Tag): boolean {
  const { named, quoted } = tag.attributes
  return quoted !== undefined || alertKind(tag) !== undefined || SHOWN.some((name) => named.has(name))
}

/** The line of a start tag: what is below it stands in the article itself, so that its headings begin sections. */
function lineOf(tag: Tag, src: string): Tokens.Space | undefined {
  const end = lineEnd(src, tag.raw.length)
  return end === undefined ? undefined : { type: 'space', raw: src.slice(0, end) }
}

function code(raw: string, lang: string, source: string): Tokens.Code {
  return { type: 'code', raw, lang, text: source.replace(/^[ \t]*\n/, '').trimEnd() }
}

/** Returns what a tag without an end tag is read as; undefined where it is a name in angle brackets, or not alone. */
function emptyElement(lexer: Lexer, tag: Tag, src: string): Token | undefined {
  const end = lineEnd(src, tag.raw.length)
  if (end === undefined || (tag.syntax === JSX && !tag.isEmpty)) return undefined
  return container(lexer, tag, src.slice(0, end), [])
}

/** Returns an element as an alert, or as its title, its picture, and what it holds. */
function container(lexer: Lexer, tag: Tag, raw: string, tokens: readonly Token[]): AdmonitionToken {
  const picture = pictureOf(lexer, tag.attributes)
  const captions = captionsOf(lexer, tag.attributes, picture)
  const title = picture.length > 0 ? undefined : titleOf(lexer, tag.attributes, tokens)
  const kind = title || tokens.length > 0 ? alertKind(tag) : undefined
  return { type: 'admonition', raw, kind, title, tokens: [...picture, ...tokens, ...captions] }
}

function alertKind({ name, attributes: { named, word }, syntax }: Tag): string | undefined {
  if (syntax === HTML) return undefined
  return [named.get('type'), named.get('style'), named.get('variant'), word, name].find(
    (kind) => kind !== undefined && isAlertKind(kind.toLowerCase()),
  )
}

/** Returns the title of an element, a link if it has an address. */
function titleOf(lexer: Lexer, attributes: TagAttributes, inside: readonly Token[]): Token[] | undefined {
  const { named, quoted, url } = attributes
  const address = named.get('href') ?? named.get('url') ?? (inside.length > 0 ? undefined : url)
  // What a tag around further elements is named is what these are told by.
  const holdsElements = inside.find(({ type }) => type !== 'space')?.type === 'admonition'
  const own = inside.length > 0 && !holdsElements ? (named.get('name') ?? quoted) : undefined
  const title = named.get('title') ?? named.get('label') ?? named.get('header') ?? own
  if (address !== undefined && (title !== undefined || inside.length === 0)) {
    const text = title ?? address
    const tokens = title === undefined ? [textToken(text)] : lexer.inline(title)
    return [{ type: 'link', raw: text, href: address, title: null, text, tokens }]
  }
  return title === undefined ? undefined : lexer.inline(title)
}

/** Returns the picture that an element shows, by its alternative text or else what stands below it. */
function pictureOf(lexer: Lexer, { named }: TagAttributes): readonly Token[] {
  const source = named.get('src')
  const alt = named.get('alt')
  if (source === undefined && alt === undefined) return []
  const text = alt ?? named.get('caption') ?? named.get('title') ?? ''
  const image = { raw: text, href: source ?? '', title: null, text, tokens: lexer.inline(text) }
  return [{ type: 'paragraph', raw: text, text, tokens: [{ type: 'image', ...image }] }]
}

/** Returns what is said below an element, a paragraph each, unless it is a picture's name already. */
function captionsOf(lexer: Lexer, { named }: TagAttributes, [picture]: readonly Token[]): readonly Token[] {
  const texts = [picture && named.get('title'), named.get('caption'), named.get('description')]
  return [...new Set(texts)].flatMap((text) =>
    text === undefined || text === picture?.raw
      ? []
      : [{ type: 'paragraph', raw: text, text, tokens: lexer.inline(text) }],
  )
}
