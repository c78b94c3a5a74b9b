import type { Layout } from './layout.ts'
import type { Page } from './state.ts'

/** A visible entry of the outline: no folded section hides it. */
export type OutlineRow = {
  /** The index of its section in the layout. */
  readonly index: number
  /** From 1; 0 for the text before the first heading. */
  readonly depth: number
  readonly hasChildren: boolean
  readonly folded: boolean
}

/** Returns the visible entries of the outline, in reading order: while headings are looked for, those that match. */
export function outlineRows(page: Page): readonly OutlineRow[] {
  const { layout, outline, prompt } = page
  if (prompt?.kind === 'heading' && prompt.text.trim() !== '') return matchingRows(layout, prompt.text)
  const rows: OutlineRow[] = []
  let deepestVisible = Number.POSITIVE_INFINITY
  for (let index = 0; index < layout.sectionCount; index++) {
    const depth = depthOf(layout, index)
    if (depth > deepestVisible) continue
    const children = hasChildren(layout, index)
    const folded = children && outline.folded.has(index)
    deepestVisible = folded ? depth : Number.POSITIVE_INFINITY
    rows.push({ index, depth, hasChildren: children, folded })
  }
  return rows
}

/** Returns the entries of the headings that hold all words of a text, in any case. */
function matchingRows({ sections, sectionCount }: Layout, text: string): readonly OutlineRow[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return sections.slice(0, sectionCount).flatMap(({ number, title, depth }, index) => {
    const heading = folded(`${number} ${title}`)
    const matches = words.every((word) => heading.includes(word))
    return matches ? [{ index, depth: Math.min(depth, 1), hasChildren: false, folded: false }] : []
  })
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Returns the index of the row that stands for a section: its own, or that of the folded section that hides it. */
export function rowOfSection(rows: readonly OutlineRow[], section: number): number {
  const row = rows.findLastIndex(({ index }) => index <= section)
  return Math.max(0, row)
}

/** Returns the indices of the sections that a section is nested in, innermost first. */
export function ancestors(layout: Layout, index: number): readonly number[] {
  const indices: number[] = []
  let depth = depthOf(layout, index)
  for (let above = index - 1; above >= 0 && depth > 1; above--) {
    const depthAbove = depthOf(layout, above)
    if (depthAbove === 0 || depthAbove >= depth) continue
    depth = depthAbove
    indices.push(above)
  }
  return indices
}

/** Returns the indices of the sections of one depth that have subsections. */
export function parentsAtDepth(layout: Layout, depth: number): readonly number[] {
  return Array.from({ length: layout.sectionCount }, (_, index) => index).filter(
    (index) => depthOf(layout, index) === depth && hasChildren(layout, index),
  )
}

/** Whether a section has subsections; the text before the first heading never has. */
function hasChildren(layout: Layout, index: number): boolean {
  const depth = depthOf(layout, index)
  return depth > 0 && index + 1 < layout.sectionCount && depthOf(layout, index + 1) > depth
}

function depthOf({ sections }: Layout, index: number): number {
  return sections[index]?.depth ?? 0
}
