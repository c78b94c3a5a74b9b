import GithubSlugger from 'github-slugger'
import { cleanLine } from './clean.ts'
import { inlineText } from './markdown/inline.ts'
import type { Block, Heading, Inline } from './markdown/tokens.ts'
import { type Body, type Segment, segments } from './segments.ts'
import { addCounts, type Count, countMarkdown } from './words.ts'

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
  const lead = sectionOf({ number: '0', depth: 0 }, () => '', leadSegments)
  for (const block of lead.blocks) {
    if (!isVisible(block)) continue
    yield lead
    break
  }
  const nextNumber = numbering()
  const slugs = once(() => allSlugs(headed()))
  let index = 0
  for (const segment of headed()) {
    const at = index++
    yield sectionOf(
      nextNumber(segment.level),
      () => slugs()[at] ?? '',
      () => withContinuation(body, segment),
    )
  }

  function* headed(): Iterable<Segment> {
    for (const segment of segments(body)) if (segment.level > 0 && !isTitle(segment)) yield segment
  }

  function* leadSegments(): Iterable<Segment> {
    for (const segment of segments(body)) {
      if (segment.level === 0) yield segment
      else if (isTitle(segment)) yield { ...segment, level: 0, heading: () => undefined }
      else return
    }
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

function sectionOf(
  place: { readonly number: string; readonly depth: number },
  slug: () => string,
  own: () => Iterable<Segment>,
): Section {
  const heading = once(() => {
    for (const first of own()) return first.heading()
    return undefined
  })
  const title = once(() => {
    const found = heading()
    return found ? headingText(found) : ''
  })
  return {
    ...place,
    get title() {
      return title()
    },
    get slug() {
      return slug()
    },
    get heading() {
      return heading()?.tokens ?? []
    },
    get blocks() {
      return iterable(function* () {
        for (const { blocks } of own()) yield* blocks()
      })
    },
    get markdown() {
      const sources = [...own()].map(({ source }) => source())
      return ((heading()?.raw ?? '') + sources.join('')).trim()
    },
    get count() {
      return addCounts([...own()].map(({ source }) => countMarkdown(source())))
    },
  }
}

/** Returns the words of a heading. */
export function headingText({ tokens }: Heading): string {
  return cleanLine(inlineText(tokens))
}

/** Whether a block prints something. */
export function isVisible({ type }: Block): boolean {
  return type !== 'space' && type !== 'def' && type !== 'footnote'
}

/** Returns what can be walked again and again. */
export function iterable<Item>(walk: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: walk }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function allSlugs(headed: Iterable<Segment>): readonly string[] {
  const slugger = new GithubSlugger()
  return [...headed].map(({ heading }) => {
    const found = heading()
    return slugger.slug(found ? headingText(found) : '')
  })
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
