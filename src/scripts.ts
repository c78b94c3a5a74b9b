// Sets of characters by how their scripts treat spaces, for use in regular expressions with the flag `u`.

/** Chinese and Japanese with their punctuation: set without spaces, a line may break at nearly every character. */
export const IDEOGRAPHIC =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uff60]'

const UNSPACED_LETTER = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

/** A run of words of the scripts that are written without spaces between words (UAX #14, class SA). */
export const UNSPACED_WORDS = `[${UNSPACED_LETTER}][${UNSPACED_LETTER}\\p{M}]*`
