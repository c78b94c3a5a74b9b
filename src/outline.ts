import type { Section } from './article.ts'
import { addCounts, type Count, lengthOf } from './words.ts'

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

/** Returns a tree of sections as the outline shows it. */
export function outlineEntry(node: Node): OutlineEntry {
  return { ...entryFields(node), sections: node.children.map(outlineEntry) }
}

/** Returns an outline's entry without its subsections. */
export function entryFields(node: Node): Omit<OutlineEntry, 'sections'> {
  const { number, title, slug, depth } = node.section
  const count = nodeCount(node)
  return { number, title, slug, depth, ...lengthOf(count) }
}

/** A section with its subsections. */
export type Node = { readonly section: Section; readonly count: Count; readonly children: readonly Node[] }

/** Returns flat sections as trees; a section whose parent isn't among them stands at the top. */
export function nest(sections: Iterable<Section>): readonly Node[] {
  type Growing = { readonly section: Section; readonly count: Count; readonly children: Growing[] }
  const roots: Growing[] = []
  const open: Growing[] = []
  for (const section of sections) {
    const node: Growing = { section, count: section.count, children: [] }
    while ((open.at(-1)?.section.depth ?? -1) >= section.depth) open.pop()
    const siblings = section.depth === 1 ? roots : (open.at(-1)?.children ?? roots)
    siblings.push(node)
    open.push(node)
  }
  return roots
}

/** Returns how long sections are together, headings left out. */
export function totalCount(nodes: readonly Node[]): Count {
  return addCounts(nodes.map(nodeCount))
}

/** Returns how long a section is, its subsections included and all headings left out. */
function nodeCount({ count, children }: Node): Count {
  return children.length === 0 ? count : addCounts([count, ...children.map(nodeCount)])
}
