import { LETTER, union, WORD_START } from '../../../text/expressions.ts'
import { type Kind, kindOf, kindSet } from '../../boilerplate/line-kind.ts'
import { isBylineOrDate } from '../../byline/byline.ts'
import { isPersonName } from '../../byline/names.ts'
import {
  comparisonKey,
  type Ending,
  endingOf,
  LONGEST_SHORT_LINE,
  letterShare,
  lowerCase,
  roughColumns,
  startsInLowerCase,
} from '../../line-metrics.ts'
import { endsInAbbreviation, hasInnerSentence } from '../../sentences.ts'
import { linkOpenings, trailingHeadings } from '../../vocabulary/boilerplate.ts'
import {
  admonitionLabels,
  captionLabels,
  captionOpenings,
  creditedWorks,
  creditLabels,
  figureReferences,
  pictureAgencies,
} from '../../vocabulary/captions.ts'
import { anyOf } from '../../vocabulary/phrases.ts'
import { contentsNames } from '../../vocabulary/section-names.ts'
import type { Block } from '../block.ts'
import { isNumberByItself, readNumber, withoutNumber } from '../numbering.ts'

/** A block as one line, with what can be said of it alone. */
export type Line = {
  /** The text, cut where no heading is that long. */
  readonly text: string
  readonly kind: Block['kind']
  readonly columns: number
  readonly ending: Ending
  /** The comparison key of the text without its number; empty for running text, but for short items. */
  readonly key: string
  /** Whether it announces what comes below: it ends in a colon, or says in Chinese or Japanese that this follows. */
  readonly isAnnouncement: boolean
  /** Whether an empty line stands above it. */
  readonly hasGap: boolean
  /** `running`: text that a heading can stand above; `aside`: a caption, a label, a signature; `short`: the rest. */
  readonly role: 'running' | 'aside' | 'short'
  /** What boilerplate it says, if it says nothing else. */
  readonly boilerplate: Kind | undefined
  /** Whether its shape is a heading's in few articles, but other lines of the shape stand above text as it does. */
  readonly isVouchedFor?: boolean
}

/** No heading has more columns, and some have so many where paragraphs are short. */
const MOST_COLUMNS = 100
const LEAST_COLUMNS = 50

/** Returns the columns of the longest heading there may be: half of what a paragraph usually has, within bounds. */
export function longestHeading(blocks: readonly Block[]): number {
  const columns = blocks
    .filter(({ kind, text }) => kind === 'paragraph' && endingOf(text) === 'sentence')
    .map(({ text }) => columnsOf(text))
    .sort((a, b) => a - b)
  const usual = columns[Math.floor(columns.length / 2)] ?? 0
  return Math.min(Math.max(usual / 2, LEAST_COLUMNS), MOST_COLUMNS)
}

function columnsOf(text: string): number {
  return text.length > LONGEST_SHORT_LINE ? text.length : roughColumns(text)
}

/** Returns a block as a line, in an article whose headings have at most so many columns. */
export function toLine({ text: whole, kind, hasGap }: Block, longest: number): Line {
  const text = whole.slice(0, LONGEST_SHORT_LINE)
  const columns = columnsOf(whole)
  const ending = endsInAbbreviation(whole) ? 'open' : endingOf(whole)
  const boilerplate = kindOf(text)
  const role = roleOf({ text, columns, ending, boilerplate }, kind, longest)
  const isAnnouncement = ending === 'colon' || (ending === 'sentence' && SAYS_FOLLOWING.test(text))
  const key =
    role === 'running' && (kind !== 'item' || columns > longest) ? '' : comparisonKey(withoutNumber(text))
  return { text, kind, columns, ending, key, isAnnouncement, hasGap, role, boilerplate }
}

/** `…如下。`, `以下の通りです。`: the text that follows is announced. */
const SAYS_FOLLOWING = /(?:以下|下面|如下|下記|次の)[^。]{0,12}。$/

type Shape = Pick<Line, 'text' | 'columns' | 'ending' | 'boilerplate'>

function roleOf(line: Shape, kind: Block['kind'], longest: number): Line['role'] {
  if (kind === 'heading') return 'short'
  if ((kind !== 'paragraph' && kind !== 'bold') || isProse(line, longest)) return 'running'
  if (isVersion(line.text)) return 'short'
  if (isSourceText(line.text)) return 'running'
  return isAside(line) ? 'aside' : 'short'
}

/** Columns of the shortest text that is one for ending as a sentence does, or for ending in a comma or a colon. */
const SHORTEST_SENTENCE = 9
const SHORTEST_CLAUSE = 32

/** Whether a line is running text: a sentence, or too long for anything else. */
function isProse({ text, columns, ending }: Shape, longest: number): boolean {
  // What carries a number may be longer: the other numbers of its series vouch for it.
  const most = readNumber(text)?.kind === 'decimal' ? longest * 2 : longest
  if (columns > most || hasInnerSentence(text)) return true
  if (ending === 'sentence') return columns > SHORTEST_SENTENCE && !isNumberByItself(text)
  return columns > SHORTEST_CLAUSE && (ending === 'comma' || ending === 'colon')
}

const FORMULA = /\\[a-z]{2,}|^\$.+\$/i
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
const CODE_OR_PATH = union(
  // the end of a statement, a prompt, a call, an operator, a scope, an option
  /[{};]$/,
  /^[$#>]\s/,
  /\(\)|^[\w.]+\(["'`].*\)$/,
  /[=<>]{2}/,
  /::/,
  /^--?\w|\s--[a-z]\w/,
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

/** `Figure 3`, `Photo: Jane Doe`, `图 1：结构`, `Image caption The tower`; in lower case, as are the following ones. */
const CAPTION = union(
  new RegExp(`^${anyOf(captionLabels)}\\s?(?:\\d|[:：.=]|by\\b|注)`),
  new RegExp(`^${anyOf(captionOpenings)}[\\s,，،]`),
)
const CREDIT = union(
  new RegExp(`${WORD_START}${anyOf(creditLabels)}\\s?[:：=]`),
  new RegExp(`${WORD_START}${anyOf(creditedWorks)} (?:by|of)\\b`),
  new RegExp(`[[(]${anyOf(figureReferences)}\\.?\\s?\\d`),
  new RegExp(`${WORD_START}${anyOf(pictureAgencies)}\\b`),
)
const FIGURE = union(
  // a time, a label with a number, a reading time
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$|\(\d{1,2}:\d{2}\)$/,
  /^[^:]{2,30}: ?\d[\d.,%]*$/,
  /\b\d{1,3} ?min(?:ute)?s? read\b/,
)
const SIGNATURE_OR_NOTE = union(
  // a dash in front, an arrow back to where a footnote was
  /^[—–―-]/,
  /[↩↑^]\s*\ufe0e?$/,
)
/** What opens and what closes a quotation, and one within it. */
const OPENING_QUOTE = /^["“”„«»「『]/
const CLOSING_QUOTE = /["“”«»」』]/
const SINGLE_QUOTES = /^['‘‚›‹].*['’‘›‹][.!?…]*$/
/** What stands before a colon. */
const LABEL = /^(.{2,40}?) ?[:：]/

/** An article's own headings never read so. */
const NEVER_HEADINGS = kindSet('button', 'form', 'link', 'notice')

/** Whether a short line only goes with what stands next to it: a caption, a credit, a signature, a date. */
function isAside({ text, ending, boilerplate }: Shape): boolean {
  if (ending === 'colon' || NEVER_HEADINGS.has(boilerplate)) return true
  const label = comparisonKey(LABEL.exec(text)?.[1] ?? '')
  if (trailingHeadings.has(label) || linkOpenings.has(label)) return true
  const lower = lowerCase(text)
  return (
    [CAPTION, CREDIT, FIGURE, SIGNATURE_OR_NOTE].some((pattern) => pattern.test(lower)) ||
    admonitionLabels.has(comparisonKey(text)) ||
    contentsNames.has(comparisonKey(text)) ||
    isQuotation(text) ||
    isBylineOrDate(text) ||
    (TIME_AT_END.test(text) && isPersonName(text.replace(TIME_AT_END, '')))
  )
}

/** `Ada Byrne 9:14 AM` stands above what she wrote. */
const TIME_AT_END = /\s\d{1,2}[:.]\d{2}(?: ?[AP]M)?$/i

/** Whether a line is what somebody says: it opens with a quotation that goes on to its end, or to who says it. */
export function isQuotation(text: string): boolean {
  if (!OPENING_QUOTE.test(text)) return SINGLE_QUOTES.test(text)
  const end = 1 + text.slice(1).search(CLOSING_QUOTE)
  const before = text.charAt(end - 1)
  const isSaid = before === ',' || (/[.!?…]/.test(before) && /^\P{L}*\p{Ll}/u.test(text.slice(end)))
  return end === 0 || isSaid || !WORD.test(text.slice(end))
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
const NO_HEADING_START = /^[+@→←◀▶◄►|=~/\\<>#*^_]/u
/** `a.example/b`, `nora@a.example`, `(@nora)`. */
const ADDRESS_WITHIN = /\b[a-z][\w-]*\.[a-z]{2,}\/\S|\w@\w[\w-]*\.\w|\(@\w/i

/** Whether a line could be a heading at all, whatever is around it. */
export function canBeHeading(line: Line, usesCapitals: boolean): boolean {
  const { text, ending, kind, role } = line
  if (kind === 'heading' || role !== 'short') return false
  if (line.isVouchedFor) return true
  if (isVersion(text) || isNumberByItself(text)) return true
  if (ending === 'sentence' || ending === 'comma' || ending === 'colon') return false
  if (usesCapitals && startsInLowerCase(text)) return false
  if (!WORD.test(text) || letterShare(text) < 0.3) return false
  return !NO_HEADING_START.test(text) && !ADDRESS_WITHIN.test(text)
}
