import type { InlineRun } from './codespan.ts'

/** Punctuation and symbols as marked's expressions name them, which take V8 longer to compile than a page to set. */
const UNICODE = '\\p{P}\\p{S}'
/** Those of them that western texts have. */
export const WESTERN =
  '!-\\/:-@\\[-`\\{-~\\xa1-\\xa9\\xab\\xac\\xae-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u2010-\\u2027'
/** A text without any others: ASCII, Latin-1, and the dashes, quotes, points and bullets that print has. */
const WESTERN_TEXT = /^[\0-\xff\u2010-\u2027]*$/

/** One of marked's inline rules that asks for less where the inline text at hand is a western one. */
export class WesternRule extends RegExp {
  readonly #rule: RegExp
  readonly #currentRun: () => InlineRun | undefined
  #western: RegExp | undefined

  constructor(rule: RegExp, currentRun: () => InlineRun | undefined) {
    super('')
    this.#rule = rule
    this.#currentRun = currentRun
  }

  override exec(text: string): RegExpExecArray | null {
    const rule = isWestern(this.#currentRun()) ? this.#westernRule() : this.#rule
    rule.lastIndex = this.lastIndex
    const match = rule.exec(text)
    this.lastIndex = rule.lastIndex
    return match
  }

  #westernRule(): RegExp {
    const { source, flags } = this.#rule
    this.#western ??= new RegExp(source.replaceAll(UNICODE, WESTERN), flags)
    return this.#western
  }
}

function isWestern(run: InlineRun | undefined): boolean {
  if (!run) return false
  run.western ??= WESTERN_TEXT.test(run.src)
  return run.western
}
