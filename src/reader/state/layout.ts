import { countBefore } from '../../text/binary-search.ts'

/** A section as it stands in a layout. */
export type LayoutSection = {
  /** `2.1`; `0` is the text before the first heading. */
  readonly number: string
  readonly title: string
  /** How many sections of the same title come before it in the article. */
  readonly nth: number
  /** What a link to it says behind `#`. */
  readonly slug: string
  /** From 1; 0 for the text before the first heading. */
  readonly depth: number
  /** How much of the article's text comes before it, 0 to 1. */
  readonly position: number
  /** The line of its heading, from 0. */
  readonly line: number
}

/**
 * An article laid out for a width, as far as that has come, from a section in it downwards and upwards. While it grows
 * downwards, each layout shares its arrays with the one before and the arrays grow: `length` and `sectionCount` say how much
 * of them belongs to this layout.
 */
export type Layout = {
  /** The same for all layouts of which each has grown out of the one before. */
  readonly run: object
  /** In columns. */
  readonly width: number
  /** Styled lines, with OSC 8 hyperlinks. */
  readonly lines: readonly string[]
  readonly length: number
  readonly sections: readonly LayoutSection[]
  readonly sectionCount: number
  /** The line and the index of the section that was laid out first. */
  readonly origin: { readonly line: number; readonly section: number }
  /** Whether it begins with the article's beginning. */
  readonly hasStart: boolean
  /** Whether its last section is in it; footnotes may follow. */
  readonly hasEnd: boolean
  /** Whether the whole article is laid out. */
  readonly done: boolean
}

/** Returns the index of the last section that begins at a line or above it; -1 above the first section. */
export function sectionAtLine({ sections, sectionCount }: Layout, line: number): number {
  return countBefore(sectionCount, (index) => (sections[index]?.line ?? 0) <= line) - 1
}

/** Returns how much further down a section stands in a layout of an article than in another one, by its index. */
export function sectionShift(from: Layout, to: Layout): number {
  const before = indexOf(from, to.sections[0])
  return before > 0 ? -before : Math.max(0, indexOf(to, from.sections[0]))
}

function indexOf({ sections }: Layout, section: LayoutSection | undefined): number {
  return sections.findIndex(({ number }) => number === section?.number)
}
