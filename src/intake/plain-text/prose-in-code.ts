import { endingOf, letterShare, roughColumns, startsInLowerCase } from '../line-metrics.ts'
import type { LineGroup } from './block.ts'
import { indentOf, isCodeLike, looksLikeCode } from './code.ts'

// Where no empty line parts code from the text below it, as where a page was copied without its margins.

/** A shorter line may be part of the code, whatever it says (columns). */
const SHORTEST_PROSE = 40
const LONG_PROSE = 100
const SHARE_OF_LETTERS = 0.8
const NUMBER = /^\d{1,2}\. /
/** Words and hardly a sign; `EOF` and `END` are code. */
const WORDS = /^\p{Lu}(?=.*\p{Ll})[\p{L}\p{M}\p{N} ,’'-]*(?:\([^)=]*\))?[?:]?$/u

/** Returns a group that is code as groups of code and of prose; any other as it is. */
export function splitProse(group: LineGroup): readonly LineGroup[] {
  if (group.language !== undefined || !looksLikeCode(group)) return [group]
  const isText = group.lines.map(isProse)
  // A heading below code stands right above the text, or is the last line.
  for (let index = group.lines.length - 1; index > 0; index--)
    isText[index] ||= isText[index + 1] !== false && isHeadingBelowCode(group.lines, index)
  isText.fill(true, 0, countHeadingsAboveCode(group.lines))
  const groups: { readonly lines: string[]; readonly emptyAbove: number }[] = []
  for (const [index, line] of group.lines.entries()) {
    if (index > 0 && isText[index] === isText[index - 1]) groups.at(-1)?.lines.push(line)
    else groups.push({ lines: [line], emptyAbove: index === 0 ? group.emptyAbove : 0 })
  }
  return groups.map((part) => (isLineOfCode(part, group) ? { ...part, language: '' } : part))
}

/** A line by itself is code where it was parted from prose. */
function isLineOfCode({ lines }: LineGroup, group: LineGroup): boolean {
  return lines.length === 1 && group.lines.length > 1 && isCodeLike(lines[0]?.trim() ?? '')
}

function isProse(line: string): boolean {
  const columns = roughColumns(line)
  if (columns < SHORTEST_PROSE || indentOf(line) > 0 || startsInLowerCase(line)) return false
  if (letterShare(line) < SHARE_OF_LETTERS || (columns < LONG_PROSE && isCodeLike(line))) return false
  return columns >= LONG_PROSE || ['sentence', 'colon', 'question'].includes(endingOf(line))
}

function isHeadingBelowCode(lines: readonly string[], index: number): boolean {
  const [above = '', line = ''] = lines.slice(index - 1, index + 1)
  return isHeading(line) && isCodeLike(above.trim()) && indentOf(above) === 0
}

function countHeadingsAboveCode(lines: readonly string[]): number {
  const code = lines.findIndex((line) => !isHeading(line))
  return isCodeLike(lines[code]?.trim() ?? '') ? code : 0
}

function isHeading(line: string): boolean {
  return WORDS.test(line.replace(NUMBER, ''))
}
