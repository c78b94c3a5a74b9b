/** A heading's own number: the style it is written in, and its value where that is plain. */
type Numbering = { readonly style: string; readonly value: number }

const HAN_DIGITS = '一二三四五六七八九十'
const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/

/** The number that a heading starts with (`2.`, `1.1`, `II.`, `第三章`, `一、`, `Chapter 4`), if any. */
export function readNumber(text: string): Numbering | undefined {
  const start = text.slice(0, 40)
  const decimal =
    /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.)、．]\s*(?=[^\d\s])|\s+(?=[-–—]\s|\p{Lu})|(?<=\.\d{1,2})\s+(?=\p{Lo}))/u.exec(
      start,
    )
  if (decimal?.[1]) {
    const parts = decimal[1].split('.')
    return { style: `decimal ${parts.length}`, value: Number(parts.at(-1)) }
  }
  const part = /^第\s?([〇零百\d一二三四五六七八九十]{1,4})\s?([章节節部回篇編话話条])/.exec(start)
  if (part) return { style: `第${part[2]}`, value: hanValue(part[1] ?? '') }
  const han = /^([（(]?)([一二三四五六七八九十]{1,3})(?:[、．.]|[)）]\s*|\s+)/.exec(start)
  if (han) return { style: han[1] ? '（一）' : '一、', value: hanValue(han[2] ?? '') }
  const named = /^(\p{L}{4,10})\s+(\d{1,3}|[IVX]{1,5})(?:[.:)]|\s+[—–-]|$)/u.exec(start)
  if (named) return { style: named[1]?.toLowerCase() ?? '', value: romanOrNumber(named[2] ?? '') }
  const roman = /^([IVX]{1,5})(?:[.)](?:\s+|$)|$)/.exec(start)
  if (roman && ROMAN.test(roman[1] ?? '')) return { style: 'roman', value: romanOrNumber(roman[1] ?? '') }
  return undefined
}

/** Whether a text starts with a word and a number that count parts: `Part 2: …`, `Day 1 – …`, `第三章`. */
export function isPartNumber(text: string): boolean {
  return /^第|^(?!decimal|roman)\p{L}{3}/u.test(readNumber(text)?.style ?? '')
}

/**
 * The markdown level of each heading, from 2: a style of numbering that is first met below another is one level
 * deeper; 1.1 is deeper than 1. in any case. Headings without a number are level 2.
 */
export function headingLevels(titles: readonly string[]): readonly number[] {
  const styles: string[] = []
  return titles.map((title) => {
    const style = readNumber(title)?.style
    if (style === undefined) return 2
    if (!styles.includes(style)) styles.push(style)
    const decimalDepth = Number(/^decimal (\d)/.exec(style)?.[1] ?? 1)
    const others = styles.slice(0, styles.indexOf(style)).filter((known) => !known.startsWith('decimal '))
    const outer = style.startsWith('decimal ') ? others.length + decimalDepth - 1 : styles.indexOf(style)
    return Math.min(2 + outer, 6)
  })
}

function romanOrNumber(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  if (/\d/.test(text)) return Number(text)
  const digits = [...text].map((digit) => values[digit] ?? 0)
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
}

function hanValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : HAN_DIGITS.indexOf(tens) + 1) : 0
  return ten * 10 + (units === '' ? 0 : HAN_DIGITS.indexOf(units) + 1)
}
