import type { Meta } from '../../io/meta.ts'
import {
  countLeadingBoilerplate,
  findTrailingBoilerplate,
  isBoilerplateUnderTitle,
} from '../boilerplate/boilerplate.ts'
import { type Byline, findByline } from '../byline/byline.ts'
import type { Document } from '../document.ts'
import { splitFence } from '../fence.ts'
import type { Block } from './block.ts'
import { toBlocks } from './blocks.ts'
import { findHeadings } from './headings/find-headings.ts'
import { splitPages } from './pages.ts'
import { countUnderTitle, findTitle, isTitle, isUnderTitle, LINES_WITH_DATES, repeatsTitle } from './title.ts'
import { writeMarkdown } from './write-markdown.ts'

/** What a block is to the article. */
type Role = 'title' | 'repeated title' | 'byline' | 'boilerplate' | 'body'

/**
 * Returns text as it was copied off a web page as a document with a title and headings. `verbatim` keeps what would be
 * left out: boilerplate, and the lines that say who wrote the article and when.
 */
export function plainToDocument(text: string, { verbatim }: { readonly verbatim: boolean }): Document {
  const pages = verbatim ? { text, pageLines: [] } : splitPages(text)
  const fenced = splitFence(pages.text)
  const blocks = fenced
    ? [fenced.before, fenced.inside, fenced.after].flatMap(toBlocks)
    : toBlocks(pages.text)
  const { roles, meta, underTitle } = assignRoles(blocks)
  const withRole = (...wanted: readonly Role[]) =>
    blocks.filter((_, index) => wanted.includes(roles[index] ?? 'body'))
  const body = withRole('body')
  const verdicts = findHeadings(body)
  const candidates = body.filter((_, index) => verdicts[index])
  const titles = candidates.map(lineOf)
  const headings = new Set(
    candidates.filter((block) => !underTitle.includes(block) || !isUnderTitle(block.text, titles)),
  )
  const kept = verbatim ? withRole('body', 'byline', 'boilerplate') : body
  const leftOut = verbatim ? [] : withRole('boilerplate').map(lineOf)
  return { meta, markdown: writeMarkdown(kept, headings), leftOut: [...pages.pageLines, ...leftOut] }
}

/** What the blocks are to the article, what the title and the lines around it say, and which of these are text. */
type Survey = { readonly roles: readonly Role[]; readonly meta: Meta; readonly underTitle: readonly Block[] }

function assignRoles(blocks: readonly Block[]): Survey {
  const lines = blocks.map(lineOf)
  const start = countLeadingBoilerplate(lines)
  const end = Math.max(findTrailingBoilerplate(lines), start + 1)
  const roles = lines.map((_, index): Role => (index < start || index >= end ? 'boilerplate' : 'body'))
  const index = findTitle(blocks.slice(0, end), start)
  const title = blocks[index]
  if (title === undefined || !isTitle(title)) return { roles, meta: {}, underTitle: [] }
  const underTitle = blocks.slice(index + 1, index + 1 + countUnderTitle(blocks.slice(index + 1, end)))
  const above = readAround(lines.slice(start, index), index - start, title.text)
  const below = readAround(lines.slice(index + 1, end), underTitle.length, title.text)
  const rolesAbove = above.roles.map((role): Role => (role === 'body' ? 'boilerplate' : role))
  return {
    roles: roles.toSpliced(
      start,
      index - start + 1 + underTitle.length,
      ...rolesAbove,
      'title',
      ...below.roles,
    ),
    meta: { title: title.text, ...above.byline, ...below.byline },
    underTitle,
  }
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
    if (SEPARATOR_LINE.test(line)) return 'byline'
    return isBoilerplateUnderTitle(line) ? 'boilerplate' : 'body'
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
function lineOf({ kind, marker, text }: Block): string {
  return kind === 'item' ? `${marker} ${text}` : text
}
