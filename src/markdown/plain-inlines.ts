import type { Lexer, Links, Token, Tokens } from 'marked'
import { type FootnoteRefToken, footnoteRefIn } from './footnote.ts'
import { hasNoMarkup, nextMarkup } from './guards.ts'

/**
 * Returns the tokens of inline text whose markup is all of the usual kind: words in emphasis or struck through, code,
 * links, tags, escapes and references to footnotes (known by their labels), none inside another. Undefined where other
 * markup may be in it: marked, which takes several times as long, is asked.
 */
export function plainInlines(
  src: string,
  { state, tokens: { links } }: Lexer,
  footnotes: ReadonlyMap<string, number>,
): Token[] | undefined {
  const tokens: Token[] = []
  let start = 0
  for (let at = nextMarkup(src, alertEnd(src, links)); at >= 0; at = nextMarkup(src, start)) {
    const token = spanAt(src, at, state, footnotes)
    if (!token) return undefined
    if (at > start) tokens.push(textToken(src.slice(start, at)))
    tokens.push(token)
    start = at + token.raw.length
  }
  if (start < src.length) tokens.push(textToken(src.slice(start)))
  for (const { type, raw } of tokens) {
    // marked makes no link of a text with a link in it, and joins no text inside of `<kbd>` with one that isn't.
    if (type === 'link') state.linkEmitted = true
    else if (raw === '<kbd>' || raw === '</kbd>') state.inRawBlock = raw === '<kbd>'
  }
  return tokens
}

const ALERT = /^\[(![A-Za-z]+)\](?=\n)/

/** Returns the offset after the mark of a GitHub alert, which is text to marked unless it is defined as a link; else 0. */
function alertEnd(src: string, links: Links): number {
  if (!src.startsWith('[!')) return 0
  const [mark, label] = ALERT.exec(src) ?? []
  return mark === undefined || label === undefined || links[label.toLowerCase()] ? 0 : mark.length
}

/** Returns a token of text as marked makes it. */
export function textToken(text: string): Tokens.Text {
  return { type: 'text', raw: text, text, escaped: false }
}

type Emphasis = Tokens.Em | Tokens.Strong | Tokens.Del
type Span = Emphasis | Tokens.Tag | Tokens.Codespan | Tokens.Link | Tokens.Escape | FootnoteRefToken

function spanAt(
  src: string,
  at: number,
  state: Lexer['state'],
  footnotes: ReadonlyMap<string, number>,
): Span | undefined {
  // What may be past the text's end is asked for by index: `charAt` there makes V8 drop what it compiled.
  const mark = src.charAt(at)
  const next = src[at + 1] ?? ''
  if (mark === '*' || mark === '_') return emphasisAt(src, at, next === mark ? mark + mark : mark)
  if (mark === '~') return next === mark ? emphasisAt(src, at, '~~') : undefined
  if (mark === '`') return codeAt(src, at)
  if (mark === '<') return tagAt(src, at, state)
  if (mark === '\\')
    return PUNCTUATION.test(next) ? { type: 'escape', raw: mark + next, text: next } : undefined
  if (mark !== '[' || src[at - 1] === '!') return undefined
  return next === '^' ? footnoteRefAt(src, at, footnotes) : linkAt(src, at)
}

/** What may be escaped (CommonMark 2.4). */
const PUNCTUATION = /[!-/:-@[-`{-~]/

const LETTER =
  /[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0400-\u0481\u048a-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/

/** Words that begin with a letter and end with one, or with punctuation before a space or punctuation (CommonMark 6.2). */
function emphasisAt(src: string, at: number, marks: string): Emphasis | undefined {
  const start = at + marks.length
  const end = src.indexOf(marks, start)
  const after = end + marks.length
  if (end < 0 || src[after] === marks[0] || !LETTER.test(src.charAt(start))) return undefined
  const isWord = marks.startsWith('_')
  if (isWord && !' \n('.includes(src[at - 1] ?? '')) return undefined
  const endsWithLetter = LETTER.test(src.charAt(end - 1))
  if (!endsWithLetter && !'.,:;!?'.includes(src.charAt(end - 1))) return undefined
  if ((isWord || !endsWithLetter) && !' \n.,:;!?)'.includes(src[after] ?? '')) return undefined
  const text = src.slice(start, end)
  if (!hasNoMarkup(text)) return undefined
  const type = marks === '~~' ? 'del' : marks.length === 1 ? 'em' : 'strong'
  return { type, raw: src.slice(at, after), text, tokens: [textToken(text)] }
}

/** Code on one line between single backticks, without spaces at its ends. */
function codeAt(src: string, at: number): Tokens.Codespan | undefined {
  const end = src.indexOf('`', at + 1)
  const text = src.slice(at + 1, end)
  if (end < 0 || src[end + 1] === '`' || !/^\S(?:.*\S)?$/.test(text)) return undefined
  return { type: 'codespan', raw: src.slice(at, end + 1), text }
}

/** Those that change nothing in what marked takes for markup. */
const TAG = /<\/?(?:b|del|em|i|kbd|mark|s|strong|sub|sup|u)>/y

function tagAt(src: string, at: number, { inLink, inRawBlock }: Lexer['state']): Tokens.Tag | undefined {
  TAG.lastIndex = at
  const raw = TAG.exec(src)?.[0]
  return raw === undefined ? undefined : { type: 'html', raw, inLink, inRawBlock, block: false, text: raw }
}

const LINK = /\[([^[\]]+)\]\(([^\s()<>\\]+)\)/y

function linkAt(src: string, at: number): Tokens.Link | undefined {
  LINK.lastIndex = at
  const [raw, text, href] = LINK.exec(src) ?? []
  if (raw === undefined || text === undefined || href === undefined || !hasNoMarkup(text)) return undefined
  return { type: 'link', raw, href, title: null, text, tokens: [textToken(text)] }
}

/** Not before a parenthesis: there marked also takes it for a link, in which it looks for no emphasis. */
function footnoteRefAt(
  src: string,
  at: number,
  footnotes: ReadonlyMap<string, number>,
): FootnoteRefToken | undefined {
  const reference = footnoteRefIn(src.slice(at), footnotes)
  return reference && src[at + reference.raw.length] === '(' ? undefined : reference
}
