// Pieces of regular expressions.

/**
 * Letters and the marks on them, by Unicode block; in some scripts digits and punctuation too. Good enough for guesses,
 * and far cheaper than `\p{L}`, which V8 takes up to 10 ms to compile in each expression that has it.
 */
export const LETTER_RANGES =
  'A-Za-zªµºÀ-ÖØ-öø-ˁ\\u0300-\\u060b\\u0610-\\u061a\\u0620-\\u0659\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u0963' +
  '\\u0970-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u309a\\u309d-\\u30fa\\u30fc-\\u318f\\u31a0-\\u31bf\\u31f0-\\u31ff' +
  '\\u3400-\\u4dbf\\u4e00-\\ua48c\\ua4d0-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a' +
  '\\uff66-\\uffdc'
export const LETTER = `[${LETTER_RANGES}]`

/** The start of a word, in a text in lower case; Chinese and Japanese words needn't be apart. */
export const WORD_START = '(?<![a-z\\u00c0-\\u1fff])'

/** The end of a word, in a text in lower case; Chinese and Japanese words needn't be apart. */
export const WORD_END = '(?![a-z\\u00c0-\\u1fff])'

/** Returns an expression that matches where any of some expressions does; these have no flag but `u`. */
export function union(...expressions: readonly RegExp[]): RegExp {
  const flags = expressions.some(({ unicode }) => unicode) ? 'u' : ''
  return new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|'), flags)
}

/** Returns a function that makes its value when it is first called: what compiles is then compiled only where needed. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
