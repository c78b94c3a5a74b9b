import { isReadingTime } from '../byline/reading-time.ts'
import { comparisonKey, endingOf, roughColumns } from '../line-metrics.ts'
import {
  buttons,
  commentForm,
  linkLabels,
  navigation,
  notices,
  trailingHeadings,
} from '../vocabulary/boilerplate.ts'

// What a web page puts around an article (its users call it page furniture). It is found only at the two ends of a
// text, only in short lines, and only by what boilerplate is known to say: a doubtful line stays.

type Kind = 'comment form' | 'trailing heading' | 'notice' | 'button'

/** Longer lines are no boilerplate (UTF-16 units). */
const MAX_LENGTH = 220
/** Text after a heading such as Comments shows that it belongs to the article, if it is wider than this (columns). */
const PROSE_WIDTH = 100

const COPYRIGHT = /^(?:©|\(c\)|copyright\b).{0,120}$/i
/** `3 comments on “The title”`. */
const COMMENT_COUNT = /^\d* ?(?:comments?|responses|thoughts) (?:on|to) ["“]/i
/** A label before a colon and some words: `Tags: tea, kettles`. */
const LABELLED = /^([^:：]{1,40})[:：].{0,150}$/
/** What parts the steps of a breadcrumb. */
const BREADCRUMB_SIGN = /\s*[>›»]\s+|\s+\/\s+/

/** Returns how many lines at the start are boilerplate: skip links, menus, a breadcrumb. */
export function countLeadingBoilerplate(lines: readonly string[]): number {
  let count = 0
  let isSure = false
  while (count < lines.length - 1 && isNavigation(lines[count] ?? '')) {
    isSure ||= isDistinctive(lines[count] ?? '') || count > 0
    count++
  }
  return isSure ? count : 0
}

/** Whether a line says only what boilerplate says; everyday words such as `Name` among it. */
export function isBoilerplate(line: string): boolean {
  return kindOf(line) !== undefined
}

/**
 * Whether a line between the title and the text is boilerplate: a button, a breadcrumb, a reading time. What only stands
 * in menus, as `Search`, may be the first heading.
 */
export function isBoilerplateUnderTitle(line: string): boolean {
  return (isNavigation(line) && isDistinctive(line)) || kindOf(line) === 'button' || isReadingTime(line)
}

/** Returns the index of the first line of the boilerplate at the end; the number of lines where there is none. */
export function findTrailingBoilerplate(lines: readonly string[]): number {
  const kinds = lines.map(kindOf)
  let start = extendUpwards(lines, kinds, findCommentForm(lines, kinds))
  // A heading of comments or of other articles begins it, when nothing but short lines comes after.
  for (let index = start - 1; index > 0 && !isProse(lines[index] ?? ''); index--) {
    const isFollowed = start < lines.length || index < start - 1
    if (kinds[index] === 'trailing heading' && isFollowed) start = index
  }
  return extendUpwards(lines, kinds, start)
}

/** Where the comment form starts: all below it is boilerplate, unless that is most of the text. */
function findCommentForm(lines: readonly string[], kinds: readonly (Kind | undefined)[]): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0)
  let above = 0
  for (const [index, kind] of kinds.entries()) {
    if (kind === 'comment form' && index > 0 && above * 2 >= total - above) return index
    above += lines[index]?.length ?? 0
  }
  return lines.length
}

/** Where the lines of boilerplate right above `end` start; everyday words and names of sites need company. */
function extendUpwards(lines: readonly string[], kinds: readonly (Kind | undefined)[], end: number): number {
  const isLast = (index: number) => index === lines.length - 1
  let start = end
  while (
    start > 1 &&
    kinds[start - 1] !== undefined &&
    !(kinds[start - 1] === 'trailing heading' && isLast(start - 1))
  )
    start--
  const isSure =
    end < lines.length ||
    kinds.slice(start, end).includes('notice') ||
    lines.slice(start, end).some((line) => roughColumns(comparisonKey(line)) > 8 && !/^[a-z]+$/i.test(line))
  return isSure ? start : end
}

function kindOf(line: string): Kind | undefined {
  if (line.length > MAX_LENGTH) return undefined
  const key = keyOf(line)
  const isTrailingHeading = trailingHeadings.has(key)
  if (isCommentForm(key) || (isTrailingHeading && /\d/.test(line)) || COMMENT_COUNT.test(line))
    return 'comment form'
  if (isTrailingHeading) return 'trailing heading'
  if (COPYRIGHT.test(line) || isNotice(key)) return 'notice'
  return buttons.has(key) || isLabelledLink(line) ? 'button' : undefined
}

/** What a line is found by: numbers, such as those of comments, don't count. */
function keyOf(line: string): string {
  return comparisonKey(line).replace(/\p{N}+/gu, '')
}

/** Whether a key is that of a comment form: a phrase, several in a row, or a long one that goes on. */
function isCommentForm(key: string): boolean {
  if (commentForm.has(key)) return true
  return commentForm.prefixesOf(key).some((phrase) => {
    const rest = key.slice(phrase.length)
    const isLong = phrase.length > (/[\u3041-\ud7a3]/.test(phrase) ? 6 : 20)
    return isLong || isCommentForm(rest) || buttons.has(rest)
  })
}

function isNotice(key: string): boolean {
  return notices.prefixesOf(key).some((phrase) => key === phrase || phrase.length >= 10)
}

function isLabelledLink(line: string): boolean {
  const label = LABELLED.exec(line)?.[1]
  return label !== undefined && linkLabels.has(comparisonKey(label))
}

/** Whether a line can stand above an article's title. */
function isNavigation(line: string): boolean {
  if (line.length > MAX_LENGTH) return false
  return navigation.has(keyOf(line)) || isBreadcrumb(line) || kindOf(line) === 'notice'
}

/** Whether a line is too long for an everyday word, such as `Search`. */
function isDistinctive(line: string): boolean {
  return comparisonKey(line).length > 8
}

/** Whether a line is a path to the page, as in `Home > News > Science`. */
function isBreadcrumb(line: string): boolean {
  const steps = line.split(BREADCRUMB_SIGN).map((step) => step.trim())
  if (steps.length < 2 || steps.some((step) => roughColumns(step) > 40 || endingOf(step) === 'sentence'))
    return false
  return navigation.has(comparisonKey(steps[0] ?? '')) || (steps.length > 2 && /[>›»]/.test(line))
}

function isProse(line: string): boolean {
  return roughColumns(line.slice(0, MAX_LENGTH)) > PROSE_WIDTH
}
