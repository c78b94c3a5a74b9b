import type { Meta } from '../../io/meta.ts'
import { findBoilerplate } from '../boilerplate/boilerplate.ts'
import { type Byline, findByline, isBylineOrDate } from '../byline/byline.ts'
import type { Block } from './block.ts'
import { findTitle } from './find-title.ts'
import { countUnderTitle, LINES_ABOVE_TITLE, LINES_WITH_DATES, repeatsTitle } from './title.ts'

/** What a block is to the article. */
export type Role = 'title' | 'repeated title' | 'byline' | 'boilerplate' | 'body'

/** The few blocks under a title, and those of them that go with it: they stand above the byline or right below it. */
export type UnderTitle = { readonly blocks: readonly Block[]; readonly subtitles: ReadonlySet<Block> }

/** What the blocks are to the article, and what the title and the lines around it say about it. */
export type Survey = { readonly roles: readonly Role[]; readonly meta: Meta; readonly underTitle: UnderTitle }

/** Returns what each block is to the article; no title is looked for where one is given. */
export function assignRoles(blocks: readonly Block[], givenTitle: string | undefined): Survey {
  const title = givenTitle === undefined ? findTitle(blocks) : undefined
  const start = title ?? 0
  const boilerplate = findBoilerplate(blocks.slice(start).map(lineOf))
  const above = surveyAbove(blocks.slice(0, start).map(lineOf))
  const isLeftOut = (index: number) => boilerplate.has(index) && (index > 0 || title === undefined)
  const article = blocks.slice(start).filter((_, index) => !isLeftOut(index))
  const survey = title === undefined ? UNTITLED : surveyArticle(article)
  const roleOf = new Map(article.map((block, index) => [block, survey.roles[index] ?? 'body']))
  const roles = blocks.map((block, index) => above.roles[index] ?? roleOf.get(block) ?? 'boilerplate')
  return { ...survey, meta: { ...above.byline, ...survey.meta }, roles }
}

const UNTITLED: Survey = { roles: [], meta: {}, underTitle: { blocks: [], subtitles: new Set() } }

/** Returns what the lines above a title are, and what the last of them say about the article. */
function surveyAbove(lines: readonly string[]): { readonly roles: readonly Role[]; readonly byline: Byline } {
  const bylines = lines.slice(-LINES_ABOVE_TITLE).filter(isBylineOrDate)
  const { byline } = findByline(bylines, bylines.length)
  return { roles: lines.map((line) => (bylines.includes(line) ? 'byline' : 'boilerplate')), byline }
}

/** Returns what the blocks are from the title on, without boilerplate; those after the last role are body. */
function surveyArticle([title, ...rest]: readonly Block[]): Survey {
  if (title === undefined) return UNTITLED
  const underTitle = rest.slice(0, countUnderTitle(rest))
  const lines = rest.slice(0, LINES_WITH_DATES).map(lineOf)
  const { roles, byline } = readBelow(lines, underTitle.length, title.text)
  return {
    roles: ['title', ...roles],
    meta: { title: title.text, ...byline },
    underTitle: { blocks: underTitle, subtitles: findSubtitles(rest, roles) },
  }
}

/** Returns the blocks above the last line of the byline, and the one right below the title where others stand apart. */
function findSubtitles(blocks: readonly Block[], roles: readonly Role[]): ReadonlySet<Block> {
  const [first, second] = blocks
  const isGlued = first?.hasGap === false && second?.hasGap !== false
  return new Set(blocks.slice(0, Math.max(roles.lastIndexOf('byline'), isGlued ? 1 : 0)))
}

/** A mark that parts the lines of a byline, on a line of its own. */
const SEPARATOR_LINE = /^[·•∙|]$/

/** Returns what the first `count` lines below a title are, and what they say about the article. */
function readBelow(
  lines: readonly string[],
  count: number,
  title: string,
): { readonly roles: readonly Role[]; readonly byline: Byline } {
  const roles = lines.slice(0, count).map((line): Role => {
    if (repeatsTitle(line, title)) return 'repeated title'
    return SEPARATOR_LINE.test(line) ? 'byline' : 'body'
  })
  const isOpen = (index: number) => index >= count || roles[index] === 'body'
  const open = [...lines.slice(0, LINES_WITH_DATES).keys()].filter(isOpen)
  const { byline, indices } = findByline(
    open.map((index) => lines[index] ?? ''),
    open.filter((index) => index < count).length,
  )
  const bylines = new Set(indices.map((index) => open[index]))
  return { roles: roles.map((role, index) => (bylines.has(index) ? 'byline' : role)), byline }
}

/** Returns a block as the line that it was, or as its lines. */
export function lineOf({ kind, marker, text }: Block): string {
  return kind === 'item' ? `${marker} ${text}` : text
}
