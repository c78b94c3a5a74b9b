import { type MarkedExtension, Tokenizer } from 'marked'
import { replaceLoneBackticks } from '../../text/code-spans.ts'

/** The longest link that may have a lone backtick in it, in UTF-16 units. */
const LONGEST = 2000
/** Stands for a lone backtick, as a letter would. */
const BACKTICK = '\ue000'

/** Links and images with a lone backtick in their text: marked's expression wants backticks in pairs. */
export const linkWithBacktick: MarkedExtension = {
  tokenizer: {
    link(src) {
      const token = Tokenizer.prototype.link.call(this, src)
      if (token || !/^!?\[/.test(src)) return token
      const start = src.slice(0, LONGEST)
      if (!start.includes('`') || !start.includes('](')) return undefined
      const link = Tokenizer.prototype.link.call(this, replaceLoneBackticks(start, BACKTICK))
      if (!link?.text.includes(BACKTICK)) return undefined
      const text = restore(link.text)
      return {
        ...link,
        raw: src.slice(0, link.raw.length),
        href: restore(link.href),
        text,
        tokens: this.lexer.inlineTokens(text),
      }
    },
  },
}

function restore(text: string): string {
  return text.replaceAll(BACKTICK, '`')
}
