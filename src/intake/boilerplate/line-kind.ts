import { findDate } from '../byline/dates.ts'
import { isReadingTime } from '../byline/reading-time.ts'
import { comparisonKey, endingOf, roughColumns } from '../line-metrics.ts'
import { linkLabels, linkOpenings, notices, trailingHeadings } from '../vocabulary/boilerplate.ts'
import {
  actions,
  buttons,
  countedReaders,
  countedThings,
  pageLinks,
  sharesOnSite,
} from '../vocabulary/buttons.ts'
import { commentForm, commentHeadings, formFields, replyButtons } from '../vocabulary/comment-form.ts'
import { mailNotices } from '../vocabulary/newsletter.ts'
import type { PhraseSet } from '../vocabulary/phrases.ts'

// What a single line is, if it says only what boilerplate says. What stands around it decides whether it is left out.

/**
 * What boilerplate a line can be. `form`: only a comment form says it; `field`: a field of one; `heading`: a heading of
 * other articles; `comments`, `comment count`: one of readers' comments; `mail`: a newsletter about itself; `notice`: a
 * plea or a legal notice; `link`: a label with a link behind it; `readers`, `count`: how many read an author or did
 * something with a page; `button`, `action`, `page link`: see the vocabulary; `number`, `separator`: what stands between
 * those.
 */
export type Kind =
  | 'form'
  | 'field'
  | 'heading'
  | 'comments'
  | 'comment count'
  | 'mail'
  | 'notice'
  | 'link'
  | 'readers'
  | 'count'
  | 'button'
  | 'action'
  | 'page link'
  | 'number'
  | 'separator'

/** Returns a set of kinds. It can be asked for a line that is no boilerplate. */
export function kindSet(...kinds: readonly Kind[]): ReadonlySet<Kind | undefined> {
  return new Set(kinds)
}

/** For each line of a text what boilerplate it can be. */
export type Kinds = readonly (Kind | undefined)[]

/** Longer lines are no boilerplate (UTF-16 units). */
const MAX_LENGTH = 220
/** Wider lines are prose (columns). */
const PROSE_WIDTH = 100

/** The end of a sentence of some length, and another one after it. */
const SECOND_SENTENCE =
  /[^\s.!?]{2}[.!?…؟۔।]["'”’»)]*\s+["'“‘«¿¡(]*[^\s\d*.,]|[。！？]["”’」』）]*[^\s"”’」』）*※]/
/** A copyright notice: `© 2024 The Coast`, `ⓒ`, `(c) 2024`. */
export const COPYRIGHT = /^(?:[©ⓒ]|\(c\) ?\d|copyright\b).{0,120}$/i
/** `3 comments on “The title”`. */
const COMMENT_COUNT = /^\d* ?(?:comments?|responses|thoughts) (?:on|to) ["“]/i
/** A label before a colon and some words: `Tags: tea, kettles`. */
const LABELLED = /^([^:：]{1,40})[:：].{0,150}$/
/** A number that a heading carries, as `3.` and `(2)` are, rather than one that counts something. */
const HEADING_NUMBER = /^[([（［]?\p{N}+(?:\.\p{N}+)*[.)\]、．）］](?!\d)/u
/** `234`, `1.2K`, `3,4 тыс.`. */
const NUMBER = /^\d[\d.,\u00a0]{0,8} ?(?:[km]|mln|тыс|млн|tys|тис|万|萬|천|만|bin|b)?\+?\.?(?![\p{L}\d])/iu
const SEPARATOR = /^[·•∙|⋅—–-]$/

/** Returns what boilerplate a line can be; undefined where it says something else, or more. */
export function kindOf(line: string): Kind | undefined {
  if (line.length > MAX_LENGTH || line.includes('\n') || HEADING_NUMBER.test(line)) return undefined
  if (SEPARATOR.test(line)) return 'separator'
  const key = keyOf(line)
  if (key === '') return NUMBER.exec(line)?.[0] === line ? 'number' : undefined
  return kindOfPhrase(line, key) ?? kindOfWord(line, key) ?? countKind(line)
}

function kindOfPhrase(line: string, key: string): Kind | undefined {
  if (isCommentForm(key)) return 'form'
  if (COMMENT_COUNT.test(line)) return 'comment count'
  if (startsWithPhrase(line, key, mailNotices)) return 'mail'
  if (COPYRIGHT.test(line) || startsWithPhrase(line, key, notices) || endsWithPlea(line)) return 'notice'
  return isLabelledLink(line) || opensLink(line, key) ? 'link' : undefined
}

function kindOfWord(line: string, key: string): Kind | undefined {
  if (buttons.has(key) || sharesOnSite(key) || isReadingTime(line)) return 'button'
  if (commentHeadings.has(key)) return /\p{N}/u.test(line) ? 'comment count' : 'comments'
  if (actions.has(key)) return 'action'
  if (trailingHeadings.has(key)) return 'heading'
  if (formFields.has(key)) return 'field'
  if (isRowOfButtons(key)) return 'action'
  return pageLinks.has(key) ? 'page link' : undefined
}

/** Whether a key is those of several buttons in a row: `Share Improve this question Follow`. */
function isRowOfButtons(key: string): boolean {
  let ends: ReadonlySet<number> = new Set([0])
  for (let count = 0; ends.size > 0; count++) {
    if (count > 1 && ends.has(key.length)) return true
    const next = [...ends].flatMap((end) => {
      const rest = key.slice(end)
      return [...buttons.prefixesOf(rest), ...actions.prefixesOf(rest)].map((phrase) => end + phrase.length)
    })
    ends = new Set(next)
  }
  return false
}

/** What a line is found by: numbers, such as those of comments, don't count. */
export function keyOf(line: string): string {
  return comparisonKey(line).replace(/\p{N}+/gu, '')
}

/** Whether a key is that of a comment form: a phrase, several in a row, or a long one that goes on. */
function isCommentForm(key: string): boolean {
  if (commentForm.has(key)) return true
  return commentForm.prefixesOf(key).some((phrase) => {
    const rest = key.slice(phrase.length)
    const isLong = phrase.length > (/[\u3041-\ud7a3]/.test(phrase) ? 6 : 20)
    return isLong || isCommentForm(rest)
  })
}

/** Columns of a phrase that a line may go on after, and of one that even prose may go on after. */
const OPENING_WIDTH = 10
const TELLING_WIDTH = 17

function startsWithPhrase(line: string, key: string, phrases: PhraseSet): boolean {
  const width = isProse(line) ? TELLING_WIDTH : OPENING_WIDTH
  return phrases.prefixesOf(key).some((phrase) => key === phrase || roughColumns(phrase) >= width)
}

/** Whether a line of several sentences ends in one that only asks to subscribe. */
function endsWithPlea(line: string): boolean {
  const end = LAST_SENTENCE.exec(line)?.[0]
  return end !== undefined && notices.has(keyOf(end))
}

const LAST_SENTENCE = /(?<=[.!?。！？]\s?)[^.!?。！？]{12,}[.!。！]?$/

function isLabelledLink(line: string): boolean {
  const label = LABELLED.exec(line)?.[1]
  return label !== undefined && linkLabels.has(comparisonKey(label)) && !isProse(line)
}

/** The longest link to something else (columns). */
const LINK_WIDTH = 60

function opensLink(line: string, key: string): boolean {
  if (roughColumns(line) > LINK_WIDTH || /[.!?。！？]$/.test(line) || trailingHeadings.has(key)) return false
  // `Publicado em` stands before a category, and before a date.
  return linkOpenings.prefixesOf(key).length > 0 && findDate(line) === undefined
}

/** `1.2K Followers`, `234 views`, `浏览 56`. */
function countKind(line: string): Kind | undefined {
  if (roughColumns(line) > 40 || !/\d/.test(line)) return undefined
  const counted = comparisonKey(
    line.replace(/\d[\d.,\u00a0]*(?: \d{3})*(?: ?[KMk]\b)?/, '').replace(/тыс\.?|万|萬|만/, ''),
  )
  if (countedReaders.has(counted)) return 'readers'
  return countedThings.has(counted) ? 'count' : undefined
}

/**
 * Returns what boilerplate each line can be. A member of a numbered series (`2 Tests`, `3 Comments`) is none, and
 * neither is a paragraph that only starts as boilerplate does, without any next to it.
 */
export function kindsOf(lines: readonly string[]): Kinds {
  const kinds = lines.map(kindOf)
  const numbers = lines.map(leadingNumber)
  const series = new Set(numbers.filter((_, index) => kinds[index] === undefined))
  return kinds.map((kind, index) => {
    const line = lines[index] ?? ''
    const isAlone = kinds[index - 1] === undefined && kinds[index + 1] === undefined
    if (isAlone && isProse(line) && !COPYRIGHT.test(line)) return undefined
    const number = numbers[index]
    if (number === undefined || kind === 'button') return kind
    if (!series.has(number - 1) && !series.has(number + 1)) return kind
    series.add(number)
    return undefined
  })
}

function leadingNumber(line: string): number | undefined {
  const number = line.length > MAX_LENGTH ? undefined : /^\d{1,2}(?= \S)/.exec(line)?.[0]
  return number === undefined ? undefined : Number(number)
}

/** Whether a line is running text: wide, or of two sentences at least. */
export function isProse(line: string): boolean {
  const start = line.slice(0, MAX_LENGTH)
  return roughColumns(start) > PROSE_WIDTH || SECOND_SENTENCE.test(start)
}

/** Whether a line ends as a sentence does, or is too wide for a heading, a button or a cell of a table. */
export function isText(line: string): boolean {
  return isProse(line) || endingOf(line) !== 'open'
}

/** Whether a line is the button below a comment, or `Anna says:` above it. */
export function isReplyButton(line: string): boolean {
  if (roughColumns(line.slice(0, 100)) > 60) return false
  const lastWord = line.trim().split(/\s+/).at(-1) ?? ''
  return replyButtons.has(keyOf(line)) || (/[:：]$/.test(line) && replyButtons.has(keyOf(lastWord)))
}
