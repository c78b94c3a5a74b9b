import type { Hit } from '../../search/search.ts'
import { type Layout, type LayoutSection, sectionAtLine } from './layout.ts'
import { allLetters, lettersOf, lineOfLetter, sectionLetters, sectionLines } from './section-letters.ts'

/**
 * A place in an article that is found again in a layout of another width, and after small changes of the text: a
 * quotation with its position, as in the Web Annotation Data Model's text quote selectors. Letters are letters and digits
 * (`\p{L}`, `\p{N}`), counted in UTF-16 units.
 */
export type Anchor = {
  /** The title of its section, cut to `LONGEST_TITLE`; '' for the text before the first heading. */
  readonly section: string
  /** How many sections of the same title come before. */
  readonly nth: number
  /** How many letters come before it in its section, those of the section's number left out. */
  readonly letters: number
  /** The letters that follow: `QUOTE_LENGTH` of them, or fewer at the end of the section. */
  readonly quote: string
}

/** In UTF-16 units. */
export const LONGEST_TITLE = 200
/** In letters. */
export const QUOTE_LENGTH = 40

/** The shortest quote, in letters, that is taken for the same words wherever it stands. */
const DISTINCTIVE = 16
/** How far from its old position, in letters, a shorter quote is taken for the same words. */
const NEAR = 400
/** The shortest beginning of a quote, in letters, that is looked for where the whole quote is missing. */
const SHORTEST = 10

/** The top of an article: above its first section. */
const TOP: Anchor = { section: '', nth: 0, letters: 0, quote: '' }

/** Returns the anchor of a line of a layout; that of the next section where no letters follow in the line's own. */
export function anchorAt(layout: Layout, line: number): Anchor {
  const index = sectionAtLine(layout, line)
  // There is only the article's title, which takes more or fewer lines at other widths.
  if (index < 0) return TOP
  const anchor = anchorInSection(layout, index, line)
  const next = index + 1 < layout.sectionCount ? layout.sections[index + 1] : undefined
  return anchor.quote === '' && next ? anchorInSection(layout, index + 1, next.line) : anchor
}

function anchorInSection(layout: Layout, index: number, line: number): Anchor {
  const { title = '', nth = 0 } = layout.sections[index] ?? {}
  const lines = sectionLines(layout, index)
  const before = sectionLetters(layout, lines, line).offsets[line - lines.start] ?? 0
  const { text } = sectionLetters(layout, lines, line, before + QUOTE_LENGTH)
  return {
    section: anchorTitle(title),
    nth,
    letters: before,
    quote: text.slice(before, before + QUOTE_LENGTH),
  }
}

/** Returns as much of a section's title as an anchor holds. */
export function anchorTitle(title: string): string {
  return title.slice(0, LONGEST_TITLE)
}

/** Whether a section is that of an anchor. */
export function isSectionOf(anchor: Anchor, { title, nth }: Pick<LayoutSection, 'title' | 'nth'>): boolean {
  return nth === anchor.nth && anchorTitle(title) === anchor.section
}

/**
 * Returns the line of an anchor in a layout; undefined if it isn't laid out yet, or if neither its section nor its
 * words are left in the whole article. The line is where the quote stands in its section or, once all is laid out,
 * anywhere; else the letters before it are counted off.
 */
export function findAnchor(layout: Layout, anchor: Anchor): number | undefined {
  if (isTop(anchor)) return layout.hasStart && layout.length > 0 ? 0 : undefined
  const sections = layout.sections.slice(0, layout.sectionCount)
  const index = sections.findIndex((section) => isSectionOf(anchor, section))
  if (index < 0) return layout.done ? findQuote(layout.lines, anchor.quote, 0) : undefined
  const lines = sectionLines(layout, index)
  const letters = sectionLetters(layout, lines)
  const total = letters.text.length
  if (!lines.whole && total < anchor.letters + anchor.quote.length) return undefined
  const offset = nearestQuote(letters.text, anchor.quote, anchor.letters)
  if (offset !== undefined) return lineOfLetter(letters, offset)
  // Text put in before the quote may have moved it further down than is laid out.
  if (!lines.whole && total < anchor.letters + NEAR) return undefined
  const hasNamesake = sections.some(
    ({ title }, other) => other !== index && anchorTitle(title) === anchor.section,
  )
  const mayBeElsewhere = total < anchor.letters || hasNamesake
  if (!layout.done && mayBeElsewhere) return undefined
  const elsewhere = layout.done ? findQuote(layout.lines, anchor.quote, lines.start) : undefined
  return elsewhere ?? lineOfLetter(letters, anchor.letters)
}

/** Whether an anchor is the top of an article. */
export function isTop({ section, letters, quote }: Anchor): boolean {
  return section === TOP.section && letters === TOP.letters && quote === TOP.quote
}

/**
 * Returns the offset nearest to the old one at which a quote stands in a text, or as much of the quote's beginning as is
 * left: what follows an anchor may have changed, or be a table that is laid out otherwise at another width.
 */
function nearestQuote(text: string, quote: string, oldOffset: number): number | undefined {
  for (let part = quote; part.length > 0; part = firstHalf(part)) {
    const offset = nearestOffset(text, part, oldOffset)
    const isSure = part.length >= DISTINCTIVE || Math.abs(offset - oldOffset) <= NEAR
    if (offset >= 0 && isSure) return offset
  }
  return undefined
}

/** Returns the first half of a quote; '' if that is too short to look for. */
function firstHalf(quote: string): string {
  return quote.length >= 2 * SHORTEST ? quote.slice(0, quote.length >> 1) : ''
}

/** Returns the offset of a part of a text that is nearest to another offset; -1 if the text doesn't hold it. */
function nearestOffset(text: string, part: string, offset: number): number {
  const after = text.indexOf(part, offset)
  const before = text.lastIndexOf(part, offset)
  return after < 0 || (before >= 0 && offset - before < after - offset) ? before : after
}

/** Returns the line nearest to another at which a quote stands; undefined if it stands nowhere, or is too short to say. */
function findQuote(lines: readonly string[], quote: string, from: number): number | undefined {
  if (quote.length < DISTINCTIVE) return undefined
  const letters = allLetters(lines)
  const offset = nearestQuote(letters.text, quote, letters.offsets[from] ?? 0)
  return offset === undefined ? undefined : lineOfLetter(letters, offset)
}

/** How much of a text the letters of a quote are looked for in, in UTF-16 units: far more than they take. */
const REACH = 40 * QUOTE_LENGTH

/** Returns the anchor of the words that a search of the shelf has found in a section. */
export function hitAnchor({ title, text, offset }: Hit): Anchor {
  return {
    section: anchorTitle(title),
    nth: 0,
    letters: lettersOf(text.slice(0, offset)).length,
    quote: lettersOf(text.slice(offset, offset + REACH)).slice(0, QUOTE_LENGTH),
  }
}

/**
 * Returns the line of a source, from 1, where the words of an anchor stand: without its marks, a source has the letters of
 * its page. Where they stand nowhere, that of the section's title, or else the first.
 */
export function sourceLine(source: string, { section, quote }: Anchor): number {
  const lines = source.split('\n')
  const title = section === '' ? -1 : lines.findIndex((line) => line.includes(section))
  return (findQuote(lines, quote, 0) ?? Math.max(0, title)) + 1
}
