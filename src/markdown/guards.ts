import type { Tokenizer } from 'marked'
import type { InlineRun } from './codespan.ts'
import { CommonRule } from './punctuation.ts'
import { htmlRun, paragraphRun, quoteRun, tagRun } from './runs.ts'
import { hasDelimiterRow } from './table.ts'

type Rules = Tokenizer['rules']
type Quick = (text: string) => string | null | undefined

/**
 * One of marked's rules that is asked only where it can match: most never are, and so never compiled, which takes
 * longer than lexing a short article. `quick` returns what the rule matches where that is told without it, null where
 * nothing is, and undefined where the rule has to be asked; so where marked replaces by a rule, too.
 */
class GuardedRule extends RegExp {
  readonly rule: RegExp
  readonly quick: Quick

  constructor(rule: RegExp, quick: Quick) {
    super('')
    this.rule = rule
    this.quick = quick
  }

  override exec(text: string): RegExpExecArray | null {
    const match = this.quick(text)
    if (match === undefined) return this.rule.exec(text)
    // marked takes nothing else from it than its texts.
    return match === null ? null : ([match, match] as string[] as RegExpExecArray)
  }

  override [Symbol.replace](
    text: string,
    replacement: string | ((substring: string, ...found: readonly string[]) => string),
  ): string {
    if (this.quick(text) === null) return text
    return typeof replacement === 'string'
      ? text.replace(this.rule, replacement)
      : text.replace(this.rule, replacement)
  }
}

/** Returns marked's rules with guards; `currentRun` tells the inline text that is being lexed. */
export function guardRules(rules: Rules, currentRun: () => InlineRun | undefined): Rules {
  const { block, inline, other } = rules
  const begins = (rule: RegExp, marks: string) =>
    new GuardedRule(rule, (text) => (marks.includes(firstMark(text) || ' ') ? undefined : null))
  const escapes = (rule: RegExp, marks: RegExp) =>
    new GuardedRule(rule, (text) => (marks.test(text) ? undefined : null))
  const common = (rule: RegExp) => new CommonRule(rule, currentRun)
  return {
    other: {
      ...other,
      // Both are asked for at each item of a list.
      listItemRegex: remembered(other.listItemRegex),
      htmlBeginRegex: remembered(
        (indent: number) =>
          new GuardedRule(other.htmlBeginRegex(indent), (text) =>
            firstMark(text) === '<' ? (tagRun(text) ?? (INLINE_TAG.test(text) ? null : undefined)) : null,
          ),
      ),
    },
    block: {
      ...block,
      code: new GuardedRule(block.code, (text) => (' \t'.includes(text.charAt(0)) ? undefined : null)),
      fences: begins(block.fences, '`~'),
      heading: begins(block.heading, '#'),
      hr: begins(block.hr, '-_*'),
      blockquote: new GuardedRule(block.blockquote, (text) =>
        firstMark(text) === '>' && /^ {0,3}>/.test(text) ? quoteRun(text) : null,
      ),
      list: begins(block.list, '*+-0123456789'),
      html: new GuardedRule(block.html, (text) => (firstMark(text) === '<' ? htmlRun(text) : null)),
      def: begins(block.def, '['),
      table: new GuardedRule(block.table, (text) => (hasDelimiterRow(text) ? undefined : null)),
      paragraph: new GuardedRule(block.paragraph, paragraphRun),
    },
    inline: {
      ...inline,
      punctuation: common(inline.punctuation),
      emStrongLDelim: new GuardedRule(common(inline.emStrongLDelim), (text) =>
        '*_'.includes(text.charAt(0)) ? undefined : null,
      ),
      emStrongRDelimAst: common(inline.emStrongRDelimAst),
      emStrongRDelimUnd: common(inline.emStrongRDelimUnd),
      delLDelim: common(inline.delLDelim),
      delRDelim: common(inline.delRDelim),
      url: new GuardedRule(inline.url, (text) => (URL_START.test(text) ? undefined : null)),
      anyPunctuation: escapes(inline.anyPunctuation, /\\/),
      anyPunctuationOutsideCode: escapes(inline.anyPunctuationOutsideCode, /[\\`]/),
      text: new GuardedRule(inline.text, (text) => plainText(text, currentRun())),
    },
  }
}

/** Returns a function that makes each rule once. */
function remembered<Key>(make: (key: Key) => RegExp): (key: Key) => RegExp {
  const made = new Map<Key, RegExp>()
  return (key) => {
    const rule = made.get(key) ?? make(key)
    made.set(key, rule)
    return rule
  }
}

/** Returns the first character that isn't a space, '' where there is none. */
function firstMark(text: string): string {
  let at = 0
  while (text[at] === ' ') at++
  return text[at] ?? ''
}

/** The tags that a line may begin with in the middle of a paragraph. */
const INLINE_TAG = /^ *<\/?(?:a|b|br|code|del|em|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u)\b/

/** What every address begins with: `www.`, a protocol, an e-mail address' first part. */
const URL_START = /^(?:www\.|[\w.+-]+[@:])/

// Each alternative begins with a character of its own, what is before it behind that: V8 finds these many times faster.
const MARKUP = /[\\<[`*~_@]|&#|:(?:\/\/|(?<=(?:mailto|xmpp):))|\.(?<=www\.)|\n(?<= {2}\n)/gi

/** Whether an inline text is nothing but text: no inline rule of marked's matches in it. */
export function hasNoMarkup(text: string): boolean {
  return nextMarkup(text, 0) < 0
}

/** Returns the offset from `start` on where markup may begin; -1 where there is none. */
export function nextMarkup(text: string, start: number): number {
  MARKUP.lastIndex = start
  return MARKUP.exec(text)?.index ?? -1
}

/** What may end a text before its next mark: an address, a hard break. */
const ENDS_TEXT = /@|:(?:\/\/|(?<=(?:mailto|xmpp):))|\.(?<=www\.)|\n(?<= {2}\n)/
const MARK = /[\\<![`*~_]/g

/** Returns the text up to the next mark, as marked's rule does where the whole text has nothing else to look for. */
function plainText(text: string, run: InlineRun | undefined): string | undefined {
  if (!run || '`~'.includes(text.charAt(0))) return undefined
  run.plain ??= !ENDS_TEXT.test(run.src)
  if (!run.plain) return undefined
  MARK.lastIndex = 1
  return text.slice(0, MARK.exec(text)?.index)
}
