import { findTrailingBoilerplate, isBoilerplate } from './boilerplate/boilerplate.ts'

// An article that a program wrote often comes inside a markdown fence, whose backticks a blog's software then turned
// into typographic quotes: “`markdown … “`.

const FENCE = /^\s{0,3}([`´'"‘’‚‛“”„‟«»]{1,8}|`{3,}|~{3,})[ \t]*([a-z-]{0,12})[ \t]*$/i
const MARKDOWN = /^(?:markdown|md|mdx|gfm)$/i
const TEXT = /^(?:|te?xt|plain|plaintext|text-plain)$/i
const LINES_BEFORE = 3

type Fence = { readonly mangled: boolean; readonly language: string }

/** A text and what stands before and after the fence around its body. */
type Fenced = { readonly before: string; readonly inside: string; readonly after: string }

/** Removes a fence around the whole body; the title may stand before it and page furniture after it. */
export function unwrapFence(text: string): string {
  const fenced = splitFence(text)
  if (fenced === undefined) return text
  return [fenced.before, fenced.inside, fenced.after]
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter(Boolean)
    .join('\n\n')
}

/** Whether a text begins with a fence that may be around its whole body, or with its title and such a fence. */
export function opensFence(text: string): boolean {
  return findOpening(text.slice(0, BEGINNING).split('\n')) !== undefined
}

/** More than the lines before a fence are long, in UTF-16 units. */
const BEGINNING = 5000

/** Splits a text at the fence around its body, or undefined when there is none. */
export function splitFence(text: string): Fenced | undefined {
  if (!opensFence(text)) return undefined
  const lines = text.split('\n')
  const open = findOpening(lines)
  const fence = open === undefined ? undefined : readFence(lines[open])
  if (open === undefined || fence === undefined) return undefined
  const close = findClosing(lines, open, fence)
  const inside = lines.slice(open + 1, close)
  const after = lines.slice(close + 1).filter((line) => line.trim())
  const part = {
    before: lines.slice(0, open).join('\n'),
    inside: inside.join('\n'),
    after: lines.slice(close + 1).join('\n'),
  }
  const surely = fence.mangled || MARKDOWN.test(fence.language)
  // Without its end only a mangled fence is known not to be code.
  if (close === lines.length) return fence.mangled ? part : undefined
  if (inside.filter((line) => readFence(line) !== undefined).length % 2 === 1) return undefined
  if (
    !after.every(isBoilerplate) &&
    findTrailingBoilerplate(['', ...after]) > 1 &&
    !(fence.mangled && after.every(isShort))
  ) {
    return undefined
  }
  const isText = inside.some((line) => line.length > 200 || /^#{2,6} \S/.test(line)) || hasParagraphs(inside)
  return surely || isText ? part : undefined
}

function findOpening(lines: readonly string[]): number | undefined {
  let seen = 0
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const fence = readFence(line)
    if (fence !== undefined)
      return fence.mangled || TEXT.test(fence.language) || MARKDOWN.test(fence.language) ? at : undefined
    if (++seen > LINES_BEFORE || line.length > 300) return undefined
  }
  return undefined
}

/** The last line that is a bare fence, or only quotes when the opening one lost its backticks; else the end. */
function findClosing(lines: readonly string[], open: number, fence: Fence): number {
  const isClosing = (line: string) =>
    readFence(line)?.language === '' || (fence.mangled && /^\s*["'‘’“”„«»]{1,6}\s*$/.test(line.slice(0, 40)))
  const close = lines.findLastIndex((line, at) => at > open && isClosing(line))
  return close < 0 ? lines.length : close
}

/** Reads a line that is nothing but a fence, mangled or not. */
function readFence(line: string | undefined): Fence | undefined {
  if (line === undefined || line.length > 40) return undefined
  const [, marks, language = ''] = FENCE.exec(line) ?? []
  if (marks === undefined) return undefined
  if (/^(?:`{3,}|~{3,})$/.test(marks)) return { mangled: false, language }
  const known =
    marks.length > 1 &&
    marks.length < 7 &&
    /[`´]/.test(marks) &&
    (TEXT.test(language) || MARKDOWN.test(language))
  return known || MARKDOWN.test(language) ? { mangled: true, language } : undefined
}

function isShort(line: string): boolean {
  return line.length <= 80
}

function hasParagraphs(lines: readonly string[]): boolean {
  const prose = lines.filter((line) => line.length > 60 && /[.!?。！？]["”’]?$/.test(line))
  return prose.length > 1 && lines.some((line) => line.trim() === '')
}
