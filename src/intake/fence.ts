import { findTrailingBoilerplate, isBoilerplate } from './boilerplate/boilerplate.ts'
import { type FenceLine, findOpening, isMarkdownFence, opensFence, readFenceLine } from './fence-line.ts'

/** A text and what stands before and after the fence around its body. */
export type Fenced = { readonly before: string; readonly inside: string; readonly after: string }

/** Removes a fence around the whole body; the title may stand before it and boilerplate after it. */
export function unwrapFence(text: string): string {
  const fenced = splitFence(text)
  if (fenced === undefined) return text
  return [fenced.before, fenced.inside, fenced.after]
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter(Boolean)
    .join('\n\n')
}

/** Splits a text at the fence around its body; undefined where there is none. */
export function splitFence(text: string): Fenced | undefined {
  if (!opensFence(text)) return undefined
  const lines = text.split('\n')
  const opening = findOpening(lines)
  const fence = opening === undefined ? undefined : readFenceLine(lines[opening])
  if (opening === undefined || fence === undefined) return undefined
  const closing = findClosing(lines, opening, fence)
  const inside = lines.slice(opening + 1, closing)
  const after = lines.slice(closing + 1)
  // Without its end only a mangled fence is known not to be code.
  const isBody = closing === lines.length ? fence.isMangled : holdsBody(fence, inside, after)
  if (!isBody) return undefined
  return {
    before: lines.slice(0, opening).join('\n'),
    inside: inside.join('\n'),
    after: after.join('\n'),
  }
}

/** Returns the index of the last bare fence, or, of a mangled one, of the last line of quotes; else that of the end. */
function findClosing(lines: readonly string[], opening: number, fence: FenceLine): number {
  const isClosing = (line: string) =>
    readFenceLine(line)?.language === '' ||
    (fence.isMangled && /^\s*["'‘’“”„«»]{1,6}\s*$/.test(line.slice(0, 40)))
  const closing = lines.findLastIndex((line, index) => index > opening && isClosing(line))
  return closing < 0 ? lines.length : closing
}

/** Whether the body is between a fence and its end, rather than code or an example. */
function holdsBody(fence: FenceLine, inside: readonly string[], after: readonly string[]): boolean {
  const innerFences = inside.filter((line) => readFenceLine(line) !== undefined).length
  return (
    innerFences % 2 === 0 &&
    isBoilerplateBelow(fence, after) &&
    (fence.isMangled || isMarkdownFence(fence) || looksLikeText(inside))
  )
}

function isBoilerplateBelow(fence: FenceLine, after: readonly string[]): boolean {
  const lines = after.filter((line) => line.trim())
  return (
    lines.every(isBoilerplate) ||
    findTrailingBoilerplate(['', ...lines]) <= 1 ||
    (fence.isMangled && lines.every((line) => line.length <= 80))
  )
}

function looksLikeText(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > 200 || /^#{2,6} \S/.test(line))) return true
  const prose = lines.filter((line) => line.length > 60 && /[.!?。！？]["”’]?$/.test(line))
  return prose.length > 1 && lines.some((line) => line.trim() === '')
}
