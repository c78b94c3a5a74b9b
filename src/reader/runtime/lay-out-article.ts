import type { Article } from '../../article/article.ts'
import { type RenderSettings, SCREEN } from '../../render/settings.ts'
import { type ArticleSetter, createSetter, gapAbove } from '../../render/terminal.ts'
import { cleanLine } from '../../text/clean.ts'
import { type Anchor, anchorTitle, isSectionOf, isTop } from '../state/anchor.ts'
import type { Layout } from '../state/layout.ts'
import {
  addPart,
  addText,
  addTitle,
  type Entry,
  emptyLayout,
  type GrowingLayout,
  type Part,
  putInFront,
} from './growing-layout.ts'
import type { Clock } from './scheduling.ts'

// An article is laid out from the section on in which the reader is, the origin: some screens of it, then as much of what
// is above, then twice as much below, and so on. So one can read on at once wherever that is, and move both ways.

/** How long an article is laid out before keys are handled again, in milliseconds: too short to be noticed. */
const SLICE = 8

/** How much is laid out before what is above the origin, in UTF-16 units. */
const FIRST = 4 * SCREEN

/** How pages are set in the reading room. */
export const ROOM_STYLE = { links: 'hyperlink', roomLinks: true, attributes: true } as const

/** What an article is laid out for: see `RenderSettings`. */
export type LayoutSettings = Pick<RenderSettings, 'color' | 'spareColumns' | 'wrapsCode' | 'pictures'> & {
  readonly width: number
}

type Options = LayoutSettings & {
  /** Where the reader is; at the beginning where undefined. */
  readonly anchor?: Anchor | undefined
  readonly clock: Clock
}

/** Yields an article's layout for a width in columns: as soon as there is a screen of it, then as it grows. */
export async function* layOutArticle(
  article: Article,
  { clock, anchor, ...settings }: Options,
): AsyncIterable<Layout> {
  const { width } = settings
  const run = {}
  const growing = emptyLayout()
  const layout = (done: boolean): Layout => {
    const { lines, sections, origin, hasStart, hasEnd } = growing
    const counts = { length: lines.length, sectionCount: sections.length }
    return { run, width, lines, sections, ...counts, origin, hasStart, hasEnd, done }
  }
  let sliceStart = clock.now()
  let isFirst = true
  for await (const _ of grow(growing, article, anchor, settings)) {
    const isDue = clock.now() - sliceStart >= SLICE
    if (isFirst ? growing.size >= SCREEN : isDue && growing.size > 0) {
      isFirst = false
      yield layout(false)
    } else if (!isDue) continue
    await clock.pause()
    sliceStart = clock.now()
  }
  yield layout(true)
}

/** Lays out an article step by step; yields after each. */
async function* grow(
  growing: GrowingLayout,
  article: Article,
  anchor: Anchor | undefined,
  settings: LayoutSettings,
): AsyncGenerator<void, void> {
  const setter = createSetter(article, { ...settings, ...ROOM_STYLE })
  const { above, below } = yield* splitSections(article, anchor)
  if (above.length === 0) addTitle(growing, await setter.setTitle())
  const unset = setSections(setter, below)
  let part = await unset.next()
  for (let size = FIRST; !part.done || above.length > 0; size *= 2) {
    for (const end = growing.size + size; !part.done && growing.size < end; part = await unset.next()) {
      addPart(growing, part.value)
      yield
    }
    growing.hasEnd = part.done === true
    if (above.length > 0) putInFront(growing, yield* setUpwards(setter, above, size))
    yield
  }
  addText(growing, await setter.setFootnotes(), gapAbove())
}

/** Returns the sections from that of an anchor on, and those above; none above where there is no such section. */
function* splitSections(
  article: Article,
  anchor: Anchor | undefined,
): Generator<void, { readonly above: Entry[]; readonly below: Iterable<Entry> }> {
  if (!anchor || isTop(anchor)) return { above: [], below: readEntries(article) }
  const above: Entry[] = []
  const entries = readEntries(article)
  for (let next = entries.next(); !next.done; next = entries.next()) {
    if (isSectionOf(anchor, next.value)) return { above, below: withFirst(next.value, entries) }
    above.push(next.value)
    yield
  }
  return { above: [], below: readEntries(article) }
}

function* withFirst<Item>(first: Item, rest: Iterable<Item>): Iterable<Item> {
  yield first
  yield* rest
}

function* readEntries(article: Article): Generator<Entry, void> {
  const counts = new Map<string, number>()
  for (const section of article.sections) {
    const { number, slug, depth, position } = section
    const title = cleanLine(section.title)
    const nth = counts.get(anchorTitle(title)) ?? 0
    counts.set(anchorTitle(title), nth + 1)
    yield { section, number, title, nth, slug, depth, position }
  }
}

/** Sets sections one after the other. */
async function* setSections(setter: ArticleSetter, entries: Iterable<Entry>): AsyncGenerator<Part, void> {
  for (const section of entries) {
    let entry: Entry | undefined = section
    for await (const text of setter.setSection(section.section)) {
      yield { entry, text }
      entry = undefined
    }
    if (entry) yield { entry, text: '' }
  }
}

/** Takes sections from the end of those above, about `size` units of them, and sets them; with the first one the title. */
async function* setUpwards(
  setter: ArticleSetter,
  above: Entry[],
  size: number,
): AsyncGenerator<void, GrowingLayout> {
  const sections: Part[][] = []
  let sizeSet = 0
  for (let entry = above.pop(); entry; entry = sizeSet < size ? above.pop() : undefined) {
    const parts: Part[] = []
    for await (const part of setSections(setter, [entry])) {
      parts.push(part)
      sizeSet += part.text.length
      yield
    }
    sections.push(parts)
  }
  const growing = emptyLayout()
  if (above.length === 0) addTitle(growing, await setter.setTitle())
  for (const part of sections.reverse().flat()) addPart(growing, part)
  return growing
}
