import type { Section } from '../../article/article.ts'
import { gapAbove } from '../../render/terminal.ts'
import type { Layout, LayoutSection } from '../state/layout.ts'

// What has been set of an article, one piece put below or above the other.

/** A section that is to be laid out. */
export type Entry = Omit<LayoutSection, 'line'> & { readonly section: Section }

/** A section that is set, or the first or a later part of one, which has no entry; the title has none either. */
export type Part = { readonly entry?: Entry | undefined; readonly text: string }

/** What is laid out so far. `lines` and `sections` are replaced when something is put in front. */
export type Galley = {
  lines: string[]
  sections: LayoutSection[]
  origin: Layout['origin']
  hasStart: boolean
  hasEnd: boolean
  /** In UTF-16 units. */
  size: number
}

/** Returns a galley that holds nothing. */
export function emptyGalley(): Galley {
  return { lines: [], sections: [], origin: { line: 0, section: 0 }, hasStart: false, hasEnd: false, size: 0 }
}

/** Adds the title of the article, '' where it has none, to an empty galley. */
export function addTitle(galley: Galley, title: string): void {
  galley.hasStart = true
  addText(galley, title, '')
}

/** Adds a part at the bottom. */
export function addPart(galley: Galley, { entry, text }: Part): void {
  if (!entry) {
    addText(galley, text, '')
    return
  }
  const gap = galley.lines.length === 0 ? '' : gapAbove(entry)
  const { section: _, ...facts } = entry
  galley.sections.push({ ...facts, line: galley.lines.length + gap.length })
  addText(galley, text, gap)
}

/** Adds a text, which ends with a newline, at the bottom, below a gap. */
export function addText(galley: Galley, text: string, gap: string): void {
  if (text === '') return
  // One by one: as arguments they might be too many.
  for (const line of `${gap}${text}`.slice(0, -1).split('\n')) galley.lines.push(line)
  galley.size += text.length
}

/** Puts what another galley holds in front. */
export function putInFront(galley: Galley, front: Galley): void {
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
