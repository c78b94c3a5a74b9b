import GithubSlugger from 'github-slugger'
import { cleanLine } from './clean.ts'
import type { Document, Meta } from './intake/document.ts'
import { parseMarkdown } from './markdown/blocks.ts'
import { inlineText } from './markdown/inline.ts'
import type { Block, Footnote, Heading, Inline } from './markdown/tokens.ts'
import { walkBlocks } from './markdown/walk.ts'

/** One section of an article: its heading and its own blocks, those of its subsections apart. */
export type Section = {
  /** `1`, `2.1`, … as `--section` takes it; `0` is the text before the first heading. */
  readonly number: string
  /** How deep it is nested, from 1; 0 for the text before the first heading. */
  readonly depth: number
  readonly title: string
  readonly slug: string
  readonly heading: readonly Inline[]
  readonly blocks: readonly Block[]
  /** Its own source, heading included, without blank lines around. */
  readonly markdown: string
}

/** An article, its sections flat and in reading order; their depth and number tell the nesting. */
export type Article = {
  readonly title: string | undefined
  /** The title to print above all else; undefined where it stands among the sections. */
  readonly heading: string | undefined
  readonly meta: Meta
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
  /** The source of reference definitions, by normalised label. */
  readonly definitions: ReadonlyMap<string, string>
  /** The front matter's source with its marks, or ''. */
  readonly frontMatter: string
  /** Lines left out as page furniture. */
  readonly leftOut: readonly string[]
}

/** Returns a document as an article: its title found, its sections numbered. */
export function buildArticle(document: Document): Article {
  const blocks = parseMarkdown(document.markdown)
  const titled = findTitle(blocks, document.meta.title)
  const title = document.meta.title ?? (titled && headingText(titled))
  const moved = document.meta.title !== undefined || (titled && !hasTextBefore(blocks, titled))
  return {
    title,
    heading: moved ? title : undefined,
    meta: document.meta,
    sections: splitSections(moved ? blocks.filter((block) => block !== titled) : blocks),
    footnotes: blocks.filter((block) => block.type === 'footnote'),
    definitions: new Map(
      [...walkBlocks(blocks)].flatMap((block) =>
        block.type === 'def' ? [[block.label, block.raw.trim()]] : [],
      ),
    ),
    frontMatter: document.frontMatter ?? '',
    leftOut: document.leftOut,
  }
}

/**
 * Returns the heading that is the title: the only h1 where the metadata has no title, the first heading where it
 * repeats that title. No other heading stands before it.
 */
function findTitle(blocks: readonly Block[], title: string | undefined): Heading | undefined {
  const headings = blocks.filter((block) => block.type === 'heading')
  const [first] = headings
  if (!first) return undefined
  if (title !== undefined) return sameWords(headingText(first), title) ? first : undefined
  return first.depth === 1 && headings.filter(({ depth }) => depth === 1).length === 1 ? first : undefined
}

/** Whether a reader meets words before the heading; pictures, such as badges, may well follow it. */
function hasTextBefore(blocks: readonly Block[], heading: Heading): boolean {
  const before = blocks.slice(0, blocks.indexOf(heading))
  return before.some(
    (block) => isVisible(block) && !(block.type === 'paragraph' && block.tokens.every(isPicture)),
  )
}

function isPicture(token: Inline): boolean {
  if (token.type === 'text') return token.text.trim() === ''
  return (
    token.type === 'image' || token.type === 'br' || (token.type === 'link' && token.tokens.every(isPicture))
  )
}

function sameWords(a: string, b: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(a) === bare(b)
}

function headingText({ tokens }: Heading): string {
  return cleanLine(inlineText(tokens))
}

type Group = { readonly heading?: Heading; readonly blocks: readonly Block[] }

function groupByHeading(blocks: readonly Block[]): readonly Group[] {
  const groups: { heading?: Heading; blocks: Block[] }[] = [{ blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'heading') groups.push({ heading: block, blocks: [] })
    else groups.at(-1)?.blocks.push(block)
  }
  return groups
}

function splitSections(blocks: readonly Block[]): readonly Section[] {
  const slugger = new GithubSlugger()
  const nextNumber = numbering()
  return groupByHeading(blocks).flatMap(({ heading, blocks }) => {
    const markdown = [...(heading ? [heading] : []), ...blocks]
      .map(({ raw }) => raw)
      .join('')
      .trim()
    if (!heading) return blocks.some(isVisible) ? [{ ...LEAD, blocks, markdown }] : []
    const title = headingText(heading)
    const slug = slugger.slug(title)
    return [{ ...nextNumber(heading.depth), title, slug, heading: heading.tokens, blocks, markdown }]
  })
}

const LEAD = { number: '0', depth: 0, title: '', slug: '', heading: [] }

function isVisible({ type }: Block): boolean {
  return type !== 'space' && type !== 'def' && type !== 'footnote'
}

/** Returns a function from the level of each heading in turn to its number and depth: `2.1` follows `2`. */
function numbering(): (level: number) => { number: string; depth: number } {
  const open = [{ level: 0, count: 0 }]
  return (level) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)
    if (parent) parent.count++
    const place = { number: open.map(({ count }) => count).join('.'), depth: open.length }
    open.push({ level, count: 0 })
    return place
  }
}

/** Whether the sections are all that the article has. */
export function isWhole(article: Article, sections: readonly Section[]): boolean {
  return sections.length === article.sections.length
}
