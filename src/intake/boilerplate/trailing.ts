import { isBylineOrDate } from '../byline/byline.ts'
import { endingOf, roughColumns } from '../line-metrics.ts'
import {
  isProse,
  isReplyButton,
  isText,
  type Kind,
  type Kinds,
  keyOf,
  kindSet,
  kindsOf,
} from './line-kind.ts'

// Boilerplate below an article: a comment form with the comments above it, lists of other articles, buttons.

/** Returns the index of the first line of the boilerplate at the end; the number of lines where there is none. */
export function findTrailingBoilerplate(lines: readonly string[], kinds: Kinds = kindsOf(lines)): number {
  const lastProse = lines.findLastIndex((line, index) => kinds[index] === undefined && isProse(line))
  const zone = Math.max(lastProse + 1, 1)
  const form = findForm(lines, kinds, zone)
  const start = form < lines.length ? findComments(lines, kinds, form) : form
  return extendUpwards(lines, kinds, { zone, end: findOpening(lines, kinds, { zone, end: start }) })
}

/** The lines of a form stand within so many lines. */
const FORM_LINES = 6

/** Returns where a comment form starts that only short lines come after, unless these are most of the text. */
function findForm(lines: readonly string[], kinds: Kinds, zone: number): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0)
  let above = lines.slice(0, zone).reduce((sum, line) => sum + line.length, 0)
  for (let index = zone; index < lines.length; index++) {
    if (isInForm(lines, kinds, index) && above * 2 >= total - above) return index
    above += lines[index]?.length ?? 0
  }
  return lines.length
}

/** Whether a line of a form has another one, that says something else, close below it. */
export function isInForm(lines: readonly string[], kinds: Kinds, index: number): boolean {
  if (kinds[index] !== 'form') return false
  const key = keyOf(lines[index] ?? '')
  return lines
    .slice(index + 1, index + 1 + FORM_LINES)
    .some((line, offset) => isFormLine(kinds[index + 1 + offset]) && keyOf(line) !== key)
}

function isFormLine(kind: Kind | undefined): boolean {
  return kind === 'form' || kind === 'field'
}

/**
 * Returns where the readers' comments above a form start: at a heading below which all prose belongs to comments, which
 * have a date above or a reply button below, and above which the article has some.
 */
function findComments(lines: readonly string[], kinds: Kinds, form: number): number {
  const firstProse = lines.findIndex(
    (line, index) => index > 0 && kinds[index] === undefined && isProse(line),
  )
  let isSigned = false
  let isAnyUnsigned = false
  let start = form
  for (let index = form - 1; index > 0; index--) {
    const line = lines[index] ?? ''
    const kind = kinds[index]
    if (isCommentSign(line)) {
      isSigned = true
      isAnyUnsigned = false
    } else if (kind === 'comments' || kind === 'comment count') {
      if (isAnyUnsigned || index < firstProse) return start
      start = index
    } else if (kind === undefined && isProse(line)) isAnyUnsigned ||= !isSigned
    else isSigned = false
  }
  return start
}

/** A date, a reply button, or `Anna says:`. */
function isCommentSign(line: string): boolean {
  return roughColumns(line.slice(0, 100)) <= 60 && (isReplyButton(line) || isDate(line))
}

function isDate(line: string): boolean {
  return /\p{Nd}/u.test(line) && isBylineOrDate(line)
}

/**
 * Returns where a heading of comments or of other articles, a newsletter's end or a card about the author starts, when
 * nothing but short lines comes after, few of them sentences. `More from …` is such a heading below running text where sure
 * boilerplate comes after: elsewhere it may be the article's own.
 */
function findOpening(
  lines: readonly string[],
  kinds: Kinds,
  { zone, end }: { readonly zone: number; readonly end: number },
): number {
  let start = end
  let others = 0
  let sentences = 0
  let hasSureBelow = false
  for (let index = Math.min(end, lines.length) - 1; index >= zone; index--) {
    const kind = kinds[index]
    const isFollowed = start < lines.length || index < start - 1
    const isOpening = OPENINGS.has(kind) || (kind === 'link' && zone > 1 && hasSureBelow)
    hasSureBelow ||= SURE.has(kind)
    if (isOpening && isFollowed && sentences * 2 <= others) start = index
    if (kind !== undefined) continue
    others++
    if (endingOf(lines[index] ?? '') === 'sentence') sentences++
  }
  return start
}

const OPENINGS = kindSet('heading', 'comments', 'comment count', 'mail', 'readers')

/** Returns where the boilerplate right above `end` starts; everyday words and names of sites need company. */
function extendUpwards(
  lines: readonly string[],
  kinds: Kinds,
  { zone, end }: { readonly zone: number; readonly end: number },
): number {
  const top = lines.slice(0, Math.min(zone, LINES_WITH_COUNTS))
  const countsAtTop = new Set(top.filter((_, index) => kinds[index] === 'number'))
  const isPart = (index: number) => {
    const kind = kinds[index]
    if (kind === 'number') return countsAtTop.has(lines[index] ?? '')
    return kind !== undefined || (kinds[index + 1] === 'readers' && isBylineOrDate(lines[index] ?? ''))
  }
  let start = end
  while (start > 1 && isPart(start - 1)) start--
  while (start < end && kinds[start] === 'separator') start++
  return end < lines.length || isSure(lines, kinds, start) ? start : end
}

/** A page that shows its counts below the article, too, shows them within so many lines at its top. */
const LINES_WITH_COUNTS = 25
const SURE = kindSet('form', 'mail', 'notice', 'link', 'readers', 'count', 'comment count', 'button')

/** Whether the last lines have one that is boilerplate without any company. */
function isSure(lines: readonly string[], kinds: Kinds, start: number): boolean {
  const actions = new Set(lines.slice(start).filter((_, offset) => kinds[start + offset] === 'action'))
  if (actions.size > 2 || (actions.size > 0 && isText(lines[start - 1] ?? ''))) return true
  return lines.slice(start).some((line, offset) => {
    return SURE.has(kinds[start + offset]) || (roughColumns(keyOf(line)) >= 8 && !/^[a-z]+$/i.test(line))
  })
}
