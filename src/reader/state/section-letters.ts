import { countBefore } from '../../text/binary-search.ts'
import { withoutEscapes } from '../styled-text.ts'
import type { Layout } from './layout.ts'

/** The lines of a section, as far as they are laid out. */
export type SectionLines = {
  /** The line of its heading. */
  readonly start: number
  /** The line after its last one. */
  readonly end: number
  /** Its number, which stands before its heading; '' if none does. */
  readonly number: string
  /** Whether the whole section is laid out. */
  readonly whole: boolean
}

/** Returns the lines of the section with that index. */
export function sectionLines(layout: Layout, index: number): SectionLines {
  const { sections, sectionCount, length, done } = layout
  const next = index + 1 < sectionCount ? sections[index + 1] : undefined
  const { line = 0, depth = 0, number = '' } = sections[index] ?? {}
  return {
    start: line,
    end: next?.line ?? length,
    number: depth === 0 ? '' : number,
    whole: done || next !== undefined,
  }
}

/**
 * The letters and digits (`\p{L}`, `\p{N}`) of lines, which are the same in layouts of all widths.
 * Offsets are in UTF-16 units.
 */
export type Letters = {
  readonly text: string
  /** The first of the lines. */
  readonly start: number
  /** For each line, the offset of its letters in the text. */
  readonly offsets: readonly number[]
}

/** Returns the letters of all lines, regardless of sections. */
export function allLetters(lines: readonly string[]): Letters {
  const letters = noLetters(0)
  addLines(letters, lines, { start: 0, end: lines.length, number: '' })
  return letters
}

/**
 * Returns the letters of a section, the section's number left out: as far as the line `to`, inclusive, and further until
 * there are `least` of them.
 */
export function sectionLetters(
  { lines }: Layout,
  section: SectionLines,
  to = section.end,
  least = 0,
): Letters {
  let letters = cache.get(lines)
  if (letters?.start !== section.start) {
    letters = noLetters(section.start)
    cache.set(lines, letters)
  }
  addLines(letters, lines, section, { to, least })
  return letters
}

type GrowingLetters = { text: string; readonly start: number; readonly offsets: number[] }

/**
 * The letters of the section last read in each layout. A growing layout is searched again and again for an anchor:
 * without the cache, the time for a long section would grow with the square of its length.
 */
const cache = new WeakMap<Layout['lines'], GrowingLetters>()

function noLetters(start: number): GrowingLetters {
  return { text: '', start, offsets: [] }
}

function addLines(
  letters: GrowingLetters,
  lines: Layout['lines'],
  { start, end, number }: Pick<SectionLines, 'start' | 'end' | 'number'>,
  { to, least } = { to: end, least: 0 },
): void {
  for (let line = start + letters.offsets.length; line < end; line++) {
    if (line > to && letters.text.length >= least) return
    letters.offsets.push(letters.text.length)
    letters.text += lineLetters(lines[line] ?? '', line === start ? number : '')
  }
}

const OTHERS = /[^\p{L}\p{N}]+/gu

/** Returns the letters and digits of a text. */
export function lettersOf(text: string): string {
  return text.replace(OTHERS, '')
}

/** Returns the letters of a line, without the section's number that it begins with. */
function lineLetters(line: string, number: string): string {
  const text = withoutEscapes(line).trimStart()
  return lettersOf(number !== '' && text.startsWith(number) ? text.slice(number.length) : text)
}

/** Returns the line of the letter at an offset; that of the last letter where the offset is beyond. */
export function lineOfLetter({ text, start, offsets }: Letters, offset: number): number {
  if (text === '') return start
  const inside = Math.max(0, Math.min(offset, text.length - 1))
  const lines = countBefore(offsets.length, (line) => (offsets[line] ?? 0) <= inside)
  return start + Math.max(0, lines - 1)
}
