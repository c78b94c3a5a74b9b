import type { Section } from '../../article/article.ts'
import { gapAbove } from '../../render/terminal.ts'
import type { Layout, LayoutSection } from '../state/layout.ts'

// An article's layout while it is made: parts are added at the bottom, or put in front.

/** A section that is to be laid out. */
export type Entry = Omit<LayoutSection, 'line'> & { readonly section: Section }

/** A section that is set, or the first or a later part of one, which has no entry; the title has none either. */
export type Part = { readonly entry?: Entry | undefined; readonly text: string }

/** What is laid out so far. `lines` and `sections` are replaced when something is put in front. */
export type GrowingLayout = {
  lines: string[]
  sections: LayoutSection[]
  origin: Layout['origin']
  hasStart: boolean
  hasEnd: boolean
  /** In UTF-16 units. */
  size: number
}

/** Returns a layout that holds nothing yet. */
export function emptyLayout(): GrowingLayout {
  return { lines: [], sections: [], origin: { line: 0, section: 0 }, hasStart: false, hasEnd: false, size: 0 }
}

/** Adds the title of the article, '' if it has none, to an empty layout. */
export function addTitle(growing: GrowingLayout, title: string): void {
  growing.hasStart = true
  addText(growing, title, '')
}

/** Adds a part at the bottom. */
export function addPart(growing: GrowingLayout, { entry, text }: Part): void {
  if (!entry) {
    addText(growing, text, '')
    return
  }
  const gap = growing.lines.length === 0 ? '' : gapAbove(entry)
  const { section: _, ...facts } = entry
  growing.sections.push({ ...facts, line: growing.lines.length + gap.length })
  addText(growing, text, gap)
}

/** Adds a text, which ends with a newline, at the bottom, below a gap. */
export function addText(growing: GrowingLayout, text: string, gap: string): void {
  if (text === '') return
  // One by one: as arguments they might be too many.
  for (const line of `${gap}${text}`.slice(0, -1).split('\n')) growing.lines.push(line)
  growing.size += text.length
}

/** Puts another layout in front. */
export function putInFront(growing: GrowingLayout, front: GrowingLayout): void {
  const { lines, sections, origin } = growing
  const gap = front.lines.length === 0 ? '' : gapAbove(sections[0])
  const by = front.lines.length + gap.length
  growing.lines = [...front.lines, ...Array<string>(gap.length).fill(''), ...lines]
  growing.sections = [
    ...front.sections,
    ...sections.map((section) => ({ ...section, line: section.line + by })),
  ]
  growing.origin = { line: origin.line + by, section: origin.section + front.sections.length }
  growing.hasStart = front.hasStart
  growing.size += front.size
}
