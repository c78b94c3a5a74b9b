import { plainText } from '../../render/layout/styled.ts'
import { countBefore } from '../../text/binary-search.ts'
import type { LaidSection, Layout } from '../runtime/lay-out-article.ts'

/**
 * A place in an article that another width and small changes of the text leave where it is. Letters are those of
 * Unicode and digits (`\p{L}`, `\p{N}`), counted in UTF-16 units.
 */
export type Place = {
  /** The title of its section, cut to `LONGEST_TITLE`; '' for the text before the first heading. */
  readonly section: string
  /** How many sections of that title come before. */
  readonly nth: number
  /** How many letters stand before it in the section, those of its number apart. */
  readonly letters: number
  /** The first letters at it, at most `QUOTE_LENGTH`, without what is between them; fewer at the end of a section. */
  readonly quote: string
}

/** In UTF-16 units. */
export const LONGEST_TITLE = 200
/** In letters. */
export const QUOTE_LENGTH = 40

/** A quote of so many letters is known wherever it stands, a shorter one only near the place. */
const TELLING = 16
const NEAR = 400
/** Fewer letters of a quote stand anywhere. */
const SHORTEST = 10

/** The lines of a section, as far as they are set. */
type Stretch = {
  readonly start: number
  readonly end: number
  readonly number: string
  /** Whether all of the section is set. */
  readonly whole: boolean
}

/** Returns the place of a line, which is one of the layout's; where no letters follow in its section, that of the next. */
export function placeAt(layout: Layout, line: number): Place {
  const index = sectionAt(layout, line)
  // Above the first section there is only the article's title, which is set otherwise at other widths.
  if (index < 0) return TOP
  const place = placeIn(layout, index, line)
  const next = layout.sections[index + 1]
  return place.quote === '' && next && index + 1 < layout.sectionCount
    ? placeIn(layout, index + 1, next.line)
    : place
}

const TOP: Place = { section: '', nth: 0, letters: 0, quote: '' }

function placeIn(layout: Layout, index: number, line: number): Place {
  const section = titleOf(layout.sections[index])
  const nth = sectionsOf(layout, section).indexOf(index)
  const stretch = stretchOf(layout, index)
  const letters = lettersOf(layout, stretch, line, 0)
  const before = letters.starts[line - stretch.start] ?? 0
  const { text } = lettersOf(layout, stretch, line, before + QUOTE_LENGTH)
  return { section, nth, letters: before, quote: text.slice(before, before + QUOTE_LENGTH) }
}

/**
 * Returns the line of a place in a layout; undefined where it isn't set yet, or in a whole layout neither its section
 * nor its words are there. The quote tells it, in its section or, as soon as all is set, anywhere; else the letters
 * before it.
 */
export function lineOf(layout: Layout, place: Place): number | undefined {
  if (isTop(place)) return layout.length > 0 ? 0 : undefined
  const sections = sectionsOf(layout, place.section)
  const index = sections[place.nth]
  if (index === undefined) return layout.done ? anywhere(layout, place.quote, 0) : undefined
  const stretch = stretchOf(layout, index)
  const letters = lettersOf(layout, stretch, stretch.end)
  const total = letters.text.length
  if (!stretch.whole && total < place.letters + place.quote.length) return undefined
  const at = nearest(letters.text, place.quote, place.letters)
  if (at !== undefined) return lineAt(letters, at)
  // What was put in before it may have moved it further than is set.
  if (!stretch.whole && total < place.letters + NEAR) return undefined
  const mayBeElsewhere = total < place.letters || sections.length > 1
  if (!layout.done && mayBeElsewhere) return undefined
  const elsewhere = layout.done ? anywhere(layout, place.quote, stretch.start) : undefined
  if (elsewhere !== undefined) return elsewhere
  return lineAt(letters, Math.min(place.letters, total))
}

function isTop({ section, letters, quote }: Place): boolean {
  return section === TOP.section && letters === TOP.letters && quote === TOP.quote
}

function titleOf(section: LaidSection | undefined): string {
  return section?.title.slice(0, LONGEST_TITLE) ?? ''
}

/** Returns the sections of a title by their indexes. */
function sectionsOf({ sections, sectionCount }: Layout, title: string): readonly number[] {
  const found: number[] = []
  for (let index = 0; index < sectionCount; index++) {
    if (titleOf(sections[index]) === title) found.push(index)
  }
  return found
}

/** Returns the index of the last section that begins at a line or before; -1 above the first. */
function sectionAt({ sections, sectionCount }: Layout, line: number): number {
  return countBefore(sectionCount, (index) => (sections[index]?.line ?? 0) <= line) - 1
}

function stretchOf({ sections, sectionCount, length, done }: Layout, index: number): Stretch {
  const next = index + 1 < sectionCount ? sections[index + 1] : undefined
  const { line = 0, depth = 0, number = '' } = sections[index] ?? {}
  return {
    start: line,
    end: next?.line ?? length,
    number: depth === 0 ? '' : number,
    whole: done || next !== undefined,
  }
}

/** The letters of a stretch's lines, as far as they were asked for, and how many of them are before each line. */
type Letters = { readonly start: number; text: string; readonly starts: number[] }

/** Of each setting the section that was asked for last: while it grows only what is new is looked at. */
const known = new WeakMap<Layout['lines'], Letters>()

/** Returns the letters of a stretch up to the line `to`, that one included, and on until there are `least` of them. */
function lettersOf({ lines }: Layout, stretch: Stretch, to = stretch.end, least = 0): Letters {
  let letters = known.get(lines)
  if (letters?.start !== stretch.start) {
    letters = { start: stretch.start, text: '', starts: [] }
    known.set(lines, letters)
  }
  addLines(letters, lines, stretch, to, least)
  return letters
}

function addLines(
  letters: Letters,
  lines: Layout['lines'],
  { start, end, number }: Stretch,
  to: number,
  least: number,
): void {
  for (let line = start + letters.starts.length; line < end; line++) {
    if (line > to && letters.text.length >= least) return
    letters.starts.push(letters.text.length)
    letters.text += lineLetters(lines[line] ?? '', line === start ? number : '')
  }
}

const ANYTHING_ELSE = /[^\p{L}\p{N}]+/gu

/** Returns the letters of a line, without the number of a section that it begins with. */
function lineLetters(line: string, number: string): string {
  const text = plainText(line).trimStart()
  return (number !== '' && text.startsWith(number) ? text.slice(number.length) : text).replace(
    ANYTHING_ELSE,
    '',
  )
}

/** Returns where a quote stands in a text, or as much of it as does, as near to `at` as there is one. */
function nearest(text: string, quote: string, at: number): number | undefined {
  // What comes after the place may have changed, or be a table that is set otherwise.
  for (
    let known = quote;
    known !== '';
    known = known.length >= 2 * SHORTEST ? known.slice(0, known.length >> 1) : ''
  ) {
    const after = text.indexOf(known, at)
    const before = text.lastIndexOf(known, at)
    const found = after < 0 || (before >= 0 && at - before < after - at) ? before : after
    if (found >= 0 && (known.length >= TELLING || Math.abs(found - at) <= NEAR)) return found
  }
  return undefined
}

/** Returns the line with the letter at `at`, or else the last one with letters. */
function lineAt({ start, starts, text }: Letters, at: number): number {
  if (text === '') return start
  const wanted = Math.max(0, Math.min(at, text.length - 1))
  const lines = countBefore(starts.length, (index) => (starts[index] ?? 0) <= wanted)
  return start + Math.max(0, lines - 1)
}

/** Returns the line of a quote in a whole layout, as near to the line `from` as there is one. */
function anywhere(layout: Layout, quote: string, from: number): number | undefined {
  if (quote.length < TELLING) return undefined
  const letters: Letters = { start: 0, text: '', starts: [] }
  const whole = { start: 0, end: layout.length, number: '', whole: true }
  addLines(letters, layout.lines, whole, layout.length, 0)
  const at = nearest(letters.text, quote, letters.starts[from] ?? 0)
  return at === undefined ? undefined : lineAt(letters, at)
}
