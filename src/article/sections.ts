import { headingId } from '../markdown/extensions/attributes.ts'
import type { Block, Inline } from '../markdown/tokens.ts'
import { addCounts, type Count, countMarkdown } from '../text/word-count.ts'
import { type Body, type Fragment, fragmentHeading, fragmentTitle } from './fragments.ts'
import { createSlugger } from './slugs.ts'

/** One section of an article: its heading and its own blocks, without those of its subsections. */
export type Section = {
  /** `1`, `2.1`, … as `--section` takes it; `0` is the text before the first heading. */
  readonly number: string
  /** How deep it is nested, from 1; 0 for the text before the first heading. */
  readonly depth: number
  readonly title: string
  /** What a link to it says behind `#`, mostly: see `createSlugger`. */
  readonly slug: string
  readonly heading: readonly Inline[]
  /** Parsed each time they are walked through, as far as one goes. */
  readonly blocks: Iterable<Block>
  /** Its own source, heading included, without blank lines around. */
  readonly markdown: string
  /** How long it is, its heading and subsections left out. */
  readonly count: Count
  /** How much of the article's text comes before it, 0 to 1: where a long one is cut into parts, before its part. */
  readonly position: number
}

/** Returns the text before the first heading but the title's, as a section. */
export function readLead(body: Body, isTitle: (fragment: Fragment) => boolean): Section {
  function* fragments(): Iterable<Fragment> {
    for (const fragment of body.fragments()) {
      if (fragment.level > 0 && !isTitle(fragment)) return
      yield fragment
    }
  }
  return new LazySection(body, { number: '0', depth: 0 }, undefined, fragments, () => '')
}

/** Whether a section prints something below its heading. */
export function hasVisibleBlocks({ blocks }: Section): boolean {
  for (const block of blocks) if (isVisible(block)) return true
  return false
}

/** Yields the sections of an article in reading order. The heading that is the title is that of no section. */
export function* readSections(body: Body, isTitle: (fragment: Fragment) => boolean): Iterable<Section> {
  const lead = readLead(body, isTitle)
  if (hasVisibleBlocks(lead)) yield lead
  const nextPlace = numbering()
  const slugOf = slugs(headed, body)
  let count = 0
  for (const fragment of headed()) {
    const index = count++
    const fragments = () => withContinuation(body, fragment)
    yield new LazySection(body, nextPlace(fragment.level), fragment, fragments, (title) =>
      slugOf(index, fragment, title),
    )
  }

  function* headed(): Iterable<Fragment> {
    for (const fragment of body.fragments()) if (fragment.level > 0 && !isTitle(fragment)) yield fragment
  }
}

/** Returns a function from a section's index, heading and title to its slug; sections may be asked for in any order. */
function slugs(
  headed: () => Iterable<Fragment>,
  body: Body,
): (index: number, fragment: Fragment, title: string) => string {
  const slugOf = createSlugger()
  const slugged: string[] = []
  const add = (fragment: Fragment, title: string) =>
    slugged.push(slugOf(title, headingId(fragment.heading())))
  return (index, fragment, title) => {
    if (index === slugged.length) add(fragment, title)
    else if (index > slugged.length) {
      let count = 0
      for (const other of headed()) if (count++ >= slugged.length) add(other, fragmentTitle(body, other))
    }
    return slugged[index] ?? ''
  }
}

/** Yields a fragment and those that go on with its section. */
function* withContinuation(body: Body, fragment: Fragment): Iterable<Fragment> {
  yield fragment
  if (fragment.continuedAt === undefined) return
  for (const further of body.fragments(fragment.continuedAt)) {
    if (further.level > 0) return
    yield further
    if (further.continuedAt === undefined) return
  }
}

/**
 * A section that reads only what it is asked for. It is a class because objects with accessors of their own take V8 much
 * time and memory, and there may be hundreds of thousands of sections.
 */
class LazySection implements Section {
  readonly number: string
  readonly depth: number
  readonly #body: Body
  readonly #first: Fragment | undefined
  readonly #fragments: () => Iterable<Fragment>
  readonly #slugOf: (title: string) => string
  #title: string | undefined

  /** `first` is the fragment with its heading. */
  constructor(
    body: Body,
    { number, depth }: Place,
    first: Fragment | undefined,
    fragments: () => Iterable<Fragment>,
    slugOf: (title: string) => string,
  ) {
    this.number = number
    this.depth = depth
    this.#body = body
    this.#first = first
    this.#fragments = fragments
    this.#slugOf = slugOf
  }

  get title(): string {
    this.#title ??= this.#first ? fragmentTitle(this.#body, this.#first) : ''
    return this.#title
  }

  get slug(): string {
    return this.#slugOf(this.title)
  }

  get heading(): readonly Inline[] {
    return this.#first ? fragmentHeading(this.#body, this.#first) : []
  }

  get blocks(): Iterable<Block> {
    return iterable(() => this.#readBlocks())
  }

  get markdown(): string {
    const sources = Array.from(this.#fragments(), ({ source }) => source())
    return withoutBlankLinesAround([this.#first?.heading() ?? '', ...sources].join(''))
  }

  get count(): Count {
    return addCounts(Array.from(this.#fragments(), ({ source }) => countMarkdown(source())))
  }

  get position(): number {
    return this.#first ? this.#first.part / this.#body.length : 0
  }

  *#readBlocks(): Iterator<Block> {
    for (const fragment of this.#fragments()) yield* this.#body.blocks(fragment)
  }
}

/** The indent of the first line stays: it may be that of code. A line of other spaces isn't blank (CommonMark 2.1). */
function withoutBlankLinesAround(markdown: string): string {
  const start = markdown.search(/[^ \t\n]/)
  if (start < 0) return ''
  return markdown.slice(markdown.lastIndexOf('\n', start) + 1).replace(/(?<![ \t\n])[ \t\n]+$/, '')
}

/** Returns how long sections are together, headings left out. */
export function countSections(sections: Iterable<Section>): Count {
  let total = addCounts([])
  for (const { count } of sections) total = addCounts([total, count])
  return total
}

/** Whether a block prints something. */
export function isVisible({ type }: Block): boolean {
  return type !== 'space' && type !== 'def' && type !== 'footnote'
}

/** Returns an iterable that is walked anew each time. */
export function iterable<Item>(walk: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: walk }
}

type Place = { readonly number: string; readonly depth: number }

/** Returns a function from the level of each heading in turn to its number and depth: `2.1` follows `2`. */
function numbering(): (level: number) => Place {
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
