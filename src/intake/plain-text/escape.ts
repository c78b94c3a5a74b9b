// Literal text → markdown that means just that text. Only what would be read as markup is escaped, since people
// and other tools read the markdown too.

const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<]*/
const MARK = /\\|`+|\*+|_+|~+|<|&|\[|\]/
const ADDRESS_OR_MARK = new RegExp(`(${ADDRESS.source})|${MARK.source}`, 'gi')
const MARK_OR_COLON = new RegExp(`${MARK.source}|:(?=//)|(?<=www)\\.`, 'gi')
const ENTITY_REST = /^(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,31});/
// An address with one of these can't be linked as it stands, nor escaped inside.
const UNSAFE_ADDRESS = /[\\`*~[\]]|&#?\w+;|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/u

/** Literal text as markdown inside a line: what marks emphasis, code, links, tags or entities is escaped. */
export function escapeInline(text: string): string {
  const lone = loneMarks(text)
  return text.replace(ADDRESS_OR_MARK, (part: string, address: string | undefined, at: number) => {
    const after = text.slice(at + part.length, at + part.length + 40)
    // An address is left alone and becomes a link; one that can't is kept from becoming one.
    if (address !== undefined && !UNSAFE_ADDRESS.test(address) && !after.startsWith('<')) return address
    if (address !== undefined) return address.replace(MARK_OR_COLON, escapeAll)
    return needsEscape(part, text.charAt(at - 1), after, lone) ? escapeAll(part) : part
  })
}

function escapeAll(marks: string): string {
  return marks.replace(/[\s\S]/g, '\\$&')
}

/** Literal text as a markdown paragraph of one line: also escapes what would start a block. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(BLOCK_START, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Literal text as the content of a markdown heading: number signs at its end stay. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(/(^|\s)(#+)$/, '$1\\$2')
}

// Bullets, headings, quotes, rules and underlines, fences, table rows of dashes, definitions, task boxes.
const BLOCK_START = new RegExp(
  [
    /^[-+*](?=\s|$)/,
    /^#{1,6}(?=\s|$)/,
    /^>/,
    /^(?:[-*_]\s*){3,}$/,
    /^[-=]+$/,
    /^(?:`{3}|~{3})/,
    /^[|:-](?=[|:\s-]*$)/,
    /^\[(?=.{0,999}\]:|[ xX]\](?:\s|$))/,
  ]
    .map((start) => start.source)
    .join('|'),
)

/** The marks that occur in one run only: they can't pair up, so they mean themselves. */
function loneMarks(text: string): string {
  return ['`', '*', '_', '~'].filter((mark) => isLone(text, mark)).join('')
}

function isLone(text: string, mark: string): boolean {
  const first = text.indexOf(mark)
  let end = first
  while (first >= 0 && text[end] === mark) end++
  return first < 0 || text.indexOf(mark, end) < 0
}

function needsEscape(part: string, before: string, after: string, lone: string): boolean {
  const mark = part.charAt(0)
  const loose = /^\s?$/.test(before) && /^(?:\s|$)/.test(after)
  if (mark === '\\') return /^(?:[!-/:-@[-`{-~]|$)/.test(after)
  if (mark === '<') return /^[a-zA-Z/!?]/.test(after)
  if (mark === '&') return ENTITY_REST.test(after)
  if (mark === '[') return /^[\^!]/.test(after)
  if (mark === ']') return after.startsWith('(')
  if (lone.includes(mark)) return false
  if (mark === '_') return !loose && !(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
  return mark === '`' || !loose
}
