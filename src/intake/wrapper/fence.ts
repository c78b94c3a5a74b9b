import { isBoilerplate } from '../boilerplate/boilerplate.ts'
import { findTrailingBoilerplate } from '../boilerplate/trailing.ts'
import type { Wrapped } from '../document.ts'
import { readCodeBar } from '../plain-text/code-bar.ts'
import { fenceCode } from '../plain-text/marked-code.ts'
import {
  type FenceLine,
  isMarkdownLabel,
  LONGEST_LINE_BEFORE,
  MOST_LINES_BEFORE,
  readFenceLine,
  restoreFence,
} from './fence-line.ts'
import { readsAsArticle } from './reads-as-article.ts'
import { isPreamble, isPreambleAboveFence, isRemark, splitRemarks } from './remarks.ts'

type Lines = readonly string[]

/** Splits a text at the fence around its body; undefined where there is none. */
function splitFence(text: string): Wrapped | undefined {
  const lines = text.split('\n')
  const opening = findOpening(lines)
  if (opening === undefined) return undefined
  const closing = findClosing(lines, opening)
  const above = lines.slice(0, opening.start)
  const before = filled(above)
  const content = lines.slice(opening.end, closing)
  const inside = opening.isBar ? fenceCode(content) : content.map(restoreFence)
  const after = filled(lines.slice(closing + 1))
  if (!isWrapper(opening, before, inside, closing < lines.length)) return undefined
  const preamble = before.filter(before.length === 1 ? isPreambleAboveFence : isPreamble)
  const parts = splitAfter(opening, after)
  const isWhole = before.length === preamble.length && isMarkdownLabel(opening.language)
  if (parts.after.length > 0 && !(isWhole && isShort(parts.after, inside))) return undefined
  return {
    before: trimLines(above.filter((line) => !preamble.includes(line))).join('\n'),
    inside: trimLines(inside).join('\n'),
    after: parts.after.join('\n\n'),
    boilerplate: parts.boilerplate.join('\n\n'),
    remarks: [...preamble, ...parts.remarks].map((line) => line.trim()),
  }
}

/** A fence that opens, or the bar that a chat program has in its place. */
type Opening = FenceLine & {
  readonly isBar: boolean
  readonly start: number
  /** The index of the first line in it. */
  readonly end: number
}

/** Returns the fence that may be around the body; undefined where none is. */
function findOpening(lines: Lines): Opening | undefined {
  let linesBefore = 0
  for (const [start, line] of lines.entries()) {
    if (line.trim() === '') continue
    const opening = readOpening(lines, start)
    if (opening) return opening.language === '' || isMarkdownLabel(opening.language) ? opening : undefined
    if (++linesBefore > MOST_LINES_BEFORE || line.length > LONGEST_LINE_BEFORE) return undefined
  }
  return undefined
}

function readOpening(lines: Lines, start: number): Opening | undefined {
  const fence = readFenceLine(lines[start])
  const below = lines[start + 1]?.trim() ?? ''
  // The label may have slipped to the line below.
  if (fence?.language === '' && isMarkdownLabel(below))
    return { ...fence, isBar: false, language: below, start, end: start + 2 }
  if (fence) return { ...fence, isBar: false, start, end: start + 1 }
  const bar = readCodeBar(lines, start)
  return bar && isMarkdownLabel(bar.language)
    ? { isMangled: false, isBar: true, language: bar.language, marks: '', start, end: bar.end }
    : undefined
}

/**
 * Returns the index of the line that closes a fence, the last bare one that closes no other; of a mangled one, perhaps
 * of the last line of quotes. One of more than three marks holds shorter ones. Without any, the number of lines.
 */
function findClosing(lines: Lines, { end, isMangled, marks }: Opening): number {
  if (marks.length > 3) {
    const isBare = (line: string) => line.trim().startsWith(marks) && readFenceLine(line)?.language === ''
    const closing = lines.findIndex((line, index) => index >= end && isBare(line))
    return closing < 0 ? lines.length : closing
  }
  const bare: number[] = []
  let isInside = false
  for (let index = end; index < lines.length; index++) {
    const language = readFenceLine(lines[index])?.language
    if (language === undefined && !(isMangled && isQuotes(lines[index] ?? ''))) continue
    if (language) isInside = true
    else if (isInside) isInside = false
    else bare.push(index)
  }
  return bare.length % 2 === 1 ? (bare.at(-1) ?? lines.length) : lines.length
}

function isQuotes(line: string): boolean {
  return /^\s*["'‘’“”„«»]{1,6}\s*$/.test(line.slice(0, 40))
}

/** Whether a fence holds an article, rather than code or an example. */
function isWrapper(
  { language, isMangled }: Opening,
  before: Lines,
  inside: Lines,
  isClosed: boolean,
): boolean {
  if (before.some(isTitle) && hasTitle(inside)) return false
  return isMarkdownLabel(language) || ((isClosed || isMangled) && readsAsArticle(inside))
}

/** Whether an article begins with its title. */
function hasTitle(lines: Lines): boolean {
  return isTitle(lines.find((line) => line.trim() !== '') ?? '')
}

function isTitle(line: string): boolean {
  return /^# +\S/.test(line)
}

type After = { readonly after: Lines; readonly boilerplate: Lines; readonly remarks: Lines }

/** Sorts the lines below a fence: boilerplate, remarks of the program that wrote the article, and what is neither. */
function splitAfter({ isMangled }: Opening, lines: Lines): After {
  const start = lines.every(isBoilerplate) ? 1 : findTrailingBoilerplate(['', ...lines])
  // A blog's software that takes fences for quotes says little that is known.
  const isFurniture = isMangled && lines.every((line) => line.length <= 80)
  const own = isFurniture ? [] : lines.slice(0, start - 1)
  return {
    after: own.filter((line) => !isRemark(line)),
    boilerplate: lines.slice(own.length),
    remarks: own.filter(isRemark),
  }
}

/** Whether some lines are few words beside the article. */
function isShort(lines: Lines, article: Lines): boolean {
  const size = (part: Lines) => part.reduce((sum, line) => sum + line.length, 0)
  return lines.length <= MOST_LINES_BEFORE && size(lines) < size(article)
}

function filled(lines: Lines): Lines {
  return lines.filter((line) => line.trim() !== '')
}

/** Returns the lines without empty ones at their ends. */
function trimLines(lines: Lines): Lines {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}

/** Splits a text at what stands around its body: a fence, or else remarks of the program that wrote it. */
export function splitWrapper(text: string): Wrapped | undefined {
  return splitFence(text) ?? splitRemarks(text)
}
