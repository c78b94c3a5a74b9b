import type { Meta } from '../../io/meta.ts'
import {
  countLeadingBoilerplate,
  findTrailingBoilerplate,
  isBoilerplateUnderTitle,
} from '../boilerplate/boilerplate.ts'
import { findByline } from '../byline/byline.ts'
import type { Document } from '../document.ts'
import { splitFence } from '../fence.ts'
import { comparisonKey, roughColumns } from '../line-metrics.ts'
import type { Block } from './block.ts'
import { toBlocks } from './blocks.ts'
import { findHeadings } from './headings/find-headings.ts'
import { writeMarkdown } from './write-markdown.ts'

/** A longer line is no title (columns), and a longer one no byline (UTF-16 units). */
const LONGEST_TITLE = 200
const LONGEST_BYLINE = 160
/** So many lines under a title may be its byline. */
const LINES_UNDER_TITLE = 6
/** So many lines show whether dates belong to the byline or divide the text. */
const LINES_WITH_DATES = 40

/** What a block is to the article. */
type Role = 'title' | 'repeated title' | 'byline' | 'boilerplate' | 'body'

/**
 * Returns text as it was copied off a web page as a document with a title and headings. `verbatim` keeps what would be
 * left out: boilerplate, and the lines that say who wrote the article and when.
 */
export function plainToDocument(text: string, { verbatim }: { readonly verbatim: boolean }): Document {
  const fenced = splitFence(text)
  const blocks = fenced ? [fenced.before, fenced.inside, fenced.after].flatMap(toBlocks) : toBlocks(text)
  const { roles, meta } = assignRoles(blocks)
  const withRole = (...wanted: readonly Role[]) =>
    blocks.filter((_, index) => wanted.includes(roles[index] ?? 'body'))
  const body = withRole('body')
  const verdicts = findHeadings(body)
  const headings = new Set(body.filter((_, index) => verdicts[index]))
  const kept = verbatim ? withRole('body', 'byline', 'boilerplate') : body
  const leftOut = verbatim ? [] : withRole('boilerplate').map(lineOf)
  return { meta, markdown: writeMarkdown(kept, headings), leftOut }
}

/** Returns what each block is to the article, and what the title and the blocks under it say about it. */
function assignRoles(blocks: readonly Block[]): { readonly roles: readonly Role[]; readonly meta: Meta } {
  const lines = blocks.map(lineOf)
  const start = countLeadingBoilerplate(lines)
  const end = Math.max(findTrailingBoilerplate(lines), start + 1)
  const roles = lines.map((_, index): Role => (index < start || index >= end ? 'boilerplate' : 'body'))
  const title = blocks[start]
  if (title === undefined || !isTitle(title)) return { roles, meta: {} }
  const below = lines.slice(start + 1, end)
  const underTitle = below.slice(0, countUnderTitle(blocks.slice(start + 1, end)))
  const { byline, indices } = findByline(below.slice(0, LINES_WITH_DATES), underTitle.length)
  const rolesUnderTitle = underTitle.map((line, index): Role => {
    if (isSame(line, title.text)) return 'repeated title'
    if (isBoilerplateUnderTitle(line)) return 'boilerplate'
    return indices.includes(index) ? 'byline' : 'body'
  })
  return {
    roles: roles.toSpliced(start, 1 + rolesUnderTitle.length, 'title', ...rolesUnderTitle),
    meta: { title: title.text, ...byline },
  }
}

/** Returns how many of the blocks below a title may be its byline: the few before a list, a quote or a long paragraph. */
function countUnderTitle(blocks: readonly Block[]): number {
  const first = blocks.slice(0, LINES_UNDER_TITLE)
  const text = first.findIndex(({ kind, text }) => kind !== 'paragraph' || text.length > LONGEST_BYLINE)
  return text < 0 ? first.length : text
}

function isSame(line: string, title: string): boolean {
  const key = comparisonKey(line)
  return line === title || (key !== '' && key === comparisonKey(title))
}

function isTitle({ kind, text }: Block): boolean {
  const start = text.slice(0, LONGEST_TITLE + 1)
  return (kind === 'paragraph' || kind === 'underlined') && roughColumns(start) <= LONGEST_TITLE
}

/** Returns a block as the line that it was, or as its lines. */
function lineOf({ kind, marker, text }: Block): string {
  return kind === 'item' ? `${marker} ${text}` : text
}
