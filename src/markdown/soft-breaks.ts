import { firstCharacter, lastCharacter } from '../text/characters.ts'
import { IDEOGRAPHIC, mayBeIdeographic } from '../text/scripts.ts'
import { inlineText, textToken } from './inline-text.ts'
import type { Inline, Text } from './tokens.ts'

/** White space other than spaces. */
const BLANKS = ['\n', '\t', '\u2028', '\u2029']
const SPACES = / {2}/
/** White space other than a single space. */
const EACH_UNSETTLED = / [ \t\n\u2028\u2029]+|[\t\n\u2028\u2029][ \t\n\u2028\u2029]*/g

let ideographic: RegExp | undefined

/** Whether a character is of a script that is written without spaces. */
function isSpaceless(character: string): boolean {
  if (!mayBeIdeographic(character)) return false
  ideographic ??= new RegExp(IDEOGRAPHIC, 'u')
  return ideographic.test(character)
}

/** What lines of a list begin with that isn't markdown's: an emoji or a sign, `a)`, `(1)`, `①`. */
const ITEM =
  '(?:\\p{Extended_Pictographic}|\\d\ufe0f?\u20e3|[☐-☒①-⑳❶-❿➀-➓→➜➤■-◿]|\\([a-z\\d]{1,3}\\) |[a-z]\\) )'
const ITEM_LINE = new RegExp(`(?:^|\\n)[ \\t]*${ITEM}`, 'gu')
const BEFORE_ITEM = new RegExp(`\\n(?=[ \\t]*${ITEM})`, 'u')

/** Lines of which each is a name and what it stands for: `Place: here`. */
const FIELDS = /^(?:[\p{Lu}\p{Lo}][^:：.!?\n]{0,30}(?::[ \t]|：)[^\n]*(?:\n|$)){2,}$/u

/** Returns inline tokens with line breaks between lines that are no running text: fields, or items of such a list. */
export function keepLines(tokens: readonly Inline[]): Inline[] {
  const hasLineEnd = tokens.some((token) => token.type === 'text' && token.text.includes('\n'))
  const lineEnd = hasLineEnd ? lineEndOf(inlineText(tokens)) : undefined
  if (!lineEnd) return tokens.slice()
  return tokens.flatMap((token) => (token.type === 'text' ? splitLines(token, lineEnd) : [token]))
}

/** Returns what parts the lines of a text that are to stay lines; undefined where they are running text. */
function lineEndOf(text: string): RegExp | undefined {
  const hasItems = (text.match(ITEM_LINE)?.length ?? 0) > 1
  if (hasItems) return BEFORE_ITEM
  return FIELDS.test(text) ? /\n/ : undefined
}

function splitLines({ text }: Text, lineEnd: RegExp): readonly Inline[] {
  const [first = '', ...others] = text.split(lineEnd)
  return [textToken(first), ...others.flatMap((line) => [{ type: 'br', raw: '' } as const, textToken(line)])]
}

/**
 * Turns line breaks in the source into spaces, or into nothing between two characters of scripts without spaces
 * (CSS Text 3, 4.1.3), and collapses white space.
 */
export function settleLineBreaks(tokens: Inline[]): Inline[] {
  return tokens.some(isUnsettled) ? tokens.map((token, index) => settle(token, index, tokens)) : tokens
}

function isUnsettled(token: Inline): boolean {
  return token.type === 'text' && isUnsettledText(token.text)
}

/** Whether a text has white space other than single spaces. (One regular expression for both is several times slower.) */
function isUnsettledText(text: string): boolean {
  return SPACES.test(text) || BLANKS.some((blank) => text.includes(blank))
}

function settle(token: Inline, index: number, tokens: readonly Inline[]): Inline {
  if (token.type !== 'text' || !isUnsettledText(token.text)) return token
  const before = inlineText(tokens.slice(Math.max(0, index - 1), index))
  const after = inlineText(tokens.slice(index + 1, index + 2))
  const text = token.text.replace(EACH_UNSETTLED, (blank, offset: number) => {
    if (!blank.includes('\n')) return ' '
    const last = lastCharacter(token.text.slice(0, offset) || before)
    const next = firstCharacter(token.text.slice(offset + blank.length) || after)
    return isSpaceless(last) && isSpaceless(next) ? '' : ' '
  })
  return { type: 'text', raw: token.raw, text }
}
