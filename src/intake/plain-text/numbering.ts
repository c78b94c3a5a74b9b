import { LETTER } from '../../text/expressions.ts'
import { comparisonKey } from '../line-metrics.ts'
import { numberWords } from '../vocabulary/number-words.ts'

// The numbers that headings carry, and the levels that follow from them.

/** A heading's own number. */
export type Numbering = {
  /** `part`: the number of a named part, such as a chapter; `han`: a number in Chinese characters. */
  readonly kind: 'decimal' | 'part' | 'han' | 'roman' | 'letter'
  /** What tells apart the numbers of one level from those of another: `decimal 2` for 1.1, the name of a part. */
  readonly style: string
  readonly value: number
}

/** The number is looked for in so much of a heading (UTF-16 units). */
const START = 40

/** `1.`, `2)`, `1.1 Title`, `1️⃣ Title`: a number alone isn't enough, since sentences begin with one too. */
const DECIMAL_NUMBER = '\\d{1,2}(?:\\.\\d{1,2}){0,4}'
const DECIMAL_SIGN = '(?:[.)、．]|\\ufe0f?\\u20e3)(?:\\s*(?=[^\\d\\s])|\\s+(?=\\d+\\s?\\p{L}))'
const BEFORE_DASH_OR_CAPITAL = '\\s+(?=[-–—]\\s|\\p{Lu})'
const BEFORE_CASELESS_LETTER = '(?<=\\.\\d{1,2})\\s+(?=\\p{Lo})'
const DECIMAL = new RegExp(
  `^(${DECIMAL_NUMBER})(?:${DECIMAL_SIGN}|${BEFORE_DASH_OR_CAPITAL}|${BEFORE_CASELESS_LETTER})`,
  'u',
)
/** `第三章`, `第 12 节`, `제1장`. */
const EAST_ASIAN_PART = /^[第제]\s?([〇零百\d一二三四五六七八九十]{1,4})\s?([章节節部回篇編话話条장절부편화])/
/** `一、`, `（三）`, `二 `. */
const HAN = /^([（(]?)([一二三四五六七八九十]{1,3})(?:[、．.]|[)）]\s*|\s+)/
/** `Chapter 4:`, `Глава 2.`, `Part IV`, `Part Two`. */
const NAMED_PART = new RegExp(
  `^(${LETTER}{3,10})\\s+(\\d{1,3}|[IVX]{1,5}|${LETTER}{2,10})(?:[.:)]|\\s+[—–-]|$)`,
)
/** `Erster Teil`, `Première partie`, `Second Act`. */
const ORDINAL_PART = new RegExp(
  `^(\\p{Lu}${LETTER}{2,10})\\s{1,9}(${LETTER}{3,10})(?:\\s?[.:]|\\s+[—–-]|$)`,
  'u',
)
/** `IV.`, `IV)` and a title, or nothing behind it. */
const ROMAN = /^([IVX]{1,5})(?:[.)](?:\s+|$)|$)/
const VALID_ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/

/** `B. Scope`, `c) Terms`. */
const LETTERED = /^([A-Za-z])[.)]\s+(?=\S)/

/** Returns the number that a heading starts with (`2.`, `1.1`, `II.`, `第三章`, `一、`, `Chapter 4`, `B.`), if any. */
export function readNumber(text: string): Numbering | undefined {
  const start = text.slice(0, START)
  return (
    readDecimal(start) ??
    readEastAsian(start) ??
    readNamedPart(start) ??
    readRoman(start) ??
    readLetter(start)
  )
}

function readDecimal(text: string): Numbering | undefined {
  if (!/^\d/.test(text)) return undefined
  const parts = DECIMAL.exec(text)?.[1]?.split('.')
  return parts && { kind: 'decimal', style: `decimal ${parts.length}`, value: Number(parts.at(-1)) }
}

function readEastAsian(text: string): Numbering | undefined {
  const [, partNumber, unit] = EAST_ASIAN_PART.exec(text) ?? []
  if (partNumber !== undefined) return { kind: 'part', style: `第${unit}`, value: hanValue(partNumber) }
  const [, bracket, number] = HAN.exec(text) ?? []
  if (number === undefined) return undefined
  return { kind: 'han', style: bracket ? '（一）' : '一、', value: hanValue(number) }
}

function readNamedPart(text: string): Numbering | undefined {
  const [, name = '', number = ''] = NAMED_PART.exec(text) ?? []
  const value = partValue(number)
  if (value > 0) return { kind: 'part', style: name.toLowerCase(), value }
  const [, ordinal = '', part = ''] = ORDINAL_PART.exec(text) ?? []
  const place = numberWords(comparisonKey(ordinal))
  return place === 0 ? undefined : { kind: 'part', style: part.toLowerCase(), value: place }
}

/** Returns the value of a number in figures or words, 0 where a word is none. */
function partValue(number: string): number {
  if (/\d/.test(number)) return Number(number)
  if (VALID_ROMAN.test(number)) return romanValue(number)
  return numberWords(comparisonKey(number))
}

function readRoman(text: string): Numbering | undefined {
  const number = ROMAN.exec(text)?.[1] ?? ''
  if (!VALID_ROMAN.test(number)) return undefined
  return { kind: 'roman', style: 'roman', value: romanValue(number) }
}

/** `3.7.1 NSS`, `2. 评论` */
const LEADING_NUMBER = new RegExp(`^${DECIMAL_NUMBER}(?:[.)、．]|\\ufe0f?\\u20e3)?\\s*(?=\\D)`)

/** Returns a text without the figures that number it. */
export function withoutNumber(text: string): string {
  return text.replace(LEADING_NUMBER, '')
}

function readLetter(text: string): Numbering | undefined {
  const letter = LETTERED.exec(text)?.[1]
  if (letter === undefined) return undefined
  const first = letter < 'a' ? 'A' : 'a'
  return { kind: 'letter', style: `letter ${first}`, value: letter.charCodeAt(0) - first.charCodeAt(0) + 1 }
}

/** Whether a text is nothing but a number, as `II.` and `Chapter 4.` are: such a heading may end as a sentence does. */
export function isNumberByItself(text: string): boolean {
  if (text.length >= 20 || text.trim().split(/\s+/).length > 2) return false
  const kind = readNumber(text)?.kind
  return kind === 'roman' || kind === 'part'
}

/**
 * Returns the markdown level of each heading, from 2 to 6: a style of numbering that is first met below another is one
 * level deeper; 1.1 is deeper than 1. in any case. Headings without a number are level 2.
 */
export function headingLevels(titles: readonly string[]): readonly number[] {
  const numbers = titles.map(readNumber)
  const lasts = new Map(numbers.map((number, index) => [number?.style, index]))
  const styles = new Map<string, Style>()
  const recent: Style[] = []
  return numbers.map((number, index) => {
    if (number === undefined) return 2
    let style = styles.get(number.style)
    if (style === undefined) {
      const depth = depthOf(number, recent.slice(-MOST_STYLES), index)
      style = { kind: number.kind, depth, count: 0, last: lasts.get(number.style) ?? index }
      styles.set(number.style, style)
      recent.push(style)
    }
    style.count++
    return Math.min(2 + style.depth, 6)
  })
}

/** No article numbers its headings in more styles than this. */
const MOST_STYLES = 12

/** A style of numbering: how deep its headings are, from 0, how many there were so far, the index of the last. */
type Style = {
  readonly kind: Numbering['kind']
  readonly depth: number
  readonly last: number
  count: number
}

/** Returns how deep headings of a new style are, the first of which has an index, below those of some others. */
function depthOf({ kind, style }: Numbering, above: readonly Style[], index: number): number {
  const depthBelow = (parents: readonly Style[]) => Math.max(-1, ...parents.map(({ depth }) => depth)) + 1
  if (kind === 'decimal') {
    return (
      depthBelow(above.filter((parent) => parent.kind !== 'decimal')) +
      Number(style.replace('decimal ', '')) -
      1
    )
  }
  return depthBelow(kind === 'part' ? above.filter((parent) => enclosesParts(parent, index)) : above)
}

/** Whether named parts from an index on stand within a style: it goes on after them, or has had one part so far. */
function enclosesParts({ kind, count, last }: Style, index: number): boolean {
  return last > index || (kind === 'part' && count === 1)
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanValue(text: string): number {
  const digits = [...text].map((digit) => ROMAN_VALUES[digit] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

const HAN_DIGITS = '一二三四五六七八九十'

function hanValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const digit = (character: string) => HAN_DIGITS.indexOf(character) + 1
  if (!text.includes('十')) return digit(text)
  const [tens = '', units = ''] = text.split('十')
  return 10 * (tens === '' ? 1 : digit(tens)) + (units === '' ? 0 : digit(units))
}
