// What a line is made of, in any script. Only rough measures: they serve guesses, not layout.

const ASCII = /^[\x20-\x7e]*$/
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/g
const WIDE_LETTER = /[\u3041-\u318f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud87f][\udc00-\udfff]/

/** Lines longer than this are prose whatever is in them; no pattern is tried on them. */
export const LONGEST_SHORT_LINE = 300

/** The columns a text takes in a terminal, roughly: an ideograph counts as two. Exact enough to compare lines. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length
  return text.length + (text.match(WIDE)?.length ?? 0)
}

/** The words in a short text; two ideographs count as one word, since Chinese and Japanese put no spaces. */
export function roughWords(text: string): number {
  if (ASCII.test(text)) return Math.max(text.match(/\S+/g)?.length ?? 0, text.length / 14)
  const wide = text.match(WIDE)?.length ?? 0
  const spaced = text.replace(WIDE, ' ').match(/\S+/g)?.length ?? 0
  return Math.max(spaced + wide / 2, text.length / 14)
}

/** Whether a character is Chinese or Japanese, which are written without spaces between words. */
export function isUnspaced(character: string): boolean {
  return WIDE_LETTER.test(character)
}

/** The letters and digits of a text in lower case, for comparing lines whatever their punctuation. */
export function bare(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

/** The share of a text's visible characters that are letters, from 0 to 1. */
export function letterShare(text: string): number {
  const visible = text.replace(/\s+/g, '')
  return visible === '' ? 0 : visible.replace(/[^\p{L}\p{M}]+/gu, '').length / visible.length
}

const FOOTNOTE_NUMBER = /(?<=[.!?:。！？：]["”’)]?)(?:\s?\[?\d{1,3}\]?){1,4}$/

/** How a text ends, footnote numbers, closing quotes and brackets aside. */
export function ending(text: string): 'sentence' | 'question' | 'colon' | 'comma' | 'open' {
  const words = text.slice(-40).replace(FOOTNOTE_NUMBER, '')
  const last = words.replace(/[\s"'”’»）)\]】」』*]{1,8}$/u, '').at(-1) ?? ''
  if ('.。．｡…।۔։።'.includes(last)) return 'sentence'
  if ('?!？！؟'.includes(last)) return 'question'
  if (':：'.includes(last)) return 'colon'
  if (',;，；、،؛'.includes(last)) return 'comma'
  return 'open'
}

/** Whether a text starts in lower case, as the middle of a sentence does; names like iPhone don't count. */
export function startsLower(text: string): boolean {
  return /^["'“‘«([…]{0,3}\p{Ll}(?![\p{L}\p{N}]{0,4}\p{Lu})/u.test(text)
}

/** Whether most longer words start with a capital, as in an English title. Scripts without case never do. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length > 1 && capitals >= words.length * 0.75
}
