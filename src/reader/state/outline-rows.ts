import type { Layout } from '../runtime/lay-out-article.ts'
import type { Page } from './state.ts'

/** An entry of the outline that no fold hides. */
export type OutlineRow = {
  /** Of its section in the layout. */
  readonly index: number
  /** From 1; 0 for the text before the first heading. */
  readonly depth: number
  readonly hasChildren: boolean
  readonly folded: boolean
}

/** Returns the entries of the outline that are seen, in their order. */
export function outlineRows({ layout, outline }: Page): readonly OutlineRow[] {
  const rows: OutlineRow[] = []
  let deepest = Number.POSITIVE_INFINITY
  for (let index = 0; index < layout.sectionCount; index++) {
    const depth = depthOf(layout, index)
    if (depth > deepest) continue
    const children = hasChildren(layout, index)
    const folded = children && outline.folded.has(index)
    deepest = folded ? depth : Number.POSITIVE_INFINITY
    rows.push({ index, depth, hasChildren: children, folded })
  }
  return rows
}

/** Returns which row stands for a section: its own, or that of the fold that hides it. */
export function rowOf(rows: readonly OutlineRow[], index: number): number {
  return Math.max(
    0,
    rows.findLastIndex((row) => row.index <= index),
  )
}

/** Returns the indices of the sections that a section is in, the innermost first. */
export function ancestors(layout: Layout, index: number): readonly number[] {
  const found: number[] = []
  let depth = depthOf(layout, index)
  for (let above = index - 1; above >= 0 && depth > 1; above--) {
    const other = depthOf(layout, above)
    if (other === 0 || other >= depth) continue
    depth = other
    found.push(above)
  }
  return found
}

/** Returns the sections of one depth that have subsections. */
export function parentsAt(layout: Layout, depth: number): readonly number[] {
  return Array.from({ length: layout.sectionCount }, (_, index) => index).filter(
    (index) => depthOf(layout, index) === depth && hasChildren(layout, index),
  )
}

/** Whether subsections follow; the text before the first heading has none. */
function hasChildren(layout: Layout, index: number): boolean {
  const depth = depthOf(layout, index)
  return depth > 0 && index + 1 < layout.sectionCount && depthOf(layout, index + 1) > depth
}

function depthOf({ sections }: Layout, index: number): number {
  return sections[index]?.depth ?? 0
}
