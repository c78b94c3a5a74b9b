import type { Article, Section } from '../../article/article.ts'
import { type RenderSettings, SCREEN } from '../../render/settings.ts'
import { type ArticleSetter, createSetter, gapAbove } from '../../render/terminal.ts'
import { cleanLine } from '../../text/clean.ts'
import { type Anchor, anchorTitle, isSectionOf } from '../state/anchor.ts'
import type { Layout, LayoutSection } from '../state/layout.ts'
import type { Clock } from './clock.ts'

// An article is laid out from the section on in which the reader is, the origin: some screens of it, then as much of what
// is above, then twice as much below, and so on. So one can read on at once wherever that is, and move both ways.

/** How long an article is laid out before keys are handled again, in milliseconds: too short to be noticed. */
const SLICE = 8

/** How much is laid out before what is above the origin, in UTF-16 units. */
const FIRST = 4 * SCREEN

/** How all is set in the reading room. */
export const ROOM_STYLE = { links: 'hyperlink', roomLinks: true, attributes: true } as const

/** What an article is laid out for: see `RenderSettings`. */
export type LayoutSettings = Pick<RenderSettings, 'color' | 'spareColumns' | 'wrapsCode'> & {
  readonly width: number
}

type Options = LayoutSettings & {
  /** Where the reader is; at the beginning where undefined. */
  readonly anchor?: Anchor | undefined
  readonly clock: Clock
}

/** A section that is to be laid out. */
type Entry = Omit<LayoutSection, 'line'> & { readonly section: Section }

/** A section that is set, or the first or a later part of one, which has no entry; the title has none either. */
type Part = { readonly entry?: Entry | undefined; readonly text: string }

/** What is laid out so far. `lines` and `sections` are replaced when something is put in front. */
type Galley = {
  lines: string[]
  sections: LayoutSection[]
  origin: Layout['origin']
  hasStart: boolean
  /** In UTF-16 units. */
  size: number
}

/** Yields an article's layout for a width in columns: as soon as there is a screen of it, then as it grows. */
export async function* layOutArticle(
  article: Article,
  { clock, anchor, ...settings }: Options,
): AsyncIterable<Layout> {
  const { width, wrapsCode = false } = settings
  const run = {}
  const galley = emptyGalley()
  const layout = (done: boolean): Layout => {
    const { lines, sections, origin, hasStart } = galley
    const counts = { length: lines.length, sectionCount: sections.length }
    return { run, width, wrapsCode, lines, sections, ...counts, origin, hasStart, done }
  }
  let sliceStart = clock.now()
  let isFirst = true
  for await (const _ of grow(galley, article, anchor, settings)) {
    const isDue = clock.now() - sliceStart >= SLICE
    if (isFirst ? galley.size >= SCREEN : isDue && galley.size > 0) {
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
  galley: Galley,
  article: Article,
  anchor: Anchor | undefined,
  settings: LayoutSettings,
): AsyncGenerator<void, void> {
  const setter = createSetter(article, { ...settings, ...ROOM_STYLE })
  const { above, below } = yield* splitSections(article, anchor)
  if (above.length === 0) addTitle(galley, await setter.setTitle())
  const unset = setSections(setter, below)
  let part = await unset.next()
  for (let size = FIRST; !part.done || above.length > 0; size *= 2) {
    for (const end = galley.size + size; !part.done && galley.size < end; part = await unset.next()) {
      addPart(galley, part.value)
      yield
    }
    if (above.length > 0) putInFront(galley, yield* setUpwards(setter, above, size))
    yield
  }
  addText(galley, await setter.setFootnotes(), gapAbove())
}

/** Returns the sections from that of an anchor on, and those above. */
function* splitSections(
  article: Article,
  anchor: Anchor | undefined,
): Generator<void, { readonly above: Entry[]; readonly below: Iterable<Entry> }> {
  const above: Entry[] = []
  const entries = readEntries(article)
  for (let next = entries.next(); anchor && !next.done; next = entries.next()) {
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

/** Takes sections from the end of those above, so many units of them, and returns them set; the title with the first. */
async function* setUpwards(
  setter: ArticleSetter,
  above: Entry[],
  size: number,
): AsyncGenerator<void, Galley> {
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
  const galley = emptyGalley()
  if (above.length === 0) addTitle(galley, await setter.setTitle())
  for (const part of sections.reverse().flat()) addPart(galley, part)
  return galley
}

function emptyGalley(): Galley {
  return { lines: [], sections: [], origin: { line: 0, section: 0 }, hasStart: false, size: 0 }
}

function addTitle(galley: Galley, title: string): void {
  galley.hasStart = true
  addText(galley, title, '')
}

function addPart(galley: Galley, { entry, text }: Part): void {
  if (!entry) {
    addText(galley, text, '')
    return
  }
  const gap = galley.lines.length === 0 ? '' : gapAbove(entry)
  const { section: _, ...facts } = entry
  galley.sections.push({ ...facts, line: galley.lines.length + gap.length })
  addText(galley, text, gap)
}

/** Adds a text, which ends with a newline, below a gap. */
function addText(galley: Galley, text: string, gap: string): void {
  if (text === '') return
  // One by one: as arguments they might be too many.
  for (const line of `${gap}${text}`.slice(0, -1).split('\n')) galley.lines.push(line)
  galley.size += text.length
}

function putInFront(galley: Galley, front: Galley): void {
  const { lines, sections, origin } = galley
  const gap = front.lines.length === 0 ? '' : gapAbove(sections[0])
  const by = front.lines.length + gap.length
  galley.lines = [...front.lines, ...Array<string>(gap.length).fill(''), ...lines]
  galley.sections = [
    ...front.sections,
    ...sections.map((section) => ({ ...section, line: section.line + by })),
  ]
  galley.origin = { line: origin.line + by, section: origin.section + front.sections.length }
  galley.hasStart = front.hasStart
  galley.size += front.size
}
