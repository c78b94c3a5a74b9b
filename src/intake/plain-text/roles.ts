import type { Meta } from '../../io/meta.ts'
import { findBoilerplate } from '../boilerplate/boilerplate.ts'
import { type Byline, findByline, isBylineOrDate } from '../byline/byline.ts'
import type { Block } from './block.ts'
import { countSiteHeader } from './site-header.ts'
import {
  countUnderTitle,
  findTitle,
  isTitle,
  LINES_ABOVE_TITLE,
  LINES_WITH_DATES,
  repeatsTitle,
} from './title.ts'

/** What a block is to the article. */
export type Role = 'title' | 'repeated title' | 'byline' | 'boilerplate' | 'body'

/** The few blocks under a title, and those of them that go with it: they stand above the byline or right below it. */
export type UnderTitle = { readonly blocks: readonly Block[]; readonly subtitles: ReadonlySet<Block> }

/** What the blocks are to the article, and what the title and the lines around it say about it. */
export type Survey = { readonly roles: readonly Role[]; readonly meta: Meta; readonly underTitle: UnderTitle }

/** Returns what each block is to the article; no title is looked for where one is given. */
export function assignRoles(blocks: readonly Block[], givenTitle: string | undefined): Survey {
  const lines = blocks.map(lineOf)
  const header = givenTitle === undefined ? countSiteHeader(blocks) : 0
  const boilerplate = findBoilerplate(lines.slice(header))
  const isLeftOut = (index: number) => index < header || boilerplate.has(index - header)
  const article = blocks.filter((_, index) => !isLeftOut(index))
  const leftOut = lines.filter((_, index) => isLeftOut(index))
  const survey = givenTitle === undefined ? surveyArticle(article, leftOut) : UNTITLED
  const roleOf = new Map(article.map((block, index) => [block, survey.roles[index] ?? 'body']))
  const meta = { ...bylineOfHeader(lines.slice(0, header)), ...survey.meta }
  return { ...survey, meta, roles: blocks.map((block) => roleOf.get(block) ?? 'boilerplate') }
}

const UNTITLED: Survey = { roles: [], meta: {}, underTitle: { blocks: [], subtitles: new Set() } }

/** Returns what the last lines of a site's header say about the article below. */
function bylineOfHeader(lines: readonly string[]): Byline {
  const bylines = lines.slice(-LINES_ABOVE_TITLE).filter(isBylineOrDate)
  return findByline(bylines, bylines.length).byline
}

/** Returns the same for an article without boilerplate; the blocks after the last role are body. */
function surveyArticle(blocks: readonly Block[], boilerplate: readonly string[]): Survey {
  const index = findTitle(blocks, boilerplate)
  const title = blocks[index]
  if (title === undefined || !isTitle(title)) return UNTITLED
  const lines = blocks.slice(0, index + 1 + LINES_WITH_DATES).map(lineOf)
  const rest = blocks.slice(index + 1)
  const underTitle = rest.slice(0, countUnderTitle(rest))
  const above = readAround(lines.slice(0, index), index, title.text)
  const below = readAround(lines.slice(index + 1), underTitle.length, title.text)
  const rolesAbove = above.roles.map((role): Role => (role === 'body' ? 'boilerplate' : role))
  return {
    roles: [...rolesAbove, 'title', ...below.roles],
    meta: { title: title.text, ...above.byline, ...below.byline },
    underTitle: { blocks: underTitle, subtitles: findSubtitles(rest, below.roles) },
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

/** Returns what the first `count` lines above or below a title are, and what they say about the article. */
function readAround(
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
