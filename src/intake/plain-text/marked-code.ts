import { union } from '../../text/expressions.ts'
import { endingOf, LONGEST_SHORT_LINE } from '../line-metrics.ts'
import { isTextLabel, readFenceLine } from '../wrapper/fence-line.ts'
import { indentOf, isCodeLike } from './code.ts'
import { type CodeBar, readCodeBar } from './code-bar.ts'

/** Lines that follow each other; `language` is that of code below a bar, perhaps empty, and undefined of anything else. */
export type Passage = { readonly lines: readonly string[]; readonly language?: string }

/** How a line of text begins, rather than a line of code. */
const TEXT_START = union(
  // a capitalized word and another one, or a capitalized word alone
  /^\p{Lu}[\p{Ll}'’]*,? [^\s=:({[<]/u,
  /^\p{Lu}\p{Ll}+:?$/u,
  // a numbered heading or item
  /^\d{1,3}[.)] \p{L}/u,
  // another script, or a picture; but no frame of a diagram
  /^[^\x20-\x7e\u2500-\u259f]/,
)
const WORDS = /^(?:[\p{L}'’]+,? ){3}/u

/**
 * Splits lines at code that is marked as such: by fences, or by bars, below which code ends where a line reads as text.
 * The marks are left out.
 */
export function splitAtCode(lines: readonly string[]): readonly Passage[] {
  const passages: Passage[] = []
  let start = 0
  for (let index = 0; index < lines.length; index++) {
    const code = findFenced(lines, index) ?? findBelowBar(lines, index)
    if (code === undefined) continue
    passages.push({ lines: lines.slice(start, index) })
    if (code.lines.length > 0) passages.push(code)
    start = code.next
    index = start - 1
  }
  return [...passages, { lines: lines.slice(start) }]
}

/** Returns lines with fences around the code among them that is marked as such, by bars or by mangled fences. */
export function fenceCode(lines: readonly string[]): readonly string[] {
  return splitAtCode(lines).flatMap(({ lines, language }) =>
    language === undefined ? lines : [`\`\`\`${language}`, ...lines, '```'],
  )
}

/** Code, and the index of the first line after it and its marks. */
type Code = Required<Passage> & { readonly next: number }

function findFenced(lines: readonly string[], index: number): Code | undefined {
  const opening = readFenceLine(lines[index])
  if (opening === undefined) return undefined
  let closing = index + 1
  while (closing < lines.length && readFenceLine(lines[closing]) === undefined) closing++
  if (readFenceLine(lines[closing])?.language !== '') return undefined
  return { lines: lines.slice(index + 1, closing), language: opening.language, next: closing + 1 }
}

function findBelowBar(lines: readonly string[], index: number): Code | undefined {
  const bar = readCodeBar(lines, index)
  if (bar === undefined) return undefined
  const next = findCodeEnd(lines, bar)
  // Buttons without a language are those of code only if code follows.
  if (next === bar.end && bar.language === '') return undefined
  return { lines: lines.slice(bar.end, next), language: bar.language, next }
}

/** Returns the index below the last line of code; the first is code if the bar names a language. */
function findCodeEnd(lines: readonly string[], { language, end: start }: CodeBar): number {
  const isCode = language !== '' && !isTextLabel(language) && start < lines.length
  let end = isCode ? start + 1 : start
  for (let index = end; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    if (readsAsText(line, lines[index + 1] ?? '') || readCodeBar(lines, index)) break
    end = index + 1
  }
  return end
}

/** Whether a line below code is text, not code; a line that others are indented under is none. */
function readsAsText(line: string, below: string): boolean {
  if (indentOf(line) > 0 || indentOf(below) > 0) return false
  const start = line.slice(0, LONGEST_SHORT_LINE)
  const isSentence = endingOf(line) === 'sentence' || endingOf(line) === 'colon'
  if (isSentence && (TEXT_START.test(start) || WORDS.test(start))) return true
  return TEXT_START.test(start) && !isCodeLike(start)
}
