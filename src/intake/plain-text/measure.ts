import { isDateLine, isReadingTime } from './byline.ts'
import {
  bare,
  columns,
  ending,
  LONGEST_SHORT_LINE,
  letterShare,
  roughWords,
  startsLower,
} from './characters.ts'
import type { Block } from './blocks.ts'
import { readNumber } from './numbering.ts'
import { afterwords } from '../boilerplate/phrases.ts'

// What one line is by itself: prose, a short line, or something that only goes with its neighbours.

const AFTERWORDS = new Set(afterwords.map(bare))
const MOST_WORDS = 14
const MOST_COLUMNS = 110

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|image|photo(?:graph)?|picture|illustration|listing|video|abb(?:ildung|\.)|tabelle|bild|foto|quelle|tableau|fuente|imagen|figura|tabla|рис(?:унок|\.)|табл(?:ица|\.)|фото|источник|图|圖|表|図|写真|图片|来源|來源|出典|摄影|攝影|责任编辑|編輯|编辑)\s?(?:\d|[:：.]|by\b|注)/iu
const CREDIT =
  /\b(?:credits?|courtesy|source|photo|image|foto|bild|quelle|crédit|fuente|фото|источник)\s?[:：]|\b(?:photo|image|illustration|courtesy) (?:by|of)\b|[[(](?:fig(?:ure)?|abb|рис|图|圖|図)\.?\s?\d|\b(?:getty|reuters|afp|istock|shutterstock|unsplash|pixabay|pexels|flickr|wikimedia commons|epa-efe|associated press)\b/iu
const LABEL =
  /^(?:note|warning|tip|caution|important|attention|info|example|hinweis|achtung|tipp|remarque|nota|atención|importante|внимание|примечание|совет|注意|提示|注|メモ|ヒント)[!！]?$/iu
const FIGURE =
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$|^[^:]{2,30}: ?\d[\d.,%]*$|\b\d{1,3} ?min(?:ute)?s? read\b/iu
const SIGNATURE = /^[—–―-]|^[“"«「『].*[”"»」』]$|[↩↑^]\s*\ufe0e?$/u
const CODE =
  /[{};]$|^[$#>]\s|\(\)|[=<>]{2}|^(?=[a-z.]|.*[._]|.*\/.*\/)[\w.-]+(?:\/[\w.-]+)+$|^--?\w|::|^\[[\w.:-]+\]$|^[A-Za-z_][\w-]*\.[a-z]\w{0,3}$/
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
const ADDRESS_WITHIN = /\b[a-z][\w-]*\.[a-z]{2,}\/\S/i
const FOLLOWS = /(?:以下|下面|如下|下記|次の)[^。]{0,12}。$/
const FORMULA = /\\[a-z]{2,}|^\$.+\$/i
const INNER_SENTENCE = /\p{L}{3,}[.!?]["”’)]?\s+\p{Lu}|[。！？].*[^\s」』”）]/u
const NAME_START = /^[^+@→|=~/\\<>#*^_]/

/** A version, as it heads a part of a list of changes. */
const VERSION =
  /^(?:version |v)\[?\d+\.\d[\w.-]*\]?(?:[\s,(–—-].*\d{4}.*)?$|^\[?\d+\.\d+\.\d[\w.-]*\]?(?:[\s,(–—-].*\d{4}.*)?$/i

/** A line with what can be measured of it alone. */
export type Line = {
  /** The text, cut where no heading is that long. */
  readonly text: string
  readonly kind: Block['kind']
  /** Columns. */
  readonly size: number
  readonly words: number
  readonly end: ReturnType<typeof ending>
  /** Whether it announces what comes below: it ends in a colon, or says in Chinese or Japanese that this follows. */
  readonly announces: boolean
  /** Whether an empty line stands before it. */
  readonly gap: boolean
  /** `running`: text that a heading can stand above; `aside`: a caption, a label, a signature; `short`: the rest. */
  readonly role: 'running' | 'aside' | 'short'
}

/** Measures a block as one line. */
export function measure(block: Block): Line {
  const long = block.text.length > LONGEST_SHORT_LINE
  const text = long ? block.text.slice(0, LONGEST_SHORT_LINE) : block.text
  const size = long ? block.text.length : columns(text)
  const words = roughWords(text)
  const end = ending(long ? block.text.slice(-40) : text)
  const role = roleOf({ text, size, words, end }, block.kind)
  const announces = end === 'colon' || (end === 'sentence' && FOLLOWS.test(text))
  return { text, kind: block.kind, size, words, end, announces, gap: block.gap, role }
}

/** Whether a line could be a heading at all, whatever surrounds it. */
export function canBeHeading(
  { text, end, kind, role }: Line,
  article: { readonly capitals: boolean },
): boolean {
  if (kind !== 'line' || role !== 'short') return false
  if (isVersion(text) || isNumberAlone(text)) return true
  if (end === 'sentence' || end === 'comma' || end === 'colon') return false
  if (article.capitals && startsLower(text)) return false
  if (!/[\p{L}\p{N}]{2}|[\u3041-\u9fff]/u.test(text) || letterShare(text) < 0.3) return false
  return NAME_START.test(text) && !ADDRESS_WITHIN.test(text)
}

/** Whether a line is little more than a number, as in `II.` or `Chapter 4.`: it may end like a sentence. */
function isNumberAlone(text: string): boolean {
  return (
    text.length < 20 && /^(?:roman|\p{L}{4,})$/u.test(readNumber(text)?.style ?? '') && roughWords(text) <= 2
  )
}

/** Whether a line is a version and perhaps its date. */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/** Whether a line of running text goes on with a sentence that the line above began. */
export function continuesSentence({ role, text }: Line): boolean {
  return role === 'running' && startsLower(text) && !CODE.test(text)
}

function roleOf(line: Pick<Line, 'text' | 'size' | 'words' | 'end'>, kind: Block['kind']): Line['role'] {
  if (kind === 'underlined') return 'short'
  if (kind !== 'line' || isProse(line)) return 'running'
  if (isVersion(line.text)) return 'short'
  const code = CODE.test(line.text) && readNumber(line.text) === undefined
  if (FORMULA.test(line.text) || code || ADDRESS.test(line.text)) return 'running'
  return isAside(line) ? 'aside' : 'short'
}

function isProse({ text, size, words, end }: Pick<Line, 'text' | 'size' | 'words' | 'end'>): boolean {
  if (words > MOST_WORDS || size > MOST_COLUMNS || INNER_SENTENCE.test(text)) return true
  if (end === 'sentence') return words >= 3
  return words > 5 && (end === 'comma' || end === 'colon')
}

/** Whether a short line only goes with what stands next to it: a caption, a credit, a signature, a date. */
function isAside({ text, end }: Pick<Line, 'text' | 'end'>): boolean {
  const label = /^(.{2,40}?) ?[:：]/.exec(text)?.[1]
  if (end === 'colon' || (label !== undefined && AFTERWORDS.has(bare(label)))) return true
  return (
    [CAPTION, CREDIT, LABEL, FIGURE, SIGNATURE].some((pattern) => pattern.test(text)) ||
    isReadingTime(text) ||
    isDateLine(text)
  )
}
