import type { InlineRun } from './codespan.ts'

/** Punctuation and symbols as marked's expressions name them, which take V8 longer to compile than a page to set. */
const ALL = '\\p{P}\\p{S}'
/** Those of them that a text of common characters has. */
export const COMMON =
  '!-\\/:-@\\[-`\\{-~\\xa1-\\xa9\\xab\\xac\\xae-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u2010-\\u2027\\u2190-\\u23ff\\u2500-\\u2767' +
  '\\u3001-\\u3003\\u3004\\u3008-\\u3020\\u3030\\u3036\\u3037\\u303d-\\u303f\\u309b\\u309c\\u30a0\\u30fb\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'
/** ASCII, Latin-1, what print has of dashes, quotes and bullets, arrows, drawings, and Chinese and Japanese. */
export const COMMON_TEXT =
  /^[\0-\xff\u2010-\u2027\u2190-\u23ff\u2500-\u2767\u3000-\u30ff\u4e00-\u9fff\uff01-\uff65]*$/

/** Many times faster than the set above. */
const ASCII = /^[\0-\x7f]*$/

/** One of marked's inline rules, which asks for less where the inline text at hand has only common characters. */
export class CommonRule extends RegExp {
  readonly #rule: RegExp
  readonly #currentRun: () => InlineRun | undefined
  #common: RegExp | undefined

  constructor(rule: RegExp, currentRun: () => InlineRun | undefined) {
    super('')
    this.#rule = rule
    this.#currentRun = currentRun
  }

  override exec(text: string): RegExpExecArray | null {
    const rule = isCommon(this.#currentRun()) ? this.#commonRule() : this.#rule
    rule.lastIndex = this.lastIndex
    const match = rule.exec(text)
    this.lastIndex = rule.lastIndex
    return match
  }

  #commonRule(): RegExp {
    const { source, flags } = this.#rule
    this.#common ??= new RegExp(source.replaceAll(ALL, COMMON), flags)
    return this.#common
  }
}

function isCommon(run: InlineRun | undefined): boolean {
  if (!run) return false
  run.common ??= ASCII.test(run.src) || COMMON_TEXT.test(run.src)
  return run.common
}
