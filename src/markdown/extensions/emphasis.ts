import { type MarkedExtension, Tokenizer } from 'marked'

/** How many marks of a piece of text may turn out to begin nothing: for each marked looks at all others behind it. */
const MOST_UNPAIRED = 20

const BEFORE_WORD = /^\*+[\p{L}\p{N}]/u
const BEFORE_TEXT = /^[*_~]+[^\s*_~]/
const WORD_END = /[\p{L}\p{N}]$/u
/** What stands beside a word: nothing, white space, punctuation. */
const BESIDE_WORD = /^(?:$|[\s\p{P}\p{S}])/u

/** Han, kana, Hangul, and the punctuation among them, which is a letter beside a mark: no space stands there. */
const CJK = '[\\u2e80-\\ua4cf\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef]'
const IS_CJK = new RegExp(CJK)
const CJK_BESIDE_MARK = new RegExp(`${CJK}\\*|\\*${CJK}`)
const PUNCTUATION = '(?![*`])[\\p{P}\\p{S}]'
/** Punctuation beside a mark that is a letter: it is theirs, or one of them stands on the mark's other side. */
const LETTERS = new RegExp(
  `${PUNCTUATION}(?:(?<=${CJK})(?=\\*)|(?<=\\*${CJK})|(?=\\*+${CJK})|(?<=${CJK}\\*{1,3}.))`,
  'gsu',
)

/** Whether an inline text has a mark of emphasis beside characters that are written without spaces. */
export function mayHoldCjkEmphasis(text: string): boolean {
  return CJK_BESIDE_MARK.test(text)
}

/** Returns an inline text, of the same length, in which emphasis ends where its marks stand beside such punctuation. */
export function maskCjk(masked: string): string {
  return masked.replace(LETTERS, (letter) => 'a'.repeat(letter.length))
}

/** Marks between spaces, which neither open nor close anything. Two spaces may be a hard line break. */
const LONE_MARKS = /^ ?(?:[*_~]{1,100} (?! )){2,1000}/

/** How many such marks there are in the piece that is being read. (marked reads a text without a pause.) */
let unpaired = 0

/** Begins a further piece of text. */
export function resetEmphasis(): void {
  unpaired = 0
}

/**
 * Emphasis, and strikethrough: by a single tilde only around whole words, since in `20~30 °C, 40~60 °C` it stands for
 * "to".
 */
export const emphasis: MarkedExtension = {
  tokenizer: {
    emStrong(src, maskedSrc, before = '') {
      if (src[0] !== '*' && src[0] !== '_') return undefined
      const [marks = '', next = ''] = /^\*+([^*])/.exec(src) ?? []
      const isBesideLetter = marks !== '' && (IS_CJK.test(before) || IS_CJK.test(next))
      const previous = isBesideLetter ? '' : before
      return limited(src, before, () => Tokenizer.prototype.emStrong.call(this, src, maskedSrc, previous))
    },
    del(src, maskedSrc, before = '') {
      if (src[0] !== '~') return undefined
      const token = limited(src, before, () => Tokenizer.prototype.del.call(this, src, maskedSrc, before))
      if (!token || token.raw.startsWith('~~')) return token
      return BESIDE_WORD.test(before) && BESIDE_WORD.test(src.slice(token.raw.length)) ? token : undefined
    },
    // marked would try all else at each of them.
    inlineText(src) {
      const marks = LONE_MARKS.exec(src)?.[0]
      if (marks === undefined) return false
      return { type: 'text', raw: marks, text: marks, escaped: false }
    },
  },
}

/** Runs a tokenizer at a mark, unless too many have begun nothing. */
function limited<Result>(src: string, before: string, tokenize: () => Result): Result | undefined {
  if (!mayOpen(src, before)) return tokenize()
  if (unpaired >= MOST_UNPAIRED) return undefined
  const token = tokenize()
  if (!token) unpaired++
  return token
}

/** Whether a text begins with a mark that marked looks for the partner of (CommonMark 6.2). */
function mayOpen(src: string, before: string): boolean {
  return WORD_END.test(before) ? BEFORE_WORD.test(src) : BEFORE_TEXT.test(src)
}
