import { endingOf, roughColumns } from '../line-metrics.ts'
import { isCodeLike } from '../plain-text/code.ts'
import { readFenceLine } from './fence-line.ts'

/** A paragraph's first line is as wide as this, or wider (columns). */
const PROSE_WIDTH = 40
/** Longer lines aren't looked at for code (UTF-16 units). */
const LONGEST_CODE = 200
/** Where so many of the lines look like code, all of it is code: one in so many. */
const CODE_SHARE = 5

/**
 * Whether lines read as an article rather than as code, a configuration file or a manual's options: headings by
 * themselves, or paragraphs. Code in fences among them doesn't count.
 */
export function readsAsArticle(lines: readonly string[]): boolean {
  const text = withoutCode(lines)
  const filled = text.filter((line) => line.trim() !== '')
  const code = filled.filter((line) => line.length <= LONGEST_CODE && isCodeLine(line))
  if (code.length * CODE_SHARE > filled.length) return false
  const paragraphs = text.filter((_, index) => startsParagraph(text, index))
  const headings = text.filter((line, index) => isHeading(line) && isApart(text, index))
  // Comments of a script look like titles, but none has chapters.
  const hasChapters = headings[0]?.startsWith('# ') && headings.some((heading) => heading.startsWith('## '))
  return paragraphs.length > 1 || (headings.length > 0 && paragraphs.length > 0) || hasChapters === true
}

/** Returns the lines that stand in no fence. */
function withoutCode(lines: readonly string[]): readonly string[] {
  let isInside = false
  return lines.filter((line) => {
    const isFence = readFenceLine(line) !== undefined
    if (isFence) isInside = !isInside
    return !isFence && !isInside
  })
}

function isCodeLine(line: string): boolean {
  return isCodeLike(line.trim()) || (/^(?: {2}|\t)/.test(line) && endingOf(line) !== 'sentence')
}

/** Whether a line is the first of a paragraph, whose last one ends a sentence. A comment of a script is none. */
function startsParagraph(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (lines[index - 1]?.trim() || line.startsWith('#') || roughColumns(line) < PROSE_WIDTH) return false
  let last = index
  while (lines[last + 1]?.trim()) last++
  return ['sentence', 'question'].includes(endingOf(lines[last] ?? ''))
}

/** An ATX heading with text in it. */
function isHeading(line: string): boolean {
  return /^#{1,6} +[^\s#]/.test(line)
}

/** Whether a line stands between empty ones, and running text or another heading follows. */
function isApart(lines: readonly string[], index: number): boolean {
  return !lines[index - 1]?.trim() && index < lines.length - 1 && !lines[index + 1]?.trim()
}
