import type { Wrapped } from '../document.ts'
import { comparisonKey, endingOf } from '../line-metrics.ts'
import { preambleOpenings, preamblePhrases, remarks } from '../vocabulary/chat.ts'
import { LONGEST_REMARK } from './fence-line.ts'

// What a program says before and after the article that it wrote: `Sure! Here is the article:`, `Let me know if …`

const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/

const TITLE = /^# \S/

/** Whether a line says only that an article comes: `Sure! Here is the article you asked for:`. */
export function isPreamble(line: string): boolean {
  if (line.length > LONGEST_REMARK) return false
  const key = comparisonKey(line)
  return preambleOpenings
    .prefixesOf(key)
    .some((opening) => preamblePhrases.prefixesOf(key.slice(opening.length)).length > 0)
}

/** Whether a line is a preamble where an article in a fence follows that has its own title: `Here’s your text:`, `Thought for 9 seconds`. */
function isPreambleAboveTitle(line: string): boolean {
  if (line.length > LONGEST_REMARK) return false
  const key = comparisonKey(line)
  if (preambleOpenings.has(key.replace(/\d+/g, ''))) return true
  return endingOf(line) === 'colon' && preamblePhrases.prefixesOf(key).length > 0
}

/** Whether a line can only be a preamble where a fence follows: `Sure!`, `This is it:`. */
export function isPreambleAboveFence(line: string): boolean {
  if (line.length > LONGEST_REMARK) return false
  return isPreamble(line) || preambleOpenings.has(comparisonKey(line)) || endingOf(line) === 'colon'
}

/** Whether a line is what a program says after an article that it wrote. */
export function isRemark(line: string): boolean {
  return line.length <= LONGEST_REMARK && remarks.prefixesOf(comparisonKey(line)).length > 0
}

/** Splits a text that begins with a preamble from what isn't the article; undefined where it begins otherwise. */
export function splitRemarks(text: string): Wrapped | undefined {
  const lines = text.split('\n')
  const [first = -1, second = -1] = nextLines(lines, 0)
  const preamble = lines[first] ?? ''
  const isFollowedByRule = RULE.test(lines[second] ?? '')
  const isAboveArticle = isFollowedByRule || TITLE.test(lines[second] ?? '')
  const isFollowed = isPreamble(preamble) || (isAboveArticle && isPreambleAboveTitle(preamble))
  if (!isFollowed || lines[first + 1]?.trim()) return undefined
  const start = isFollowedByRule ? second + 1 : first + 1
  const end = findRemark(lines, start)
  const cut = [preamble, ...lines.slice(end)].filter((line) => line.trim() && !RULE.test(line))
  return { inside: lines.slice(start, end).join('\n'), remarks: cut.map((line) => line.trim()) }
}

/** Returns the index of the remark at the end, or of the rule above it; the number of lines where there is none. */
function findRemark(lines: readonly string[], start: number): number {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  if (last <= start || !isRemark(lines[last]?.trim() ?? '') || lines[last - 1]?.trim()) return lines.length
  const above = lines.findLastIndex((line, index) => index < last && line.trim() !== '')
  return RULE.test(lines[above] ?? '') ? above : last
}

/** Returns the indices of the next two lines that aren't blank. */
function nextLines(lines: readonly string[], start: number): readonly number[] {
  const first = lines.findIndex((line, index) => index >= start && line.trim() !== '')
  const second = lines.findIndex((line, index) => index > first && line.trim() !== '')
  return first < 0 ? [] : [first, second]
}
