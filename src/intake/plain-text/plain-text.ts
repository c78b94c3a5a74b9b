import type { Meta } from '../../io/meta.ts'
import {
  countLeadingBoilerplate,
  findTrailingBoilerplate,
  isBoilerplateUnderTitle,
} from '../boilerplate/boilerplate.ts'
import { type Byline, findByline } from '../byline/byline.ts'
import type { Document } from '../document.ts'
import { splitWrapper } from '../fence.ts'
import { readFenceLine } from '../fence-line.ts'
import type { Block } from './block.ts'
import { toBlocks } from './blocks.ts'
import { findHeadings } from './headings/find-headings.ts'
import { splitPages } from './pages.ts'
import {
  countUnderTitle,
  findTitle,
  isTitle,
  LINES_WITH_DATES,
  namesAuthorOrDate,
  repeatsTitle,
} from './title.ts'
import { writeMarkdown } from './write-markdown.ts'

/** What a block is to the article. */
type Role = 'title' | 'repeated title' | 'byline' | 'boilerplate' | 'fence' | 'body'

/** How plain text is read. */
export type PlainTextOptions = {
  /** Whether what would be left out is kept. */
  readonly verbatim: boolean
  /** The title, where it is known: none is looked for then. */
  readonly title?: string | undefined
}

/**
 * Returns text as it was copied off a web page as a document with a title and headings. `verbatim` keeps what would be
 * left out: boilerplate, and the lines that say who wrote the article and when.
 */
export function plainToDocument(text: string, { verbatim, title }: PlainTextOptions): Document {
  const pages = verbatim ? { text, pageLines: [] } : splitPages(text)
  const wrapped = verbatim ? undefined : splitWrapper(pages.text)
  const parts = wrapped ? [wrapped.before, wrapped.inside, wrapped.after, wrapped.boilerplate] : [pages.text]
  const blocks = parts.flatMap((part) => toBlocks(part, { keepsMarks: verbatim }))
  const own = blocks.filter(({ text }) => readFenceLine(text) === undefined)
  const { roles, meta, underTitle } = assignRoles(own, title)
  const roleOf = new Map(own.map((block, index) => [block, roles[index]]))
  const withRole = (...wanted: readonly Role[]) =>
    blocks.filter((block) => wanted.includes(roleOf.get(block) ?? 'fence'))
  const body = withRole('body')
  // What a mail begins with is a greeting.
  const first = title === undefined ? 0 : 1
  const verdicts = findHeadings(body).map((verdict, index) => verdict && index >= first)
  const headings = withoutBylines(body, verdicts, underTitle)
  const kept = verbatim ? withRole('body', 'byline', 'boilerplate', 'fence') : body
  const leftOut = verbatim ? [] : withRole('boilerplate', 'fence').map(lineOf)
  return {
    meta,
    markdown: writeMarkdown(kept, headings),
    leftOut: [...pages.pageLines, ...(wrapped?.remarks ?? []), ...leftOut],
  }
}

/** Returns the blocks that are headings; those under the title that only say who or when, or go with it, are none. */
function withoutBylines(
  body: readonly Block[],
  verdicts: readonly boolean[],
  { blocks, subtitles }: UnderTitle,
): ReadonlySet<Block> {
  const headings = body.filter((block, index) => verdicts[index] && !subtitles.has(block))
  const titles = headings.map(lineOf)
  return new Set(
    headings.filter((block) => !blocks.includes(block) || !namesAuthorOrDate(block.text, titles)),
  )
}

/** The few blocks under a title, and those of them that go with it: they stand above the byline or right below it. */
type UnderTitle = { readonly blocks: readonly Block[]; readonly subtitles: ReadonlySet<Block> }

/** What the blocks are to the article, and what the title and the lines around it say about it. */
type Survey = { readonly roles: readonly Role[]; readonly meta: Meta; readonly underTitle: UnderTitle }

function assignRoles(blocks: readonly Block[], knownTitle: string | undefined): Survey {
  const lines = blocks.map(lineOf)
  const start = countLeadingBoilerplate(lines)
  const end = Math.max(findTrailingBoilerplate(lines), start + 1)
  const roles = lines.map((_, index): Role => (index < start || index >= end ? 'boilerplate' : 'body'))
  const index = findTitle(blocks, start, end)
  const title = blocks[index]
  if (knownTitle !== undefined || title === undefined || !isTitle(title))
    return { roles, meta: {}, underTitle: { blocks: [], subtitles: new Set() } }
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
    underTitle: { blocks: underTitle, subtitles: findSubtitles(underTitle, below.roles) },
  }
}

/** Returns the blocks above the last line of the byline, and the one right below the title where others stand apart. */
function findSubtitles(underTitle: readonly Block[], roles: readonly Role[]): ReadonlySet<Block> {
  const [first, second] = underTitle
  const isGlued = first?.hasGap === false && second?.hasGap !== false
  return new Set(underTitle.slice(0, Math.max(roles.lastIndexOf('byline'), isGlued ? 1 : 0)))
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
