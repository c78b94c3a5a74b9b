// Sets of characters by how their scripts treat spaces, for use in regular expressions with the flag `u`.

/** Chinese and Japanese with their punctuation: set without spaces, a line may break at nearly every character. */
export const IDEOGRAPHIC =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff60]'

const UNSPACED_LETTER = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

/** A run of words of the scripts that are written without spaces between words (UAX #14, class SA). */
export const UNSPACED_WORDS = `[${UNSPACED_LETTER}][${UNSPACED_LETTER}\\p{M}]*`

/** Whether a text may hold an ideographic character: a quick test before the slow one with Unicode's sets. */
export function mayBeIdeographic(text: string): boolean {
  return /[\u2e80-\uffff]/.test(text)
}

/** Whether a text may hold a word of the scripts without spaces: tests their blocks, above U+FFFF the high surrogate. */
export function mayBeUnspaced(text: string): boolean {
  return /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f\ud805]/.test(text)
}
