/**
 * C0 except tab and newline, DEL, and C1 (ECMA-48 5.2, 5.3): all that a terminal could take as a command. Also the byte order
 * mark, which stands inside files that were joined, and Unicode's separators of lines and paragraphs, which aren't Markdown's.
 */
const CONTROL = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff'
const CONTROLS = new RegExp(`[${CONTROL}]`, 'g')
/** Those that are white space: vertical tab, form feed, next line, separators (Unicode's White_Space). */
const WHITE_SPACE = /[\v\f\u0085\u2028\u2029]/

/** Embeddings, overrides and isolates with what ends them (UAX #9, 2.1 to 2.5). */
const DIRECTION = '\\u202a-\\u202e\\u2066-\\u2069'
const BIDI = new RegExp(`[${DIRECTION}]`)
const EACH_BIDI = new RegExp(BIDI, 'g')
const POP_DIRECTIONAL_FORMATTING = '\u202c'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Returns the text without control characters; newlines and tabs stay, other white space becomes a space. */
export function stripControls(text: string): string {
  return text.replace(CONTROLS, (control) => (WHITE_SPACE.test(control) ? ' ' : ''))
}

/**
 * Returns the offsets (UTF-16 units) of the bidi embeddings, overrides and isolates in one line that are not
 * closed in it, or close nothing: these would turn round the text that follows.
 */
export function unbalancedBidi(line: string): ReadonlySet<number> {
  if (!BIDI.test(line)) return NONE
  const stray = new Set<number>()
  const open: { readonly index: number; readonly end: string }[] = []
  for (const { 0: character, index } of line.matchAll(EACH_BIDI)) {
    if (character !== POP_DIRECTIONAL_FORMATTING && character !== POP_DIRECTIONAL_ISOLATE) {
      const isolate = character >= '\u2066'
      open.push({ index, end: isolate ? POP_DIRECTIONAL_ISOLATE : POP_DIRECTIONAL_FORMATTING })
    } else if (open.at(-1)?.end === character) open.pop()
    else stray.add(index)
  }
  for (const { index } of open) stray.add(index)
  return stray
}

const NONE: ReadonlySet<number> = new Set()

/** Whether a text has characters that change the direction of text. */
export function hasBidi(text: string): boolean {
  return BIDI.test(text)
}

/** Returns the line without the bidi characters that `unbalancedBidi` names. */
export function balanceBidi(line: string): string {
  const stray = unbalancedBidi(line)
  return stray.size === 0
    ? line
    : line.replace(EACH_BIDI, (character, index: number) => (stray.has(index) ? '' : character))
}

/** What `cleanText` removes, or may remove. */
const UNCLEAN = new RegExp(`[${CONTROL}${DIRECTION}]`)

/** Whether nothing in a text has to be cleaned. */
export function isClean(text: string): boolean {
  return !UNCLEAN.test(text)
}

/** Returns text of any origin as safe text: no control characters but newline and tab, bidi balanced in each line. */
export function cleanText(text: string): string {
  const printable = stripControls(text)
  return BIDI.test(printable) ? printable.split('\n').map(balanceBidi).join('\n') : printable
}

/** Where a word may be broken; a hyphen shows there if it is (Unicode 23.2). */
export const SOFT_HYPHEN = '\u00ad'

/** Returns text without soft hyphens. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '')
}

/** What `cleanLine` changes, or may change: control, bidi and format characters, white space but for single spaces. */
const UNTIDY = new RegExp(`[${CONTROL}${DIRECTION}${SOFT_HYPHEN}]|[^\\S ]|^ | $| {2}`)

/** Returns text of any origin as one safe line, white space collapsed: for names, titles, messages, metadata. */
export function cleanLine(text: string): string {
  if (!UNTIDY.test(text)) return text
  return balanceBidi(withoutSoftHyphens(stripControls(text)).replace(/\s+/g, ' ').trim())
}
