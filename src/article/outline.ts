import { addCounts, type Count, type Length, lengthOf } from '../text/word-count.ts'
import type { Section } from './article.ts'

/** A section as the outline shows it; words and minutes are those of its subsections too. */
export type OutlineEntry = {
  readonly number: string
  readonly title: string
  readonly slug: string
  readonly depth: number
  readonly words: number
  readonly minutes: number
  readonly sections: readonly OutlineEntry[]
}

/** Entries with their subsections, and how long they are together, headings left out. */
type Outline<Entry = OutlineEntry> = { readonly sections: readonly Entry[]; readonly length: Length }

/** An entry of an outline that has `Fields` as well. */
type Extended<Fields> = Omit<OutlineEntry, 'sections'> &
  Fields & { readonly sections: readonly Extended<Fields>[] }

/** Returns entries with their subsections, in reading order. */
export function flatten(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.sections)])
}

type Node<Fields> = {
  readonly section: Omit<OutlineEntry, 'words' | 'minutes' | 'sections'>
  readonly fields: Fields
  count: Count
  readonly children: Node<Fields>[]
}

/** Returns the outline of sections. */
export function outline(sections: Iterable<Section>): Outline {
  return outlineWith(sections, () => ({}))
}

/**
 * Returns the outline of sections with more about each of them. A section whose parent isn't among them stands at the
 * top.
 */
export function outlineWith<Fields>(
  sections: Iterable<Section>,
  fieldsOf: (section: Section) => Fields,
): Outline<Extended<Fields>> {
  const roots: Node<Fields>[] = []
  const open: Node<Fields>[] = []
  for (const section of sections) {
    const { number, title, slug, depth, count } = section
    const node = { section: { number, title, slug, depth }, fields: fieldsOf(section), count, children: [] }
    while ((open.at(-1)?.section.depth ?? 0) >= depth && open.length > 0) open.pop()
    for (const parent of open) parent.count = addCounts([parent.count, count])
    const siblings = open.at(-1)?.children ?? roots
    siblings.push(node)
    if (depth > 0) open.push(node)
  }
  return { sections: roots.map(toEntry), length: lengthOf(addCounts(roots.map(({ count }) => count))) }
}

function toEntry<Fields>({ section, fields, count, children }: Node<Fields>): Extended<Fields> {
  return { ...section, ...lengthOf(count), ...fields, sections: children.map(toEntry) }
}
