import GithubSlugger from 'github-slugger'
import type { Block, Inline } from '../markdown/tokens.ts'
import { mapPacked } from '../packed.ts'
import { type Body, type Segment, segmentBlocks, segmentHeading, segments, segmentTitle } from './segments.ts'
import { addCounts, type Count, countMarkdown } from '../text/word-count.ts'

/** One section of an article: its heading and its own blocks, those of its subsections apart. */
export type Section = {
  /** `1`, `2.1`, … as `--section` takes it; `0` is the text before the first heading. */
  readonly number: string
  /** How deep it is nested, from 1; 0 for the text before the first heading. */
  readonly depth: number
  readonly title: string
  readonly slug: string
  readonly heading: readonly Inline[]
  /** Parsed anew each time, as far as one goes. */
  readonly blocks: Iterable<Block>
  /** Its own source, heading included, without blank lines around. */
  readonly markdown: string
  /** How long it is, its heading and subsections apart. */
  readonly count: Count
}

/**
 * Yields the sections of an article in reading order. The heading that `isTitle` tells, the first of all, is that of no
 * section.
 */
export function* readSections(body: Body, isTitle: (segment: Segment) => boolean): Iterable<Section> {
  const lead = new LazySection({ number: '0', depth: 0 }, body, leadSegments, () => '')
  for (const block of lead.blocks) {
    if (!isVisible(block)) continue
    yield lead
    break
  }
  const nextNumber = numbering()
  const slugOf = slugs(titles)
  let index = 0
  for (const segment of headed()) {
    const at = index++
    yield new LazySection(nextNumber(segment.level), body, segment, (title) => slugOf(at, title))
  }

  function* headed(): Iterable<Segment> {
    for (const segment of segments(body)) if (segment.level > 0 && !isTitle(segment)) yield segment
  }

  function* titles(): Iterable<string> {
    for (const segment of headed()) yield segmentTitle(body, segment)
  }

  function* leadSegments(): Iterable<Segment> {
    for (const segment of segments(body)) {
      if (segment.level === 0) yield segment
      else if (isTitle(segment)) yield { ...segment, level: 0, heading: () => '' }
      else return
    }
  }
}

/** Returns a function from a section's place and title to its slug; sections may be asked for in any order. */
function slugs(titles: () => Iterable<string>): (index: number, title: string) => string {
  const slugger = new GithubSlugger()
  const known: string[] = []
  return (index, title) => {
    if (index === known.length) known.push(slugger.slug(title))
    else if (index > known.length) {
      let at = 0
      for (const other of titles()) if (at++ >= known.length) known.push(slugger.slug(other))
    }
    return known[index] ?? ''
  }
}

/** Yields a segment and those that go on with its section. */
function* withContinuation(body: Body, segment: Segment): Iterable<Segment> {
  yield segment
  if (segment.next === undefined) return
  for (const further of segments(body, segment.next)) {
    if (further.level > 0) return
    yield further
    if (further.next === undefined) return
  }
}

/** A section of which only what is asked for is read. (A class: an object with five getters takes long to make.) */
class LazySection implements Section {
  readonly number: string
  readonly depth: number
  private readonly body: Body
  private readonly first: Segment | undefined
  private readonly segments: (() => Iterable<Segment>) | undefined
  private readonly slugOf: (title: string) => string
  private known: string | undefined

  constructor(
    { number, depth }: { readonly number: string; readonly depth: number },
    body: Body,
    from: Segment | (() => Iterable<Segment>),
    slugOf: (title: string) => string,
  ) {
    this.number = number
    this.depth = depth
    this.body = body
    this.first = typeof from === 'function' ? undefined : from
    this.segments = typeof from === 'function' ? from : undefined
    this.slugOf = slugOf
  }

  get title(): string {
    this.known ??= this.first ? segmentTitle(this.body, this.first) : ''
    return this.known
  }

  get slug(): string {
    return this.slugOf(this.title)
  }

  get heading(): readonly Inline[] {
    return this.first ? segmentHeading(this.body, this.first) : []
  }

  get blocks(): Iterable<Block> {
    return iterable(() => this.eachBlock())
  }

  get markdown(): string {
    const sources = Array.from(this.own(), ({ source }) => source())
    return ((this.first?.heading() ?? '') + sources.join('')).trim()
  }

  get count(): Count {
    if (this.first && this.first.next === undefined) return countMarkdown(this.first.source())
    return addCounts(Array.from(this.own(), ({ source }) => countMarkdown(source())))
  }

  private own(): Iterable<Segment> {
    if (this.segments) return this.segments()
    if (!this.first) return []
    return this.first.next === undefined ? [this.first] : withContinuation(this.body, this.first)
  }

  private *eachBlock(): Iterator<Block> {
    for (const segment of this.own()) yield* segmentBlocks(this.body, segment)
  }
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

/** Returns what can be walked again and again. */
export function iterable<Item>(walk: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: walk }
}

/** Returns a function from the level of each heading in turn to its number and depth: `2.1` follows `2`. */
function numbering(): (level: number) => { number: string; depth: number } {
  const open = [{ level: 0, count: 0 }]
  return (level) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)
    if (parent) parent.count++
    const place = { number: mapPacked(open, ({ count }) => count).join('.'), depth: open.length }
    open.push({ level, count: 0 })
    return place
  }
}
