import { LETTER, union, WORD_START } from '../../../text/expressions.ts'
import { isBylineOrDate } from '../../byline/byline.ts'
import { isReadingTime } from '../../byline/reading-time.ts'
import {
  comparisonKey,
  type Ending,
  endingOf,
  LONGEST_SHORT_LINE,
  letterShare,
  lowerCase,
  roughColumns,
  roughWordCount,
  startsInLowerCase,
} from '../../line-metrics.ts'
import { trailingHeadings } from '../../vocabulary/boilerplate.ts'
import {
  admonitionLabels,
  captionLabels,
  creditedWorks,
  creditLabels,
  figureReferences,
  pictureAgencies,
} from '../../vocabulary/captions.ts'
import { anyOf } from '../../vocabulary/phrases.ts'
import type { Block } from '../block.ts'
import { isNumberByItself, readNumber } from '../numbering.ts'

/** A block as one line, with what can be said of it alone. */
export type Line = {
  /** The text, cut where no heading is that long. */
  readonly text: string
  readonly kind: Block['kind']
  readonly columns: number
  readonly words: number
  readonly ending: Ending
  /** The text's comparison key; empty for running text. */
  readonly key: string
  /** Whether it announces what comes below: it ends in a colon, or says in Chinese or Japanese that this follows. */
  readonly isAnnouncement: boolean
  /** Whether an empty line stands above it. */
  readonly hasGap: boolean
  /** `running`: text that a heading can stand above; `aside`: a caption, a label, a signature; `short`: the rest. */
  readonly role: 'running' | 'aside' | 'short'
}

/** Returns a block as a line. */
export function toLine({ text: whole, kind, hasGap }: Block): Line {
  const isLong = whole.length > LONGEST_SHORT_LINE
  const text = whole.slice(0, LONGEST_SHORT_LINE)
  const columns = isLong ? whole.length : roughColumns(text)
  const words = roughWordCount(text)
  const ending = endingOf(whole)
  const role = roleOf({ text, columns, words, ending }, kind)
  const isAnnouncement = ending === 'colon' || (ending === 'sentence' && SAYS_FOLLOWING.test(text))
  const key = role === 'running' ? '' : comparisonKey(text)
  return { text, kind, columns, words, ending, key, isAnnouncement, hasGap, role }
}

/** `…如下。`, `以下の通りです。`: the text that follows is announced. */
const SAYS_FOLLOWING = /(?:以下|下面|如下|下記|次の)[^。]{0,12}。$/

type Shape = Pick<Line, 'text' | 'columns' | 'words' | 'ending'>

function roleOf(line: Shape, kind: Block['kind']): Line['role'] {
  if (kind === 'underlined') return 'short'
  if (kind !== 'paragraph' || isProse(line)) return 'running'
  if (isVersion(line.text)) return 'short'
  if (isSourceText(line.text)) return 'running'
  return isAside(line) ? 'aside' : 'short'
}

const MOST_WORDS = 14
const MOST_COLUMNS = 110
const INNER_SENTENCE = union(
  // a word of three letters or more, the end of a sentence, a capital
  new RegExp(`${LETTER}{3}[.!?]["”’)]?\\s+\\p{Lu}`, 'u'),
  // Chinese and Japanese: more than closing marks behind the end of a sentence
  /[。！？].*[^\s」』”）]/u,
)

/** Whether a line is running text: a sentence, or too long for anything else. */
function isProse({ text, columns, words, ending }: Shape): boolean {
  if (words > MOST_WORDS || columns > MOST_COLUMNS || INNER_SENTENCE.test(text)) return true
  if (ending === 'sentence') return words >= 3
  return words > 5 && (ending === 'comma' || ending === 'colon')
}

const FORMULA = /\\[a-z]{2,}|^\$.+\$/i
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
const CODE_OR_PATH = union(
  // the end of a statement, a prompt, a call, an operator, a scope, an option
  /[{};]$/,
  /^[$#>]\s/,
  /\(\)/,
  /[=<>]{2}/,
  /::/,
  /^--?\w/,
  // a heading of a configuration file
  /^\[[\w.:-]+\]$/,
  // a path: in lower case, or with a stop or a second slash
  /^(?=[a-z.]|.*[._]|.*\/.*\/)[\w.-]+(?:\/[\w.-]+)+$/,
  // a file name
  /^[A-Za-z_][\w-]*\.[a-z]\w{0,3}$/,
)

/** Whether a line is a formula, an address or code. A numbered heading may be the name of a function. */
function isSourceText(text: string): boolean {
  if (FORMULA.test(text) || ADDRESS.test(text)) return true
  return CODE_OR_PATH.test(text) && readNumber(text) === undefined
}

/** `Figure 3`, `Photo: Jane Doe`, `图 1：结构`; in lower case, as are the following ones. */
const CAPTION = new RegExp(`^${anyOf(captionLabels)}\\s?(?:\\d|[:：.]|by\\b|注)`)
const CREDIT = union(
  new RegExp(`${WORD_START}${anyOf(creditLabels)}\\s?[:：]`),
  new RegExp(`${WORD_START}${anyOf(creditedWorks)} (?:by|of)\\b`),
  new RegExp(`[[(]${anyOf(figureReferences)}\\.?\\s?\\d`),
  new RegExp(`${WORD_START}${anyOf(pictureAgencies)}\\b`),
)
const FIGURE = union(
  // a time, a label with a number, a reading time
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/,
  /^[^:]{2,30}: ?\d[\d.,%]*$/,
  /\b\d{1,3} ?min(?:ute)?s? read\b/,
)
const SIGNATURE_OR_QUOTE = union(
  // a dash in front, quotes around all of it, an arrow back to where a footnote was
  /^[—–―-]/,
  /^[“"«「『].*[”"»」』]$/,
  /[↩↑^]\s*\ufe0e?$/,
)
/** What stands before a colon. */
const LABEL = /^(.{2,40}?) ?[:：]/

/** Whether a short line only goes with what stands next to it: a caption, a credit, a signature, a date. */
function isAside({ text, ending }: Shape): boolean {
  if (ending === 'colon' || trailingHeadings.has(comparisonKey(LABEL.exec(text)?.[1] ?? ''))) return true
  const lower = lowerCase(text)
  return (
    [CAPTION, CREDIT, FIGURE, SIGNATURE_OR_QUOTE].some((pattern) => pattern.test(lower)) ||
    admonitionLabels.has(comparisonKey(text)) ||
    isReadingTime(text) ||
    isBylineOrDate(text)
  )
}

/** `v2.1.0`, `[2.1.0] - 2024-03-05`: the heading of a part of a changelog. */
const VERSION_NUMBER = '\\[?\\d+\\.\\d[\\w.-]*\\]?'
const FULL_VERSION_NUMBER = '\\[?\\d+\\.\\d+\\.\\d[\\w.-]*\\]?'
const VERSION = new RegExp(
  `^(?:(?:version |v)${VERSION_NUMBER}|${FULL_VERSION_NUMBER})(?:[\\s,(–—-].*\\d{4}.*)?$`,
  'i',
)

/** Whether a line is a version, perhaps with its date. */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/** Two letters or digits, or one of Chinese, Japanese or Korean. */
const WORD = new RegExp(`(?:${LETTER}|\\d){2}|[\\u3041-\\u9fff]`)
/** Signs that a heading doesn't begin with. */
const NO_HEADING_START = /^[+@→|=~/\\<>#*^_]/
const ADDRESS_WITHIN = /\b[a-z][\w-]*\.[a-z]{2,}\/\S/i

/** Whether a line could be a heading at all, whatever is around it. */
export function canBeHeading({ text, ending, kind, role }: Line, usesCapitals: boolean): boolean {
  if (kind !== 'paragraph' || role !== 'short') return false
  if (isVersion(text) || isNumberByItself(text)) return true
  if (ending === 'sentence' || ending === 'comma' || ending === 'colon') return false
  if (usesCapitals && startsInLowerCase(text)) return false
  if (!WORD.test(text) || letterShare(text) < 0.3) return false
  return !NO_HEADING_START.test(text) && !ADDRESS_WITHIN.test(text)
}

/** Whether a line of running text goes on with a sentence that the line above began. */
export function continuesSentence({ role, text }: Line): boolean {
  return role === 'running' && startsInLowerCase(text) && !CODE_OR_PATH.test(text)
}
