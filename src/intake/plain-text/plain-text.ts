import { findByline } from './byline.ts'
import { bare, columns } from './characters.ts'
import type { Meta } from '../../io/meta.ts'
import type { Document } from '../document.ts'
import { splitFence } from '../fence.ts'
import { countFurnitureAtStart, furnitureStart, isFurnitureUnderTitle } from '../boilerplate/boilerplate.ts'
import { findHeadings } from './heading.ts'
import { type Block, toBlocks } from './blocks.ts'
import { toMarkdown } from './write-markdown.ts'

const LONGEST_TITLE = 200
const LONGEST_BYLINE = 160
const LINES_UNDER_TITLE = 6
// So many lines show whether dates stand above the text or divide it.
const LINES_THAT_TELL = 40

type Role = 'title' | 'title again' | 'byline' | 'furniture' | 'body'

/**
 * Text as it was copied off a web page → a document with a title and headings. `verbatim` keeps what would be left
 * out: page furniture, and the lines that say who wrote the article and when.
 */
export function plainToDocument(text: string, options: { readonly verbatim: boolean }): Document {
  const fenced = splitFence(text)
  const blocks = fenced ? [fenced.before, fenced.inside, fenced.after].flatMap(toBlocks) : toBlocks(text)
  const { roles, meta } = assignRoles(blocks)
  const body = blocks.filter((_, at) => roles[at] === 'body')
  const verdicts = findHeadings(body)
  const headings = new Set(body.filter((_, at) => verdicts[at]))
  const isKept = (role: Role | undefined) =>
    role === 'body' || (options.verbatim && (role === 'byline' || role === 'furniture'))
  const kept = blocks.filter((_, at) => isKept(roles[at]))
  const leftOut = options.verbatim ? [] : blocks.filter((_, at) => roles[at] === 'furniture').map(lineOf)
  return { meta, markdown: toMarkdown(kept, headings), leftOut }
}

/** What each block is to the article, and what the blocks under the title say about it. */
function assignRoles(blocks: readonly Block[]): { readonly roles: readonly Role[]; readonly meta: Meta } {
  const lines = blocks.map(lineOf)
  const start = countFurnitureAtStart(lines)
  const end = Math.max(furnitureStart(lines), start + 1)
  const roles = lines.map((_, at): Role => (at < start || at >= end ? 'furniture' : 'body'))
  const title = blocks[start]
  if (title === undefined || !isTitle(title)) return { roles, meta: {} }
  roles[start] = 'title'
  const below = { blocks: blocks.slice(start + 1, end), lines: lines.slice(start + 1, end) }
  const under = linesUnderTitle(below)
  const { byline, places } = findByline(below.lines.slice(0, LINES_THAT_TELL), under.length)
  for (const [at, line] of under.entries()) {
    if (line === title.text || (bare(line) !== '' && bare(line) === bare(title.text)))
      roles[start + 1 + at] = 'title again'
    else if (isFurnitureUnderTitle(line)) roles[start + 1 + at] = 'furniture'
    else if (places.includes(at)) roles[start + 1 + at] = 'byline'
  }
  return { roles, meta: { title: title.text, ...byline } }
}

/** The few lines between a title and the text, among them perhaps the first words of the text. */
function linesUnderTitle(below: {
  readonly blocks: readonly Block[]
  readonly lines: readonly string[]
}): readonly string[] {
  const isText = (line: string, at: number) =>
    below.blocks[at]?.kind !== 'line' || line.length > LONGEST_BYLINE
  const text = below.lines.slice(0, LINES_UNDER_TITLE).findIndex(isText)
  return below.lines.slice(0, text < 0 ? LINES_UNDER_TITLE : text)
}

function isTitle({ kind, text }: Block): boolean {
  return (
    (kind === 'line' || kind === 'underlined') && columns(text.slice(0, LONGEST_TITLE + 1)) <= LONGEST_TITLE
  )
}

function lineOf({ kind, marker, text }: Block): string {
  return kind === 'item' ? `${marker} ${text}` : text
}
