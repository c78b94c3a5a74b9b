import { type MarkedExtension, Tokenizer } from 'marked'

/** What stands beside a word: nothing, white space, punctuation. */
const BESIDE_WORD = /^(?:$|[\s\p{P}\p{S}])/u

/** Strikethrough by a single tilde, only around whole words: in `20~30 °C, 40~60 °C` it stands for "to". */
export const strikethrough: MarkedExtension = {
  tokenizer: {
    del(src, maskedSrc, before = '') {
      const token = Tokenizer.prototype.del.call(this, src, maskedSrc, before)
      if (!token || token.raw.startsWith('~~')) return token
      return BESIDE_WORD.test(before) && BESIDE_WORD.test(src.slice(token.raw.length)) ? token : undefined
    },
  },
}
