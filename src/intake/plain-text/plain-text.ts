import type { Document } from '../document.ts'
import { splitWrapper } from '../wrapper/fence.ts'
import { readFenceLine } from '../wrapper/fence-line.ts'
import type { Block } from './block.ts'
import { toBlocks } from './blocks.ts'
import { findHeadings } from './headings/find-headings.ts'
import { splitPages } from './pages.ts'
import { assignRoles, lineOf, type Role, type UnderTitle } from './roles.ts'
import { namesAuthorOrDate } from './title.ts'
import { writeMarkdown } from './write-markdown.ts'

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
export function plainToDocument(text: string, options: PlainTextOptions): Document {
  const end = endOfProse(text)
  const document = proseToDocument(text.slice(0, end), options)
  if (end === text.length) return document
  const rest: Block = { kind: 'code', text: text.slice(end), hasGap: true, marker: '', depth: 0 }
  return { ...document, markdown: `${document.markdown}\n${writeMarkdown([rest], new Set())}` }
}

/** More lines of so few UTF-16 units on average, line breaks included, are no prose: figures, a column of letters. */
const MOST_LINES = 50_000
const FEW_UNITS = 9
/** A title and some text may stand above them. */
const LINES_ABOVE = /^(?:[^\n]*\n){100}/

/** Returns where lines of nearly nothing start that stay as they stand: it would take long to weigh each as a heading. */
function endOfProse(text: string): number {
  const lines = text.match(/\n+/g)?.length ?? 0
  if (lines <= MOST_LINES || text.length >= lines * FEW_UNITS) return text.length
  return LINES_ABOVE.exec(text)?.[0].length ?? text.length
}

function proseToDocument(text: string, { verbatim, title }: PlainTextOptions): Document {
  const pages = verbatim ? { text, pageLines: [] } : splitPages(text)
  const wrapped = verbatim ? undefined : splitWrapper(pages.text)
  const parts = wrapped ? [wrapped.before, wrapped.inside, wrapped.after, wrapped.boilerplate] : [pages.text]
  const blocks = parts.flatMap((part = '') => toBlocks(part, { keepsMarks: verbatim }))
  const prose = blocks.filter(({ text }) => readFenceLine(text) === undefined)
  // Fences that open nothing are left out, unless there is nothing else.
  const own = prose.length > 0 ? prose : blocks
  const { roles, meta, underTitle } = assignRoles(own, title)
  const roleOf = new Map(own.map((block, index) => [block, roles[index]]))
  const withRole = (...wanted: readonly (Role | 'fence')[]) =>
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
